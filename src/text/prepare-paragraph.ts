/**
 * Inline content → `Paragraph`: fonts chosen, words shaped, break places and spaces as boxes, glue and penalties.
 * In: styled inlines and a paragraph style. Out: arrays ready for breaking at any measure.
 * Always holds: every character of the input is drawn by exactly one box or glue, in order.
 */
import type { FootnoteInline, Inline, LinkTarget, TextInline } from '../model/block.ts';
import {
  BOX,
  type BreakMark,
  type Fragment,
  type FragmentSource,
  GLUE,
  INFINITE_PENALTY,
  type Paragraph,
  PENALTY,
  type ShapedWord,
} from '../model/paragraph.ts';
import type { Span } from '../model/source.ts';
import type { FontKey, ParagraphStyle, RunStyle } from '../model/style.ts';
import { hangAtLeft, hangAtRight } from './protrusion.ts';
import type { TextEngine } from './text-engine.ts';
import { breaksInAddress, breaksInWord, tokenize, type WordBreak } from './tokens.ts';

/** Word space: may grow by half and lose 15 % before a line counts as badly set. */
const SPACE_STRETCH = 0.5;
const SPACE_SHRINK = 0.15;
/** TeX's \hyphenpenalty; a break at a word's own hyphen is nearly free (TeX: \exhyphenpenalty). */
const HYPHEN_PENALTY = 60;
const OWN_HYPHEN_PENALTY = 25;
/** In headings a compound word is parted only where the line would be overfull otherwise. */
const OWN_HYPHEN_IN_HEADING = 2_000;
const ADDRESS_PENALTY = 80;
/** Prepositions, conjunctions and particles of two letters, as the typographer binds them to the next word. */
const SHORT_WORD = /^[«„“(]*(?:во|да|до|за|из|ко|на|не|ни|но|об|от|по|со)$/i;
const OPENING_QUOTE = /^[«„“"]/;

export interface PrepareContext {
  readonly engine: TextEngine;
  /** Text of a folio: digits of this page or of a destination's page. */
  folio(of: 'page' | { readonly destination: string }): string;
  /** Gives a link its number within the document. */
  linkId(link: LinkTarget): number;
  /** Registers a footnote and returns its number in the document; undefined when another call printed it already. */
  footnote(inline: FootnoteInline): number | undefined;
}

export function prepareParagraph(
  inlines: readonly Inline[],
  style: ParagraphStyle,
  context: PrepareContext,
  span?: Span,
): Paragraph {
  const builder = new ParagraphBuilder(style, context);
  builder.addIndent();
  for (const inline of inlines) builder.add(inline);
  return builder.finish(span);
}

class ParagraphBuilder {
  readonly #style: ParagraphStyle;
  readonly #context: PrepareContext;
  readonly #kinds: number[] = [];
  readonly #widths: number[] = [];
  readonly #stretches: number[] = [];
  readonly #shrinks: number[] = [];
  readonly #penalties: number[] = [];
  readonly #flagged: boolean[] = [];
  readonly #content: (Fragment | BreakMark | undefined)[] = [];
  readonly #hangLeft: number[] = [];
  readonly #hangRight: number[] = [];
  readonly #footnotes = new Map<number, number>();
  readonly #narrowBreaks = new Set<number>();
  readonly #sizes = new Map<RunStyle, number>();
  /** At the paragraph's start or behind a forced break, but for an indent. */
  #isAtLineStart = true;
  #ascent = 0;
  #descent = 0;

  constructor(style: ParagraphStyle, context: PrepareContext) {
    this.#style = style;
    this.#context = context;
  }

  /** A box without glyphs (TeX: \parindent). */
  addIndent(): void {
    const { indent } = this.#style;
    if (indent > 0) this.#push(BOX, indent, 0, 0, 0, false, undefined, 0, 0);
  }

  add(inline: Inline): void {
    switch (inline.type) {
      case 'text':
        this.#addText(inline, this.#source(inline));
        return;
      case 'break':
        this.#addFill();
        this.#push(PENALTY, 0, 0, 0, -INFINITE_PENALTY, false, undefined, 0, 0);
        this.#isAtLineStart = true;
        return;
      case 'folio': {
        const source = { style: inline.style };
        this.#addWord(this.#context.folio(inline.of), source, []);
        return;
      }
      case 'footnote': {
        this.#addText(inline.mark, this.#source(inline.mark));
        const number = this.#context.footnote(inline);
        if (number !== undefined) this.#footnotes.set(this.#kinds.length - 1, number);
        return;
      }
    }
  }

  finish(span: Span | undefined): Paragraph {
    this.#addFill();
    this.#push(PENALTY, 0, 0, 0, -INFINITE_PENALTY, false, undefined, 0, 0);
    const main = this.#mainStyle();
    const face = main?.fonts[0] ? this.#context.engine.face(main.fonts[0]) : undefined;
    const size = main?.size ?? this.#style.leading / 1.4;
    return {
      style: this.#style,
      kinds: this.#kinds,
      widths: this.#widths,
      stretches: this.#stretches,
      shrinks: this.#shrinks,
      penalties: this.#penalties,
      flagged: this.#flagged,
      content: this.#content,
      hangLeft: this.#hangLeft,
      hangRight: this.#hangRight,
      ascent: this.#ascent || size * 0.75,
      descent: this.#descent || size * 0.25,
      capHeight: (face?.capHeight ?? 0.67) * size,
      xHeight: (face?.xHeight ?? 0.48) * size,
      size,
      footnotes: this.#footnotes,
      ...(this.#narrowBreaks.size > 0 && { narrowBreaks: this.#narrowBreaks }),
      ...(span && { span }),
    };
  }

  #mainStyle(): RunStyle | undefined {
    let best: RunStyle | undefined;
    let most = -1;
    for (const [style, count] of this.#sizes) {
      if (count > most) {
        best = style;
        most = count;
      }
    }
    return best;
  }

  #source(inline: TextInline): FragmentSource {
    return {
      style: inline.style,
      ...(inline.link && { link: inline.link, linkId: this.#context.linkId(inline.link) }),
      ...(inline.language !== undefined && { language: inline.language }),
      ...(inline.span && { span: inline.span }),
    };
  }

  #addText(inline: TextInline, source: FragmentSource): void {
    const language = inline.language ?? this.#style.language;
    const { engine } = this.#context;
    const text =
      inline.style.transform === 'uppercase'
        ? inline.value.toLocaleUpperCase(language)
        : inline.value;
    let before = '';
    for (const token of tokenize(text)) {
      if (token.type === 'space') {
        // No line of a heading ends in a preposition, however short it is.
        const isRunning = this.#style.align === 'justify' && language === 'ru';
        if (!token.mayBreak && isRunning && SHORT_WORD.test(before)) {
          this.#narrowBreaks.add(this.#kinds.length);
        }
        this.#addSpace(token.mayBreak, source);
      } else {
        before = token.text;
        this.#addWord(token.text, source, this.#breaks(token.text, inline, language, engine));
      }
    }
  }

  #breaks(
    word: string,
    inline: TextInline,
    language: string,
    engine: TextEngine,
  ): readonly WordBreak[] {
    if (inline.isVerbatim) return breaksInAddress(word);
    const hyphenate = this.#style.hyphenate
      ? (core: string) => engine.hyphenate(core, language)
      : () => [];
    return breaksInWord(word, hyphenate);
  }

  #addSpace(mayBreak: boolean, source: FragmentSource): void {
    const { word } = this.#shapeIn(' ', source.style)[0]!;
    const width = word.advances.reduce((sum, advance) => sum + advance, 0);
    const isRagged = this.#style.align !== 'justify';
    if (!mayBreak && this.#isAtLineStart) {
      // Glue vanishes at a line's start; a no-break space there is an indent that somebody wants.
      const fragment = { word, from: 0, to: word.glyphs.length, source };
      this.#push(BOX, width, 0, 0, 0, false, fragment, 0, 0);
      return;
    }
    if (!mayBreak) this.#push(PENALTY, 0, 0, 0, INFINITE_PENALTY, false, undefined, 0, 0);
    this.#push(
      GLUE,
      width,
      isRagged ? 0 : width * SPACE_STRETCH,
      isRagged ? 0 : width * SPACE_SHRINK,
      0,
      false,
      { word, from: 0, to: word.glyphs.length, source },
      0,
      0,
    );
  }

  #addWord(text: string, source: FragmentSource, breaks: readonly WordBreak[]): void {
    if (!text) return;
    this.#isAtLineStart = false;
    let at = 0;
    let next = 0;
    for (const { word, length } of this.#shapeIn(text, source.style)) {
      this.#measure(word, source.style);
      let from = 0;
      let position = at;
      for (let glyph = 0; glyph < word.glyphs.length; glyph++) {
        while (next < breaks.length && breaks[next]!.at < position) next++;
        const wordBreak = breaks[next];
        if (glyph > from && wordBreak?.at === position && word.clusters[glyph] !== '') {
          this.#pushBox(word, from, glyph, source);
          this.#pushBreak(wordBreak, source);
          from = glyph;
          next++;
        }
        position += word.clusters[glyph]!.length;
      }
      this.#pushBox(word, from, word.glyphs.length, source);
      at += length;
    }
  }

  #pushBox(word: ShapedWord, from: number, to: number, source: FragmentSource): void {
    let width = 0;
    for (let i = from; i < to; i++) width += word.advances[i]!;
    const isHung = this.#style.hangingPunctuation;
    const first = word.clusters[from] ?? '';
    const opens = this.#style.hangingQuote && this.#kinds.length === 0 && OPENING_QUOTE.test(first);
    const share = opens ? 1 : isHung ? hangAtLeft(first) : 0;
    const hangLeft = share * word.advances[from]!;
    const hangRight = isHung
      ? hangAtRight(word.clusters[to - 1] ?? '') * word.advances[to - 1]!
      : 0;
    this.#push(BOX, width, 0, 0, 0, false, { word, from, to, source }, hangLeft, hangRight);
  }

  #pushBreak(wordBreak: WordBreak, source: FragmentSource): void {
    if (wordBreak.kind !== 'hyphen') {
      const isOwn = wordBreak.kind === 'own';
      const own = this.#style.hyphenate ? OWN_HYPHEN_PENALTY : OWN_HYPHEN_IN_HEADING;
      const penalty = isOwn ? own : ADDRESS_PENALTY;
      this.#push(PENALTY, 0, 0, 0, penalty, isOwn, undefined, 0, 0);
      return;
    }
    const { word } = this.#shapeIn('-', source.style)[0]!;
    const width = word.advances[0] ?? 0;
    const hang = this.#style.hangingPunctuation ? hangAtRight('-') * width : 0;
    this.#push(PENALTY, width, 0, 0, HYPHEN_PENALTY, true, { word, source }, 0, hang);
  }

  /** TeX's \parfillskip: the last line ends where it ends. */
  #addFill(): void {
    this.#push(PENALTY, 0, 0, 0, INFINITE_PENALTY, false, undefined, 0, 0);
    this.#push(GLUE, 0, 1e6, 0, 0, false, undefined, 0, 0);
  }

  #measure(word: ShapedWord, style: RunStyle): void {
    const face = this.#context.engine.face(word.font);
    this.#ascent = Math.max(this.#ascent, face.ascent * style.size + style.rise);
    this.#descent = Math.max(this.#descent, face.descent * style.size - style.rise);
    this.#sizes.set(style, (this.#sizes.get(style) ?? 0) + word.glyphs.length);
  }

  /** Splits a text by the first font of the style that has each character, and shapes the pieces. */
  #shapeIn(
    text: string,
    style: RunStyle,
  ): readonly { readonly word: ShapedWord; readonly length: number }[] {
    const { engine } = this.#context;
    const pieces: { word: ShapedWord; length: number }[] = [];
    let font: FontKey | undefined;
    let piece = '';
    const flush = () => {
      if (font !== undefined && piece) {
        pieces.push({ word: engine.shape(piece, font, style), length: piece.length });
      }
      piece = '';
    };
    for (const character of text) {
      const wanted = this.#fontFor(character, style, font);
      if (wanted !== font) flush();
      font = wanted;
      piece += character;
    }
    flush();
    return pieces;
  }

  #fontFor(character: string, style: RunStyle, current: FontKey | undefined): FontKey {
    const { engine } = this.#context;
    const codePoint = character.codePointAt(0)!;
    // A combining mark stays with its letter's font.
    if (current !== undefined && /\p{M}/u.test(character) && engine.face(current).has(codePoint)) {
      return current;
    }
    const found = style.fonts.find((key) => engine.face(key).has(codePoint));
    if (found !== undefined) return found;
    const known = engine.missing.get(codePoint);
    if (known) known.count++;
    else engine.missing.set(codePoint, { style, count: 1 });
    return style.fonts[0]!;
  }

  #push(
    kind: number,
    width: number,
    stretch: number,
    shrink: number,
    penalty: number,
    flagged: boolean,
    content: Fragment | BreakMark | undefined,
    hangLeft: number,
    hangRight: number,
  ): void {
    this.#kinds.push(kind);
    this.#widths.push(width);
    this.#stretches.push(stretch);
    this.#shrinks.push(shrink);
    this.#penalties.push(penalty);
    this.#flagged.push(flagged);
    this.#content.push(content);
    this.#hangLeft.push(hangLeft);
    this.#hangRight.push(hangRight);
  }
}
