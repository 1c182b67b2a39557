/**
 * Where words of a language may break. Russian and English are put right by rules of their own; for some of the languages of
 * neighbours and partners TeX's patterns alone do, and for Belarusian and Turkic ones their syllables.
 */
import german from 'hyphen/patterns/de-1996.js';
import english from 'hyphen/patterns/en-us.js';
import spanish from 'hyphen/patterns/es.js';
import french from 'hyphen/patterns/fr.js';
import italian from 'hyphen/patterns/it.js';
import polish from 'hyphen/patterns/pl.js';
import russian from 'hyphen/patterns/ru.js';
import serbianInLatin from 'hyphen/patterns/sh-latn.js';
import serbian from 'hyphen/patterns/sr-cyrl.js';
import ukrainian from 'hyphen/patterns/uk.js';
import type { Language } from '../../model/issue.ts';
import { primaryLanguage } from '../../model/language.ts';
import { englishBreaks } from './english.ts';
import { type PatternTable, patternBreaks } from './patterns.ts';
import { russianBreaks } from './russian.ts';
import { syllableBreaks } from './syllables.ts';

export interface LanguageRules {
  /** All letters of a word that may be broken. */
  readonly letters: RegExp;
  /** Whether narrow measures may have further breaks. */
  readonly hasLateBreaks: boolean;
  /** An apostrophe stands within words, «об’єднання», not before an ending: “park’s”. */
  readonly hasApostropheWithin: boolean;
  breaks(lowerCaseWord: string): readonly number[];
}

/** Undefined for a language in which only the editor's own words are broken. */
export function languageRules(language: Language): LanguageRules | undefined {
  const primary = primaryLanguage(language);
  switch (primary) {
    case 'ru': {
      const breaks = (word: string) => russianBreaks(word, (part) => patternBreaks(part, russian));
      return { letters: /^[а-яё]+$/, hasLateBreaks: true, hasApostropheWithin: false, breaks };
    }
    case 'en': {
      const breaks = (word: string) => englishBreaks(word, (part) => patternBreaks(part, english));
      const letters = /^[a-z]+(?:[’'][a-z]+)?$/;
      return { letters, hasLateBreaks: false, hasApostropheWithin: false, breaks };
    }
    case 'be':
      return bySyllables(/^[а-зй-шыьэюяёіў’'ʼ]+$/);
    case 'uk':
      return byPatterns(/^[а-щьюяґєії’'ʼ]+$/, ukrainian);
    case 'de':
      return byPatterns(/^[a-zäöüß]+$/, german);
    case 'es':
      return byPatterns(/^[a-záéíñóúü]+$/, spanish);
    case 'fr':
      return byPatterns(/^[a-zàâæçèéêëîïôœùûüÿ’']+$/, french);
    case 'it':
      return byPatterns(/^[a-zàèéìòù’']+$/, italian);
    case 'pl':
      return byPatterns(/^[a-ząćęłńóśźż]+$/, polish);
    case 'sr':
    case 'bs':
    case 'hr':
      return serbianRules();
    default:
      return TURKIC.has(primary) ? bySyllables(TURKIC_LETTERS) : undefined;
  }
}

/** Azerbaijani, Bashkir, Chuvash, Kazakh, Karachay-Balkar, Kumyk, Kyrgyz, Nogai, Tatar, Turkish, Turkmen. */
const TURKIC: ReadonlySet<string> = new Set('az ba cv kk krc kum ky nog tt tr tk'.split(' '));

const TURKIC_LETTERS = /^[а-яёәғқңөұүһіҗҡҙҫӑӗӳa-zäâçğəıîñöşüûý]+$/;

function bySyllables(letters: RegExp): LanguageRules {
  return { letters, hasLateBreaks: false, hasApostropheWithin: true, breaks: syllableBreaks };
}

/** Each script has its patterns. */
function serbianRules(): LanguageRules {
  const inLatin = byPatterns(/^[a-zčćđšž]+$/, serbianInLatin);
  const inCyrillic = byPatterns(/^[а-шђјљњћџ]+$/, serbian);
  return {
    ...inLatin,
    letters: new RegExp(`${inLatin.letters.source}|${inCyrillic.letters.source}`),
    breaks: (word) => (inLatin.letters.test(word) ? inLatin : inCyrillic).breaks(word),
  };
}

function byPatterns(letters: RegExp, patterns: PatternTable): LanguageRules {
  return {
    letters,
    hasLateBreaks: false,
    hasApostropheWithin: true,
    breaks: (word) => {
      const plain = word.replace(/[’ʼ]/g, "'");
      return patternBreaks(plain, patterns).filter((at) => !STAYS_BEHIND.test(plain.charAt(at)));
    },
  };
}

/** No line begins with these, whatever patterns say of words that they do not know. */
const STAYS_BEHIND = /['ь]/;
