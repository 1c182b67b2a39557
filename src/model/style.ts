/** Styles with every value resolved to points and colours: what layout and text need, and nothing else. */
import type { Pt } from './length.ts';

/** `#rrggbb`. */
export type Colour = string;

/** Key of a font file in the template's font table: `Source Serif 4/400`, `Source Serif 4/400/italic`. */
export type FontKey = string;

/** How a run of characters looks. */
export interface RunStyle {
  /** First the wanted font, then those that step in for characters which it lacks. */
  readonly fonts: readonly FontKey[];
  readonly size: Pt;
  readonly colour: Colour;
  /** Added after every glyph, in em. */
  readonly letterSpacing: number;
  /** OpenType features switched on beside kerning and ligatures: `case`, `tnum`, `lnum`. */
  readonly features: readonly string[];
  readonly transform: 'none' | 'uppercase';
  /** Baseline shift, up positive. */
  readonly rise: Pt;
  readonly decoration?: Decoration;
}

/** A line under or through a run. */
export interface Decoration {
  readonly kind: 'underline' | 'line-through';
  readonly colour: Colour;
  readonly thickness: Pt;
  /** From the baseline down to the line's middle (negative: up). */
  readonly offset: Pt;
}

/** Vertical glue (TeX: skip). */
export interface Space {
  readonly size: Pt;
  readonly stretch: Pt;
  readonly shrink: Pt;
}

export const NO_SPACE: Space = { size: 0, stretch: 0, shrink: 0 };

export interface ParagraphStyle {
  /** Baseline to baseline. */
  readonly leading: Pt;
  /** `balance`: ragged right with lines of like length, for headings. */
  readonly align: 'justify' | 'left' | 'right' | 'center' | 'balance';
  readonly hyphenate: boolean;
  readonly language: string;
  /** First-line indent. */
  readonly indent: Pt;
  readonly hangingPunctuation: boolean;
  /** A quotation mark that opens the paragraph stands out of it, whole. */
  readonly hangingQuote?: boolean;
  /** Of all lines but the first, from the left edge: what is too long for its line shows as one. */
  readonly hangingIndent?: Pt;
  readonly spaceBefore: Space;
  readonly spaceAfter: Space;
  /** Lines that must stand together at the paragraph's start and end. */
  readonly orphans: number;
  readonly widows: number;
  /** Keep with the next block, which must then show so many lines; 0: no. */
  readonly sticky: number;
  /** Keep with the last lines of the block before (the source line). */
  readonly keepWithPrevious: boolean;
}
