/**
 * One word of a paragraph → boxes, and penalties where it may be broken (TeX: \discretionary). In: its text and language, and how
 * dear a hyphen in it is. Out: items, added to those of its paragraph; the extent of its type is noted.
 */
import type { Pt } from '../model/length.ts';
import {
  BOX,
  type Fragment,
  type FragmentSource,
  INFINITE_PENALTY,
  LAST_HYPHEN,
  LATE_HYPHEN,
  PENALTY,
  type ShapedWord,
  TIE,
  wholeWord,
} from '../model/paragraph.ts';
import type { ParagraphStyle } from '../model/style.ts';
import { type HyphenCosts, hyphenCosts } from './break-penalties.ts';
import type { ItemColumns } from './item-columns.ts';
import { HYPHEN_PENALTIES, MARK_PENALTIES } from './line-prices.ts';
import type { WordBreak } from './places-in-words.ts';
import { hangAtLeft, hangAtRight } from './protrusion.ts';
import type { TextEngine } from './text-engine.ts';
import type { TypeExtent } from './type-extent.ts';
import { VERBATIM } from './word-breaks.ts';
import { MET_ONCE, type WordsOfLook } from './word-items.ts';
import type { ShapedPiece } from './word-shapes.ts';

const OPENING_QUOTE = /^[«„“"]/;

export class WordBoxes {
  readonly #style: ParagraphStyle;
  readonly #engine: TextEngine;
  readonly #items: ItemColumns;
  readonly #extent: TypeExtent;
  readonly #isRagged: boolean;
  /** Words known of the look of the inline at hand. */
  #known: WordsOfLook | undefined;
  #hyphen: Fragment | undefined;
  /** Advances of letters before that hyphen; null where the two are no two glyphs. */
  readonly #beforeHyphen = new Map<string, Pt | null>();

  constructor(style: ParagraphStyle, engine: TextEngine, items: ItemColumns, extent: TypeExtent) {
    this.#style = style;
    this.#engine = engine;
    this.#items = items;
    this.#extent = extent;
    this.#isRagged = style.align !== 'justify';
  }

  /** What is added from here on is of this inline. */
  begin(source: FragmentSource): void {
    this.#items.beginSource(source);
    this.#known = undefined;
    this.#hyphen = undefined;
    this.#beforeHyphen.clear();
  }

  /** @param penalty of a drawn hyphen in it */
  add(text: string, source: FragmentSource, language: string, penalty: number): void {
    const name = source.isVerbatim ? VERBATIM : language;
    this.#known ??= this.#engine.wordItems.of(source.style, this.#style);
    const known = this.#known.of(name, penalty);
    // What hangs where a paragraph begins stands inside elsewhere.
    const isOut = this.#style.hangingQuote && this.#items.count === 0;
    const word = isOut ? undefined : known.get(text);
    if (word && word !== MET_ONCE) {
      for (const shaped of word.shaped) this.#extent.add(shaped, source.style);
      this.#items.addWord(word.items);
      return;
    }
    const from = this.#items.count;
    const pieces = this.#addAnew(text, source, this.#breaksOf(text, source, language), penalty);
    // What no font has is counted each time.
    if (isOut || pieces.some(({ lacksGlyphs }) => lacksGlyphs)) return;
    if (!word) known.set(text, MET_ONCE);
    else known.set(text, { items: this.#items.wordFrom(from), shaped: pieces.map(wordOf) });
  }

  #breaksOf(text: string, { isVerbatim }: FragmentSource, language: string): readonly WordBreak[] {
    if (isVerbatim) return this.#engine.verbatimBreaks(text);
    return this.#engine.breaks(text, this.#style.hyphenate ? language : undefined);
  }

  #addAnew(
    text: string,
    source: FragmentSource,
    wordBreaks: readonly WordBreak[],
    penalty: number,
  ): readonly ShapedPiece[] {
    // Of a word that is not cut gladly no two letters are carried.
    const breaks =
      penalty > HYPHEN_PENALTIES.inName
        ? wordBreaks.filter(({ kind }) => !isLate(kind))
        : wordBreaks;
    if (breaks.length === 0) return this.addWhole(text, source);
    const costs = hyphenCosts(text, penalty, this.#style.hyphenate);
    const pieces = this.#engine.shapeText(text, source.style);
    let next = 0;
    let end = 0;
    for (const { word, length } of pieces) {
      this.#extent.add(word, source.style);
      let from = 0;
      let glyph = 0;
      let at = end;
      end += length;
      for (; next < breaks.length && breaks[next]!.at < end; next++) {
        const wordBreak = breaks[next]!;
        while (at < wordBreak.at) at += word.clusters[glyph++]!.length;
        // A cluster is not torn.
        while (word.clusters[glyph] === '') glyph++;
        if (at > wordBreak.at || glyph === from) continue;
        this.#pushBox(word, from, glyph);
        this.#pushBreak(wordBreak, source, costs, word, glyph - 1);
        from = glyph;
      }
      this.#pushBox(word, from, word.glyphs.length);
    }
    return pieces;
  }

  addWhole(text: string, { style }: FragmentSource): readonly ShapedPiece[] {
    const pieces = this.#engine.shapeText(text, style);
    for (const { word } of pieces) {
      this.#extent.add(word, style);
      this.#pushBox(word, 0, word.glyphs.length);
    }
    return pieces;
  }

  #pushBox(word: ShapedWord, from: number, to: number): void {
    // Of invisible signs alone a font makes no glyph.
    if (to === from) return;
    let width = 0;
    for (let i = from; i < to; i++) width += word.advances[i]!;
    const isHung = this.#style.hangingPunctuation;
    const first = word.clusters[from]!;
    const opens = this.#style.hangingQuote && this.#items.count === 0 && OPENING_QUOTE.test(first);
    const share = opens ? 1 : isHung ? hangAtLeft(first) : 0;
    const hangLeft = share * word.advances[from]!;
    const hangRight = isHung ? hangAtRight(word.clusters[to - 1]!) * word.advances[to - 1]! : 0;
    this.#items.add(BOX, width, { word, from, to });
    if (hangLeft !== 0 || hangRight !== 0) this.#items.hang(hangLeft, hangRight);
  }

  /** @param last glyph of the word before the break */
  #pushBreak(
    wordBreak: WordBreak,
    source: FragmentSource,
    costs: HyphenCosts,
    word: ShapedWord,
    last: number,
  ): void {
    const { kind, at } = wordBreak;
    if (kind === 'mail' && !this.#isRagged) {
      this.#items.addPenalty(INFINITE_PENALTY);
      this.#items.breakKind(TIE);
      return;
    }
    if (kind === 'own') {
      this.#items.addPenalty(costs.behindOwn, true);
      return;
    }
    if (kind !== 'hyphen' && !isLate(kind)) {
      this.#items.addPenalty(MARK_PENALTIES[kind]);
      return;
    }
    if (isLate(kind) && this.#isRagged) return;
    const hyphen = this.#hyphenOf(source);
    const width = hyphen.word.advances[0]!;
    const kern = this.#kernAtHyphen(word, last, hyphen, source);
    this.#items.add(PENALTY, width + kern, hyphen);
    const cost = at === costs.stubEnd ? costs.behindStub : costs.elsewhere;
    this.#items.penalty(isLate(kind) ? INFINITE_PENALTY : cost, true);
    if (isLate(kind)) this.#items.breakKind(LATE_HYPHEN | (kind === 'last' ? LAST_HYPHEN : 0));
    if (this.#style.hangingPunctuation) this.#items.hang(0, hangAtRight('-') * width);
  }

  #hyphenOf({ style }: FragmentSource): Fragment {
    this.#hyphen ??= wholeWord(this.#engine.shapeText('-', style)[0]!.word);
    return this.#hyphen;
  }

  /** By how much a letter stands nearer to a hyphen than to the letter that follows it in the word (TeX: \discretionary). */
  #kernAtHyphen(word: ShapedWord, last: number, hyphen: Fragment, source: FragmentSource): Pt {
    const letter = word.clusters[last];
    if (!letter || word.font !== hyphen.word.font) return 0;
    let advance = this.#beforeHyphen.get(letter);
    if (advance === undefined) {
      advance = this.#advanceBefore(letter, hyphen, source);
      this.#beforeHyphen.set(letter, advance);
    }
    return advance === null ? 0 : advance - word.advances[last]!;
  }

  #advanceBefore(letter: string, { word }: Fragment, { style }: FragmentSource): Pt | null {
    const [pair] = this.#engine.shapeText(`${letter}-`, style);
    const isPair = pair?.word.font === word.font && pair.word.glyphs.length === 2;
    return isPair ? pair.word.advances[0]! : null;
  }
}

function wordOf({ word }: ShapedPiece): ShapedWord {
  return word;
}

/** Of two letters, or of a word of five and less. */
function isLate(kind: WordBreak['kind']): kind is 'late' | 'last' {
  return kind === 'late' || kind === 'last';
}
