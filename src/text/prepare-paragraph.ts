/**
 * Inline content → `Paragraph`: fonts chosen, words shaped, break places and spaces as boxes, glue and penalties.
 * In: styled inlines and a paragraph style. Out: arrays ready for breaking at any measure.
 * Always holds: every visible character of the input is drawn by exactly one box, in order; a run of spaces
 * within an inline is one glue (spaces that meet where two inlines do are one each), and none before a line's forced end.
 */
import type { FootnoteInline, Inline, LinkTarget, TextInline } from '../model/block.ts';
import { primaryLanguage } from '../model/language.ts';
import {
  BOX,
  FILL_STRETCH,
  type Fragment,
  type FragmentSource,
  GLUE,
  INFINITE_PENALTY,
  type Paragraph,
  plainSource,
  wholeWord,
} from '../model/paragraph.ts';
import type { Span } from '../model/source.ts';
import type { ParagraphStyle, RunStyle } from '../model/style.ts';
import { type SpaceRule, spaceRule } from './break-penalties.ts';
import { inCapitals } from './capitals.ts';
import { isInEnglishPhrase } from './english-phrase.ts';
import type { ItemColumns } from './item-columns.ts';
import { HYPHEN_PENALTIES } from './line-prices.ts';
import type { TextEngine } from './text-engine.ts';
import { tokenize } from './tokens.ts';
import { TypeExtent } from './type-extent.ts';
import { WordBoxes } from './word-boxes.ts';

/** Word space: may grow by half and lose 18 % before a line counts as badly set: a space of four fifths is what a reader still takes for one. */
const SPACE_STRETCH = 0.5;
const SPACE_SHRINK = 0.18;
/** Lines that go on beyond this would have no room beside a picture. */
const LONGEST_TYPED_INDENT_EM = 7.2;
/** Between two calls, raised as they are: without it 1 and 2 read as 12. Its space is narrow and does not break. */
const BETWEEN_CALLS = ',\u202F';

export interface PrepareContext {
  readonly engine: TextEngine;
  /** Text of a folio: digits of this page or of a destination's page. */
  folio(of: 'page' | { readonly destination: string }): string;
  /** Gives a link its number within the document. */
  linkId(link: LinkTarget): number;
  /** Registers a footnote and returns its number in the document; undefined when another call prints it. */
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
  readonly #items: ItemColumns;
  readonly #footnotes = new Map<number, number>();
  readonly #extent: TypeExtent;
  readonly #words: WordBoxes;
  #space: Fragment | undefined;
  /** At the paragraph's start or behind a forced break, but for an indent. */
  #isAtLineStart = true;
  /** No-break spaces that open the first line. */
  #typedIndent = 0;
  #hasBroken = false;
  /** Nothing stands behind the last call of a footnote yet. */
  #isBehindCall = false;

  constructor(style: ParagraphStyle, context: PrepareContext) {
    this.#style = style;
    this.#context = context;
    this.#extent = new TypeExtent(context.engine);
    this.#items = context.engine.itemColumns;
    this.#items.begin();
    this.#words = new WordBoxes(style, context.engine, this.#items, this.#extent);
  }

  /** A box without glyphs (TeX: \parindent). */
  addIndent(): void {
    const { indent } = this.#style;
    if (indent > 0) this.#items.add(BOX, indent, undefined);
  }

  add(inline: Inline): void {
    const isBehindCall = this.#isBehindCall;
    // An empty text parts nothing.
    if (inline.type !== 'text' || inline.value !== '')
      this.#isBehindCall = inline.type === 'footnote';
    switch (inline.type) {
      case 'text':
        this.#addText(inline, this.#source(inline));
        return;
      case 'break':
        this.#addFill();
        this.#items.addPenalty(-INFINITE_PENALTY);
        this.#isAtLineStart = true;
        this.#hasBroken = true;
        return;
      case 'folio': {
        const source = plainSource(inline.style);
        this.#begin(source);
        this.#isAtLineStart = false;
        this.#words.addWhole(this.#context.folio(inline.of), source);
        return;
      }
      case 'footnote': {
        if (isBehindCall) {
          const source = plainSource(inline.mark.style);
          this.#begin(source);
          this.#words.addWhole(BETWEEN_CALLS, source);
        }
        this.#addText(inline.mark, this.#source(inline.mark));
        const number = this.#context.footnote(inline);
        if (number !== undefined) this.#footnotes.set(this.#items.count - 1, number);
        return;
      }
    }
  }

  finish(span: Span | undefined): Paragraph {
    this.#addFill();
    this.#items.addPenalty(-INFINITE_PENALTY);
    const extent = this.#extent.finish(this.#style.leading);
    const style = this.#hungStyle(extent.size);
    return this.#items.take({ style, footnotes: this.#footnotes, span, ...extent });
  }

  /** A hanging indent counts from where the first line begins, so that no part of code steps out of its depth. */
  #hungStyle(size: number): ParagraphStyle {
    const { hangingIndent } = this.#style;
    if (hangingIndent === undefined || this.#typedIndent === 0) return this.#style;
    const typed = Math.min(this.#typedIndent, LONGEST_TYPED_INDENT_EM * size);
    return { ...this.#style, hangingIndent: hangingIndent + typed };
  }

  get #isRagged(): boolean {
    return this.#style.align !== 'justify';
  }

  /** What is added from here on is of this inline. */
  #begin(source: FragmentSource): void {
    this.#words.begin(source);
    this.#space = undefined;
  }

  #source(inline: TextInline): FragmentSource {
    const { style, link, language, isVerbatim, span } = inline;
    const linkId = link && this.#context.linkId(link);
    const isRigid = isVerbatim && this.#isFixedPitch(style);
    return { style, link, linkId, language, isVerbatim, isRigid, span };
  }

  #isFixedPitch({ fonts }: RunStyle): boolean {
    return fonts[0] !== undefined && this.#context.engine.face(fonts[0]).isFixedPitch;
  }

  #addText(inline: TextInline, source: FragmentSource): void {
    this.#begin(source);
    const language = primaryLanguage(inline.language ?? this.#style.language);
    const isUppercase = inline.style.transform === 'uppercase';
    const isRagged = this.#isRagged;
    const tokens = tokenize(inline.value);
    const lastSpace = tokens.findLastIndex((token) => token.type === 'space' && token.mayBreak);
    let beforeThat = '';
    let before = '';
    let hyphenPenalty: number = HYPHEN_PENALTIES.drawn;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (token.type === 'space') {
        const { mayBreak } = token;
        const next = tokens[i + 1];
        const after = next?.type === 'word' ? next.text : '';
        const isLast = i >= lastSpace;
        const space = { beforeThat, before, after, mayBreak, isLast, isRagged, language };
        const rule = spaceRule(space);
        this.#addSpace(mayBreak, source, rule);
        hyphenPenalty = rule.hyphenPenaltyBehind ?? hyphenPenalty;
      } else {
        const word = isUppercase ? inCapitals(token.text, before, language) : token.text;
        beforeThat = before;
        before = token.text;
        const isEnglish = language === 'ru' && isInEnglishPhrase(tokens, i);
        this.#isAtLineStart = false;
        if (isEnglish) this.#words.add(word, source, 'en', HYPHEN_PENALTIES.inEnglish);
        else this.#words.add(word, source, language, hyphenPenalty);
        hyphenPenalty = HYPHEN_PENALTIES.drawn;
      }
    }
  }

  #addSpace(mayBreak: boolean, source: FragmentSource, { penalty, breakKind }: SpaceRule): void {
    const space = this.#spaceOf(source);
    const width = space.word.advances[0]!;
    if (!mayBreak && this.#isAtLineStart) {
      // Glue vanishes at a line's start; a no-break space there is an indent that somebody wants.
      this.#items.add(BOX, width, space);
      if (!this.#hasBroken) this.#typedIndent += width;
      return;
    }
    if (!mayBreak || penalty > 0) {
      this.#items.addPenalty(mayBreak ? penalty : INFINITE_PENALTY);
      this.#items.breakKind(breakKind);
    }
    this.#items.add(GLUE, width, space);
    if (!this.#isRagged && !source.isRigid)
      this.#items.flex(width * SPACE_STRETCH, width * SPACE_SHRINK);
  }

  /** An inline has many spaces, all alike: one is made. */
  #spaceOf(source: FragmentSource): Fragment {
    this.#space ??= wholeWord(this.#context.engine.shapeText(' ', source.style)[0]!.word);
    return this.#space;
  }

  /** TeX's \parfillskip: the last line ends where it ends, and white before that does not count (TeX: The Program, 816). */
  #addFill(): void {
    this.#items.unskip();
    this.#items.addPenalty(INFINITE_PENALTY);
    this.#items.add(GLUE, 0, undefined);
    this.#items.flex(FILL_STRETCH, 0);
  }
}
