/**
 * Words as glyphs: each word of a look is shaped once. In: a text and its style. Out: pieces of one font, each by the first font
 * of the style that has its characters.
 */
import type { ShapedWord } from '../model/paragraph.ts';
import type { FontKey, RunStyle } from '../model/style.ts';
import { ByLook } from './by-look.ts';
import type { FontFaces } from './font-faces.ts';

/** Text of one font. */
export interface ShapedPiece {
  readonly word: ShapedWord;
  /** In UTF-16 units of the text. */
  readonly length: number;
  /** No font has some character of it. */
  readonly lacksGlyphs?: boolean;
}

/** By code point: how often it was met. */
export type MissingGlyphs = Map<number, number>;

type ShapedWords = Map<string, readonly ShapedPiece[]>;

export class WordShapes {
  /** Characters that no font has, in order of first use. */
  readonly missing: MissingGlyphs = new Map();
  readonly #faces: FontFaces;
  readonly #looks = new ByLook<ShapedWords>(() => new Map());

  constructor(faces: FontFaces) {
    this.#faces = faces;
  }

  /** Splits a text by the first font of the style that has each character, and shapes the pieces. */
  shape(text: string, style: RunStyle): readonly ShapedPiece[] {
    const words = this.#looks.of(style);
    const known = words.get(text);
    if (known) return known;
    const first = style.fonts[0]!;
    if (this.#faces.get(first).hasAll(text)) {
      const pieces = [{ word: this.#shapeIn(first, text, style), length: text.length }];
      words.set(text, pieces);
      return pieces;
    }
    const fonts = this.#fontsOf(text, style);
    const pieces = this.#piecesOf(text, fonts, style);
    // Characters that no font has are counted each time they are met.
    if (fonts.includes(undefined)) return pieces.map((one) => ({ ...one, lacksGlyphs: true }));
    words.set(text, pieces);
    return pieces;
  }

  /** Of each character the first font that has it; undefined where none has. */
  #fontsOf(text: string, style: RunStyle): readonly (FontKey | undefined)[] {
    const has = (key: FontKey, codePoint: number) => this.#faces.get(key).has(codePoint);
    let current: FontKey | undefined;
    return [...text].map((character) => {
      const codePoint = character.codePointAt(0)!;
      // A combining mark stays with its letter's font.
      const stays = current !== undefined && /\p{M}/u.test(character) && has(current, codePoint);
      const found = stays ? current : style.fonts.find((key) => has(key, codePoint));
      if (found === undefined) this.missing.set(codePoint, (this.missing.get(codePoint) ?? 0) + 1);
      current = found ?? style.fonts[0];
      return found;
    });
  }

  #piecesOf(
    text: string,
    fonts: readonly (FontKey | undefined)[],
    style: RunStyle,
  ): readonly ShapedPiece[] {
    const pieces: { font: FontKey; text: string }[] = [];
    [...text].forEach((character, i) => {
      const font = fonts[i] ?? style.fonts[0]!;
      const last = pieces.at(-1);
      if (last?.font === font) last.text += character;
      else pieces.push({ font, text: character });
    });
    return pieces.map((piece) => ({
      word: this.#shapeIn(piece.font, piece.text, style),
      length: piece.text.length,
    }));
  }

  #shapeIn(font: FontKey, text: string, { features, size, letterSpacing }: RunStyle): ShapedWord {
    const { glyphs, advances, clusters } = this.#faces.get(font).shape(text, features);
    return {
      font,
      glyphs,
      advances: advances.map((advance) => (advance + letterSpacing) * size),
      clusters,
    };
  }
}
