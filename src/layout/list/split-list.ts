/**
 * Cuts a list into pieces no higher than a limit, at its cheapest breaks (TeX: \vsplit): for what is taller than a page. A painted box
 * that is cut is opened again in the next piece.
 */
import { fits, type Pt } from '../../model/length.ts';
import { TORN_FLOAT } from '../page-prices.ts';
import { moveFrames } from './move-frames.ts';
import {
  type GroupOpen,
  NO_FIELDS,
  naturalHeight,
  type PenaltyFields,
  type VerticalList,
} from './vertical-list.ts';

export interface ListPiece {
  readonly list: VerticalList;
  readonly height: Pt;
}

/** One of the pieces that a list was cut into. */
export interface CutPiece extends ListPiece {
  /** Between it and the piece before it, where both stand on one page. */
  readonly spaceBefore: Pt;
}

/** @param most a piece may be as high as this where it would else part a float from what stands beside it */
export function splitList(list: VerticalList, limit: Pt, most = limit): readonly CutPiece[] {
  const pieces: CutPiece[] = [];
  let rest = list;
  let spaceBefore = 0;
  while (rest.length > 0) {
    const cut = cutList(rest, limit, most);
    pieces.push({ ...cut.piece, spaceBefore });
    rest = cut.rest;
    spaceBefore = cut.space;
  }
  return pieces;
}

interface ListCut {
  readonly piece: ListPiece;
  /** What stood between the two, and vanishes where a page ends there. */
  readonly space: Pt;
  readonly rest: VerticalList;
  /** What the place at which it was cut asks for where a page ends there. */
  readonly end: PenaltyFields;
}

/** The first piece of a list, and what is left of it. @param most as in splitList */
function cutList(list: VerticalList, limit: Pt, most = limit): ListCut {
  return cutAt(list, bestBreak(list, limit, most));
}

/** The same where pieces stand on pages of their own: a table's head comes along, and painted boxes have their padding at the cut. */
export function cutOverleaf(list: VerticalList, limit: Pt): ListCut {
  const whole = cutList(list, limit);
  const { foot = 0 } = whole.end;
  const cut = fits(whole.piece.height + foot, limit) ? whole : cutList(list, limit - foot);
  return { ...cut, piece: footed(cut, limit), rest: begun(cut, limit) };
}

function cutAt(list: VerticalList, to: number): ListCut {
  const piece = list.slice(0, to);
  let from = to;
  while (list[from]?.type === 'glue' || list[from]?.type === 'penalty') from++;
  const rest = list.slice(from);
  const end = list[to];
  return {
    piece: { list: piece, height: naturalHeight(piece) },
    space: naturalHeight(list.slice(to, from)),
    rest: rest.length > 0 ? [...stillOpen(piece), ...rest] : rest,
    end: end?.type === 'penalty' ? end : NO_FIELDS,
  };
}

function footed({ piece, end: { foot = 0 } }: ListCut, limit: Pt): ListPiece {
  const height = piece.height + foot;
  if (foot === 0 || !fits(height, limit)) return piece;
  return { list: [...piece.list, { type: 'box', height: foot }], height };
}

/** What is left with what its place brings along, which is one with the box under it: no head stands alone. */
function begun({ piece, rest, end: { carry } }: ListCut, limit: Pt): VerticalList {
  if (!carry || rest.length === 0) return rest;
  const at = stillOpen(piece.list).length;
  const under = rest[at];
  if (under?.type !== 'box') return rest.toSpliced(at, 0, { type: 'box', ...carry });
  const height = carry.height + under.height;
  if (!fits(height, limit)) return rest;
  const draw = () => [...carry.draw(), ...moveFrames(under.draw?.() ?? [], 0, carry.height)];
  return rest.with(at, { ...under, height, draw });
}

/** Groups that a list opens and does not close, the outer ones first. */
function stillOpen(list: VerticalList): readonly GroupOpen[] {
  const open: GroupOpen[] = [];
  for (const item of list) {
    if (item.type === 'open') open.push(item);
    else if (item.type === 'close') open.pop();
  }
  return open;
}

/** Cost of an empty piece, in the units of page-prices.ts; a piece half full costs a quarter of it. */
const EMPTY_PIECE = 20_000;

/**
 * Where the first piece of a list ends: at the penalty that costs least, its own price and that of the room left behind it
 * together; where there is none, behind the last box that fits, or behind one that fits nowhere.
 */
function bestBreak(list: VerticalList, limit: Pt, most: Pt): number {
  let height = 0;
  let best = -1;
  let bestCost = Number.POSITIVE_INFINITY;
  let lastBox = -1;
  for (let i = 0; i < list.length; i++) {
    const item = list[i]!;
    if (item.type === 'penalty' && lastBox >= 0) {
      const cost = item.cost + EMPTY_PIECE * (1 - height / limit) ** 2;
      if (cost <= bestCost) {
        best = i;
        bestCost = cost;
      }
    } else if (item.type === 'glue') height += item.size;
    else if (item.type === 'box') {
      height += item.height;
      if (!fits(height, bestCost < TORN_FLOAT ? limit : most)) {
        if (best >= 0) return best;
        return withClosed(list, lastBox >= 0 ? lastBox + 1 : i + 1);
      }
      if (item.height > 0) lastBox = i;
    }
  }
  return list.length;
}

/** What ends behind a box stays with it. */
function withClosed(list: VerticalList, to: number): number {
  let end = to;
  while (list[end]?.type === 'close') end++;
  return end;
}
