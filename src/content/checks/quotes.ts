/**
 * Quotation marks: depth, not count. In: the texts of one markup; out: warnings at the very marks.
 * A speech may run through several paragraphs: one left open is forgiven when the next paragraph closes it.
 * Straight marks open after a space and close after a letter; after a digit they may be inches, as the typographer takes
 * them; apostrophes are no quotes.
 */
import * as say from '../../diagnostics/catalogue/checks.ts';
import type { Sink } from '../../diagnostics/diagnostic.ts';
import { LETTERS } from '../../model/letters.ts';
import type { Span } from '../../model/source.ts';
import { endOfTwoNames, goesOn, isBehindSize } from '../typography/rules/quotes.ts';
import type { PlainText } from './plain-text.ts';

interface OpenQuote {
  readonly mark: string;
  readonly span: Span;
  /** Another of its kind was opened within it. */
  hasInner: boolean;
  /** The typographer closes it: a company's name with another in it. */
  readonly isMended: boolean;
}

/** As typewriters had them; two apostrophes that close nothing are seconds of an angle. */
const TWO_COMMAS = ',,';
const TWO_APOSTROPHES = "''";

/** What may close each opening mark. */
const CLOSES: Readonly<Record<string, readonly string[]>> = {
  '«': ['»'],
  '„': ['“', '”', TWO_APOSTROPHES],
  [TWO_COMMAS]: ['“', '”', '"', TWO_APOSTROPHES],
  '“': ['”'],
  '"': ['"'],
};

export function checkQuotes(texts: readonly PlainText[], sink: Sink): void {
  let carried: readonly OpenQuote[] = [];
  for (const [i, text] of texts.entries()) {
    const open = scan(text, carried, sink);
    const next = texts[i + 1];
    const isCarried = open.length > 0 && next !== undefined && balance(next.text) < 0;
    if (!isCarried) for (const quote of open) if (!quote.isMended) reportUnclosed(quote, sink);
    carried = isCarried ? open : [];
  }
}

function reportUnclosed({ mark, span, hasInner }: OpenQuote, sink: Sink): void {
  sink.report(say.unclosedQuote(span, mark, CLOSES[mark]?.[0] ?? mark, hasInner));
}

/** Goes through one text; gives the quotes left open. */
function scan(text: PlainText, carried: readonly OpenQuote[], sink: Sink): OpenQuote[] {
  const open = [...carried];
  for (const { mark, at, role } of marksIn(text.text)) {
    const span = text.span(at, at + mark.length);
    const top = open.at(-1);
    if (role === 'open' || (role === 'either' && !closes(mark, top))) {
      if (top?.mark === mark) top.hasInner = true;
      const isMended = endOfTwoNames(text.text, at) !== undefined;
      open.push({ mark, span, hasInner: false, isMended });
    } else if (closes(mark, top)) open.pop();
    else if (mark === TWO_APOSTROPHES || isInches(text.text, at, mark)) continue;
    else if (open.some((quote) => closes(mark, quote))) {
      sink.report(say.crossedQuotes(span, mark, top?.mark ?? ''));
      open.splice(
        open.findLastIndex((quote) => closes(mark, quote)),
        1,
      );
    } else sink.report(say.unopenedQuote(span, mark));
  }
  return open;
}

function closes(mark: string, quote: OpenQuote | undefined): boolean {
  return quote !== undefined && (CLOSES[quote.mark] ?? []).includes(mark);
}

/** Quotes that a text opens less those that it closes. */
function balance(text: string): number {
  let depth = 0;
  for (const { mark, role } of marksIn(text)) {
    if (role === 'open' || (role === 'either' && mark !== '“')) depth += 1;
    else depth -= 1;
  }
  return depth;
}

interface Mark {
  readonly mark: string;
  readonly at: number;
  readonly role: 'open' | 'close' | 'either';
}

/** Inches left out: they would close what another paragraph opened. */
function marksIn(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  let depth = 0;
  let hasInches = false;
  for (const found of allMarksIn(text)) {
    const { at } = found;
    // As the typographer takes it, which sets «Золотые руки» for `" Золотые руки "` and ООО «Луч» for `ООО"Луч"`.
    const isFree = isSpaced(text, found) || isGlued(text, found);
    const role = isFree ? (depth > 0 ? 'close' : 'open') : found.role;
    const mark: Mark = { ...found, role };
    if (mark.mark === TWO_APOSTROPHES && depth === 0) continue;
    if (mark.mark === '"' && role === 'close' && isBehindSize(text, at)) {
      const isInch: boolean =
        depth === 0
          ? hasInches || !/^[.!?…)]*\s*$/.test(text.slice(at + 1))
          : marks.at(-1)?.role === 'close' && goesOn(text, at);
      hasInches ||= isInch;
      if (isInch) continue;
    }
    depth = role === 'close' ? Math.max(0, depth - 1) : depth + 1;
    marks.push(mark);
  }
  return marks;
}

const BEFORE_WORD = new RegExp(`^\\s[${LETTERS}\\d]`, 'u');

/** A straight mark between two words that stands by neither. */
function isSpaced(text: string, { mark, at }: Mark): boolean {
  return (
    mark === '"' && /\s/.test(text[at - 1] ?? '') && BEFORE_WORD.test(text.slice(at + 1, at + 3))
  );
}

const WORD_CLOSE_BY = new RegExp(`^[${LETTERS}.,:;)]"[${LETTERS}\\d]`, 'u');

/** A straight mark that a word stands close to on both sides. */
function isGlued(text: string, { mark, at }: Mark): boolean {
  return mark === '"' && WORD_CLOSE_BY.test(text.slice(at - 1, at + 2));
}

const ANY_MARK = new RegExp(
  `[«»„“”"]|(?<=^|[\\s(«„]),,(?=[${LETTERS}\\d])|(?<=[${LETTERS}\\d.!?…)])''(?![${LETTERS}\\d'])`,
  'gu',
);

function allMarksIn(text: string): readonly Mark[] {
  return [...text.matchAll(ANY_MARK)].map((match) => {
    const mark = match[0];
    const at = match.index;
    return { mark, at, role: roleOf(mark, text[at - 1], text[at + 1], opensRun(text, at)) };
  });
}

/** More straight marks than this side by side are no quotations. */
const MOST_TOGETHER = 3;

/** Straight marks side by side before a word, ""А" б", all open. */
function opensRun(text: string, at: number): boolean {
  let from = at;
  while (text[from - 1] === '"' && at - from < MOST_TOGETHER) from -= 1;
  let to = at + 1;
  while (text[to] === '"' && to - at < MOST_TOGETHER) to += 1;
  return BEFORE_OPEN.test(text[from - 1] ?? ' ') && !AFTER_CLOSE.test(text[to] ?? ' ');
}

const BEFORE_OPEN = /[\s([{«„“—–/-]/;
const AFTER_CLOSE = /[\s.,;:!?)]/;

function roleOf(mark: string, before = ' ', after = ' ', isRunOpen = false): Mark['role'] {
  if (mark === '«' || mark === '„' || mark === TWO_COMMAS) return 'open';
  if (mark === '»' || mark === '”' || mark === TWO_APOSTROPHES) return 'close';
  // English opens with the mark that closes a German or inner Russian quotation.
  if (mark === '“') return /[\s([{«—–-]/.test(before) && !/\s/.test(after) ? 'either' : 'close';
  if (mark === '"' && isRunOpen) return 'open';
  return BEFORE_OPEN.test(before) && !AFTER_CLOSE.test(after) ? 'open' : 'close';
}

function isInches(text: string, at: number, mark: string): boolean {
  return mark === '"' && /\d/.test(text[at - 1] ?? '');
}
