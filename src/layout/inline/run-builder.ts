/** Words placed on a line → runs: what is of one font, style, link and language is joined. */
import type { Pt } from '../../model/length.ts';
import type { GlyphRun } from '../../model/line.ts';
import type { Fragment, FragmentSource, ShapedWord } from '../../model/paragraph.ts';

/** How a line is filled: its spaces changed by a ratio, its glyphs scaled, its letters spaced. */
export interface Spread {
  readonly ratio: number;
  readonly scale: number;
  readonly tracking: Pt;
}

export const NATURAL_SPREAD: Spread = { ratio: 0, scale: 1, tracking: 0 };

/** Serves one line. */
export class RunBuilder {
  readonly #runs: GlyphRun[] = [];
  #font: string | undefined;
  #source: FragmentSource | undefined;
  #scale = 1;
  #tracking: Pt = 0;
  #x: Pt = 0;
  #end: Pt = 0;
  #words: ShapedWord[] = [];
  #places: Pt[] = [];
  /** The word added last, while syllables of it are joined: what of it stands on the line. */
  #open: ShapedWord | undefined;
  #from = 0;
  #to = 0;

  /** @param width of the fragment as it is designed */
  add(fragment: Fragment, source: FragmentSource, x: Pt, width: Pt, spread: Spread): Pt {
    const { word, from, to } = fragment;
    const { scale, tracking } = source.isRigid ? NATURAL_SPREAD : spread;
    this.#switch(word, source, x, scale);
    this.#tracking = tracking;
    if (this.#open === word && this.#to === from) this.#to = to;
    else this.#push(word, from, to, x);
    return this.#endAt(x + width * scale + (to - from) * tracking);
  }

  addSpace({ word }: Fragment, source: FragmentSource, x: Pt, width: Pt): Pt {
    // A space joins the run before it where the style is the same; it never starts a change of scale.
    this.#switch(word, source, x, this.#open ? this.#scale : 1);
    this.#push(word, 0, 1, x);
    return this.#endAt(x + width);
  }

  /** @param width of the mark, and by how much the letter before it stands nearer to it than to the next letter */
  addMark({ word }: Fragment, source: FragmentSource, x: Pt, width: Pt, { scale }: Spread): Pt {
    this.#flush();
    const from = x + (width - word.advances[0]!) * scale;
    this.#switch(word, source, from, scale);
    this.#push(word, 0, 1, from);
    const end = this.#endAt(x + width * scale);
    this.#flush('');
    return end;
  }

  finish(): readonly GlyphRun[] {
    this.#flush();
    return this.#runs;
  }

  #push(word: ShapedWord, from: number, to: number, x: Pt): void {
    this.#close();
    this.#places.push(x - this.#x);
    this.#open = word;
    this.#from = from;
    this.#to = to;
  }

  #close(): void {
    if (this.#open) this.#words.push(partOf(this.#open, this.#from, this.#to));
    this.#open = undefined;
  }

  #endAt(end: Pt): Pt {
    this.#end = end;
    return end;
  }

  #switch({ font }: ShapedWord, source: FragmentSource, x: Pt, scale: number): void {
    const isSame =
      this.#font === font &&
      this.#scale === scale &&
      this.#source?.style === source.style &&
      this.#source.linkId === source.linkId &&
      this.#source.language === source.language;
    if (isSame) return;
    this.#flush();
    this.#font = font;
    this.#source = source;
    this.#scale = scale;
    this.#x = x;
  }

  #flush(actualText?: string): void {
    const source = this.#source;
    this.#close();
    if (this.#font !== undefined && source && this.#words.length > 0) {
      const { style } = source;
      this.#runs.push({
        font: this.#font,
        size: style.size,
        colour: style.colour,
        x: this.#x,
        rise: style.rise,
        scale: this.#scale,
        tracking: this.#tracking,
        width: this.#end - this.#x,
        // Copies of just their length: arrays that grew keep half as much room again.
        words: this.#words.slice(),
        places: this.#places.slice(),
        actualText,
        link: source.link,
        linkId: source.linkId,
        language: source.language,
        decoration: style.decoration,
        span: source.span,
      });
    }
    this.#words = [];
    this.#places = [];
    this.#tracking = 0;
    this.#font = undefined;
    this.#source = undefined;
  }
}

/** The word itself, or what a line has of it. */
function partOf(word: ShapedWord, from: number, to: number): ShapedWord {
  const { font, glyphs, advances, clusters } = word;
  if (from === 0 && to === glyphs.length) return word;
  return {
    font,
    glyphs: glyphs.slice(from, to),
    advances: advances.slice(from, to),
    clusters: clusters.slice(from, to),
  };
}
