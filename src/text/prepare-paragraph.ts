/**
 * Inline content → `Paragraph`: fonts chosen, words shaped, break places and spaces as boxes, glue and penalties.
 * In: styled inlines and a paragraph style. Out: arrays ready for breaking at any measure.
 * Always holds: every visible character of the input is drawn by exactly one box, in order; a run of spaces
 * within an inline is one glue (spaces that meet where two inlines do are one each).
 */
import type { FootnoteInline, Inline, LinkTarget, TextInline } from '../model/block.ts';
import { primaryLanguage } from '../model/language.ts';
import type { Pt } from '../model/length.ts';
import {
  BOX,
  type BreakMark,
  FILL_STRETCH,
  type Fragment,
  type FragmentSource,
  GLUE,
  INFINITE_PENALTY,
  LAST_HYPHEN,
  LATE_HYPHEN,
  type Paragraph,
  PENALTY,
  type ShapedWord,
  TIE,
} from '../model/paragraph.ts';
import type { Span } from '../model/source.ts';
import type { ParagraphStyle, RunStyle } from '../model/style.ts';
import {
  ENGLISH_PENALTY,
  HYPHEN_PENALTY,
  hyphenCosts,
  markPenalty,
  type SpaceRule,
  spaceRule,
} from './break-penalties.ts';
import { inCapitals } from './capitals.ts';
import { isInEnglishPhrase } from './english-phrase.ts';
import type { ItemColumns } from './item-columns.ts';
import type { WordBreak } from './places-in-words.ts';
import { hangAtLeft, hangAtRight } from './protrusion.ts';
import type { TextEngine } from './text-engine.ts';
import { CUT_NAME_PENALTY } from './ties.ts';
import { tokenize } from './tokens.ts';
import { TypeExtent } from './type-extent.ts';

/** Word space: may grow by half and lose 18 % before a line counts as badly set: a space of four fifths is what a reader still takes for one. */
const SPACE_STRETCH = 0.5;
const SPACE_SHRINK = 0.18;
/** Lines that go on beyond this would have no room beside a picture. */
const LONGEST_TYPED_INDENT_EM = 7.2;
const OPENING_QUOTE = /^[«„“"]/;
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
  #space: Fragment | undefined;
  #hyphen: BreakMark | undefined;
  /** Advances of letters before that hyphen; null where the two are no two glyphs. */
  readonly #beforeHyphen = new Map<string, Pt | null>();
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
        this.#pushPenalty(-INFINITE_PENALTY);
        this.#isAtLineStart = true;
        this.#hasBroken = true;
        return;
      case 'folio': {
        const source = { style: inline.style };
        this.#addWord(this.#context.folio(inline.of), source, []);
        return;
      }
      case 'footnote': {
        if (isBehindCall) this.#addWhole(BETWEEN_CALLS, { style: inline.mark.style });
        this.#addText(inline.mark, this.#source(inline.mark));
        const number = this.#context.footnote(inline);
        if (number !== undefined) this.#footnotes.set(this.#items.count - 1, number);
        return;
      }
    }
  }

  finish(span: Span | undefined): Paragraph {
    this.#addFill();
    this.#pushPenalty(-INFINITE_PENALTY);
    const extent = this.#extent.finish(this.#style.leading);
    return {
      style: this.#hungStyle(extent.size),
      ...this.#items.take(),
      ...extent,
      footnotes: this.#footnotes,
      ...(span && { span }),
    };
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

  #source(inline: TextInline): FragmentSource {
    return {
      style: inline.style,
      ...(inline.link && { link: inline.link, linkId: this.#context.linkId(inline.link) }),
      ...(inline.language !== undefined && { language: inline.language }),
      ...(inline.isVerbatim && { isVerbatim: true }),
      ...(inline.isVerbatim && this.#isFixedPitch(inline.style) && { isRigid: true }),
      ...(inline.span && { span: inline.span }),
    };
  }

  #isFixedPitch({ fonts }: RunStyle): boolean {
    return fonts[0] !== undefined && this.#context.engine.face(fonts[0]).isFixedPitch;
  }

  #addText(inline: TextInline, source: FragmentSource): void {
    const language = primaryLanguage(inline.language ?? this.#style.language);
    const isUppercase = inline.style.transform === 'uppercase';
    const isRagged = this.#isRagged;
    const tokens = tokenize(inline.value);
    const lastSpace = tokens.findLastIndex((token) => token.type === 'space' && token.mayBreak);
    let beforeThat = '';
    let before = '';
    let hyphenPenalty = HYPHEN_PENALTY;
    tokens.forEach((token, i) => {
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
        const breaks = this.#breaks(word, inline, isEnglish ? 'en' : language);
        this.#addWord(word, source, breaks, isEnglish ? ENGLISH_PENALTY : hyphenPenalty);
        hyphenPenalty = HYPHEN_PENALTY;
      }
    });
  }

  #breaks(word: string, inline: TextInline, language: string): readonly WordBreak[] {
    if (inline.isVerbatim) return this.#context.engine.verbatimBreaks(word);
    return this.#context.engine.breaks(word, this.#style.hyphenate ? language : undefined);
  }

  #addSpace(mayBreak: boolean, source: FragmentSource, { penalty, breakKind }: SpaceRule): void {
    const space = this.#spaceOf(source);
    const width = space.word.advances[0] ?? 0;
    if (!mayBreak && this.#isAtLineStart) {
      // Glue vanishes at a line's start; a no-break space there is an indent that somebody wants.
      this.#items.add(BOX, width, space);
      if (!this.#hasBroken) this.#typedIndent += width;
      return;
    }
    if (!mayBreak || penalty > 0) {
      this.#pushPenalty(mayBreak ? penalty : INFINITE_PENALTY);
      this.#items.breakKind(breakKind);
    }
    this.#items.add(GLUE, width, space);
    if (!this.#isRagged && !source.isRigid)
      this.#items.flex(width * SPACE_STRETCH, width * SPACE_SHRINK);
  }

  /** An inline has many spaces, all alike: one is made, and so is one hyphen. */
  #spaceOf(source: FragmentSource): Fragment {
    if (this.#space?.source !== source) {
      const { word } = this.#context.engine.shapeText(' ', source.style)[0]!;
      this.#space = { word, from: 0, to: word.glyphs.length, source };
    }
    return this.#space;
  }

  #hyphenOf(source: FragmentSource): BreakMark {
    if (this.#hyphen?.source !== source) {
      const { word } = this.#context.engine.shapeText('-', source.style)[0]!;
      this.#hyphen = { word, source };
      this.#beforeHyphen.clear();
    }
    return this.#hyphen;
  }

  /** @param penalty of a drawn hyphen in it */
  #addWord(
    text: string,
    source: FragmentSource,
    wordBreaks: readonly WordBreak[],
    penalty = HYPHEN_PENALTY,
  ): void {
    if (!text) return;
    this.#isAtLineStart = false;
    // Of a word that is not cut gladly no two letters are carried.
    const breaks =
      penalty > CUT_NAME_PENALTY ? wordBreaks.filter(({ kind }) => !isLate(kind)) : wordBreaks;
    if (breaks.length === 0) {
      this.#addWhole(text, source);
      return;
    }
    const costs = hyphenCosts(text, penalty);
    let at = 0;
    let next = 0;
    for (const { word, length } of this.#context.engine.shapeText(text, source.style)) {
      this.#extent.add(word, source.style);
      let from = 0;
      let position = at;
      for (let glyph = 0; glyph < word.glyphs.length; glyph++) {
        while (next < breaks.length && breaks[next]!.at < position) next++;
        const wordBreak = breaks[next];
        if (glyph > from && wordBreak?.at === position && word.clusters[glyph] !== '') {
          this.#pushBox(word, from, glyph, source);
          const cost = wordBreak.at === costs.stubEnd ? costs.behindStub : costs.elsewhere;
          this.#pushBreak(wordBreak, source, cost, word, glyph - 1);
          from = glyph;
          next++;
        }
        position += word.clusters[glyph]!.length;
      }
      this.#pushBox(word, from, word.glyphs.length, source);
      at += length;
    }
  }

  #addWhole(text: string, source: FragmentSource): void {
    for (const { word } of this.#context.engine.shapeText(text, source.style)) {
      this.#extent.add(word, source.style);
      this.#pushBox(word, 0, word.glyphs.length, source);
    }
  }

  #pushBox(word: ShapedWord, from: number, to: number, source: FragmentSource): void {
    let width = 0;
    for (let i = from; i < to; i++) width += word.advances[i]!;
    const isHung = this.#style.hangingPunctuation;
    const first = word.clusters[from] ?? '';
    const opens = this.#style.hangingQuote && this.#items.count === 0 && OPENING_QUOTE.test(first);
    const share = opens ? 1 : isHung ? hangAtLeft(first) : 0;
    const hangLeft = share * word.advances[from]!;
    const hangRight = isHung
      ? hangAtRight(word.clusters[to - 1] ?? '') * word.advances[to - 1]!
      : 0;
    this.#items.add(BOX, width, { word, from, to, source });
    if (hangLeft !== 0 || hangRight !== 0) this.#items.hang(hangLeft, hangRight);
  }

  /** @param last glyph of the word before the break */
  #pushBreak(
    wordBreak: WordBreak,
    source: FragmentSource,
    hyphenPenalty: number,
    word: ShapedWord,
    last: number,
  ): void {
    const { kind } = wordBreak;
    if (kind === 'mail' && !this.#isRagged) {
      this.#pushPenalty(INFINITE_PENALTY);
      this.#items.breakKind(TIE);
      return;
    }
    if (kind !== 'hyphen' && !isLate(kind)) {
      this.#pushPenalty(markPenalty(kind, this.#style.hyphenate), kind === 'own');
      return;
    }
    if (isLate(kind) && this.#isRagged) return;
    const hyphen = this.#hyphenOf(source);
    const width = hyphen.word.advances[0] ?? 0;
    this.#items.add(PENALTY, width + this.#kernAtHyphen(word, last, hyphen), hyphen);
    this.#items.penalty(isLate(kind) ? INFINITE_PENALTY : hyphenPenalty, true);
    if (isLate(kind)) this.#items.breakKind(LATE_HYPHEN | (kind === 'last' ? LAST_HYPHEN : 0));
    if (this.#style.hangingPunctuation) this.#items.hang(0, hangAtRight('-') * width);
  }

  /** By how much a letter stands nearer to a hyphen than to the letter that follows it in the word (TeX: \discretionary). */
  #kernAtHyphen(word: ShapedWord, last: number, hyphen: BreakMark): Pt {
    const letter = word.clusters[last];
    if (!letter || word.font !== hyphen.word.font) return 0;
    let advance = this.#beforeHyphen.get(letter);
    if (advance === undefined) {
      advance = this.#advanceBefore(letter, hyphen);
      this.#beforeHyphen.set(letter, advance);
    }
    return advance === null ? 0 : advance - word.advances[last]!;
  }

  #advanceBefore(letter: string, { word, source }: BreakMark): Pt | null {
    const [pair] = this.#context.engine.shapeText(`${letter}-`, source.style);
    const isPair = pair?.word.font === word.font && pair.word.glyphs.length === 2;
    return isPair ? pair.word.advances[0]! : null;
  }

  /** TeX's \parfillskip: the last line ends where it ends. */
  #addFill(): void {
    this.#pushPenalty(INFINITE_PENALTY);
    this.#items.add(GLUE, 0, undefined);
    this.#items.flex(FILL_STRETCH, 0);
  }

  /** @param isFlagged a hyphen of the word's own stands there */
  #pushPenalty(cost: number, isFlagged = false): void {
    this.#items.add(PENALTY, 0, undefined);
    this.#items.penalty(cost, isFlagged);
  }
}

/** Of two letters, or of a word of five and less. */
function isLate(kind: WordBreak['kind']): kind is 'late' | 'last' {
  return kind === 'late' || kind === 'last';
}
