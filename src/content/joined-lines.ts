/**
 * Lines of a paragraph that were meant to stand alone: on web pages each is a paragraph, in Markdown a line end is a space.
 * In: a paragraph as it is written; out: where the first line begins that was to be a paragraph of its own.
 */

/** Text in lines that are longer was not broken by hand to fit a window: each line is a paragraph as its author typed it. */
const WIDEST_BY_HAND = 200;

/** Marks of quotations round a paragraph. */
const LINE_HEAD = /^[ \t>]*/;
/** A hard break, which is wanted. */
const BROKEN = /(?:\\|<br ?\/?>| {2})$/i;
/** A sentence or a part of it goes on behind commas and dashes; one that ended reads well with the next. No name follows a semicolon at a line's start. */
const UNENDED = /[\p{L}\p{N}%)»“”";]$/u;
const OPENS = /^(?:[—–] )?["«„“(]*\p{Lu}[\p{L}. ]/u;
/** An hour of a programme, a score: text is not broken before each. */
const COUNTED = /^\d{1,2}[.:]\d\d?(?!\d)/;
/** «Срок: 12 мес.», «Корр.: Как вы оцениваете год?»: two such lines on end are fields of a list, or speakers. */
const LABELLED = /^["«„“]?\p{Lu}[\p{L}. -]{1,30}:\s\S/u;
/** Bold as a whole: the question of an interview, a subheading. */
const BOLD = /^(?:[—–] )?(\*\*|__)(?! )[^*_]{1,200}\1$/;
/** Columns of a table that was copied, which is told by itself. */
const COLUMNS = /[\t|]/;

export function joinedLine(raw: string): number | undefined {
  if (COLUMNS.test(raw)) return undefined;
  const lines = linesOf(raw);
  const longest = Math.max(...lines.map(({ text }) => text.length));
  const measure = longest > WIDEST_BY_HAND ? Number.POSITIVE_INFINITY : longest;
  for (const [i, { at, text }] of lines.entries()) {
    const before = lines[i - 1];
    if (!before || BROKEN.test(before.written)) continue;
    const isAlike = [COUNTED, LABELLED].some((kind) => kind.test(before.text) && kind.test(text));
    if (BOLD.test(before.text) && OPENS.test(text)) return at;
    if (!isAlike && !(UNENDED.test(before.text) && OPENS.test(text))) continue;
    // Where its first word had no room, the line was broken for want of it.
    const word = text.split(' ', 1)[0] ?? '';
    if (before.text.length + 1 + word.length <= measure) return at;
  }
  return undefined;
}

interface Line {
  readonly at: number;
  readonly text: string;
  /** With the spaces at its end. */
  readonly written: string;
}

function linesOf(raw: string): readonly Line[] {
  return [...raw.matchAll(/[^\r\n]+/g)].map(({ index, 0: line }) => {
    const head = LINE_HEAD.exec(line)?.[0].length ?? 0;
    const written = line.slice(head);
    return { at: index + head, text: written.trimEnd(), written };
  });
}
