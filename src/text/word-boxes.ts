/**
 * One word of a paragraph → boxes, and penalties where it may be broken (TeX: \discretionary). In: its text, where it may be broken, and how
 * dear a hyphen in it is. Out: items, added to those of its paragraph; the extent of its type is noted.
 */
import type { Pt } from '../model/length.ts';
import {
  BOX,
  type BreakMark,
  type FragmentSource,
  INFINITE_PENALTY,
  LAST_HYPHEN,
  LATE_HYPHEN,
  PENALTY,
  type ShapedWord,
  TIE,
} from '../model/paragraph.ts';
import type { ParagraphStyle } from '../model/style.ts';
import { hyphenCosts, markPenalty } from './break-penalties.ts';
import type { ItemColumns } from './item-columns.ts';
import type { WordBreak } from './places-in-words.ts';
import { hangAtLeft, hangAtRight } from './protrusion.ts';
import type { TextEngine } from './text-engine.ts';
import { CUT_NAME_PENALTY } from './ties.ts';
import type { TypeExtent } from './type-extent.ts';

const OPENING_QUOTE = /^[«„“"]/;

export class WordBoxes {
  readonly #style: ParagraphStyle;
  readonly #engine: TextEngine;
  readonly #items: ItemColumns;
  readonly #extent: TypeExtent;
  readonly #isRagged: boolean;
  #hyphen: BreakMark | undefined;
  /** Advances of letters before that hyphen; null where the two are no two glyphs. */
  readonly #beforeHyphen = new Map<string, Pt | null>();

  constructor(style: ParagraphStyle, engine: TextEngine, items: ItemColumns, extent: TypeExtent) {
    this.#style = style;
    this.#engine = engine;
    this.#items = items;
    this.#extent = extent;
    this.#isRagged = style.align !== 'justify';
  }

  /** @param penalty of a drawn hyphen in it */
  add(
    text: string,
    source: FragmentSource,
    wordBreaks: readonly WordBreak[],
    penalty: number,
  ): void {
    // Of a word that is not cut gladly no two letters are carried.
    const breaks =
      penalty > CUT_NAME_PENALTY ? wordBreaks.filter(({ kind }) => !isLate(kind)) : wordBreaks;
    if (breaks.length === 0) {
      this.addWhole(text, source);
      return;
    }
    const costs = hyphenCosts(text, penalty);
    let next = 0;
    let end = 0;
    for (const { word, length } of this.#engine.shapeText(text, source.style)) {
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
        this.#pushBox(word, from, glyph, source);
        const cost = wordBreak.at === costs.stubEnd ? costs.behindStub : costs.elsewhere;
        this.#pushBreak(wordBreak, source, cost, word, glyph - 1);
        from = glyph;
      }
      this.#pushBox(word, from, word.glyphs.length, source);
    }
  }

  addWhole(text: string, source: FragmentSource): void {
    for (const { word } of this.#engine.shapeText(text, source.style)) {
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
      this.#items.addPenalty(INFINITE_PENALTY);
      this.#items.breakKind(TIE);
      return;
    }
    if (kind !== 'hyphen' && !isLate(kind)) {
      this.#items.addPenalty(markPenalty(kind, this.#style.hyphenate), kind === 'own');
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

  #hyphenOf(source: FragmentSource): BreakMark {
    if (this.#hyphen?.source !== source) {
      const { word } = this.#engine.shapeText('-', source.style)[0]!;
      this.#hyphen = { word, source };
      this.#beforeHyphen.clear();
    }
    return this.#hyphen;
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
    const [pair] = this.#engine.shapeText(`${letter}-`, source.style);
    const isPair = pair?.word.font === word.font && pair.word.glyphs.length === 2;
    return isPair ? pair.word.advances[0]! : null;
  }
}

/** Of two letters, or of a word of five and less. */
function isLate(kind: WordBreak['kind']): kind is 'late' | 'last' {
  return kind === 'late' || kind === 'last';
}
