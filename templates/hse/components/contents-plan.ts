/**
 * How the contents are parted into pages. In: what each section has. Out: nothing to do; entries a little closer, where that
 * spares a page of a few lines; or what begins the second page, where both pages look meant so.
 * All measures in points; those of titles are estimates, and follow the styles `contents-…` of template.yaml.
 */
import { lineWidth, semiboldWidth } from './line-width.ts';

export interface ContentsSection {
  readonly title: string;
  /** Titles of its entries; none: the section itself is the entry. */
  readonly entries: readonly string[];
}

export interface ContentsFacts {
  readonly sections: readonly ContentsSection[];
  /** The type area. */
  readonly page: { readonly width: number; readonly height: number };
}

export interface ContentsPlan {
  readonly isClose: boolean;
  /** What begins the second page: a section, or one of its entries; both count from 0. */
  readonly second?: { readonly section: number; readonly entry: number } | undefined;
}

/** The heading with its bar. */
const OPENER = 53;
const SECTION = { size: 11, leading: 15, over: 14, under: 4, shrink: 4 };
const ENTRY = { size: 10.5, leading: 14, under: 4, shrink: 3 };
/** What folio and leader take of a line. */
const FOLIO = 42.1;
/** Estimates may be out by a line or two. */
const MARGIN_OF_ERROR = 24;
/** A second page that holds less is a rest, and pages of a third and more look meant as they are. */
const REST = 0.34;
/** Parts that look meant, of the page. */
const LEAST_FIRST = 0.45;
const LEAST_SECOND = 0.25;
/** Whole sections that would take so much of the second page by themselves are left there alone. */
const SECTIONS_SECOND = 0.16;
/** Entries of a section on either side of a page's end. */
const FEWEST = 3;

export function planContents({ sections, page }: ContentsFacts): ContentsPlan {
  const parts = sections.map((section) => partOf(section, page.width));
  const room = page.height - OPENER;
  const whole = heightOf(parts);
  const over = whole - room;
  if (over <= 0) return { isClose: whole > room - MARGIN_OF_ERROR };
  const shrink = sum(parts.map((part) => part.shrink));
  if (over + MARGIN_OF_ERROR <= shrink) return { isClose: true };
  if (over > REST * page.height) return { isClose: false };
  return {
    isClose: false,
    second: breakAtSection(parts, room, page.height) ?? breakWithin(parts, page.height),
  };
}

interface Part {
  readonly height: number;
  readonly shrink: number;
  /** Heights of its entries. */
  readonly rows: readonly number[];
}

function partOf({ title, entries }: ContentsSection, width: number): Part {
  const room = width - FOLIO;
  const lines = (em: number, size: number, measure: number) =>
    Math.max(1, Math.ceil((em * size) / measure));
  const heading = lines(semiboldWidth(title), SECTION.size, entries.length > 0 ? width : room);
  const rows = entries.map(
    (entry) => lines(lineWidth(entry), ENTRY.size, room) * ENTRY.leading + ENTRY.under,
  );
  return {
    height: SECTION.over + heading * SECTION.leading + SECTION.under + sum(rows),
    shrink: SECTION.shrink + entries.length * ENTRY.shrink,
    rows,
  };
}

/** Of parts that begin a page. */
function heightOf(parts: readonly Part[]): number {
  return sum(parts.map(({ height }) => height)) - SECTION.over;
}

/** The last section before which the first page is full enough, and the second one more than a rest. */
function breakAtSection(
  parts: readonly Part[],
  room: number,
  height: number,
): ContentsPlan['second'] {
  for (let section = parts.length - 1; section > 0; section--) {
    const first = heightOf(parts.slice(0, section));
    const second = heightOf(parts.slice(section));
    if (first > room - MARGIN_OF_ERROR || second < LEAST_SECOND * height) continue;
    return first >= LEAST_FIRST * height ? { section, entry: 0 } : undefined;
  }
  return undefined;
}

/** Nearly all stands in one section: so many of its last entries go overleaf that these are no rest either. */
function breakWithin(parts: readonly Part[], height: number): ContentsPlan['second'] {
  let second = 0;
  for (let section = parts.length - 1; section >= 0; section--) {
    if (second >= SECTIONS_SECOND * height) return undefined;
    const { rows, height: own } = parts[section]!;
    for (let entry = rows.length - FEWEST; entry >= FEWEST; entry--) {
      const within = second + sum(rows.slice(entry));
      if (within >= LEAST_SECOND * height) return { section, entry };
    }
    second += own;
  }
  return undefined;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
