/**
 * What it costs to end a page at a place, in the paginator's units: the first line of white at the foot of a page of 700
 * points costs some five hundred, the fifth three thousand, five together, a tenth of the page, ten thousand, and each
 * line beyond that ten thousand more (paginate/page-cost.ts). Rules are dearer than any white, and among them the dearer is kept longer.
 */

/** A break inside a paragraph costs this, one behind its last line nothing (TeX: \interlinepenalty). */
export const INSIDE_PARAGRAPH = 12;
/** Between rows of a long table: it costs a head more, which a reader has read. */
export const BETWEEN_ROWS = 30;
/**
 * A small table is read at a glance, and so stands whole where that leaves up to 18 % of a page white; beyond that
 * it is parted, for white is seen as soon.
 */
export const INSIDE_SMALL_TABLE = 55_000;
/** Inside a long note under a picture or columns, where other blocks could fill the page: a fifth of it may stay empty instead. */
export const INSIDE_NOTE = 70_000;
/** Inside what should stand together: a fourth of the page may stay empty instead. */
export const INSIDE_TOGETHER = 100_000;
/**
 * Inside a painted box of some eight lines, read at a glance too: it stands whole where that leaves up to an eighth of a page
 * white. Parted it has padding at the cut.
 */
export const INSIDE_LOW_BOX = 20_000;
/** A page that begins with a line or two over a picture: they look as if they had fallen off the page before. */
export const FEW_OVER_PICTURE = 1_500;
/** A page that begins with an item's last picture, under which only its source stands: worth a fifteenth of a page in white. */
export const PICTURE_AND_SOURCE = 5_000;
/** Between an item's title and its first picture: a reader who turns the page finds a picture that belongs to nothing. */
export const BEFORE_PICTURE = 3_000;
/** Inside a table's row: taken where otherwise a strip of white some lines high would stand at the page's foot. */
export const INSIDE_ROW = 1_200;
/** A column should not end in half a word (TeX: \brokenpenalty), but white is worse. */
export const AFTER_HYPHEN = 4_000;
/** Added to it where the page ends too: a tenth of the page may stay white to avoid that, and an item is set in any other way. */
export const HYPHEN_AT_PAGE_END = 8_000;
/** Added inside a stanza of up to eight lines, which is read in one go, where the page ends: columns of one page are seen together. */
export const STANZA_AT_PAGE_END = 8_000;

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
