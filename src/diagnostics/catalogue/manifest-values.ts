/** Messages about single values of series.yaml, issue.yaml and front matter. */
import { codePointName, isSeparator } from '../../model/characters.ts';
import type { Span } from '../../model/source.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { didYouMean, error, say, warning } from './message.ts';

export const badDate = (span: Span, text: string, cure: string | undefined): Diagnostic =>
  error(
    'bad-date',
    span,
    say(`“${text}” is not a date`, `«${text}» — не дата`),
    cure === undefined
      ? say(
          'Write year and month: 2025-03, or 2025-03-15.',
          'Напишите год и месяц: 2025-03 или 2025-03-15.',
        )
      : say(`Write ${cure}.`, `Напишите ${cure}.`),
  );

const MONTHS_EN =
  'January|February|March|April|May|June|July|August|September|October|November|December'.split(
    '|',
  );
const MONTHS_RU =
  'январе|феврале|марте|апреле|мае|июне|июле|августе|сентябре|октябре|ноябре|декабре'.split('|');

/** A day that its month does not have. @param days of the month; @param cures the nearest date and the month alone */
export const noSuchDay = (
  span: Span,
  text: string,
  { year, month, days }: { readonly year: number; readonly month: number; readonly days: number },
  [date, monthAlone]: readonly [string, string],
): Diagnostic =>
  error(
    'bad-date',
    span,
    say(
      `“${text}” is not a date: ${MONTHS_EN[month - 1]} ${year} has ${days} days`,
      `«${text}» — не дата: в ${MONTHS_RU[month - 1]} ${year} г. ${days} ${days === 31 ? 'день' : 'дней'}`,
    ),
    say(
      `Write ${date}, or the month alone: ${monthAlone}.`,
      `Напишите ${date} или один месяц: ${monthAlone}.`,
    ),
  );

export const numberInWords = (span: Span, text: string): Diagnostic =>
  warning(
    'number-in-words',
    span,
    say(
      `“${text}” is no number, and is printed behind “No.”`,
      `«${text}» — не число, а напечатано будет после «№»`,
    ),
    say('Write it in figures, like 10.', 'Напишите его цифрами, например 10.'),
  );

export const badLanguage = (span: Span, text: string): Diagnostic =>
  error(
    'bad-language',
    span,
    say(`“${text}” is not a language code`, `«${text}» — не код языка`),
    say('Write ru or en.', 'Напишите ru или en.'),
  );

export const unknownSectionKind = (
  span: Span,
  text: string,
  nearest: string | undefined,
  known: readonly string[],
): Diagnostic =>
  error(
    'unknown-section-kind',
    span,
    say(`There is no kind of section “${text}”`, `Рубрик вида «${text}» нет`),
    ...didYouMean(nearest),
    say(`Write one of: ${known.join(', ')}.`, `Возможны: ${known.join(', ')}.`),
  );

export const unknownButtonKind = (
  span: Span,
  text: string,
  nearest: string | undefined,
  known: readonly string[],
): Diagnostic =>
  error(
    'unknown-button-kind',
    span,
    say(`There is no kind of button “${text}”`, `Кнопок вида «${text}» нет`),
    ...didYouMean(nearest),
    say(
      `Write one of: ${known.join(', ')}; or give a label of your own with “label”.`,
      `Возможны: ${known.join(', ')}; своя надпись задаётся ключом «label».`,
    ),
  );

export const badLength = (span: Span, text: string): Diagnostic =>
  error(
    'bad-length',
    span,
    say(`“${text}” is not a length with a unit`, `«${text}» — не длина с единицей`),
    lengthMeant(text) !== undefined
      ? say(`Write ${lengthMeant(text)}.`, `Напишите ${lengthMeant(text)}.`)
      : say(
          'Write a number and mm, cm, pt, em or %: 62mm.',
          'Напишите число и mm, cm, pt, em или %: 62mm.',
        ),
  );

const RUSSIAN_UNITS: ReadonlyMap<string, string> = new Map([
  ['мм', 'mm'],
  ['см', 'cm'],
  ['пт', 'pt'],
]);

/** «70», «70 мм», «7,5 cm» as lengths are written. */
function lengthMeant(text: string): string | undefined {
  const [, figures, unit = ''] = /^\s*(\d+(?:[.,]\d+)?)[ \u00A0]*(\p{L}*|%)\s*$/u.exec(text) ?? [];
  if (figures === undefined) return undefined;
  const known = RUSSIAN_UNITS.get(unit) ?? (unit === '' ? 'mm' : unit);
  return /^(?:mm|cm|pt|em|%)$/.test(known) ? figures.replace(',', '.') + known : undefined;
}

/** @param known what may be written */
export const badSide = (
  span: Span,
  text: string,
  nearest: string | undefined,
  known: readonly string[],
): Diagnostic =>
  error(
    'bad-side',
    span,
    say(`“${text}” is no side of the page`, `«${text}» — не сторона страницы`),
    ...didYouMean(nearest),
    say(`Write ${choice(known, 'or')}.`, `Напишите ${choice(known, 'или')}.`),
  );

/** «left, right or full» */
function choice(known: readonly string[], or: string): string {
  return `${known.slice(0, -1).join(', ')} ${or} ${known.at(-1)}`;
}

export const badAfter = (span: Span, text: string): Diagnostic =>
  error(
    'bad-after',
    span,
    say(`“${text}” is not a number of paragraphs`, `«${text}» — не число абзацев`),
    say('Write a whole number, 0 or more.', 'Напишите целое число, 0 или больше.'),
  );

export const narrowWidth = (span: Span, text: string): Diagnostic =>
  warning(
    'narrow-width',
    span,
    say(
      `A picture ${text} wide is too narrow; it is set 20 mm wide`,
      `Рисунок шириной ${text} слишком узкий; будет 20 мм`,
    ),
    say('Write 20mm or more.', 'Напишите 20mm или больше.'),
  );

export const badHyphenation = (span: Span, text: string): Diagnostic =>
  error(
    'bad-hyphenation',
    span,
    say(
      `“${text}” is not a word with its breaks marked by hyphens`,
      `«${text}» — не слово с дефисами в местах переноса`,
    ),
    say('Write it like “мед-учреж-де-ние”.', 'Напишите его так: «мед-учреж-де-ние».'),
  );

export const unprintable = (span: Span, character: string): Diagnostic =>
  warning(
    'unprintable-character',
    span,
    isSeparator(character)
      ? say(
          `An invisible character ${codePointName(character)} stands here; it prints as a space`,
          `Здесь невидимый знак ${codePointName(character)}; вместо него пробел`,
        )
      : say(
          `An invisible character ${codePointName(character)} stands here; it is left out`,
          `Здесь невидимый знак ${codePointName(character)}; он пропущен`,
        ),
    say('Delete it and type the place anew.', 'Удалите его и наберите это место заново.'),
  );
