/**
 * Marks of emphasis that emphasize nothing. False alarms would teach editors to look away: an asterisk behind a word or
 * before a footnote typed by hand, between numbers or spaces, in the name of a file is let be.
 */
import * as say from '../../diagnostics/catalogue/content-stray.ts';
import type { PlainText } from './plain-text.ts';
import { isEscaped, type Stray } from './stray.ts';

const RUN = /\*+|_+|~~/g;

const BEFORE_OPENING = /[\s([{«„“"—–-]/;
/** What one asterisk may be meant to emphasize; before a figure or a dot it is a sign of its own. */
const WORD_START = /[\p{L}«„“"]/u;
/** One underscore opens names of files as well, which are seldom Russian. */
const RUSSIAN_START = /[А-ЯЁа-яё«„]/;
const LETTER = /\p{L}/u;

/** Marks of more signs are lines of signs. */
const LONGEST_MARK = 3;

/** Only the first of a text is told: the others are its consequence. */
export function strayEmphasis(plain: PlainText, signs: ReadonlySet<string>): readonly Stray[] {
  const runs = [...plain.text.matchAll(RUN)].map(({ 0: mark, index: at }) => ({ mark, at }));
  const found = runs.find(
    ({ mark, at }, i) =>
      isMeantToMark(plain.text, mark, at, runs[i + 1]?.mark) &&
      !(at === 0 && signs.has(mark)) &&
      !isEscaped(plain, at),
  );
  if (!found) return [];
  const { mark, at } = found;
  return [{ start: at, end: at + mark.length, message: (span) => say.strayEmphasis(span, mark) }];
}

/** Within a word it stands for an apostrophe. */
const OPENS_CODE = /(?<=^|[\s([{«„“"—–])`+(?=[^\s`])/g;

/** A mark of code that is opened and not closed; the first tells. */
export function strayCode(plain: PlainText): readonly Stray[] {
  for (const { 0: mark, index: at } of plain.text.matchAll(OPENS_CODE)) {
    if (isEscaped(plain, at)) continue;
    return [{ start: at, end: at + mark.length, message: (span) => say.strayCode(span, mark) }];
  }
  return [];
}

/** Asterisks behind words, by which a text below may be found: «слово*», and then «*По данным Росстата.» */
export function footnoteSigns(texts: readonly PlainText[]): ReadonlySet<string> {
  const signs = texts.flatMap(({ text }) =>
    text.includes('*')
      ? [...text.matchAll(/(?<=[\p{L}\p{N}»“”)%])\*+(?![\p{L}\p{N}*])/gu)].map(([sign]) => sign)
      : [],
  );
  return new Set(signs);
}

/** @param next the mark after it in the text */
function isMeantToMark(text: string, mark: string, at: number, next: string | undefined): boolean {
  if (mark.length > LONGEST_MARK) return false;
  const before = text[at - 1] ?? ' ';
  const after = text[at + mark.length] ?? ' ';
  if (mark === '*') return BEFORE_OPENING.test(before) && WORD_START.test(after);
  if (mark === '_') return BEFORE_OPENING.test(before) && RUSSIAN_START.test(after);
  // «** слово **»: the spaces inside keep both from marking anything.
  if (/\s/.test(before) && /\s/.test(after)) return mark === next;
  if (LETTER.test(before)) return mark.startsWith('*') && LETTER.test(after);
  return BEFORE_OPENING.test(before) && !/\s/.test(after);
}
