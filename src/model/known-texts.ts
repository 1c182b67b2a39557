/** What is known of an issue's texts without reading them again or asking the rules. */

/**
 * What an earlier build found out about the texts of an issue: plain data, a function of the texts, of the editor's words and of the
 * rules alone. With it a build parses no file that it knows, and asks neither the typographer's rules nor the hyphenation patterns.
 */
export interface KnownTexts {
  /** YAML in which no fault was found → its tree. */
  readonly trees: KnownTrees;
  /** Texts that belong together and of which nothing was reported. */
  readonly groups: KnownGroups;
  /** Language, line break, paragraph → the paragraph as it is printed. */
  readonly mended: ReadonlyMap<string, string>;
  /** Language, nothing where no hyphen may be drawn, or «=» for addresses and code → word → its breaks. */
  readonly breaks: KnownBreaks;
  /** Words with their breaks marked by a hyphen, by which `breaks` were found. */
  readonly hyphenation: readonly string[];
  /** With which `groups` were checked: printed as their owners write them. */
  readonly names: readonly string[];
}

/** By the text of the YAML. */
export type KnownTrees = ReadonlyMap<string, PackedTree>;

/**
 * A tree as JSON keeps it, places counted from where the YAML begins: a map or a list, or a scalar, which its style begins;
 * its value follows its text only where it is another.
 */
export type PackedTree =
  | readonly ['map', number, number, readonly PackedEntry[]]
  | readonly ['list', number, number, readonly PackedTree[]]
  | readonly ['plain' | 'single' | 'double' | 'block', number, number, string, PackedValue?];
/** A key, its place, its value. */
export type PackedEntry = readonly [string, number, number, PackedTree];
export type PackedValue = string | number | boolean | null;

export interface KnownGroups {
  /** By all that reading a group depends on. */
  readonly groups: ReadonlyMap<string, PackedGroup>;
  /** Nothing was reported of all of them together. */
  readonly agree: boolean;
}

export interface PackedGroup {
  /** Of each markup in the order of the group. */
  readonly blocks: readonly PackedBlocks[];
  /** Number of the last footnote in it, or before it. */
  readonly lastFootnote: number;
}

/** Content blocks in which each span is a pair of numbers. */
export type PackedBlocks = readonly unknown[];

/** Of each break the offset times eight, and its kind (text/word-breaks.ts). */
export type KnownBreaks = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

export const NO_KNOWN_TEXTS: KnownTexts = {
  trees: new Map(),
  groups: { groups: new Map(), agree: false },
  mended: new Map(),
  breaks: new Map(),
  hyphenation: [],
  names: [],
};

/** Those that hold with the words of an editor. */
export function breaksWith(known: KnownTexts, hyphenation: readonly string[]): KnownBreaks {
  return isSame(known.hyphenation, hyphenation) ? known.breaks : NO_KNOWN_TEXTS.breaks;
}

/** Those that hold with names: a name more makes no text wrong that was right. */
export function groupsWith(known: KnownTexts, names: readonly string[]): KnownGroups {
  const now = new Set(names);
  return known.names.every((name) => now.has(name)) ? known.groups : NO_KNOWN_TEXTS.groups;
}

/** Whether a build learned what was not known before it. */
export function hasLearned(now: KnownTexts, before: KnownTexts): boolean {
  return (
    hasMore(now.trees, before.trees) ||
    hasMore(now.groups.groups, before.groups.groups) ||
    now.groups.agree !== before.groups.agree ||
    hasMore(now.mended, before.mended) ||
    [...now.breaks].some(([language, words]) => hasMore(words, before.breaks.get(language))) ||
    !isSame(now.hyphenation, before.hyphenation) ||
    !isSame(now.names, before.names)
  );
}

function hasMore(now: ReadonlyMap<string, unknown>, than?: ReadonlyMap<string, unknown>): boolean {
  return [...now.keys()].some((key) => !than?.has(key));
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, i) => text === other[i]);
}
