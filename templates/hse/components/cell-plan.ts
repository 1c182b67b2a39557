/** Looks of the cells of «Информационные ресурсы»: they differ in size alone, so that a page may choose. */

export interface CellLook {
  /** Styles of the lines of a cell begin so: `resource-title` and so on. */
  readonly style: string;
  /** Width of the picture, and what stands between it and the words. */
  readonly picture: number;
  readonly gap: number;
  /** Air between cells, least and most. */
  readonly air: readonly [least: number, most: number];
  /** A line between rows. */
  readonly isRuled: boolean;
}

export const USUAL: CellLook = {
  style: 'resource',
  picture: 34,
  gap: 10,
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
  air: [16, 64],
  isRuled: true,
};
