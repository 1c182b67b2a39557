/**
 * How far a movable may move from its place, and what that costs. In: the places of an item. Out: blocks that it may move
 * down by, less than 0 where it moves up.
 * Always holds: movables stay within their item, never behind a heading, and before text where text stands beside
 * them; tables pass no text that speaks of them.
 */
import type { Block, TextBlock } from '../../model/block.ts';
import { total } from '../../model/length.ts';
import { takesMeasure } from '../flow/blocks/fit-figure.ts';
import type { Area } from '../flow/builder/area.ts';
import { isHeading, isIntroduction, isRunningText, leadsOn } from '../flow/text/leading-text.ts';
import { MOVE_PRICES } from '../page-prices.ts';
import { type Movable, type MovablePlaces, type Moved, placeOf } from './movable-places.ts';

/** What is as wide as the measure may move this many times as far as a picture beside text. */
const FULL_REACH = 4;
/** A later picture may go further down, out of the way of the one before it. */
const EXTRA_MOVES = 2;

export function moveCost(places: MovablePlaces, { block, moved }: Moved): number {
  const blocks = Math.abs(moved);
  if (block.type === 'table') return blocks * MOVE_PRICES.table;
  if (block.placement.isPlaceAsked) return blocks * MOVE_PRICES.askedPlace;
  const passed =
    passedBlocks(places, { block, moved }) *
    (takesMeasure(block, places.area) ? MOVE_PRICES.full : MOVE_PRICES.picture);
  const isAfterText = moved > 0 && isTextOver(places, placeOf(places, { block, moved }));
  return isAfterText ? passed + MOVE_PRICES.afterText : passed;
}

/** A list counts by its entries: behind a long one a picture is far from what it shows. */
function passedBlocks(places: MovablePlaces, { block, moved }: Moved): number {
  const home = places.homes.get(block)!;
  const first = Math.min(home, home + moved);
  const passed = places.still.slice(first, first + Math.abs(moved));
  return total(
    passed.map((one, i) =>
      one.type === 'list' ? one.items.length : +!isPartOfTable(places, first + i),
    ),
  );
}

/**
 * Blocks that a movable may move down by: 0, then further, then up.
 * @param isLater behind another movable of the item
 */
export function moves(places: MovablePlaces, block: Movable, isLater: boolean): readonly number[] {
  const { area } = places;
  const home = places.homes.get(block)!;
  const reach = reachOf(block, area);
  const isIntroduced = takesRow(block, area) && isIntroduction(places.still[home - 1]);
  const isNoted = block.type === 'table' && isTableNote(places.still[home]);
  if (reach === 0 || isIntroduced || isNoted) return [0];
  const extra = isLater && block.type === 'figure' ? EXTRA_MOVES : 0;
  const isOverHeading = isHeading(places.still[home]);
  const isFree = isSpread(block) && (isLater || isOverHeading);
  // What leads on counts as one block with what it leads to.
  const furthest = reach + extra + (leadsOn(places.still[home]) ? 1 : 0);
  return [
    0,
    ...movesDown(places, block, { furthest, isFree, isOverHeading }),
    ...movesUp(places, home, isLater),
  ];
}

interface MovesDown {
  readonly furthest: number;
  /** Headings may be passed. */
  readonly isFree: boolean;
  /** It stands over one as it is, an interview's first question mostly, and may as well over the next. */
  readonly isOverHeading: boolean;
}

function movesDown(
  places: MovablePlaces,
  block: Movable,
  { furthest, isFree, isOverHeading }: MovesDown,
): readonly number[] {
  const { still, homes, area } = places;
  const mayEnd = block.type === 'figure' && takesMeasure(block, area);
  const home = homes.get(block)!;
  const steps: number[] = [];
  // They are passed with their table.
  let parts = 0;
  for (let step = 1; step <= furthest + parts; step++) {
    const [before, after] = [still[home + step - 1], still[home + step]];
    if (isPartOfTable(places, home + step)) parts += 1;
    if (isFree && isHeading(before)) continue;
    const isPlace =
      isBodyText(after) ||
      (isOverHeading && isHeading(after)) ||
      isIntroduction(after) ||
      (mayEnd && isTextOver(places, home + step));
    if (!mayPass(before) && !isTableNote(before)) break;
    // What is said of a table that a reader has seen cannot stand before it.
    if (block.type === 'table' && before?.type === 'text' && before.mentionsTable) break;
    if (isPlace && !partsFromItsTitle(places, home + step)) steps.push(step);
  }
  return steps;
}

/** Between an introduction and what it leads to is no place; what comes down to a table goes behind it. */
function partsFromItsTitle(places: MovablePlaces, place: number): boolean {
  return isIntroduction(places.still[place - 1]) && !isTableTitle(places, place - 1);
}

/** A table's title, or what is under it. */
function isPartOfTable(places: MovablePlaces, at: number): boolean {
  return isTableNote(places.still[at]) || isTableTitle(places, at);
}

/** Whether a block leads to a table, or names it. */
function isTableTitle({ still, homes }: MovablePlaces, at: number): boolean {
  if (!isIntroduction(still[at])) return false;
  return [...homes].some(([{ type }, home]) => type === 'table' && home === at + 1);
}

/** Whether behind a place nothing stands but the source of the text before it. */
function isTextOver({ still }: MovablePlaces, place: number): boolean {
  return still.slice(place).every((block) => belongsToText(block) && !isTableNote(block));
}

function belongsToText(block: Block | undefined): block is TextBlock {
  return block?.type === 'text' && block.style.keepWithPrevious;
}

/** What belongs under the table before it: neither goes anywhere without the other. */
function isTableNote(block: Block | undefined): boolean {
  return belongsToText(block) && block.mentionsTable === true;
}

/** Before the paragraph over it: a later one where that stands behind another, or behind a list. */
function movesUp({ still }: MovablePlaces, home: number, isLater: boolean): readonly number[] {
  const [before, after] = [still[home - 2], still[home - 1]];
  if (!isBodyText(after)) return [];
  // Behind the last paragraph nothing but the source would stand beside a picture: it may always stand over that.
  const isAfterText = !still.slice(home).some(isBodyText);
  const isBehindText = isBodyText(before) || before?.type === 'list';
  return isAfterText || (isLater && isBehindText) ? [-1] : [];
}

function isSpread(block: Movable): boolean {
  return block.type === 'figure' && !block.placement.isPlaceAsked;
}

function reachOf(block: Movable, area: Area): number {
  if (block.type === 'table') return block.mayMove ?? 0;
  return block.placement.mayMove * (takesMeasure(block, area) ? FULL_REACH : 1);
}

/** No text stands beside it. */
function takesRow(block: Movable, area: Area): boolean {
  return block.type === 'table' || takesMeasure(block, area);
}

/** Text, lists and boxes may be passed, but no heading. */
function mayPass(block: Block | undefined): boolean {
  if (isBodyText(block) || isIntroduction(block)) return true;
  return block?.type === 'list' || (block?.type === 'stack' && !block.isItem);
}

function isBodyText(block: Block | undefined): block is TextBlock {
  return (
    block?.type === 'text' &&
    isRunningText(block) &&
    block.style.sticky === 0 &&
    !block.style.keepWithPrevious
  );
}
