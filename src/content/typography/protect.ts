/**
 * What no rule may touch (addresses, names of files, code, names of sources, telephone numbers) is taken out of a text
 * before the rules run and put back after them. A stand-in is one private-use character, which rules see as a part of a word.
 * Telephone numbers come back in one pattern, unbreakable but before an extension.
 */
import { LETTERS, NUMERALS } from '../../model/letters.ts';
import { INITIALS, PARTICLES } from './rules/initials.ts';
import { applyRules, LESS, MORE, NB } from './rules/rule.ts';
import { HELD_WORDS } from './rules/short-words.ts';

const FIRST = 0xe000;
/** The two behind it stand for < and >, which rules know as signs before numbers. */
const LAST = 0xf8fd;
const STAND_IN = /[\uE000-\uF8FF]/g;
const SIGNS: Readonly<Record<string, string>> = { [LESS]: '<', [MORE]: '>' };

const WORD = LETTERS + NUMERALS;

const TOP_DOMAINS =
  'ru|com|org|net|info|su|рф|eu|de|fr|uk|cn|by|kz|io|dev|edu|gov|me|tv|pro|online|tech|digital|science|ai|moscow|москва';
const FILE_ENDINGS =
  'pdf|docx?|xlsx?|pptx?|jpe?g|png|webp|svg|gif|tiff?|zip|md|ya?ml|json|csv|txt|html?|css|js|ts|mp[34]|tar|gz';

const ADDRESS = new RegExp(
  [
    '(?:https?|ftp)://[^\\s«»<>"“”]*[^\\s«»<>"“”.,;:!?…)\\]]',
    '(?:mailto|tel):[^\\s«»<>"“”]*[^\\s«»<>"“”.,;:!?…)\\]]',
    `(?<![\\w.+-])[\\w.+-]+@[${WORD}-]+(?:\\.[${WORD}-]+)+`,
    `(?<![${WORD}.-])(?:[${WORD}][${WORD}-]*\\.)+(?:${TOP_DOMAINS})(?![${WORD}])(?:/[^\\s«»<>"“”]*[^\\s«»<>"“”.,;:!?…)\\]])?`,
    `(?<![${WORD}_.-])[${WORD}_][${WORD}_.-]*\\.(?:${FILE_ENDINGS})(?![${WORD}])`,
    `(?<![${WORD}])@\\w+`,
    // The typographer's library would take this for HTML; < and > go last, for names may hold them.
    '[&\\uE000-\\uF8FF\\uDBFF]',
  ].join('|'),
  'gu',
);

/** A quick look: most paragraphs hold no address. */
const MAY_HOLD_ADDRESS = new RegExp(`[@&\\uE000-\\uF8FF\\uDBFF]|:\\S|\\.[${WORD}]`, 'u');

/** Spaces that are too many go before anybody counts them. */
const SPACES = '[ \\t\\u00A0\\u202F]*';
const GAP = `(?:[-\\u2010-\\u2013]|${SPACES})`;
/** An eight opens a number where its hyphens or groups, a bracket, the code of a free line or eleven digits in a row say so. */
const EIGHT = `8(?=[^\\n]{0,16}\\d-\\d\\d-\\d\\d|[- \\u00A0]\\d{3}[- \\u00A0]\\d{3}[- \\u00A0]\\d\\d[- \\u00A0]\\d\\d(?!\\d)|${SPACES}\\(|${GAP}800${GAP}\\d{3}|[349]\\d{9}(?!\\d|${SPACES}(?:руб|₽|долл|евро|тонн|шт)))`;
/** Before what is no telephone number though it has as many digits. */
const CODE = `(?:№|ИНН|КПП|ОГРН|ОКПО|БИК|СНИЛС|код|сч[её]т|[лр]/с|id|ID):?${SPACES}`;
/** A code of three digits may stand close to what follows, one of four or five wants a space or brackets. */
const AREA = `(?:\\(${SPACES}(\\d{3,5})${SPACES}\\)|(\\d{3,5}(?!\\d)|\\d{3}(?=\\d)))`;
const PHONE = new RegExp(
  `(?<![${WORD}+]|${CODE})(\\+ ?7|${EIGHT})${SPACES}-?${AREA}${SPACES}-?(\\d{1,3})${GAP}(\\d\\d)${GAP}(\\d\\d)(?!-?\\d)(?:,?${SPACES}доб\\.${SPACES}(\\d+))?`,
  'gu',
);
/** Of another country, or a gain in millions: its groups stay as they are written, and hold together. */
const FOREIGN_PHONE = new RegExp(
  `(?:(?<![${WORD}+])\\+|(?<=\\(|(?<![${WORD}])(?:от|до|при|с) )\\+ )(?!7\\D)\\d{1,3}(?:[ \\u00A0]?\\(0\\)[ \\u00A0]?\\d{1,5})?(?:[ \\u00A0-]\\(?\\d{1,5}\\)?){2,5}(?![\\d-])`,
  'gu',
);
const MAY_HOLD_PHONE = /\+ ?\d|8[- (\d\t\u00A0\u202F]/;
/** Of the town's code and what follows it, without the last four. */
const FIRST_DIGITS = 6;

/** Holds what was taken out of one paragraph. */
export interface Shelter {
  /** The text with stand-ins. */
  take(text: string): string;
  /** A stand-in for a whole node. */
  takeWhole(text: string): string;
  /** The text as it goes out. */
  restore(text: string): string;
  /** The text as it came in: telephone numbers as they were typed. */
  asTyped(text: string): string;
}

/** A pattern of the names that the issue protects; the longest first. */
export function namesPattern(names: readonly string[]): RegExp | undefined {
  const wanted = [...new Set(names)].filter((name) => name.trim() !== '');
  if (wanted.length === 0) return undefined;
  wanted.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const escaped = wanted.map((name) =>
    name
      .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
      .replaceAll('"', '["«»„“]')
      .replaceAll("'", "['’]")
      .replace(/[ \u00A0\u202F]/g, '[ \u00A0\u202F]'),
  );
  return new RegExp(`(?<![${WORD}])(?:${escaped.join('|')})(?![${WORD}])`, 'gu');
}

interface Taken {
  readonly printed: string;
  readonly typed: string;
}

export function createShelter(names: RegExp | undefined): Shelter {
  const taken: Taken[] = [];
  const take = (printed: string, typed: string): string => {
    const code = FIRST + taken.length;
    if (code > LAST) return printed;
    taken.push({ printed, typed });
    return String.fromCharCode(code);
  };
  const takeWhole = (text: string): string => take(text, text);
  const putBack = (text: string, kind: keyof Taken): string => {
    const standsFor = (c: string) => taken[c.charCodeAt(0) - FIRST]?.[kind] ?? SIGNS[c] ?? c;
    // A stand-in may hold another: a protected name with an ampersand in it.
    let out = text;
    for (let depth = 0; depth < 3 && out.search(STAND_IN) >= 0; depth++) {
      out = out.replace(STAND_IN, standsFor);
    }
    return out;
  };
  return {
    takeWhole,
    take(text) {
      let rest = MAY_HOLD_ADDRESS.test(text) ? text.replace(ADDRESS, takeWhole) : text;
      if (names) rest = rest.replace(names, (name) => takeWords(name, take));
      if (MAY_HOLD_PHONE.test(rest)) {
        rest = rest.replace(PHONE, (...m) => {
          const number = phone(m);
          return number === undefined ? m[0] : take(number, m[0]);
        });
        rest = rest.replace(FOREIGN_PHONE, (number) =>
          take(number.replace('+ ', '+').replaceAll(' ', NB), number),
        );
      }
      return rest.replaceAll('<', LESS).replaceAll('>', MORE);
    },
    restore: (text) => putBack(text, 'printed'),
    asTyped: (text) => putBack(text, 'typed'),
  };
}

/** What is done to spaces within names. */
const NAME_RULES = [...PARTICLES, ...HELD_WORDS];
/** In names with a full stop, which are few: patterns of initials take as long to compile as all others of a build. */
const INITIAL_RULES = [...INITIALS, ...NAME_RULES];

/** Behind a letter a straight mark is an apostrophe, where none opened: «L'Express», «the Upland Farmers' Union». */
const APOSTROPHE = new RegExp(`(?<=[${LETTERS}])'`, 'gu');
const OPENING_MARK = new RegExp(`(?<![${LETTERS}])'`, 'u');

/**
 * A name is printed as it is written, but for quotes as they come from a keyboard, which are the rules' affair, and for
 * apostrophes; and the spaces of initials and of short words are the same in all of an issue.
 */
function takeWords(name: string, take: (printed: string, typed: string) => string): string {
  const set = OPENING_MARK.test(name) ? name : name.replace(APOSTROPHE, '’');
  const bound = applyRules(set, set.includes('.') ? INITIAL_RULES : NAME_RULES);
  if (!bound.includes('"')) return take(bound, name);
  return bound.replace(/[^\s"](?:[^"]*[^\s"])?/g, (words) => take(words, words));
}

/**
 * One pattern: +7 (495) 772-95-90, доб. 12053, with no-break spaces; undefined where digits are missing. With its extension
 * a number is half a line long: before that a line may end, though not gladly (`text/ties.ts`).
 */
function phone(match: readonly (string | undefined)[]): string | undefined {
  const [, country, bracketed, plain, first = '', second, third, extension] = match;
  const area = bracketed ?? plain ?? '';
  if (area.length + first.length !== FIRST_DIGITS) return undefined;
  const number = `${country?.replace(' ', '')}${NB}(${area})${NB}${first}-${second}-${third}`;
  return extension ? `${number}, доб.${NB}${extension}` : number;
}
