/**
 * What is known of an issue's texts, kept in the cache: an editor builds the same issue many times, and few of
 * its texts differ from the time before. Pages and messages are the same with and without it.
 */
import { hasLearned, type KnownTexts, NO_KNOWN_TEXTS } from '../model/known-texts.ts';
import { hashOf, readChecked, writeChecked } from '../world/checked-cache.ts';
import type { World } from '../world/world.ts';

/**
 * Hash of the rules' code and of the libraries they use, put in by the bundler; where nothing was bundled, rules may
 * change between two runs, and nothing is kept.
 */
declare const TEXT_RULES: string | undefined;
const RULES = typeof TEXT_RULES === 'string' ? TEXT_RULES : undefined;

/** Changes with the shape of an entry. */
const VERSION = 2;

/** As V8 keeps texts that are not of Latin letters alone: they are copied, not decoded, which is several times as fast. */
const ENCODING = 'utf16le';

/** Whose texts they are, and what read them. */
export interface TextsOf {
  /** Path of the issue: each has an entry of its own, that holds no more than its last build asked. */
  readonly issue: string;
  /** Of the code; nothing is kept without it. */
  readonly version?: string | undefined;
}

export function readKnownTexts(world: World, of: TextsOf): KnownTexts {
  const key = cacheKey(of);
  const kept = key === undefined ? undefined : readChecked(world, key);
  if (!kept) return NO_KNOWN_TEXTS;
  const entry = JSON.parse(
    Buffer.from(kept.buffer, kept.byteOffset, kept.length).toString(ENCODING),
  ) as Entry;
  return {
    ...entry,
    trees: new Map(entry.trees),
    groups: { ...entry.groups, groups: new Map(entry.groups.groups) },
    mended: new Map(entry.mended),
    breaks: new Map(entry.breaks.map(([language, words]) => [language, new Map(words)])),
  };
}

/** @param learned what this build asked; not written where nothing of it is new */
export function writeKnownTexts(
  world: World,
  of: TextsOf,
  known: KnownTexts,
  learned: KnownTexts,
): void {
  const key = cacheKey(of);
  if (key === undefined || !hasLearned(learned, known)) return;
  const entry: Entry = {
    ...learned,
    trees: [...learned.trees],
    groups: { ...learned.groups, groups: [...learned.groups.groups] },
    mended: [...learned.mended],
    breaks: [...learned.breaks].map(([language, words]) => [language, [...words]]),
  };
  writeChecked(world, key, Buffer.from(JSON.stringify(entry), ENCODING));
}

/** Known texts as JSON has them: maps as pairs of keys and values. */
type Entry = Pairs<KnownTexts>;
type Pairs<T> =
  T extends ReadonlyMap<infer Key, infer Value>
    ? readonly (readonly [Key, Pairs<Value>])[]
    : T extends readonly unknown[]
      ? T
      : T extends object
        ? { readonly [Name in keyof T]: Pairs<T[Name]> }
        : T;

function cacheKey({ issue, version = RULES }: TextsOf): string | undefined {
  if (version === undefined) return undefined;
  return `texts-${VERSION}-${hashOf(JSON.stringify([version, issue])).slice(0, 32)}`;
}
