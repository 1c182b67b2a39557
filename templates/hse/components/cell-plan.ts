/**
 * How high the cells of «Информационные ресурсы» are: words and a width in, estimates in points out, a little too high
 * rather than too low. The looks differ in size alone, so that a page may choose.
 */

export interface CellWords {
  readonly title: string;
  readonly kind?: string | undefined;
  readonly text?: string | undefined;
}

interface LineSize {
  readonly size: number;
  readonly leading: number;
}

export interface CellLook {
  /** Style of a line of the cell: `resource-title` and so on. */
  readonly style: string;
  /** Width of the picture, and what stands between it and the words. */
  readonly picture: number;
  readonly gap: number;
  readonly title: LineSize;
  readonly kind: LineSize;
  readonly text: LineSize;
  /** Air between cells, least and most. */
  readonly air: readonly [least: number, most: number];
  /** A line between rows. */
  readonly isRuled: boolean;
}

export const USUAL: CellLook = {
  style: 'resource',
  picture: 34,
  gap: 10,
  title: { size: 9, leading: 11 },
  kind: { size: 8, leading: 9.5 },
  text: { size: 8, leading: 10 },
  air: [9, 28],
  isRuled: false,
};

/** Where every line counts. */
export const SMALL: CellLook = { ...USUAL, picture: 26, gap: 8, air: [5, 9] };

/** Where the resources have a page of their own. */
export const LARGE: CellLook = {
  style: 'resource-large',
  picture: 44,
  gap: 12,
  title: { size: 10.5, leading: 13 },
  kind: { size: 8.5, leading: 11 },
  text: { size: 9, leading: 12 },
  air: [16, 64],
  isRuled: true,
};

/** Width of a letter in em, spaces reckoned in: Russian text in Source Sans, bold titles a little more. */
export const LETTER = 0.5;
const BOLD_LETTER = 0.52;

/** Cells side by side in rows; some have a picture, and then the words of all stand where theirs do. */
export interface Grid {
  readonly look: CellLook;
  readonly columns: number;
  /** Width of a column. */
  readonly width: number;
  readonly hasPictures: boolean;
}

/** Height of the rows without the air between them. */
export function rowsHeight(cells: readonly CellWords[], grid: Grid): number {
  let sum = 0;
  for (let at = 0; at < cells.length; at += grid.columns) {
    const row = cells.slice(at, at + grid.columns);
    sum += Math.max(...row.map((cell) => cellHeight(cell, grid)));
  }
  return sum;
}

function cellHeight({ title, kind, text }: CellWords, { look, width, hasPictures }: Grid): number {
  const room = hasPictures ? width - look.picture - look.gap : width;
  const words =
    linesHeight(title, look.title, room, BOLD_LETTER) +
    linesHeight(kind, look.kind, room, LETTER) +
    linesHeight(text, look.text, room, LETTER);
  return hasPictures ? Math.max(look.picture, words) : words;
}

function linesHeight(
  text: string | undefined,
  { size, leading }: LineSize,
  width: number,
  letter: number,
): number {
  return linesOf(text ?? '', Math.floor(width / (size * letter))) * leading;
}

/** Lines of so many characters that the words take, unbroken. */
export function linesOf(text: string, characters: number): number {
  let lines = 0;
  let left = 0;
  for (const { length } of text.split(/\s+/).filter(Boolean)) {
    if (lines === 0 || length > left) {
      lines += Math.max(1, Math.ceil(length / characters));
      left = characters - (length % characters);
    } else {
      left -= length;
    }
    left -= 1;
  }
  return lines;
}

/** Air that spreads rows over a height, as far as the look allows. */
export function airFor(height: number, rows: number, filled: number, { air }: CellLook): number {
  const [least, most] = air;
  const each = (height - filled) / Math.max(1, rows - 1);
  return Math.round(Math.min(most, Math.max(least, each)));
}
