/** The part of fontkit that is used. */
declare module 'fontkit' {
  export function create(bytes: Uint8Array): Font;

  export interface Font {
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    /** Undefined where the font's table OS/2 is older than version 2. */
    readonly capHeight: number | undefined;
    readonly post?: { readonly isFixedPitch?: number };
    glyphForCodePoint(codePoint: number): Glyph;
    hasGlyphForCodePoint(codePoint: number): boolean;
    layout(text: string, features?: readonly string[]): Layout;
    /** Glyphs made so far by id, each with the characters that it was made for first. */
    _glyphs: Record<number, Glyph>;
  }

  export interface Glyph {
    readonly id: number;
    readonly advanceWidth: number;
    readonly codePoints: readonly number[];
    readonly bbox: { readonly maxY: number };
  }

  export interface Layout {
    readonly glyphs: readonly Glyph[];
    readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number }[];
  }
}
