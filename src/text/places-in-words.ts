/**
 * Places at which a line may end inside a word: at hyphens that may be drawn, behind the word's own, at marks of addresses and code.
 * In: a word, and who hyphenates it. Out: places in order, each with what stands there.
 */
import { lazy } from '../model/lazy.ts';
import { LETTERS } from '../model/letters.ts';
import type { Hyphenator } from './hyphenation/hyphenator.ts';

export const BREAK_KINDS = ['hyphen', 'late', 'last', 'own', 'address', 'dot', 'mail'] as const;

/** A place inside a word where a line may end. */
export interface WordBreak {
  readonly at: number;
  /**
   * `hyphen`: one is drawn; `late`: one is drawn, two letters before the word's end or in a word of five, on a narrow measure
   * only; `last`: the same in a word of four and in a name, in columns only; `own`: the word's own hyphen stands there already;
   * `address`: after / ? & of an address, or before a hyphen of code; `dot`: after a dot of one, where the next line reads as a
   * word of its own; `mail`: after a dot or @ of an e-mail address that is short enough to stand on one line.
   */
  readonly kind: (typeof BREAK_KINDS)[number];
}

/** Letters of a word that is broken last of all. */
const SHORTEST_BROKEN = 4;

/** No hyphen may be drawn. */
export const NO_HYPHENS: Hyphenator = { breaks: () => [], lateBreaks: () => [] };

const WORD = lazy(() => /[\p{L}\p{M}\p{N}]+(?:[-’'][\p{L}\p{M}\p{N}]+)*/gu);
/** «научно-|исследовательский»: both parts have three letters or more; «16-й», «e-mail» and «3D-» stay whole. */
const OWN_HYPHEN = lazy(() => /(?<=\p{L}{3})-(?=\p{L}{3})/gu);

/** Of Cyrillic top-level domains those in use, so that «т.д.» and «ООО.Ромашка» are none; the Latin ones are too many. */
const CYRILLIC_DOMAINS = 'рф|рус|москва|дети|онлайн|сайт|орг|ком|бел|укр';
const LABEL = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?';
const TOP = `xn--[a-z\\d]+|[a-z]{2,18}|[A-Z]{2,18}|${CYRILLIC_DOMAINS}|${CYRILLIC_DOMAINS.toUpperCase()}`;
/** A web address without or with its scheme, or an e-mail address; marks of the sentence behind it are none of it. */
const ADDRESS = lazy(
  () =>
    new RegExp(
      '(?<![\\p{L}\\p{N}@./_+-])(?:[a-z]+://|[A-Z]+://|mailto:)?(?:[\\p{L}\\p{N}._+-]+@)?' +
        `(?:${LABEL}\\.)+(?:${TOP})(?::\\d+)?(?![\\p{L}\\p{N}_-])(?:[/?#][^\\s«»<>"“”]*[^\\s«»<>"“”.,;:!?…)\\]]|/)?`,
      'gu',
    ),
);
/** A quick look: most words have no dot before a letter. */
const MAY_HOLD_ADDRESS = new RegExp(`\\.[${LETTERS}]`, 'u');

interface Stretch {
  readonly text: string;
  readonly at: number;
  readonly isAddress: boolean;
}

/** A word as addresses and what stands round them; mostly one stretch. */
function stretchesOf(word: string): readonly Stretch[] {
  if (!MAY_HOLD_ADDRESS.test(word)) return [{ text: word, at: 0, isAddress: false }];
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { 0: text, index } of word.matchAll(ADDRESS())) {
    stretches.push({ text: word.slice(at, index), at, isAddress: false });
    stretches.push({ text, at: index, isAddress: true });
    at = index + text.length;
  }
  stretches.push({ text: word.slice(at), at, isAddress: false });
  return stretches;
}

/** No hyphen may be drawn in such a word. */
export function holdsAddress(word: string): boolean {
  return stretchesOf(word).some(({ isAddress }) => isAddress);
}

/** Where a word of prose may break. */
export function breaksInWord(word: string, drawn: Hyphenator): readonly WordBreak[] {
  return stretchesOf(word).flatMap(({ text, at, isAddress }) => {
    const breaks = isAddress ? breaksInAddress(text) : breaksInProse(text, drawn);
    return at === 0 ? breaks : breaks.map((one) => ({ ...one, at: at + one.at }));
  });
}

/** Of what is written with it the whole is a link. */
const TAG = lazy(() => /(?<![\p{L}\p{N}])#(?=\p{L})/u);

function breaksInProse(word: string, drawn: Hyphenator): readonly WordBreak[] {
  if (TAG().test(word)) return [];
  const breaks: WordBreak[] = [];
  for (const { 0: core, index } of word.matchAll(WORD())) {
    for (const at of drawn.breaks(core)) breaks.push({ at: index + at, kind: 'hyphen' });
    const isName = core !== core.toLowerCase();
    const late = isName || core.length <= SHORTEST_BROKEN ? 'last' : 'late';
    for (const at of drawn.lateBreaks(core)) breaks.push({ at: index + at, kind: late });
  }
  // A name of a program: «Regional_Support_Programme».
  if (word.includes('_')) breaks.push(...breaksAfter(/_(?=[^_])/g, word));
  if (!word.includes('-')) return breaks.sort((a, b) => a.at - b.at);
  for (const match of word.matchAll(OWN_HYPHEN())) {
    breaks.push({ at: match.index + 1, kind: 'own' });
  }
  return breaks.sort((a, b) => a.at - b.at);
}

/** No last two or three letters go to the next line: «example.org», «report.pdf». */
const NO_SHORT_END = '(?!\\p{L}{1,3}/?$)';
const MARK_OF_CODE = new RegExp(`(?:[/?&=_]|\\.${NO_SHORT_END})(?=[^/.?&=_-])`, 'gu');
/** Not within a date or a number: «2025|-03-14». */
const HYPHEN_OF_CODE = /(?<=[^/.?&=_-])(?!(?<=\d)-\d)(?=-[^-])/g;

/**
 * Where a word that is set as it is written may break: an address as addresses do, code after more marks, and before its
 * hyphens, for at a line's end they would read as drawn.
 */
export function breaksInVerbatim(word: string): readonly WordBreak[] {
  if (holdsAddress(word)) return breaksInWord(word, NO_HYPHENS);
  const breaks = [...breaksAfter(MARK_OF_CODE, word), ...breaksAfter(HYPHEN_OF_CODE, word)];
  return breaks.sort((a, b) => a.at - b.at);
}

/** Of so many characters at most an e-mail address goes whole to the next line, where it fits in any column. */
const SHORT_MAIL = 24;
const MAIL = /^[^/?]+@/;

const MARK_OF_ADDRESS = new RegExp(
  `(?<!(?:^|/)www)(?:[/?&@]|\\.${NO_SHORT_END})(?=[^/.?&@])`,
  'giu',
);

/** After / ? & and, dearer, after a dot or @; never before its last letters, never after a hyphen, which would read as drawn, nor between www and the host. */
function breaksInAddress(address: string): readonly WordBreak[] {
  const breaks = breaksAfter(MARK_OF_ADDRESS, address);
  const isShort = address.length <= SHORT_MAIL && MAIL.test(address);
  return isShort ? breaks.map(({ at }) => ({ at, kind: 'mail' })) : breaks;
}

/** Never leaving less than three characters on a side. @param marks or places, where they match nothing */
function breaksAfter(marks: RegExp, word: string): readonly WordBreak[] {
  const breaks: WordBreak[] = [];
  for (const match of word.matchAll(marks)) {
    const at = match.index + match[0].length;
    const kind = match[0] === '.' || match[0] === '@' ? 'dot' : 'address';
    if (at >= 3 && word.length - at >= 3) breaks.push({ at, kind });
  }
  return breaks;
}
