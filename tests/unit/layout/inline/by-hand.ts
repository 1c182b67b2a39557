/**
 * Paragraphs made by hand, with widths that are easy to add up: a box is ten points a letter, a space five.
 * In: a list of items. Out: the same arrays that the text stage makes, with a glyph for every box.
 */
import {
  BOX,
  GLUE,
  INFINITE_PENALTY,
  type Paragraph,
  PENALTY,
  plainSource,
  type ShapedWord,
} from '../../../../src/model/paragraph.ts';
import { NO_SPACE, type ParagraphStyle, type RunStyle } from '../../../../src/model/style.ts';

export const RUN: RunStyle = {
  fonts: ['hand'],
  size: 10,
  colour: '#000000',
  letterSpacing: 0,
  features: [],
  transform: 'none',
  rise: 0,
};

export const STYLE: ParagraphStyle = {
  leading: 14,
  align: 'justify',
  hyphenate: true,
  language: 'ru',
  indent: 0,
  hangingPunctuation: false,
  spaceBefore: NO_SPACE,
  spaceAfter: NO_SPACE,
  orphans: 2,
  widows: 2,
  sticky: 0,
  keepWithPrevious: false,
};

const SOURCE = plainSource(RUN);

export type HandItem =
  | {
      readonly box: number;
      readonly hangLeft?: number;
      readonly hangRight?: number;
      /** No glyphs in it, so that nothing in it widens. */
      readonly isRigid?: boolean;
      /** One when not given. */
      readonly glyphs?: number;
      /** What its first glyph stands for. */
      readonly text?: string;
    }
  | { readonly glue: number; readonly stretch?: number; readonly shrink?: number }
  | { readonly penalty: number; readonly width?: number; readonly flagged?: boolean };

export interface HandOptions {
  readonly style?: Partial<ParagraphStyle>;
  readonly footnotes?: ReadonlyMap<number, number>;
}

/** A paragraph of the items, closed by the fill glue and the forced break that end every paragraph. */
export function paragraphOf(items: readonly HandItem[], options: HandOptions = {}): Paragraph {
  const closed: readonly HandItem[] = [
    ...items,
    { penalty: INFINITE_PENALTY },
    { glue: 0, stretch: 1e6 },
    { penalty: -INFINITE_PENALTY },
  ];
  return {
    style: { ...STYLE, ...options.style },
    kinds: closed.map(kindOf),
    widths: closed.map((item) =>
      'box' in item ? item.box : 'glue' in item ? item.glue : (item.width ?? 0),
    ),
    stretches: closed.map((item) => ('glue' in item ? (item.stretch ?? 0) : 0)),
    shrinks: closed.map((item) => ('glue' in item ? (item.shrink ?? 0) : 0)),
    penalties: closed.map((item) => ('penalty' in item ? item.penalty : 0)),
    breakKinds: closed.map(() => 0),
    flagged: closed.map((item) => Number('penalty' in item && item.flagged === true)),
    content: closed.map(contentOf),
    sources: [SOURCE],
    sourceOf: closed.map(() => 0),
    hangLeft: closed.map((item) => ('box' in item ? (item.hangLeft ?? 0) : 0)),
    hangRight: closed.map((item) => ('box' in item ? (item.hangRight ?? 0) : 0)),
    ascent: 7.5,
    descent: 2.5,
    capHeight: 6.7,
    size: 10,
    footnotes: options.footnotes ?? new Map(),
    span: undefined,
  };
}

/** The same with items of a kind of break (see Paragraph.breakKinds). */
export function marked(paragraph: Paragraph, bits: number, ...at: readonly number[]): Paragraph {
  const mark = (kind: number, i: number) => (at.includes(i) ? kind | bits : kind);
  return { ...paragraph, breakKinds: Array.from(paragraph.breakKinds, mark) };
}

/** Items of a kind of break. */
export function markedIn({ breakKinds }: Paragraph, bits: number): readonly number[] {
  return Array.from(breakKinds).flatMap((kind, i) => (kind & bits ? [i] : []));
}

/** Words of so many points with spaces of five between them; `+` in a word is a place for a hyphen. */
export function wordsOf(widths: readonly number[], options: HandOptions = {}): Paragraph {
  return paragraphOf(between(widths.map((box) => [{ box }])), options);
}

export const SPACE: HandItem = { glue: 5, stretch: 2.5, shrink: 0.75 };
export const HYPHEN: HandItem = { penalty: 60, width: 3, flagged: true };

/** Words, each of its own items, with spaces between them. */
export function between(words: readonly (readonly HandItem[])[]): readonly HandItem[] {
  return words.flatMap((word, i) => (i === 0 ? word : [SPACE, ...word]));
}

function kindOf(item: HandItem): number {
  if ('box' in item) return BOX;
  return 'glue' in item ? GLUE : PENALTY;
}

function contentOf(item: HandItem, i: number): Paragraph['content'][number] {
  if ('penalty' in item) {
    return item.width ? { word: word(item.width, '-'), from: 0, to: 1 } : undefined;
  }
  if ('box' in item) {
    if (item.isRigid) return undefined;
    const { box, glyphs = 1, text = `w${i}` } = item;
    return { word: word(box, text, glyphs), from: 0, to: glyphs };
  }
  if ((item.stretch ?? 0) >= 1e6) return undefined;
  return { word: word(item.glue, ' '), from: 0, to: 1 };
}

function word(width: number, cluster: string, glyphs = 1): ShapedWord {
  return {
    glyphs: Array<number>(glyphs).fill(1),
    advances: Array<number>(glyphs).fill(width / glyphs),
    clusters: [cluster, ...Array<string>(glyphs - 1).fill('')],
    font: 'hand',
  };
}
