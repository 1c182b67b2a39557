/**
 * Where an item's movables stand among its other blocks. In: an item. Out: its blocks less the movables, the place of each,
 * and the item with movables moved.
 */
import type { Block, FigureBlock, StackBlock, TableBlock } from '../../model/block.ts';
import { holds } from '../../model/block-tree.ts';
import type { Area } from '../flow/builder/area.ts';

/** A block that may stand before another paragraph of its item than the one it was written before. */
export type Movable = FigureBlock | TableBlock;

/** A movable and the blocks that it was moved down by. */
export interface Moved {
  readonly block: Movable;
  readonly moved: number;
}

/** An item's blocks less its movables, and which of them each movable was written before: their number where it is the last. */
export interface MovablePlaces {
  readonly item: StackBlock;
  /** That the item stands in. */
  readonly area: Area;
  readonly still: readonly Block[];
  readonly homes: ReadonlyMap<Movable, number>;
  /** Whether the lines are not the same with a picture at the left and at the right: lists have a left edge to keep. */
  readonly isSided: boolean;
}

export function movablePlaces(item: StackBlock, area: Area): MovablePlaces {
  const still: Block[] = [];
  const homes = new Map<Movable, number>();
  for (const block of item.children) {
    if (isMovable(block)) homes.set(block, still.length);
    else still.push(block);
  }
  return { item, area, still, homes, isSided: still.some((block) => holds(block, isList)) };
}

function isMovable(block: Block): block is Movable {
  return block.type === 'figure' || (block.type === 'table' && (block.mayMove ?? 0) > 0);
}

function isList({ type }: Block): boolean {
  return type === 'list';
}

/** Where a movable stands in the end. */
export function placeOf({ homes }: MovablePlaces, { block, moved }: Moved): number {
  return homes.get(block)! + moved;
}

/** Pictures come in the order in which they were written, and so do tables; a picture may go behind a table. */
export function isInOrder(places: MovablePlaces, movables: readonly Moved[]): boolean {
  return movables.every((movable, i) => {
    const before = movables.slice(0, i).findLast(({ block }) => block.type === movable.block.type);
    return !before || placeOf(places, before) <= placeOf(places, movable);
  });
}

/** The item with movables moved. */
export function withMoved(places: MovablePlaces, movables: readonly Moved[]): StackBlock {
  const { item } = places;
  if (movables.every(({ moved }) => moved === 0)) return item;
  const children: Block[] = [];
  for (let at = 0; at <= places.still.length; at++) {
    const here = movables.filter((movable) => placeOf(places, movable) === at);
    for (const { block } of inTurn(here)) children.push(block);
    if (at < places.still.length) children.push(places.still[at]!);
  }
  return { ...item, children };
}

/** Movables of one place: a picture that came down to a table goes behind it, for over it it would stand beside white. */
function inTurn(movables: readonly Moved[]): readonly Moved[] {
  const isTable = ({ block }: Moved) => block.type === 'table';
  if (!movables.some((movable) => !isTable(movable) && movable.moved > 0)) return movables;
  return [...movables.filter(isTable), ...movables.filter((movable) => !isTable(movable))];
}
