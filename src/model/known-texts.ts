/** What is known of texts without asking the rules again. */

/**
 * What an earlier build found out about the texts of an issue: plain data, a function of the texts and of the rules alone.
 * With it a build asks neither the typographer's rules nor the hyphenation patterns for what it knows.
 */
export interface KnownTexts {
  /** Language, line break, paragraph → the paragraph as it is printed. */
  readonly mended: ReadonlyMap<string, string>;
  /** Language, nothing where no hyphen may be drawn, or «=» for addresses and code → word → its breaks. */
  readonly breaks: KnownBreaks;
}

/** Of each break the offset times eight, and its kind (text/word-breaks.ts). */
export type KnownBreaks = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

export const NO_KNOWN_TEXTS: KnownTexts = { mended: new Map(), breaks: new Map() };
