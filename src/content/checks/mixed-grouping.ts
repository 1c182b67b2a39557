/**
 * Numbers of four digits that one text groups and does not: «5 900 т» and «3000 км». Thousands are grouped from 10 000 on (Milchin
 * and Cheltsova), so what is written either way stays as its author wrote it, and only the mixture is told.
 * In: the texts of one item; out: at most one warning, at the grouped number. Years are none of them, and neither are numbers of
 * tables, which stand under longer ones.
 */
import * as say from '../../diagnostics/catalogue/checks.ts';
import type { Sink } from '../../diagnostics/diagnostic.ts';
import { RUSSIAN_RANGES } from '../typography/rules/ranges.ts';
import { END, regExp, SP } from '../typography/rules/rule.ts';
import { UNIT } from '../typography/rules/units.ts';
import type { PlainText } from './plain-text.ts';

const BEFORE = `(?<![\\p{L}\\d.,/:+№(-]|[\\d№]${SP})`;
const AFTER = `(?=(?:,\\d+)?${SP})`;
const GROUPED = regExp(
  `(?<![\\p{L}\\d.,/:+№]|[\\d№]${SP})[1-9]${SP}\\d{3}(?=[.;)–-]|,\\D|(?:,\\d+)?${SP}|$)(?!${SP}\\d|-\\d{2,3}-)`,
);
const BARE = regExp(`${BEFORE}[1-9]\\d{3}${AFTER}`);
const DECIMALS = /^,\d+/;
const MEASURED = new RegExp(`^${regExp(`${SP}${UNIT}${END}`).source}`);
/** Behind these a number may be a year. */
const YEAR = new RegExp(`^${regExp(`${SP}(?:гг?|вв?|год\\p{Ll}*)${END}`).source}`);
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

interface Place {
  readonly plain: PlainText;
  readonly at: number;
  readonly number: string;
}

export function checkGrouping(texts: readonly PlainText[], sink: Sink): void {
  const prose = texts.filter(({ kind }) => kind !== 'cell');
  const grouped = firstOf(prose, GROUPED);
  const bare = grouped && firstOf(prose, BARE);
  if (!bare) return;
  const { plain, at, number } = grouped;
  sink.report(say.mixedGrouping(plain.span(at, at + number.length), number, phraseOf(bare)));
}

/** The first number that counts something. */
function firstOf(texts: readonly PlainText[], numbers: RegExp): Place | undefined {
  for (const plain of texts) {
    for (const { 0: number, index: at } of plain.text.matchAll(numbers)) {
      const after = plain.text.slice(at + number.length).replace(DECIMALS, '');
      if (numbers === GROUPED && !after.startsWith(' ')) return { plain, at, number };
      if (isQuantity(number, after)) return { plain, at, number };
    }
  }
  return undefined;
}

function isQuantity(number: string, after: string): boolean {
  if (YEAR.test(after)) return false;
  const value = Number(number);
  const mayBeYear = value >= FIRST_YEAR && value <= LAST_YEAR;
  return !mayBeYear && (MEASURED.test(after) || RUSSIAN_RANGES.noun.test(after));
}

/** With what is counted, by which it is found. */
function phraseOf({ plain, at, number }: Place): string {
  const rest = plain.text.slice(at + number.length);
  return number + (/^(?:,\d+)?\s+[\p{L}\d]+/u.exec(rest)?.[0] ?? '');
}
