/** The name of the unit at the head of the cover: in: the name; out: width of its column, in points. */
import type { Context } from 'digest-press/jsx-runtime';

/** Longest line of the wordmark, in characters. */
const WORDMARK_LINE = 26;

/** A name of two or three words stands one word a line, a longer one in lines of like length: so wide is its column. */
export function wordmarkWidth(context: Context): number {
  const words = (context.issue.unit ?? '').split(' ');
  const lines = words.length > 3 ? evenLines(words) : words;
  return Math.max(...lines.map((line) => context.width(<text style="cover-unit">{line}</text>)));
}

/** The fewest lines that hold the words, as even as the words allow. */
function evenLines(words: readonly string[]): readonly string[] {
  const count = Math.ceil(words.join(' ').length / WORDMARK_LINE);
  for (let longest = WORDMARK_LINE / 2; ; longest++) {
    const lines = fillLines(words, longest);
    if (lines.length <= Math.max(2, count)) return lines;
  }
}

function fillLines(words: readonly string[], longest: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && longer.length <= longest) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
