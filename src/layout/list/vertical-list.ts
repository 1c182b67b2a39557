/**
 * A vertical list (The TeXbook, ch. 15): what a block becomes before it is cut into pages.
 * Boxes have a height and draw frames relative to their own top left corner; glue is white space that vanishes at a
 * page's top. Other than in TeX a page may end only at a penalty, not at glue, and no glue stands before a penalty, nor at a list's
 * end: what asks for space after it hands that on to what follows. `open` and `close` enclose what stands in one painted box.
 */
import type { BoxStyle, FigureBlock, TableBlock } from '../../model/block.ts';
import type { Frame, Owner } from '../../model/frame.ts';
import type { Pt } from '../../model/length.ts';
import { remembered } from '../../model/remembered.ts';
import type { Span } from '../../model/source.ts';
import type { Space } from '../../model/style.ts';

export type VerticalItem = VerticalBox | VerticalGlue | VerticalPenalty | GroupOpen | GroupClose;
export type VerticalList = readonly VerticalItem[];

/** Makes frames on demand: a variant that is not chosen is never drawn. */
export type Draw = () => readonly Frame[];

export interface VerticalBox {
  readonly type: 'box';
  readonly height: Pt;
  readonly draw?: Draw | undefined;
  /** Pieces of footnotes called in it, by id: they take room at the page's foot (TeX: \insert). */
  readonly notePieces?: readonly number[] | undefined;
  /** Drawn in page coordinates, out of the flow. */
  readonly isPlaced?: boolean | undefined;
  /** The picture or the table that it is, or begins. */
  readonly block?: FigureBlock | TableBlock;
}

export interface VerticalGlue {
  readonly type: 'glue';
  readonly size: Pt;
  readonly stretch: Pt;
  readonly shrink: Pt;
  /** Takes all the room that the page has left (TeX: \vfill). */
  readonly isFill?: boolean;
}

export interface VerticalPenalty {
  readonly type: 'penalty';
  /** What it costs that a column or a page ends here: see page-prices.ts. */
  readonly cost: number;
  /** What it costs besides where the page ends with it, and not only a column. */
  readonly pageEnd?: number | undefined;
  readonly carry?: Carry | undefined;
  /** Kept free at the foot of the page that ends here: the padding of a painted box that goes on overleaf. */
  readonly foot?: Pt | undefined;
}

/** Repeated at the top of the page that starts at a penalty: a table's head, the padding of a painted box. */
export interface Carry {
  readonly height: Pt;
  readonly draw: Draw;
}

/** What a place at which a page may end has beside its cost. */
export type PenaltyFields = Omit<VerticalPenalty, 'type' | 'cost'>;

/** Most places have nothing. */
export const NO_FIELDS: PenaltyFields = {};

/** Start of a painted box; its extent on each page follows its content. */
export interface GroupOpen {
  readonly type: 'open';
  readonly box: BoxStyle;
  readonly x: Pt;
  readonly width: Pt;
  readonly owner: Owner;
  readonly span?: Span;
  readonly link?: { readonly id: number; readonly contents: string };
}

export interface GroupClose {
  readonly type: 'close';
}

export function glue(space: Space): VerticalGlue {
  return { type: 'glue', size: space.size, stretch: space.stretch, shrink: space.shrink };
}

/** Thousands of penalties have one of a few costs and nothing else: those of a cost are one object. */
const plainPenalties = new Map<number, VerticalPenalty>();

export function plainPenalty(cost: number): VerticalPenalty {
  return remembered(plainPenalties, cost, () => ({ type: 'penalty', cost }));
}

/** The same place at another cost. Written out, as boxes are: thousands of places are priced. */
export function repriced(penalty: VerticalPenalty, cost: number): VerticalPenalty {
  const { pageEnd, carry, foot } = penalty;
  const isPlain = pageEnd === undefined && carry === undefined && foot === undefined;
  return isPlain ? plainPenalty(cost) : { type: 'penalty', cost, pageEnd, carry, foot };
}

/** Written out, because spreading takes longer than everything else that is done for a line. */
export function boxOf(height: Pt, draw: Draw, notePieces: readonly number[]): VerticalBox {
  return notePieces.length > 0
    ? { type: 'box', height, draw, notePieces }
    : { type: 'box', height, draw };
}

/** Of two spaces that meet the larger counts (CSS: collapsing margins), of equal ones the more flexible. */
export function collapse(a: Space, b: Space): Space {
  if (a.size !== b.size) return a.size > b.size ? a : b;
  return a.stretch + a.shrink > b.stretch + b.shrink ? a : b;
}

/** Natural height of a list, glue at its ends included. */
export function naturalHeight(list: VerticalList): Pt {
  let height = 0;
  for (const item of list) {
    if (item.type === 'box') height += item.height;
    else if (item.type === 'glue') height += item.size;
  }
  return height;
}

/** A list without what vanishes at a page's top: space, and places at which a page may end. */
export function trimTop(list: VerticalList): VerticalList {
  const from = list.findIndex((item) => !isVoid(item));
  return from < 0 ? [] : list.slice(from);
}

/** White, or a place at which a page may end: nothing that stands on a page (The TeXbook, p. 95: discardable). */
export function isVoid(item: VerticalItem): boolean {
  return item.type === 'penalty' || (item.type === 'glue' && !item.isFill);
}

/** Footnotes called in a list, in order. */
export function notePiecesIn(list: VerticalList): readonly number[] {
  const pieces: number[] = [];
  for (const item of list) {
    if (item.type === 'box' && item.notePieces) pieces.push(...item.notePieces);
  }
  return pieces;
}

/** Whether two lists make the same pages: they differ in nothing but what is drawn. */
export function isAlike(a: VerticalList, b: VerticalList): boolean {
  return a.length === b.length && a.every((item, i) => isAlikeItem(item, b[i]!));
}

/** The same for spaces that lists ask for after them. */
export function isAlikeSpace(a: Space, b: Space): boolean {
  return isNear(a.size, b.size) && isNear(a.stretch, b.stretch) && isNear(a.shrink, b.shrink);
}

function isAlikeItem(a: VerticalItem, b: VerticalItem): boolean {
  switch (a.type) {
    case 'box':
      return (
        b.type === 'box' &&
        isNear(a.height, b.height) &&
        a.isPlaced === b.isPlaced &&
        hasSameNotes(a, b)
      );
    case 'glue':
      return b.type === 'glue' && isAlikeSpace(a, b) && a.isFill === b.isFill;
    case 'penalty':
      return (
        b.type === 'penalty' &&
        a.cost === b.cost &&
        a.pageEnd === b.pageEnd &&
        a.carry?.height === b.carry?.height &&
        a.foot === b.foot
      );
    default:
      return a.type === b.type;
  }
}

/** Less than two ways of setting text ever differ by, and more than the error of a sum of heights. */
const ROUNDING: Pt = 1e-6;

function isNear(a: Pt, b: Pt): boolean {
  return Math.abs(a - b) < ROUNDING;
}

function hasSameNotes({ notePieces: a }: VerticalBox, { notePieces: b }: VerticalBox): boolean {
  return a === b || (a?.length === b?.length && a!.every((note, i) => note === b![i]));
}
