/** What is known of a font without opening it. */
import type { FontKey } from './style.ts';

/** Something of every font by its key: a `Map`, or what finds it when it is asked for the first time. */
export interface ByFont<Value> {
  get(key: FontKey): Value | undefined;
}

/**
 * What was asked of a font in earlier builds: plain data, a function of the font's bytes alone. With it a build whose
 * words are known need not parse the font's tables, which is the dearest part of shaping.
 */
export interface FontTable {
  readonly measures: {
    readonly ascent: number;
    readonly descent: number;
    readonly capHeight: number;
    readonly isFixedPitch: boolean;
  };
  /** Code point → whether the font has it. */
  readonly coverage: Readonly<Record<string, boolean>>;
  /** Character → glyph id and advance in em. */
  readonly singles: Readonly<Record<string, readonly [number, number]>>;
  /** Two characters → kerning in em; null where they shape to anything but their two glyphs. */
  readonly kerns: Readonly<Record<string, number | null>>;
  /** Features and word → glyph ids, advances in em and clusters. */
  readonly words: Readonly<Record<string, readonly (readonly [number, number, string])[]>>;
}

/** Gives the subset of a font that is known from an earlier build, or cuts it. */
export interface SubsetMemory {
  /** @param glyphs ids, in the order in which the subset numbers them */
  remembered(font: FontKey, glyphs: readonly number[], cut: () => Uint8Array): Uint8Array;
}
