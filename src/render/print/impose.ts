/**
 * Imposition for saddle stitching: a number of pages in, sheets out, each with the pages of its two sides.
 * Sheets are folded in the middle and put one into the other, the first outermost. Pages are padded with blanks to a
 * multiple of four; blanks stand before the last page, so that the back page stays at the back.
 */

/** Indices of pages; undefined: a blank. */
export interface SheetSide {
  readonly left: number | undefined;
  readonly right: number | undefined;
}

export interface BookletSheet {
  /** With the outer page of the two, the cover's side. */
  readonly front: SheetSide;
  readonly back: SheetSide;
}

/** Pages on a folded sheet. */
const PAGES = 4;

export function impose(pageCount: number): readonly BookletSheet[] {
  const order = padded(pageCount);
  const last = order.length - 1;
  return Array.from({ length: order.length / PAGES }, (_, sheet) => {
    const first = sheet * 2;
    return {
      front: { left: order[last - first], right: order[first] },
      back: { left: order[first + 1], right: order[last - first - 1] },
    };
  });
}

function padded(pageCount: number): readonly (number | undefined)[] {
  const pages = Array.from({ length: pageCount }, (_, index) => index);
  const blanks = new Array<undefined>((PAGES - (pageCount % PAGES)) % PAGES).fill(undefined);
  const body = pageCount > 1 ? pages.slice(0, -1) : pages;
  return [...body, ...blanks, ...pages.slice(body.length)];
}
