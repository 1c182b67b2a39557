/** How large the type of a paragraph is. In: its words with their styles. Out: how far they reach from the baseline, and their size. */
import type { Pt } from '../model/length.ts';
import type { Paragraph, ShapedWord } from '../model/paragraph.ts';
import type { RunStyle } from '../model/style.ts';
import type { TextEngine } from './text-engine.ts';

/** Of a paragraph without a glyph, an empty line, in em: as most fonts for text have it. */
const USUAL_LEADING_EM = 1.4;
const USUAL_ASCENT_EM = 0.75;
const USUAL_DESCENT_EM = 0.25;
const USUAL_CAP_HEIGHT_EM = 0.67;

/** Serves one paragraph. */
export class TypeExtent {
  readonly #engine: Pick<TextEngine, 'face'>;
  readonly #glyphs = new Map<RunStyle, number>();
  #ascent: Pt = 0;
  #descent: Pt = 0;
  /** Of the words added last, of one style and font: their glyphs are counted as another comes. */
  #style: RunStyle | undefined;
  #font = '';
  #count = 0;

  constructor(engine: Pick<TextEngine, 'face'>) {
    this.#engine = engine;
  }

  add(word: ShapedWord, style: RunStyle): void {
    if (style !== this.#style || word.font !== this.#font) {
      this.#countLast();
      this.#style = style;
      this.#font = word.font;
      const face = this.#engine.face(word.font);
      this.#ascent = Math.max(this.#ascent, face.ascent * style.size + style.rise);
      this.#descent = Math.max(this.#descent, face.descent * style.size - style.rise);
    }
    this.#count += word.glyphs.length;
  }

  #countLast(): void {
    if (this.#style)
      this.#glyphs.set(this.#style, (this.#glyphs.get(this.#style) ?? 0) + this.#count);
    this.#count = 0;
  }

  finish(leading: Pt): Pick<Paragraph, 'ascent' | 'descent' | 'capHeight' | 'size'> {
    this.#countLast();
    const main = this.#mainStyle();
    const face = main?.fonts[0] ? this.#engine.face(main.fonts[0]) : undefined;
    const size = main?.size ?? leading / USUAL_LEADING_EM;
    return {
      ascent: this.#ascent || size * USUAL_ASCENT_EM,
      descent: this.#descent || size * USUAL_DESCENT_EM,
      capHeight: (face?.capHeight ?? USUAL_CAP_HEIGHT_EM) * size,
      size,
    };
  }

  /** That of most glyphs. */
  #mainStyle(): RunStyle | undefined {
    let best: RunStyle | undefined;
    let most = -1;
    for (const [style, count] of this.#glyphs) {
      if (count > most) {
        best = style;
        most = count;
      }
    }
    return best;
  }
}
