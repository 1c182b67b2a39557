/** What stands on a line: runs of words with their places, ready for painting. */
import type { LinkTarget } from './block.ts';
import type { Pt } from './length.ts';
import type { ShapedWord } from './paragraph.ts';
import type { Span } from './source.ts';
import type { Colour, Decoration, FontKey } from './style.ts';

/** Words of one font, size and colour. Places are relative to the run's `x` on the baseline. */
export interface GlyphRun {
  readonly font: FontKey;
  readonly size: Pt;
  readonly colour: Colour;
  /** From the line's left end. */
  readonly x: Pt;
  /** Baseline shift, up positive. */
  readonly rise: Pt;
  /** A space is one too. They are shared by all lines that have them whole. */
  readonly words: readonly ShapedWord[];
  /** Of every word's first glyph, from the run's `x`. */
  readonly places: readonly Pt[];
  /** Horizontal scale of the glyphs, 1 = as designed (places have it applied already). */
  readonly scale: number;
  /** Added behind every glyph of a word. */
  readonly tracking: Pt;
  readonly width: Pt;
  /** The glyphs drawn are not the text (a hyphen at a break): what is copied instead. */
  readonly actualText?: string | undefined;
  readonly link?: LinkTarget | undefined;
  /** Numbers the links of a page run, so that the pieces of one link are known as one. */
  readonly linkId?: number | undefined;
  readonly language?: string | undefined;
  readonly decoration?: Decoration | undefined;
  readonly span?: Span | undefined;
}

/** What a run's glyphs stand for. */
export function runText({ words }: GlyphRun): string {
  return words.map(({ clusters }) => clusters.join('')).join('');
}
