/**
 * Quotation marks: a paragraph's marks are paired on a stack, and each pair gets the shape that its depth asks for.
 * Straight marks open or close by their neighbours; typographic ones of any kind are taken for what they say.
 * Where marks do not pair, typographic ones stay as written and straight ones get the shape of their direction:
 * nothing is guessed, and `pairQuotes` tells which marks have no partner. One that was not closed is taken as
 * closed with the first quotation within it («НПК „Технологии“ открыло), or it would turn all behind it into inner ones.
 * Of a company's name within its name two marks end at one place, and editors type one: there the second is set.
 */
import { lazy } from '../../../model/lazy.ts';

/** Shapes for even and odd depths. */
export interface QuoteStyle {
  readonly outer: readonly [open: string, close: string];
  readonly inner: readonly [open: string, close: string];
}

export const RUSSIAN_QUOTES: QuoteStyle = { outer: ['«', '»'], inner: ['„', '“'] };
export const ENGLISH_QUOTES: QuoteStyle = { outer: ['“', '”'], inner: ['‘', '’'] };

interface Mark {
  readonly at: number;
  readonly side: 'open' | 'close';
  readonly depth: number;
}

export interface QuotePairs {
  readonly marks: readonly Mark[];
  /** Offsets of marks without a partner. */
  readonly unpaired: readonly number[];
}

const ANY_MARK = /["«»„“”‹›‚‘’]/g;
const OPENING = '«„‹‚';
const CLOSING = '»›';
const BEFORE_OPEN = /[\s\u00A0\u202F([{—–/«„“‘=-]/;
const AFTER_CLOSE = /[\s\u00A0\u202F.,;:!?…)\]}»“”’—–-]/;
const LETTER = /[\p{L}\p{N}]/u;

/** Pairs the quotation marks of a paragraph. */
export function pairQuotes(text: string): QuotePairs {
  const sides: Omit<Mark, 'depth'>[] = [];
  const stack: number[] = [];
  const alone = new Set<number>();
  for (const { index: at } of text.matchAll(ANY_MARK)) {
    const side = sideAt(text, at, stack, sides.at(-1)?.at);
    if (side === undefined) continue;
    sides.push({ at, side });
    if (side === 'open') stack.push(at);
    else if (stack.pop() === undefined) alone.add(at);
  }
  for (const at of stack) alone.add(at);
  return { marks: withDepths(sides, alone), unpaired: [...alone].sort((a, b) => a - b) };
}

function withDepths(
  sides: readonly Omit<Mark, 'depth'>[],
  alone: ReadonlySet<number>,
): readonly Mark[] {
  const open: number[] = [];
  return sides.map(({ at, side }): Mark => {
    if (side === 'open') return { at, side, depth: open.push(at) - 1 };
    if (!alone.has(at)) open.pop();
    const depth = open.length;
    while (alone.has(open.at(-1) ?? -1)) open.pop();
    return { at, side, depth };
  });
}

/** Sets the marks of a paragraph in the shapes of a language. */
export function setQuotes(text: string, style: QuoteStyle): string {
  const base = setApostrophes(
    style === ENGLISH_QUOTES ? setEnglishSingles(text) : closeOuterNames(doubleSingles(text)),
  );
  if (!/["«»„“”‹›‘]/.test(base)) return base;
  const { marks, unpaired } = pairQuotes(base);
  const isBalanced = unpaired.length === 0;
  let out = '';
  let from = 0;
  for (const { at, side, depth } of marks) {
    if (!isBalanced && base[at] !== '"') continue;
    const pair = depth % 2 === 0 ? style.outer : style.inner;
    out += base.slice(from, at) + pair[side === 'open' ? 0 : 1];
    from = at + 1;
  }
  return out + base.slice(from);
}

const WHOSE_NAME =
  /(?:^|[\s(«„])(?:[А-ЯЁ]{2,6}|(?:[Кк]омпани|[Фф]ирм|[Зз]авод|[Пп]редприяти|[Хх]олдинг|[Кк]орпораци|[Фф]абрик|[Кк]онцерн|[Оо]бществ|[Уу]чреждени|[Оо]рганизаци|[Аа]ссоциаци|[Фф]онд|[Аа]гентств)[а-яё]{0,4})[ \u00A0\u202F]$/;
const LONGEST_KIND = 30;
/** Of words alone: behind a comma, «и», a dash or a bracket another name stands beside the first, whose own mark is what is missing. */
const TWO_NAMES =
  /^(["«])(?:[^"«»„“”.!?,;:()\n]{1,60}(?<![ \u00A0\u202F](?:и|или|[-–—]))[ \u00A0\u202F-])?\1[\p{L}\p{N}][^"«»„“”.!?\n]{0,60}(?<![ \u00A0\u202F([])["»](?!["»“])/u;
const LONGEST_TWO_NAMES = 130;

/** Where the one mark stands that closes both: «ООО "Фирма "Вега" открыла»; undefined where the mark opens no such name. */
export function endOfTwoNames(text: string, at: number): number | undefined {
  if (!WHOSE_NAME.test(text.slice(Math.max(0, at - LONGEST_KIND), at))) return undefined;
  const names = TWO_NAMES.exec(text.slice(at, at + LONGEST_TWO_NAMES));
  return names ? at + names[0].length - 1 : undefined;
}

function closeOuterNames(text: string): string {
  if (!/["«][^"»]*["«]/.test(text)) return text;
  const ends = pairQuotes(text).unpaired.flatMap((at) => endOfTwoNames(text, at) ?? []);
  let out = '';
  let from = 0;
  for (const end of ends) {
    out += text.slice(from, end + 1) + text[end];
    from = end + 1;
  }
  return out + text.slice(from);
}

/** Straight single marks round a name are quotation marks; round a common word they may tell its meaning: «aqua 'вода'». */
function doubleSingles(text: string): string {
  if (!text.includes("'")) return text;
  return text.replace(/(?<=^|[\s(])'([А-ЯЁ][^'"«»„“”\n]{1,60})'(?=[\s.,;:!?()]|$)/g, '"$1"');
}

/** Between letters a straight single mark is an apostrophe. */
function setApostrophes(text: string): string {
  return text.includes("'") ? text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’') : text;
}

/** Words that have lost their beginning: «'tis», «give 'em». */
const ELIDED = "(?:tis|twas|twere|twould|twill|em|cause|til|till|bout|round|neath|n)(?![\\p{L}'])";
/** Round words there may be apostrophes between letters: «'Don't tell'». */
const OPENS_SINGLE = lazy(
  () =>
    new RegExp(
      `(?<=^|[\\s([“"—–])'(?!${ELIDED})(?=\\p{L}(?:(?:[^']|(?<=\\p{L})'(?=\\p{L}))*[\\p{L}\\p{N}.,!?…])?'(?!\\p{L}))`,
      'giu',
    ),
);

/** English straight single marks: a pair round words, or an apostrophe. */
function setEnglishSingles(text: string): string {
  if (!text.includes("'")) return text;
  return text
    .replace(/(?<=\p{L} )'n'(?= \p{L})/gu, '’n’')
    .replace(OPENS_SINGLE(), '‘')
    .replace(/(?<=[\p{L}\p{N}.,!?…])'|'(?=\p{N}|\p{L})/gu, '’');
}

/** @param last mark before it */
function sideAt(
  text: string,
  at: number,
  stack: readonly number[],
  last: number | undefined,
): Mark['side'] | undefined {
  const mark = text[at] ?? '';
  if (OPENING.includes(mark)) return 'open';
  if (CLOSING.includes(mark)) return 'close';
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  switch (mark) {
    case '"':
      return straightSide(text, at, before, after, stack, last);
    case '“':
      // Closes what „ opened, whatever stands beside it.
      if (text[stack.at(-1) ?? -1] === '„') return 'close';
      return BEFORE_OPEN.test(before) && !AFTER_CLOSE.test(after) ? 'open' : 'close';
    case '”':
      return BEFORE_OPEN.test(before) && LETTER.test(after) ? 'open' : 'close';
    case '‘':
      return singleOpens(text, at, before, after) ? 'open' : undefined;
    case '’':
      return singleCloses(text, at, before, after) ? 'close' : undefined;
    default:
      return undefined;
  }
}

/** Up to three digits with decimals, no part of a name nor a number of its own: «12», «6,1», «2"х4», not «№ 12», «К-12», «2025». */
const SIZE = /(?:^|(?<!№)[\s(×хx–'′])\d{1,3}(?:[.,]\d+)?$/;
const LONGEST_SIZE = 12;

/** A straight mark there may stand for inches. */
export function isBehindSize(text: string, at: number): boolean {
  return SIZE.test(text.slice(Math.max(0, at - LONGEST_SIZE), at));
}

/** The sentence goes on behind the mark. */
export function goesOn(text: string, at: number): boolean {
  return /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3));
}

function straightSide(
  text: string,
  at: number,
  before: string,
  after: string,
  stack: readonly number[],
  last: number | undefined,
): Mark['side'] | undefined {
  const depth = stack.length;
  // After a digit, with nothing to close (or a typographic closing mark to come), it is an inch; and where the sentence
  // goes on behind a size, unless the quotation was opened right before: one opened further off was left open.
  const isInch =
    /\d/.test(before) &&
    (depth === 0 ||
      /^[^«„]*[»“]/.test(text.slice(at + 1)) ||
      (stack.at(-1) !== last && isBehindSize(text, at) && goesOn(text, at)));
  if (isInch) return undefined;
  const mayOpen = BEFORE_OPEN.test(before) || before === '"';
  const mayClose = AFTER_CLOSE.test(after) || after === '"';
  if (mayOpen && !mayClose) return 'open';
  if (mayClose && !mayOpen) return 'close';
  if (depth > 0) return 'close';
  // One more closing mark than there is to close opens nothing: «диагональ 32""».
  return before === '"' && after !== '"' ? undefined : 'open';
}

function singleOpens(text: string, at: number, before: string, after: string): boolean {
  return (
    BEFORE_OPEN.test(before) && LETTER.test(after) && /[\p{L}\p{N}.,!?…]’/u.test(text.slice(at))
  );
}

/** A closing single mark, and not an apostrophe: some single mark must have opened before it. */
function singleCloses(text: string, at: number, before: string, after: string): boolean {
  if (LETTER.test(after) || /\s/.test(before)) return false;
  const opened = text.lastIndexOf('‘', at);
  return opened >= 0 && !/(?<!\p{L})’|’(?!\p{L})/u.test(text.slice(opened + 1, at));
}
