/**
 * A paragraph ready for breaking: boxes, glue and penalties (Knuth and Plass, 1981) with all widths known.
 * Shaped and hyphenated once; breaking it for another measure is arithmetic on the arrays below.
 */
import type { LinkTarget } from './block.ts';
import type { Pt } from './length.ts';
import type { Span } from './source.ts';
import type { ParagraphStyle, RunStyle } from './style.ts';

export const BOX = 0;
export const GLUE = 1;
export const PENALTY = 2;

/** A penalty at or over this forbids a break; at or under its negative it forces one (TeX: 10000). */
export const INFINITE_PENALTY = 10_000;

/** Glue of so much stretch fills a line by itself: it is no word space (TeX: fil). */
export const FILL_STRETCH: Pt = 1e6;

/** Behind a Russian word of two letters: a break is forbidden, but not where gaps would else be twice as wide. */
export const BEHIND_SHORT_WORD = 1;
/** A hyphen that is forbidden, but not on a measure of few characters: two letters before a word's end, and in words of five. */
export const LATE_HYPHEN = 2;
/** Such a hyphen in a word of four letters or in a name: forbidden beside pictures too. */
export const LAST_HYPHEN = 4;
/** At a no-break space: forbidden, unless some line could only be filled with holes; dear in columns. */
export const TIE = 8;
/** Between a quantity's name and its unit, the last word of its text: a table's column is wider for them where it can be. */
export const BEFORE_UNIT = 16;
/** Between a sum's multiplier and its unit, «2,1 млрд | руб.»: forbidden but in columns, and dear there. */
export const WITHIN_SUM = 32;
/** Between a number and a whole word that it counts, «2021–2022 | годах»: forbidden, unless a line of a wide measure could only be filled with holes. */
export const BEHIND_NUMBER = 64;

/** Mean width of a character of running Russian text, in em. */
const MEAN_CHARACTER_EM = 0.53;

/** Glyphs of one word in one style, shaped once and shared by all paragraphs that have the word. */
export interface ShapedWord {
  readonly glyphs: readonly number[];
  /** Advance of every glyph in points, kerning and letter-spacing included. */
  readonly advances: readonly Pt[];
  /** Characters of every glyph; '' behind the first glyph of a cluster. */
  readonly clusters: readonly string[];
  readonly font: string;
}

/** What an item draws: glyphs `from` to `to` of a shaped word. All paragraphs that have the word share it. */
export interface Fragment {
  readonly word: ShapedWord;
  readonly from: number;
  readonly to: number;
}

/** All of a word. */
export function wholeWord(word: ShapedWord): Fragment {
  return { word, from: 0, to: word.glyphs.length };
}

/** What fragments of one inline have in common. It is asked for every word: all have all fields. */
export interface FragmentSource {
  readonly style: RunStyle;
  readonly link: LinkTarget | undefined;
  readonly linkId: number | undefined;
  readonly language: string | undefined;
  /** Set as it is written: no hyphen may be drawn in it. */
  readonly isVerbatim: boolean;
  /** Code in a fixed pitch: neither its glyphs nor its spaces give way to fill a line. */
  readonly isRigid: boolean;
  readonly span: Span | undefined;
}

/** Of a text that is no more than set in a style. */
export function plainSource(style: RunStyle): FragmentSource {
  return {
    style,
    link: undefined,
    linkId: undefined,
    language: undefined,
    isVerbatim: false,
    isRigid: false,
    span: undefined,
  };
}

export interface Paragraph {
  readonly style: ParagraphStyle;
  /** Arrays of one length, plain or typed: an item's kind and numbers. */
  readonly kinds: ArrayLike<number>;
  readonly widths: ArrayLike<Pt>;
  readonly stretches: ArrayLike<Pt>;
  readonly shrinks: ArrayLike<Pt>;
  /** Of boxes and glue 0. */
  readonly penalties: ArrayLike<number>;
  /** Of a penalty what place for a break it is, in bits: BEHIND_SHORT_WORD to BEHIND_NUMBER; 0 of most. */
  readonly breakKinds: ArrayLike<number>;
  /** 1 at penalties where a hyphen shows, drawn or the word's own: two of them in a row are a ladder (Knuth and Plass: flagged). */
  readonly flagged: ArrayLike<number>;
  /** A box's glyphs, a glue's space glyph; a penalty's hyphen, drawn when the line breaks there (TeX: \discretionary{-}{}{}). */
  readonly content: readonly (Fragment | undefined)[];
  /** The inlines that items are of, and of each item that draws something which it is. */
  readonly sources: readonly FragmentSource[];
  readonly sourceOf: ArrayLike<number>;
  /** How far a box's first and last glyph may hang out of the measure. */
  readonly hangLeft: ArrayLike<Pt>;
  readonly hangRight: ArrayLike<Pt>;
  /** Of the largest font in it: above and below the baseline. */
  readonly ascent: Pt;
  readonly descent: Pt;
  readonly capHeight: Pt;
  /** Size of the font that the paragraph is mainly set in. */
  readonly size: Pt;
  /** Index of the item → footnote that is called there. */
  readonly footnotes: ReadonlyMap<number, number>;
  readonly span: Span | undefined;
}

/** Width of so many characters of its type, as they run. */
export function widthOfCharacters({ size }: Pick<Paragraph, 'size'>, count: number): Pt {
  return count * MEAN_CHARACTER_EM * size;
}

/** What a box draws; undefined of other items, and of a box without glyphs, an indent. */
export function fragmentAt(
  { kinds, content }: Pick<Paragraph, 'kinds' | 'content'>,
  at: number,
): Fragment | undefined {
  return kinds[at] === BOX ? content[at] : undefined;
}

/** The inline of an item that draws something. */
export function sourceAt(
  { sources, sourceOf }: Pick<Paragraph, 'sources' | 'sourceOf'>,
  at: number,
): FragmentSource {
  return sources[sourceOf[at]!]!;
}

/** Whether a line must end at an item. */
export function isForced({ penalties }: Pick<Paragraph, 'penalties'>, at: number): boolean {
  return penalties[at]! <= -INFINITE_PENALTY;
}

/** Whether no line may end at an item, unless its kind of break says more (Paragraph.breakKinds). */
export function isForbidden({ penalties }: Pick<Paragraph, 'penalties'>, at: number): boolean {
  return penalties[at]! >= INFINITE_PENALTY;
}

/** Whether an item is the glue that fills a last line. */
export function isFill({ stretches }: Pick<Paragraph, 'stretches'>, at: number): boolean {
  return stretches[at]! >= FILL_STRETCH;
}

/** Width of the hyphen that is drawn where a line ends at an item; 0 where none is. */
export function hyphenWidth(
  { kinds, widths }: Pick<Paragraph, 'kinds' | 'widths'>,
  at: number,
): Pt {
  return kinds[at] === PENALTY ? widths[at]! : 0;
}
