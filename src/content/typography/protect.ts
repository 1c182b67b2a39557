/**
 * What no rule may touch (addresses, names of files, code, names of sources, telephone numbers) is taken out of a text
 * before the rules run and put back after them. A stand-in is one private-use character, which rules see as a part of a word.
 * Telephone numbers come back in one pattern, unbreakable.
 */
import { NB } from './rules/rule.ts';

const FIRST = 0xe000;
const LAST = 0xf8ff;
const STAND_IN = /[\uE000-\uF8FF]/g;

const TOP_DOMAINS =
  'ru|com|org|net|info|su|рф|eu|de|fr|uk|cn|by|kz|io|dev|edu|gov|me|tv|pro|online|tech|digital|science|ai|moscow|москва';
const FILE_ENDINGS =
  'pdf|docx?|xlsx?|pptx?|jpe?g|png|webp|svg|gif|tiff?|zip|md|ya?ml|json|csv|txt|html?|css|js|ts|mp[34]|tar|gz';

const ADDRESS = new RegExp(
  [
    '(?:https?|ftp)://[^\\s«»<>"“”]*[^\\s«»<>"“”.,;:!?…)\\]]',
    '(?:mailto|tel):[^\\s«»<>"“”]*[^\\s«»<>"“”.,;:!?…)\\]]',
    '(?<![\\w.+-])[\\w.+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+',
    `(?<![\\p{L}\\p{N}.-])(?:[\\p{L}\\p{N}][\\p{L}\\p{N}-]*\\.)+(?:${TOP_DOMAINS})(?![\\p{L}\\p{N}])(?:/[^\\s«»<>"“”]*[^\\s«»<>"“”.,;:!?…)\\]])?`,
    `(?<![\\p{L}\\p{N}_.-])[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*\\.(?:${FILE_ENDINGS})(?![\\p{L}\\p{N}])`,
    '(?<![\\p{L}\\p{N}])@\\w+',
    // The typographer's library would take these for HTML.
    '[<>&\\uE000-\\uF8FF\\uDBFF]',
  ].join('|'),
  'gu',
);

/** A quick look: most paragraphs hold no address. */
const MAY_HOLD_ADDRESS = /[@<>&\uE000-\uF8FF\uDBFF]|:\S|\.[\p{L}\p{N}]/u;

const SPACE = '[ \\u00A0\\u202F]';
const PHONE = new RegExp(
  `(?<![\\d+])(\\+7|8(?=[^\\n]{0,16}\\d-\\d\\d-\\d\\d))${SPACE}?-?(?:\\((\\d{3,5})\\)|(\\d{3,5}))${SPACE}?-?(\\d{1,3})[- \\u00A0](\\d\\d)[- \\u00A0](\\d\\d)(?!\\d)(?:,?${SPACE}?доб\\.${SPACE}?(\\d+))?`,
  'g',
);

/** Holds what was taken out of one paragraph. */
export interface Shelter {
  /** The text with stand-ins. */
  take(text: string): string;
  /** A stand-in for a whole node. */
  takeWhole(text: string): string;
  /** The text as it goes out. */
  restore(text: string): string;
}

/** A pattern of the names that the issue protects; the longest first. */
export function namesPattern(names: readonly string[]): RegExp | undefined {
  const wanted = [...new Set(names)].filter((name) => name.trim() !== '');
  if (wanted.length === 0) return undefined;
  wanted.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const escaped = wanted.map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

export function createShelter(names: RegExp | undefined): Shelter {
  const taken: string[] = [];
  const takeWhole = (text: string): string => {
    const code = FIRST + taken.length;
    if (code > LAST) return text;
    taken.push(text);
    return String.fromCharCode(code);
  };
  return {
    takeWhole,
    take(text) {
      let rest = MAY_HOLD_ADDRESS.test(text) ? text.replace(ADDRESS, takeWhole) : text;
      if (names) rest = rest.replace(names, takeWhole);
      return /\d[- \u00A0]\d\d/.test(rest)
        ? rest.replace(PHONE, (...m) => takeWhole(phone(m)))
        : rest;
    },
    restore(text) {
      // A stand-in may hold another: a protected name with an ampersand in it.
      let out = text;
      for (let depth = 0; depth < 3 && taken.length > 0 && out.search(STAND_IN) >= 0; depth++) {
        out = out.replace(STAND_IN, (c) => taken[c.charCodeAt(0) - FIRST] ?? c);
      }
      return out;
    },
  };
}

/** One pattern: +7 (495) 772-95-90, доб. 12053, with no-break spaces. */
function phone(match: readonly (string | undefined)[]): string {
  const [, country, bracketed, plain, first, second, third, extension] = match;
  const number = `${country}${NB}(${bracketed ?? plain})${NB}${first}-${second}-${third}`;
  return extension ? `${number},${NB}доб.${NB}${extension}` : number;
}
