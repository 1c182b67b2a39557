/**
 * How the contents are parted into pages. In: how high each section is. Out: nothing to do; entries a little closer, where that
 * spares a page of a few lines; or what begins the second page, where both pages look meant so.
 * All measures in points.
 */

interface ContentsSection {
  /** Its heading and all of its entries. */
  readonly height: number;
  /** Heights of its entries, each with the space to the next; none: the section itself is the entry. */
  readonly rows: readonly number[];
}

interface ContentsFacts {
  readonly sections: readonly ContentsSection[];
  /** Between two sections. */
  readonly between: number;
  /** What a page has for them, the first one under the heading. */
  readonly page: { readonly first: number; readonly height: number };
  /** Height of all with entries as close as they may be. */
  readonly least: number;
}

export interface ContentsPlan {
  readonly isClose: boolean;
  /** What begins the second page: a section, or one of its entries; both count from 0. */
  readonly second?: { readonly section: number; readonly entry: number } | undefined;
}

/** Entries as close as they may be at all look crammed: they keep so much of it. */
const SPARE = 24;
/** A second page that holds less is a rest, and pages of a third and more look meant as they are. */
const REST = 0.34;
/** Parts that look meant, of the page. */
const LEAST_FIRST = 0.45;
const LEAST_SECOND = 0.25;
/** Whole sections that would take so much of the second page by themselves are left there alone. */
const SECTIONS_SECOND = 0.16;
/** Entries of a section on either side of a page's end. */
const FEWEST = 3;

export function planContents(facts: ContentsFacts): ContentsPlan {
  const { sections, page, least } = facts;
  const over = heightOf(sections, facts) - page.first;
  if (over <= 0) return { isClose: false };
  if (least + SPARE <= page.first) return { isClose: true };
  if (over > REST * page.height) return { isClose: false };
  return { isClose: false, second: breakAtSection(facts) ?? breakWithin(facts) };
}

/** Of sections that begin a page. */
function heightOf(sections: readonly ContentsSection[], { between }: ContentsFacts): number {
  return sum(sections.map(({ height }) => height)) + between * Math.max(0, sections.length - 1);
}

/** The last section before which the first page is full enough, and the second one more than a rest. */
function breakAtSection(facts: ContentsFacts): ContentsPlan['second'] {
  const { sections, page } = facts;
  for (let section = sections.length - 1; section > 0; section--) {
    const first = heightOf(sections.slice(0, section), facts);
    const second = heightOf(sections.slice(section), facts);
    if (first > page.first || second < LEAST_SECOND * page.height) continue;
    return first >= LEAST_FIRST * page.height ? { section, entry: 0 } : undefined;
  }
  return undefined;
}

/** Nearly all stands in one section: so many of its last entries go overleaf that these are no rest either. */
function breakWithin({ sections, page, between }: ContentsFacts): ContentsPlan['second'] {
  let second = 0;
  for (let section = sections.length - 1; section >= 0; section--) {
    if (second >= SECTIONS_SECOND * page.height) return undefined;
    const { rows, height: own } = sections[section]!;
    for (let entry = rows.length - FEWEST; entry >= FEWEST; entry--) {
      const within = second + sum(rows.slice(entry));
      if (within >= LEAST_SECOND * page.height) return { section, entry };
    }
    second += own + between;
  }
  return undefined;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
