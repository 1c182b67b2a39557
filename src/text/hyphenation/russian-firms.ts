/**
 * The joint of a name that is made of a place and a trade: Казань|орг|синтез, Сиб|угле|мет, Ново|черкасск|водоканал.
 * In: a word in lower case. Out: its first joint.
 */
import { lazy } from '../../model/lazy.ts';
import { awayFromJoint, type Joint, readPart } from './russian-joint.ts';
import { AFTER_TOWN, BODIES, PLACE_STEMS, PLACES, TRADES } from './russian-place-parts.ts';
import { SECOND_STEMS } from './russian-second-stems.ts';

/** Longer ones first: север before сев. */
const places = lazy(() =>
  [...PLACES, ...BODIES]
    .map(readPart)
    .map(({ text, breaks, unless }) => ({
      text,
      inner: breaks.length > 0 ? awayFromJoint(breaks, text.length) : undefined,
      unless: unless === '' ? undefined : new RegExp(`^(?:${unless})`),
    }))
    .sort((a, b) => b.text.length - a.text.length),
);

const SECOND_PATTERN = lazy(
  () => new RegExp(`^(?:${[...PLACE_STEMS, ...SECOND_STEMS].join('|')})`),
);
const TOWN_PATTERN = new RegExp(`^.+?[бвгджзйлмнпрстьц]с?к(?<=[сц]к)(?=${AFTER_TOWN})`);
/** A first part has a vowel and a letter after it. */
const TRADE_PATTERN = new RegExp(`^.*?[аеёиоуыэюя].+?(?=${TRADES.join('|')})`);

/** @param hasJoint tells whether a rest begins with a first part of other compounds: Рус|агро|семена */
export function firmJoint(word: string, hasJoint: (rest: string) => boolean): Joint | undefined {
  for (const { text, inner, unless } of places()) {
    if (!word.startsWith(text)) continue;
    const rest = word.slice(text.length);
    if (unless?.test(rest)) continue;
    if (SECOND_PATTERN().test(rest) || hasJoint(rest)) return { at: text.length, inner };
  }
  const match = TOWN_PATTERN.exec(word) ?? TRADE_PATTERN.exec(word);
  return match ? { at: match[0].length, inner: undefined } : undefined;
}
