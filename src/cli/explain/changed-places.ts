/**
 * Two settings of one paragraph → the places in which they differ, each with the words round it.
 * Letters and digits are the same in both, but for a few that were typed for want of a sign, one for one: so as many words
 * stand in both, and marks and spaces between the same words are held against one another.
 */
import { lazy } from '../../model/lazy.ts';
export interface ChangedPlace {
  readonly before: string;
  readonly after: string;
  /** Nothing but a space that became another. */
  readonly isSpace: boolean;
}

/**
 * Letters or figures in a row, for a space may have come between them: «10шт.», or a sign that they are typed for: №, ², ×, ·.
 * The sign of an ordinal number stands for a degree.
 */
const WORD = lazy(() => /(?:(?!º)\p{L})+|\p{N}+|[№×·*]/gu);
const NUMBER = /^\p{N}+$/u;

export function changedPlaces(before: string, after: string): readonly ChangedPlace[] {
  const [old, now] = [parts(before), parts(after)];
  if (old.words.length !== now.words.length) return [{ before, after, isSpace: false }];
  return inOne(old, changedRanges(old, now)).map(({ from, to, isSpace }) => ({
    before: textOf(old, from, to),
    after: textOf(now, from, to),
    isSpace,
  }));
}

interface Parts {
  readonly words: readonly string[];
  /** What stands before each word, and after the last. */
  readonly gaps: readonly string[];
}

function parts(text: string): Parts {
  const words: string[] = [];
  const gaps: string[] = [];
  let at = 0;
  for (const match of text.matchAll(WORD())) {
    gaps.push(text.slice(at, match.index));
    words.push(match[0]);
    at = match.index + match[0].length;
  }
  gaps.push(text.slice(at));
  return { words, gaps };
}

/** Words by their places, the first and the last; −1 and their number stand for what opens and what ends the text. */
interface Range {
  readonly from: number;
  readonly to: number;
  readonly isSpace: boolean;
}

function changedRanges(old: Parts, now: Parts): readonly Range[] {
  return old.gaps.flatMap((gap, i) => {
    const other = now.gaps[i]!;
    const isSameWord = old.words[i] === now.words[i];
    if (gap === other && isSameWord) return [];
    const isSpace = isSameWord && plain(gap) === plain(other);
    return [{ ...wholeWords(old, i), isSpace }];
  });
}

/** The words round a gap, from the first to the last of what stands close to them: «10х15». */
function wholeWords({ words, gaps }: Parts, gap: number): { from: number; to: number } {
  let from = gap - 1;
  while (from > 0 && gaps[from] === '') from--;
  let to = gap;
  while (to < words.length - 1 && gaps[to + 1] === '') to++;
  return { from, to };
}

/** Changes on both sides of a number are one: all of a telephone's. */
function inOne({ words }: Parts, ranges: readonly Range[]): readonly Range[] {
  const joined: Range[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    const isOne =
      last !== undefined &&
      !last.isSpace &&
      !range.isSpace &&
      range.from <= last.to &&
      NUMBER.test(words[range.from] ?? '');
    if (isOne) joined[joined.length - 1] = { from: last.from, to: range.to, isSpace: false };
    else joined.push(range);
  }
  return joined;
}

function textOf({ words, gaps }: Parts, from: number, to: number): string {
  let text = words[from] ?? '';
  for (let at = from + 1; at <= to; at++) text += (gaps[at] ?? '') + (words[at] ?? '');
  return text;
}

/** With every space an ordinary one. */
function plain(gap: string): string {
  return gap.replace(/\s+/g, ' ');
}
