/**
 * A font file as it answers: its measures, and glyphs with advances and kerning, all in em. What it lacks is made of other characters
 * (stand-ins.ts). Fonts are OpenType with TrueType or CFF outlines. Nothing is remembered here (font-face.ts does), and no file read.
 */
import * as fontkit from 'fontkit';
import type { FontTable, Kern } from '../model/font-table.ts';
import { SPACE, STAND_INS, type StandIn } from './stand-ins.ts';

/** A glyph of a cluster, mostly of one character, with its advance in em. */
export interface SingleGlyph {
  readonly id: number;
  readonly advance: number;
  readonly cluster: string;
}

/** UTF-16 units handed to the shaper at once: it takes the square of their number where they are marks over one letter. */
const LONGEST_SHAPED = 1000;

/**
 * In em, as deep as most pairs of text fonts go («V,»). Source Serif sets «У,» a fiftieth closer, and the comma of «МГУ,» came to stand
 * with more than half of its width under the letter.
 */
const DEEPEST_KERN = 0.14;

/** As high as capitals are. */
const CAPITAL_H = 0x48;

export class OpenedFont {
  readonly #font: fontkit.Font;

  /** @throws when the bytes are no OpenType font */
  constructor(bytes: Uint8Array) {
    this.#font = fontkit.create(bytes);
  }

  get measures(): FontTable['measures'] {
    const font = this.#font;
    const em = font.unitsPerEm;
    return {
      ascent: font.ascent / em,
      descent: -font.descent / em,
      capHeight: (font.capHeight || font.glyphForCodePoint(CAPITAL_H).bbox.maxY) / em,
      isFixedPitch: this.#isFixedPitch,
    };
  }

  get #isFixedPitch(): boolean {
    return (this.#font.post?.isFixedPitch ?? 0) !== 0;
  }

  /** Whether it has a character, or what can stand in for it. */
  covers(codePoint: number): boolean {
    return (
      this.#font.hasGlyphForCodePoint(codePoint) || this.#glyphInstead(codePoint) !== undefined
    );
  }

  /** Of one character that stands alone. */
  glyphOf(codePoint: number): SingleGlyph {
    const cluster = String.fromCodePoint(codePoint);
    const instead = this.#glyphInstead(codePoint);
    if (instead)
      return { id: instead.id, advance: this.#widthInstead(codePoint, instead), cluster };
    const { id, advanceWidth } = this.#font.glyphForCodePoint(codePoint);
    return { id, advance: advanceWidth / this.#font.unitsPerEm, cluster };
  }

  /** What is added between two characters, in em; null where they are more than their two plain glyphs (a ligature, a mark). */
  kern(first: SingleGlyph, second: SingleGlyph): Kern {
    if (this.isMade(first.cluster) || this.isMade(second.cluster)) return 0;
    const { glyphs, positions } = this.#font.layout(first.cluster + second.cluster);
    const isPlain =
      glyphs.length === 2 &&
      glyphs[0]?.id === first.id &&
      glyphs[1]?.id === second.id &&
      positions.every((position) => position.xOffset === 0);
    if (!isPlain) return null;
    const kern = positions[0]!.xAdvance / this.#font.unitsPerEm - first.advance;
    return Math.max(kern, -DEEPEST_KERN);
  }

  /** A text as the shaper sets it. */
  shape(text: string, features: readonly string[]): readonly SingleGlyph[] {
    // The «е» of «ё́», which is made of three glyphs, would be «ё» in all words behind it.
    this.#font._glyphs = {};
    const { glyphs, positions } = this.#font.layout(text, [...features]);
    const em = this.#font.unitsPerEm;
    return glyphs.map((glyph, i) => ({
      id: glyph.id,
      advance: positions[i]!.xAdvance / em,
      cluster: String.fromCodePoint(...glyph.codePoints),
    }));
  }

  /**
   * What is made has no kerning: it stands apart, and the words on both sides of it are shaped by themselves. So are the parts
   * of what is too long to be a word.
   */
  partsOf(word: string): readonly string[] {
    const parts: string[] = [];
    let start = 0;
    let at = 0;
    for (const letter of word) {
      const end = at + letter.length;
      if (this.isMade(letter)) {
        if (start < at) parts.push(word.slice(start, at));
        parts.push(letter);
        start = end;
      } else if (end - start >= LONGEST_SHAPED) {
        parts.push(word.slice(start, end));
        start = end;
      }
      at = end;
    }
    if (start < at) parts.push(word.slice(start));
    return parts;
  }

  /** Whether a text begins with what is made: of the parts of a word, whether it is that. */
  isMade(letter: string): boolean {
    const codePoint = letter.codePointAt(0);
    return codePoint !== undefined && this.#standIn(codePoint) !== undefined;
  }

  /** How a character is made that the font lacks, or has too narrow; undefined where it has it, or nothing can stand in. */
  #standIn(codePoint: number): StandIn | undefined {
    const standIn = STAND_INS.get(codePoint);
    if (!standIn) return undefined;
    const isLacking = !this.#font.hasGlyphForCodePoint(codePoint);
    return isLacking || this.#isTooNarrow(codePoint, standIn) ? standIn : undefined;
  }

  #isTooNarrow(codePoint: number, { least }: StandIn): boolean {
    const widthOf = (one: number) => this.#font.glyphForCodePoint(one).advanceWidth;
    return least !== undefined && widthOf(codePoint) < least * widthOf(SPACE);
  }

  #glyphInstead(codePoint: number): fontkit.Glyph | undefined {
    const found = this.#standIn(codePoint)?.codePoints.find((one) =>
      this.#font.hasGlyphForCodePoint(one),
    );
    return found === undefined ? undefined : this.#font.glyphForCodePoint(found);
  }

  /** In em. In a font of fixed pitch everything is as wide. */
  #widthInstead(codePoint: number, { advanceWidth }: fontkit.Glyph): number {
    const width = this.#standIn(codePoint)?.width;
    const own = advanceWidth / this.#font.unitsPerEm;
    if (width === undefined || this.#isFixedPitch) return own;
    if ('em' in width) return width.em;
    if ('spaces' in width) return width.spaces * own;
    return this.#font.glyphForCodePoint(width.like).advanceWidth / this.#font.unitsPerEm;
  }
}
