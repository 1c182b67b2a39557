/**
 * Cuts a list into pieces no higher than a limit, at its cheapest breaks: for what is taller than a page. A painted box
 * that is cut is opened again in the next piece.
 */
import type { Pt } from '../../model/length.ts';
import { type GroupOpen, naturalHeight, type VerticalList } from './vertical-list.ts';

export interface Piece {
  readonly list: VerticalList;
  readonly height: Pt;
}

export function splitList(list: VerticalList, limit: Pt): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let open: readonly GroupOpen[] = [];
  while (from < list.length) {
    const to = breakBefore(list, from, limit);
    const piece = [...open, ...list.slice(from, to)];
    pieces.push({ list: piece, height: naturalHeight(piece) });
    open = stillOpen(piece);
    from = to;
    while (list[from]?.type === 'glue' || list[from]?.type === 'penalty') from++;
  }
  return pieces;
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

/** The last cheapest penalty before the height is used up; where there is none, the last box that fits. */
function breakBefore(list: VerticalList, from: number, limit: Pt): number {
  let height = 0;
  let best = -1;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let i = from; i < list.length; i++) {
    const item = list[i]!;
    if (item.type === 'penalty' && i > from && item.cost <= bestCost) {
      best = i;
      bestCost = item.cost;
    }
    if (item.type === 'box' || item.type === 'glue') {
      height += item.type === 'box' ? item.height : item.size;
    }
    if (height > limit && item.type === 'box') {
      if (best > from) return best;
      return i > from ? i : i + 1;
    }
  }
  return list.length;
}
