/**
 * What the rules said of an issue's texts, kept in the cache: an editor builds the same issue many times, and few of
 * its paragraphs differ from the time before. Pages are the same with and without it.
 */
import { type KnownTexts, NO_KNOWN_TEXTS } from '../model/known-texts.ts';
import type { World } from '../world/world.ts';
import { hashOf, readChecked, writeChecked } from './checked-cache.ts';

/**
 * Hash of the rules' code and of the libraries they use, put in by the bundler; where nothing was bundled, rules may
 * change between two runs, and nothing is kept.
 */
declare const TEXT_RULES: string | undefined;
const RULES = typeof TEXT_RULES === 'string' ? TEXT_RULES : undefined;

/** What the answers depend on beside the texts. */
export interface TextRules {
  /** Path of the issue: each has an entry of its own, that holds no more than its last build asked. */
  readonly issue: string;
  /** Words with their breaks marked by a hyphen. */
  readonly hyphenation: readonly string[];
  /** Of the rules' code; nothing is kept without it. */
  readonly version?: string | undefined;
}

export function readKnownTexts(world: World, rules: TextRules): KnownTexts {
  const key = cacheKey(rules);
  const kept = key === undefined ? undefined : readChecked(world, key);
  if (!kept) return NO_KNOWN_TEXTS;
  const { mended, breaks } = JSON.parse(new TextDecoder().decode(kept)) as Entry;
  return {
    mended: new Map(mended),
    breaks: new Map(breaks.map(([language, words]) => [language, new Map(words)])),
  };
}

/** @param learned what this build asked; not written where nothing of it is new */
export function writeKnownTexts(
  world: World,
  rules: TextRules,
  known: KnownTexts,
  learned: KnownTexts,
): void {
  const key = cacheKey(rules);
  if (key === undefined) return;
  const isNew =
    hasMore(learned.mended, known.mended) ||
    [...learned.breaks].some(([language, words]) => hasMore(words, known.breaks.get(language)));
  if (!isNew) return;
  const entry: Entry = {
    mended: [...learned.mended],
    breaks: [...learned.breaks].map(([language, words]) => [language, [...words]]),
  };
  writeChecked(world, key, new TextEncoder().encode(JSON.stringify(entry)));
}

function hasMore(
  now: ReadonlyMap<string, unknown>,
  than: ReadonlyMap<string, unknown> | undefined,
) {
  return [...now.keys()].some((key) => !than?.has(key));
}

/** Pairs of keys and values. */
interface Entry {
  readonly mended: readonly (readonly [string, string])[];
  readonly breaks: readonly (readonly [
    string,
    readonly (readonly [string, readonly number[]])[],
  ])[];
}

function cacheKey({ issue, hyphenation, version = RULES }: TextRules): string | undefined {
  if (version === undefined) return undefined;
  return `texts-${hashOf(JSON.stringify([version, issue, hyphenation])).slice(0, 32)}`;
}
