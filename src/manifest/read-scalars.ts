/** Scalars with a form of their own: dates, languages, words with their breaks. */
import { OWNERS } from '../diagnostics/catalogue/manifest.ts';
import * as say from '../diagnostics/catalogue/manifest-values.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type IssueDate, isLanguage, type Language } from '../model/issue.ts';
import type { Span } from '../model/source.ts';
import type { YamlMap } from '../yaml/yaml-tree.ts';
import type { ReadContext } from './context.ts';
import { readList, readText, requiredText, textOf } from './read-value.ts';

/** A digest is younger: an earlier year is mistyped. */
const FIRST_YEAR = 1900;

/** A date as the editor may also write it: 03.2025, 15.03.2025, 2025/3, 2025–03. */
const OTHER_FORMS: readonly RegExp[] = [
  /^(?<year>\d{4})[-./](?<month>\d{1,2})(?:[-./](?<day>\d{1,2}))?$/,
  /^(?:(?<day>\d{1,2})[-./])?(?<month>\d{1,2})[-./](?<year>\d{4})$/,
];

export function readDate(context: ReadContext, map: YamlMap): IssueDate | undefined {
  const written = requiredText(context, map, 'date', OWNERS.issue);
  if (!written) return undefined;
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(written.text);
  const date = match && dateOf(match[1], match[2], match[3]);
  if (date) return date;
  context.sink.report(faultOfDate(written.span, written.text));
  return undefined;
}

/** What is wrong is the form, or a day that its month does not have. */
function faultOfDate(span: Span, text: string): Diagnostic {
  const plain = text.replace(/[\u2010-\u2015\u2212]/g, '-');
  for (const form of OTHER_FORMS) {
    const { year, month, day } = form.exec(plain)?.groups ?? {};
    const known = dateOf(year, month, undefined);
    if (!known) continue;
    if (dateOf(year, month, day)) return say.badDate(span, text, asDate(year, month, day));
    const days = daysIn(known.year, known.month);
    const nearest = Math.min(Math.max(Number(day), 1), days);
    const cures = [asDate(year, month, String(nearest)), asDate(year, month)] as const;
    return say.noSuchDay(span, text, { ...known, days }, cures);
  }
  return say.badDate(span, text, undefined);
}

/** As a date is written: 2025-03, or 2025-03-15. */
function asDate(...parts: readonly (string | undefined)[]): string {
  const known = parts.filter((part) => part !== undefined);
  return known.map((part) => part.padStart(2, '0')).join('-');
}

function dateOf(
  yearText: string | undefined,
  monthText: string | undefined,
  dayText: string | undefined,
): IssueDate | undefined {
  const year = Number(yearText);
  const month = Number(monthText);
  if (!(year >= FIRST_YEAR && month >= 1 && month <= 12)) return undefined;
  if (dayText === undefined) return { year, month };
  const day = Number(dayText);
  return day >= 1 && day <= daysIn(year, month) ? { year, month, day } : undefined;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function readLanguage(
  context: ReadContext,
  map: YamlMap,
  key: string,
): Language | undefined {
  const written = readText(context, map, key);
  if (!written) return undefined;
  if (isLanguage(written.text)) return written.text.toLowerCase();
  context.sink.report(say.badLanguage(written.span, written.text));
  return undefined;
}

/** Words with their breaks marked by hyphens. */
export function readHyphenation(context: ReadContext, map: YamlMap): readonly string[] {
  return readList(context, map, 'hyphenation').flatMap((value) => {
    const word = textOf(context, value, 'hyphenation');
    if (!word) return [];
    if (/^[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*$/u.test(word.text)) return [word.text];
    context.sink.report(say.badHyphenation(word.span, word.text));
    return [];
  });
}
