/**
 * Where the pictures of an item's `image:` stand in its text. In: pictures and the blocks of the text. Out: each row of
 * pictures with the number of blocks before it, in the order of the list.
 * Always holds: pictures without a place of their own keep the list's order, and none stands before a placed one that
 * the list names first.
 */
import type { ContentBlock } from '../../model/content.ts';
import type { ImageReference } from '../../model/issue.ts';
import { total } from '../../model/length.ts';
import { plainInlines } from '../plain-text.ts';
import { type PlacedRow, type PlacesInText, withoutNear } from './asked-near.ts';
import { type FigurePlace, groups } from './figure-rows.ts';
import { lettersBeside } from './letters-beside.ts';
import { asks } from './paragraph-kind.ts';

/** Beside fewer there is more white than text. */
const FEWEST_LETTERS = 200;
/** They stand beside no picture, but the smallest: their letters are no text for one. */
const TABLES: ReadonlySet<ContentBlock['type']> = new Set(['table', 'tableFloat']);

/** A place beyond the last block means the last, and no wish: the content stage has reported it. */
export function placeFigures(
  images: readonly ImageReference[],
  blocks: readonly ContentBlock[],
  given: FigurePlace,
): readonly PlacedRow[] {
  const beside = total(images.map((image) => lettersBeside(image, given.scope)));
  const text = measured(blocks);
  const letters = lettersIn(text, 0);
  const isCrowded = letters < beside;
  const place = { ...given, isCrowded, isDense: letters < beside / 2 };
  const placed: PlacedRow[] = [];
  const free: ImageReference[] = [];
  let from = 0;
  const spread = (to: number) => {
    const rows = groups(free.splice(0), { ...place, isSpread: !isCrowded });
    const needs = rows.map((row) => lettersWanted(row, place));
    const places = spreadPlaces(needs, text, { from, to }, placed.length === 0);
    rows.forEach((row, i) => {
      placed.push({ images: row, at: places[i]! });
    });
  };
  for (const image of images) {
    if (image.after === undefined) {
      free.push(image);
      continue;
    }
    const { after, ...placeless } = image;
    const at = Math.min(after, blocks.length);
    spread(Math.max(from, at));
    const previous = placed.at(-1);
    const asked = after > blocks.length ? placeless : image;
    if (previous?.at === at) placed.splice(-1, 1, ...joined(previous, asked, place));
    else placed.push({ images: [asked], at });
    from = Math.max(from, at);
  }
  spread(blocks.length);
  return isCrowded ? withoutNear(placed, placesIn(text), place) : placed;
}

/** Beside a picture, before the next one; a row takes the measure. */
function lettersWanted(row: readonly ImageReference[], { scope, isCrowded }: FigurePlace): number {
  const wanted = row.length > 1 || isCrowded ? 0 : lettersBeside(row[0]!, scope);
  return Math.max(FEWEST_LETTERS, wanted);
}

function placesIn(text: MeasuredText): PlacesInText {
  const { blocks } = text;
  const isRest = (at: number) =>
    at <= 0 || at >= blocks.length || endsThought(blocks[at - 1], blocks[at]);
  return {
    letters: (start, end) => lettersIn(text, start, end),
    restFrom: (at) => {
      let rest = at;
      while (!isRest(rest)) rest++;
      return rest;
    },
  };
}

function joined(previous: PlacedRow, image: ImageReference, place: FigurePlace) {
  return groups([...previous.images, image], place).map((images) => ({ images, at: previous.at }));
}

/** Blocks with the letters that stand before each of them, and before the end. */
interface MeasuredText {
  readonly blocks: readonly ContentBlock[];
  readonly before: readonly number[];
}

/** Letters of the text as it is written, tables left out: the order of magnitude is enough. */
function measured(blocks: readonly ContentBlock[]): MeasuredText {
  const before = [0];
  for (const [i, { type, span }] of blocks.entries()) {
    before.push(before[i]! + (TABLES.has(type) ? 0 : span.end - span.start));
  }
  return { blocks, before };
}

function lettersIn({ blocks, before }: MeasuredText, from: number, to = blocks.length): number {
  return before[to]! - before[from]!;
}

/** Blocks from one to before another. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Places between two blocks, with about as much text after each; the first at once where nothing stands before
 * it, so that the pictures of an item do not crowd where it begins.
 * @param needs letters that each wants before the next one
 */
function spreadPlaces(
  needs: readonly number[],
  text: MeasuredText,
  range: Range,
  isFirst: boolean,
): readonly number[] {
  const { from, to } = range;
  const count = needs.length;
  const parts = isFirst ? count : count + 1;
  const all = lettersIn(text, from, to);
  const places: number[] = [];
  for (let i = 0; i < count; i++) {
    const wanted = (all * (isFirst ? i : i + 1)) / parts;
    const chosen = placeFor(wanted, text, range);
    const last = places.at(-1);
    const later =
      last === undefined
        ? undefined
        : placeBehind({ last, need: needs[i - 1]!, wanted, chosen }, text, range);
    places.push(later ?? Math.max(chosen, last ?? from));
  }
  return places;
}

/**
 * Beside a picture whose place is taken, or near the one before it, there would be nothing but white: then the next place with so
 * much text behind that one as it wants, or with any.
 */
function placeBehind(
  { last, need, wanted, chosen }: Record<'last' | 'need' | 'wanted' | 'chosen', number>,
  text: MeasuredText,
  range: Range,
): number | undefined {
  const between = (at: number) => lettersIn(text, last, Math.max(last, at));
  if (between(chosen) >= need) return undefined;
  const search = { ...range, behind: last };
  const isFar = (of: MeasuredText, at: number) => between(at) >= need && isPlaceInSection(of, at);
  const far = nearest(wanted, text, search, isFar);
  return between(chosen) < FEWEST_LETTERS
    ? (far ?? nearest(wanted, text, search, isPlaceInSection))
    : far;
}

/** The place before which there is about so much text; where none is nearer to it, the first. */
function placeFor(wanted: number, text: MeasuredText, range: Range): number {
  const { from, to } = range;
  const search = { ...range, behind: from, most: wanted };
  const place = nearest(wanted, text, search, isPlace) ?? from;
  const isLate = place > from && lettersIn(text, place, to) < FEWEST_LETTERS;
  const isNone = place === from && wanted > 0;
  return isLate || isNone ? (nearest(wanted, text, search, isPlaceInSection) ?? from) : place;
}

interface PlaceSearch extends Range {
  /** The place stands behind this one. */
  readonly behind: number;
  /** It is less than so many letters off; else any is good. */
  readonly most?: number;
}

function nearest(
  wanted: number,
  text: MeasuredText,
  { from, to, behind, most = Number.POSITIVE_INFINITY }: PlaceSearch,
  isAllowed: (text: MeasuredText, at: number) => boolean,
): number | undefined {
  let best: number | undefined;
  let least = most;
  for (let at = behind + 1; at < to; at++) {
    const off = Math.abs(lettersIn(text, from, at) - wanted);
    if (off < least && isAllowed(text, at)) {
      best = at;
      least = off;
    }
  }
  return best;
}

/** Before a paragraph that nothing leads to. */
function isPlace({ blocks }: MeasuredText, at: number): boolean {
  return blocks[at]?.type === 'paragraph' && endsThought(blocks[at - 1], blocks[at]);
}

/**
 * The same, or before a list, a quotation or a note that nothing leads to, or where a paragraph begins a section: its heading
 * leads to the picture, too.
 */
function isPlaceInSection(text: MeasuredText, at: number): boolean {
  const { blocks } = text;
  const [before, after] = [blocks[at - 1], blocks[at]];
  if (before?.type === 'heading') return after?.type === 'paragraph';
  const isText = after?.type === 'paragraph' || (!!after && ENDS_OF_THOUGHT.has(after.type));
  return isText && endsThought(before, after) && lettersIn(text, at) >= FEWEST_LETTERS;
}

function endsThought(block: ContentBlock | undefined, next: ContentBlock | undefined): boolean {
  if (block?.type !== 'paragraph') return block !== undefined && ENDS_OF_THOUGHT.has(block.type);
  return !asks(block, next) && !plainInlines(block.children).trimEnd().endsWith(':');
}

/** What a picture may stand behind besides a paragraph. */
const ENDS_OF_THOUGHT: ReadonlySet<ContentBlock['type']> = new Set(['note', 'list', 'quote']);
