/**
 * Texts that the parser would take minutes for, or that are nested too deep to be set. In: a text; out: what is too much, and where. Every
 * limit is many times what anybody writes; each is looked for in a time that grows with the length of the text alone.
 */
import { nestedNote } from '../diagnostics/catalogue/content-directives.ts';
import * as say from '../diagnostics/catalogue/content-limits.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Markup, type Span, spanInMarkup } from '../model/source.ts';
import { MAX_NESTING } from './state.ts';

interface Limit {
  /** Where a text goes beyond it: start, and end where it is more than a character. */
  find(text: string): readonly [start: number, end?: number] | undefined;
  message(span: Span): Diagnostic;
}

/** Lines of one text, and cells in one line of a table: what is set in seconds. */
const MOST_LINES = 20_000;
const MOST_CELLS = 2_000;

/** Characters `*`, `_`, `~` and backticks in one paragraph, and `<!` and `<?`, which open HTML. */
const MOST_MARKS = 2_000;

/** Directives that are not closed: none may stand in another. */
const MOST_OPEN = 64;

/** Markers at a line's start beyond which the parser itself would be slow. */
const TOO_MANY_MARKERS = /^(?:[ \t]{0,3}(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){64,}/m;

const TOO_MANY_CELLS = new RegExp(`^(?:[^|\\n\\r\\u2028\\u2029]*\\|){${MOST_CELLS + 2}}`, 'm');

const LIMITS: readonly Limit[] = [
  {
    find(text) {
      const deep = TOO_MANY_MARKERS.exec(text);
      return deep ? [deep.index, deep.index + deep[0].length] : undefined;
    },
    message: (span) => say.tooDeep(span, MAX_NESTING),
  },
  { find: tooManyMarks, message: (span) => say.tooManyMarks(span, MOST_MARKS) },
  { find: tooManyOpen, message: nestedNote },
  { find: tooManyLines, message: (span) => say.tooManyLines(span, MOST_LINES) },
  {
    find(text) {
      const wide = TOO_MANY_CELLS.exec(text);
      return wide ? [wide.index] : undefined;
    },
    message: (span) => say.tooManyCells(span, MOST_CELLS),
  },
];

/** The first limit that a text goes beyond, as a message; undefined for a text that can be read. */
export function limitPassed(markup: Markup): Diagnostic | undefined {
  for (const { find, message } of LIMITS) {
    const [start, end] = find(markup.text) ?? [];
    if (start !== undefined) return message(spanInMarkup(markup, start, end ?? start + 1));
  }
  return undefined;
}

/** Start of the first line that is too many. */
function tooManyLines(text: string): readonly [number] | undefined {
  if (text.length < MOST_LINES) return undefined;
  let number = 0;
  for (const { 0: ending, index } of text.matchAll(/\r\n|\n|\r/g)) {
    number += 1;
    const at = index + ending.length;
    if (number === MOST_LINES) return at < text.length ? [at] : undefined;
  }
  return undefined;
}

/** A line that opens a directive, up to its name's first letter, or one that closes it. */
const DIRECTIVE_FENCE = /^[ \t>]*:{3,}(?:[ \t]*[a-z]|(?=[ \t]*$))/gim;

/** Start of a directive with more of them open round it than anybody means: the parser would carry all of them on from line to line. */
function tooManyOpen(text: string): readonly [number] | undefined {
  let open = 0;
  for (const { 0: line, index } of text.matchAll(DIRECTIVE_FENCE)) {
    const closes = line.endsWith(':');
    open = closes ? Math.max(0, open - 1) : open + 1;
    if (open > MOST_OPEN) return [index];
  }
  return undefined;
}

/** Start of a paragraph with more marks of emphasis, code and HTML than anybody writes: the parser would try all their pairs. */
function tooManyMarks(text: string): readonly [number] | undefined {
  if (text.length < MOST_MARKS) return undefined;
  for (const { 0: paragraph, index } of text.matchAll(/\S(?:[^\n]|\n(?![ \t]*\n))*/g)) {
    let marks = 0;
    for (let i = 0; i < paragraph.length && marks <= MOST_MARKS; i++) {
      if (isMark(paragraph, i)) marks++;
    }
    if (marks > MOST_MARKS) return [index];
  }
  return undefined;
}

function isMark(text: string, at: number): boolean {
  const character = text[at];
  if (character === '<') return text[at + 1] === '!' || text[at + 1] === '?';
  return character === '*' || character === '_' || character === '~' || character === '`';
}
