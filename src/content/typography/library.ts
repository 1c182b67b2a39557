/**
 * The typograf library, set up for what it does well: spaces round marks and the no-break spaces of common abbreviations.
 * Only rules named here run. Left out are those that change letters or figures, that guess (telephone numbers, fractions,
 * keyboard layout, `x` for a sign of multiplication, grouping of digits, dashes of direct speech, dashes of centuries,
 * which it sees in «UV-Vis» too), and its quotes for languages that have rules of their own here.
 */
import typograf from 'typograf';
import { primaryLanguage } from '../../model/language.ts';

// The package's types speak of its CommonJS twin, where the class is `default`; what Node loads is the class itself.
const Typograf = typograf as unknown as typeof typograf.default;

const COMMON = [
  'common/nbsp/afterSectionMark',
  'common/space/delRepeatSpace',
  'common/space/delTrailingBlanks',
];

const RUSSIAN = [
  'ru/dash/daysMonth',
  'ru/dash/decade',
  'ru/dash/time',
  'ru/nbsp/afterNumberSign',
  'ru/nbsp/beforeParticle',
  'ru/nbsp/dayMonth',
  'ru/nbsp/mln',
  'ru/nbsp/ooo',
  'ru/nbsp/page',
  'ru/nbsp/rubleKopek',
  'ru/nbsp/year',
];

const OTHER = ['common/punctuation/quote', 'common/punctuation/apostrophe'];

/** Locales of the library by language code. */
const LOCALES: ReadonlyMap<string, string> = new Map([
  ['ru', 'ru'],
  ['en', 'en-US'],
]);

export type Pass = (text: string) => string;

/** The library's pass for a language; undefined for one that it does not know. */
export function libraryPass(tag: string): Pass | undefined {
  const language = primaryLanguage(tag);
  const locale = LOCALES.get(language) ?? language;
  if (!Typograf.hasLocale(locale)) return undefined;
  const rules =
    language === 'ru'
      ? [...COMMON, ...RUSSIAN]
      : language === 'en'
        ? COMMON
        : [...COMMON, ...OTHER];
  const instance = new Typograf({ locale: [locale], disableRule: '*', enableRule: rules });
  forgetHtml(instance);
  return (text) => instance.execute(text);
}

/** The texts come without `<`, so a dozen searches for what HTML protects would find nothing. */
function forgetHtml(instance: object): void {
  const { safeTags } = instance as { readonly safeTags?: { readonly tags?: { html: unknown } } };
  if (safeTags?.tags) safeTags.tags.html = [];
}
