/**
 * Where a word wider than its line may break, though its style draws no hyphens or it is an address. In: a word's boxes in
 * their paragraph, the measure, and who hyphenates. Out: places before its glyphs; between letters only where nothing else
 * makes it fit.
 */
import type { Pt } from '../../model/length.ts';
import {
  type Fragment,
  type FragmentSource,
  fragmentAt,
  GLUE,
  hyphenWidth,
  isForced,
  type Paragraph,
  sourceAt,
  wholeWord,
} from '../../model/paragraph.ts';
import { languageOfWideWord } from '../../text/english-phrase.ts';
import { holdsAddress } from '../../text/places-in-words.ts';
import type { TextEngine } from '../../text/text-engine.ts';

export type BreakingEngine = Pick<TextEngine, 'breaks' | 'shapeText'>;

/** `hyphen`: one is drawn; `mark`: before a hyphen of an address or code, or after its = or _; `letter`: a cut. */
export type CutPlace = 'hyphen' | 'mark' | 'letter';

export interface WordGlyph {
  /** The box that it is in, and its index in that box's shaped word. */
  readonly box: number;
  readonly glyph: number;
  readonly fragment: Fragment;
}

export interface LongWord {
  readonly glyphs: readonly WordGlyph[];
  /** Index of a glyph → what is before it. */
  readonly places: ReadonlyMap<number, CutPlace>;
  readonly hyphen: Fragment | undefined;
  readonly text: string;
  readonly isVerbatim: boolean;
}

/** Finds the places in the long words of a paragraph, from its first word on. */
export class PlaceFinder {
  readonly #paragraph: Paragraph;
  readonly #measure: Pt;
  readonly #engine: BreakingEngine;
  #token: Token | undefined;

  constructor(paragraph: Paragraph, measure: Pt, engine: BreakingEngine) {
    this.#paragraph = paragraph;
    this.#measure = measure;
    this.#engine = engine;
  }

  /** In the word, or a part of one, that boxes `from` to `to` are: they stand side by side. */
  find(from: number, to: number): LongWord {
    const token = this.#tokenRound(from, to);
    const glyphs = glyphsIn(this.#paragraph, from, to);
    const text = textOf(glyphs);
    const isVerbatim =
      glyphs.some(({ box }) => sourceAt(this.#paragraph, box).isVerbatim) || token.holdsAddress;
    const offsets = isVerbatim ? token.marks() : token.hyphens();
    const soft = placesAt(glyphs, offsets, token.offsetOf.get(from) ?? 0);
    const kind = isVerbatim ? 'mark' : 'hyphen';
    const hyphen =
      isVerbatim || soft.length === 0
        ? undefined
        : hyphenLike(sourceAt(this.#paragraph, glyphs[0]!.box), this.#engine);
    const places = new Map(soft.map((at): [number, CutPlace] => [at, kind]));
    const room = {
      measure: this.#measure,
      lead: leadOf(this.#paragraph, from, to),
      hyphen: hyphen?.word.advances[0] ?? 0,
      mark: hyphenWidth(this.#paragraph, to),
    };
    for (const at of cuts(glyphs, soft, room)) places.set(at, 'letter');
    return { glyphs, places, hyphen, text, isVerbatim };
  }

  /** An address has a hundred parts: it is read once. */
  #tokenRound(from: number, to: number): Token {
    if (!this.#token || from >= this.#token.end) {
      this.#token = tokenRound(this.#paragraph, from, to, this.#engine);
    }
    return this.#token;
  }
}

function glyphsIn(paragraph: Paragraph, from: number, to: number): readonly WordGlyph[] {
  const found: WordGlyph[] = [];
  for (let box = from; box < to; box++) {
    const fragment = fragmentAt(paragraph, box);
    if (!fragment) continue;
    for (let glyph = fragment.from; glyph < fragment.to; glyph++) {
      found.push({ box, glyph, fragment });
    }
  }
  return found;
}

function clusterOf({ fragment, glyph }: WordGlyph): string {
  return fragment.word.clusters[glyph]!;
}

function advanceOf({ fragment, glyph }: WordGlyph): Pt {
  return fragment.word.advances[glyph]!;
}

function textOf(glyphs: readonly WordGlyph[]): string {
  return glyphs.map(clusterOf).join('');
}

/** A whole word between spaces, and what is asked of it. */
interface Token {
  /** The item behind it. */
  readonly end: number;
  readonly holdsAddress: boolean;
  /** Box → characters of the word before it. */
  readonly offsetOf: ReadonlyMap<number, number>;
  readonly marks: () => ReadonlySet<number>;
  readonly hyphens: () => ReadonlySet<number>;
}

/** The word that boxes `from` to `to` are, or are a part of. */
function tokenRound(paragraph: Paragraph, from: number, to: number, engine: BreakingEngine): Token {
  const { kinds } = paragraph;
  const parts = (i: number) => kinds[i] === GLUE || isForced(paragraph, i);
  let start = from;
  while (start > 0 && !parts(start - 1)) start--;
  let end = to;
  while (end < kinds.length && !parts(end)) end++;
  const offsetOf = new Map<number, number>();
  const glyphs = glyphsIn(paragraph, start, end);
  let length = 0;
  for (const glyph of glyphs) {
    if (!offsetOf.has(glyph.box)) offsetOf.set(glyph.box, length);
    length += clusterOf(glyph).length;
  }
  const text = textOf(glyphs);
  return {
    end,
    holdsAddress: holdsAddress(text),
    offsetOf,
    marks: once(() => marksIn(text)),
    hyphens: once(() => hyphensIn(text, sourceOf(glyphs, paragraph), paragraph, engine)),
  };
}

function once(find: () => readonly number[]): () => ReadonlySet<number> {
  let found: ReadonlySet<number> | undefined;
  return () => {
    found ??= new Set(find());
    return found;
  };
}

/** Of the first glyph. */
function sourceOf([first]: readonly WordGlyph[], paragraph: Paragraph): FragmentSource | undefined {
  return first && sourceAt(paragraph, first.box);
}

/** Small letters stand in for capitals that the style made: those are no abbreviation. */
function hyphensIn(
  token: string,
  source: FragmentSource | undefined,
  paragraph: Paragraph,
  engine: BreakingEngine,
): readonly number[] {
  const small = token.toLowerCase();
  const isMade = source?.style.transform === 'uppercase' && small.length === token.length;
  const language = source?.language ?? paragraph.style.language;
  return engine
    .breaks(isMade ? small : token, languageOfWideWord(token, language))
    .flatMap(({ at, kind }) => (kind === 'hyphen' ? [at] : []));
}

/** A hyphen at a line's end would read as drawn, one at a line's start does not. */
function marksIn(token: string): readonly number[] {
  return [...token.matchAll(/(?<=[=_])[^=_]|-/g)]
    .map(({ index }) => index)
    .filter((at) => at >= 3 && token.length - at >= 3);
}

/** Indices of the glyphs that begin at these offsets of their word, but for the first. @param start the first's offset */
function placesAt(
  glyphs: readonly WordGlyph[],
  offsets: ReadonlySet<number>,
  start: number,
): readonly number[] {
  const found: number[] = [];
  let offset = start;
  glyphs.forEach((glyph, i) => {
    const cluster = clusterOf(glyph);
    if (i > 0 && cluster !== '' && offsets.has(offset)) found.push(i);
    offset += cluster.length;
  });
  return found;
}

function hyphenLike({ style }: FragmentSource, engine: BreakingEngine): Fragment {
  return wholeWord(engine.shapeText('-', style)[0]!.word);
}

/** Width of boxes without glyphs: the paragraph's indent. */
function leadOf({ content, widths }: Paragraph, from: number, to: number): Pt {
  let lead = 0;
  for (let i = from; i < to; i++) if (!content[i]) lead += widths[i]!;
  return lead;
}

/** All places in those parts of the word that are still wider than the measure. */
function cuts(
  glyphs: readonly WordGlyph[],
  soft: readonly number[],
  room: { readonly measure: Pt; readonly lead: Pt; readonly hyphen: Pt; readonly mark: Pt },
): readonly number[] {
  const ends = [...soft, glyphs.length];
  return ends.flatMap((end, k) => {
    const start = k === 0 ? 0 : soft[k - 1]!;
    const part = glyphs.slice(start, end);
    const extra = (k === 0 ? room.lead : 0) + (end < glyphs.length ? room.hyphen : room.mark);
    const width = part.reduce((sum, glyph) => sum + advanceOf(glyph), extra);
    if (width <= room.measure) return [];
    return part.flatMap((glyph, i) => (i > 0 && clusterOf(glyph) !== '' ? [start + i] : []));
  });
}
