/**
 * What stands under text and resources on the page on the unit: covers and contacts. In: how much there is of them, and the height that is
 * free. Out: where the covers stand, how high all of it is, and how far apart blocks are. All measures in points.
 */
import { type AboutFacts, leftWidth, rightWidth } from './about-heights.ts';
import type { AboutPlan, CoversPlace } from './about-shapes.ts';
import {
  type CoverPlan,
  type CoverRoom,
  coversBeside,
  holdsWords,
  largeCovers,
  listOfCovers,
  rowsOfCovers,
} from './cover-plan.ts';

/** So many covers stand in the left column; more take the whole measure. */
export const COVERS_BESIDE = 3;
/** Least white between rows, and what looks well. */
export const LEAST_GAP = 16;
export const ROW_GAP = 34;
/** Blocks further apart than this float, two gaps sooner than one: they stand together at the page's head, so far from one another. */
const MOST_GAP = 80;
const MOST_OF_TWO = 68;
const TOGETHER = 40;
const FEW_COVERS = 2;
export const UNDER = 18;

export function placeCovers(
  facts: AboutFacts,
  contacts: AboutPlan['contacts'],
  free: number,
): CoversPlace | undefined {
  const { covers: count, heights, page } = facts;
  if (count === 0) return undefined;
  const isFoot = contacts === 'foot';
  const own = isFoot ? heights.contactsRow(page.width) : 0;
  const roomOf = (height: number, measure: number) => coverRoom(facts, height, measure);
  const row = roomOf(free - LEAST_GAP - (isFoot ? own + UNDER : 0), page.width);
  if (facts.isListed) return { place: 'row', plan: listOfCovers(row) };
  const room = free - own - ROW_GAP;
  // One or two would leave a third of their row white: they stand beside the contacts.
  const large =
    count > FEW_COVERS ? largeCovers(roomOf(isFoot ? room - ROW_GAP : room, page.width)) : undefined;
  if (isFoot && large) return { place: 'between', plan: large };
  if (isFoot && areBeside(facts)) {
    return { place: 'paired', plan: coversBeside(roomOf(free - ROW_GAP, leftWidth(facts))) };
  }
  const isHeld = large !== undefined && heights.covers(large) <= row.height;
  return { place: 'row', plan: isHeld ? large : highestRow(facts, row) };
}

export function coverRoom(facts: AboutFacts, height: number, measure: number): CoverRoom {
  const { covers: heightOf, longestWord } = facts.heights;
  return { count: facts.covers, height, measure, longestWord, heightOf };
}

/** Few covers stand in the text's column, unless words of their captions would be parted there. */
export function areBeside(facts: AboutFacts): boolean {
  const { covers: count, heights } = facts;
  const perRow = Math.max(2, count);
  return count <= COVERS_BESIDE && holdsWords(leftWidth(facts), perRow, heights.longestWord);
}

/** Rows as high as the room allows; with wide captions where the covers are higher for it. */
function highestRow({ leastCover, heights }: AboutFacts, room: CoverRoom): CoverPlan {
  const narrow = rowsOfCovers(room, leastCover);
  const wide = rowsOfCovers(room, leastCover, 'wide');
  const isHeld = heights.covers(narrow) <= room.height;
  return isHeld && narrow.height >= wide.height ? narrow : wide;
}

/** Height of all that stands under text and resources. */
export function footHeight(
  facts: AboutFacts,
  contacts: AboutPlan['contacts'],
  covers: CoversPlace | undefined,
): number {
  const { heights, page } = facts;
  const isFoot = contacts === 'foot';
  const row = isFoot ? heights.contactsRow(page.width) : 0;
  if (covers === undefined) return row;
  const height = heights.covers(covers.plan);
  return covers.place === 'paired'
    ? Math.max(height, heights.contacts(rightWidth(facts)))
    : height + (isFoot ? row + UNDER : 0);
}

/** What blocks under one another leave between them, where that would be too much. */
export function gapFor(
  facts: AboutFacts,
  contacts: AboutPlan['contacts'],
  covers: CoversPlace | undefined,
  free: number,
): number | undefined {
  const isBetween = covers?.place === 'between';
  const white = free - footHeight(facts, contacts, covers);
  const floats = isBetween ? (white + UNDER) / 2 > MOST_OF_TWO : white > MOST_GAP;
  return floats ? TOGETHER : undefined;
}
