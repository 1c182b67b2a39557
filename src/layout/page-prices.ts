/**
 * Prices that pages are chosen by, all in one unit, the paginator's. Of all ways to set the items of a run and to end its pages
 * those are taken whose sum is the least (paginate/paginate.ts): each price is weighed against all others here, and against white
 * (paginate/page-cost.ts). That is their measure: the first line of white at the foot of a page of 700 points costs some five
 * hundred, the fifth three thousand, five together, a tenth of the page, ten thousand, and each line beyond that ten thousand more.
 * Where a page has several columns each of them is a page here. Editors are told some prices (issues/README.md); limits of a search
 * in the same unit stand with it (TOO_DEAR, GOOD_ENOUGH, LIKELY_COST, NO_ROOM_UNDER).
 */

/*
 * Where a page or a column ends (TeX: \penalty), from the cheapest place to the dearest. Rules are dearer than any white, and
 * among them the dearer is kept longer.
 */

/** A break inside a paragraph costs this, one behind its last line nothing (TeX: \interlinepenalty). */
export const INSIDE_PARAGRAPH = 12;
/** Between rows of a long table: it costs a head more, which a reader has read. */
export const BETWEEN_ROWS = 30;
/** Inside a table's row: taken where otherwise a strip of white some lines high would stand at the page's foot. */
export const INSIDE_ROW = 1_200;
/** A page that begins with a line or two over a picture: they look as if they had fallen off the page before. */
export const FEW_OVER_PICTURE = 1_500;
/** Between an item's title and its first picture: a reader who turns the page finds a picture that belongs to nothing. */
export const BEFORE_PICTURE = 3_000;
/** A column should not end in half a word (TeX: \brokenpenalty), but white is worse. */
export const AFTER_HYPHEN = 4_000;
/** Added to that where the page ends too: a tenth of the page may stay white to avoid both, and an item is set in any other way. */
export const HYPHEN_AT_PAGE_END = 8_000;
/** A page that begins with an item's last picture, under which only its source stands: worth a fifteenth of a page in white. */
export const PICTURE_AND_SOURCE = 5_000;
/** Added inside a stanza of up to eight lines, which is read in one go, where the page ends: columns of one page are seen together. */
export const STANZA_AT_PAGE_END = 8_000;
/**
 * Inside a painted box of some eight lines, read at a glance: it stands whole where that leaves up to an eighth of a page
 * white. Parted it has padding at the cut.
 */
export const INSIDE_LOW_BOX = 20_000;
/**
 * A small table is read at a glance, too, and so stands whole where that leaves up to 18 % of a page white; beyond that
 * it is parted, for white is seen as soon.
 */
export const INSIDE_SMALL_TABLE = 55_000;
/** Inside a long note under a picture or columns, where other blocks could fill the page: a fifth of it may stay empty instead. */
export const INSIDE_NOTE = 70_000;
/** Inside what should stand together: a fourth of the page may stay empty instead. */
export const INSIDE_TOGETHER = 100_000;

/** A widow, an orphan (TeX: \widowpenalty, \clubpenalty), a lead without its text: taken only where no page could be made otherwise. */
export const FORBIDDEN = 1e7;
/** A heading without anything of its text: where a column is too low for it and a long lead, the lead ends the column. */
export const HEADING_ALONE = 2 * FORBIDDEN;
/** A table's head without a row. */
export const HEAD_ALONE = 2 * FORBIDDEN;
/** A page that ends beside a float leaves it hanging over the foot: any other rule is broken sooner. */
export const TORN_FLOAT = 10 * FORBIDDEN;
/** More than the page holds, even with all spaces shrunk. */
export const OVERFLOW = 100 * FORBIDDEN;

/** How the text of an item is set, in any of its ways (items/item-variants.ts). */
export const TEXT_PRICES = {
  /**
   * Per unit of gaps: of lines that are loose, hyphens, runts and what else makes a reader stumble (flow/text/judge-text.ts). A line
   * in which a reader sees gaps costs as much as a seventeenth of a page in white.
   */
  gaps: 400,
  /** A paragraph a line longer or shorter (TeX: \looseness). */
  looseness: 70,
  /**
   * Per point of white beside a picture, twice that in a hole of the second height. It costs somewhat more than as much at a
   * page's foot: a hole of 65 points as much as a tenth of the page.
   */
  blank: 36,
  blankDoubledAt: 20,
  /** A list whose entries begin at two left edges: worth a line and a half of white, or another width. */
  tornList: 1_200,
} as const;

/** How a picture is set, beside what is wanted (items/figure-choices.ts). */
export const FIGURE_PRICES = {
  /**
   * Per 10 % that a picture differs from the wanted width: about three hyphens more at line ends. Any width is
   * taken to spare one line full of gaps; where all are as good, it is as wide as was wanted.
   */
  width: 200,
  /** The same for what is as wide as the measure: beside it stands nothing but white. An eighth is worth some four lines of it at a page's foot. */
  fullWidth: 6_000,
  /**
   * Where the editor asked for the width: for any difference, per 10 %, and per their square. Half the width is given up for a
   * ninth of a page in white.
   */
  askedWidth: 1_800,
  askedWidthShare: 1_500,
  askedWidthSquare: 300,
  /** For each further width among pictures that want the same one: of people side by side none is to look greater. */
  uneven: 600,
  /** A panorama with text beside it: no white strip beside it, as where it is an eighth narrower, but it is wanted large. */
  aside: 5_000,
  askedSide: 3_000,
  /** A picture that text may stand beside stands alone, with white beside all of it: a tenth of a page in white is no worse. */
  alone: 12_000,
  /** Narrower than the template allows: worth a seventh of a page, or of a column, in white. */
  belowLeast: 30_000,
} as const;

/** Where a picture or a table stands, for each block that it passed (items/movable-moves.ts). */
export const MOVE_PRICES = {
  picture: 200,
  /** The same for what is as wide as the measure: readers expect it at a page's head or foot. */
  full: 45,
  /** Text speaks of a table as it comes to it: it waits only where much white would be left. */
  table: 600,
  askedPlace: 3_000,
  /** Once, for a picture behind all of its text, where it looks like an afterthought: worth two lines of white. */
  afterText: 1_500,
} as const;

/** At which page's head a float over all columns stands (chapters/float-heads.ts), beside the pages that it leaves to the text. */
export const FLOAT_PRICES = {
  /** Over text of another item that goes on, on its own item's page: as a fiftieth of a column in white. */
  overOthers: 500,
  /** Under others' last columns, which is no head: as a twenty-fifth of a column in white. */
  underOthers: 2_000,
  /** Over another item's beginning, whose picture it seems to be: as an eleventh of a column in white. */
  overBeginning: 8_000,
  /** Overleaf from its item: as a seventh of a column in white; of two pages four times as much, for nobody looks so far. */
  overleaf: 30_000,
  /** Right under a section's opener, whose own it seems to be: rather overleaf. */
  underOpener: 40_000,
  /** A table over one of an item before its own, which readers count first: rather overleaf, too. */
  overEarlierTable: 40_000,
  /** At a chapter's end, on the page before its item: as a seventh of two columns in white. */
  before: 60_000,
} as const;
