/** What is known of a font without opening it. */
import type { ShapedWord } from './paragraph.ts';
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
  /** Code points, and whether the font has them. */
  readonly coverage: readonly (readonly [number, boolean])[];
  /** Code points, their glyph's id and its advance in em. */
  readonly singles: readonly (readonly [number, number, number])[];
  /** Code points of a left letter, those of right ones and their kerning. */
  readonly kerns: readonly (readonly [number, readonly (readonly [number, Kern])[]])[];
  /** Features and a word, and how the shaper sets it. */
  readonly words: readonly (readonly [string, GlyphsInEm])[];
}

/** In em; null where two letters shape to anything but their two glyphs. */
export type Kern = number | null;

/** A word as its font sets it at any size: advances are in em, without letter-spacing. */
export type GlyphsInEm = Pick<ShapedWord, 'glyphs' | 'advances' | 'clusters'>;

/** Gives the subset of a font that is known from an earlier build, or cuts it. */
export interface SubsetMemory {
  /** @param glyphs ids, in the order in which the subset numbers them */
  remembered(font: FontKey, glyphs: readonly number[], cut: () => Uint8Array): Uint8Array;
}
