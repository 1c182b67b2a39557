import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fewestLines, type LinesAt } from '../../../../../src/layout/flow/tables/fewest-lines.ts';

/** Cells whose words flow as water does: a cell of 100 has two lines at a width of 50. */
const flowing =
  (cells: readonly (readonly number[])[]): LinesAt =>
  (row, column, width) =>
    Math.max(1, Math.ceil(cells[row]![column]! / width - 1e-9));
const heightOf = (cells: readonly (readonly number[])[], widths: readonly number[]) =>
  cells.reduce(
    (sum, row, r) => sum + Math.max(...row.map((_, c) => flowing(cells)(r, c, widths[c]!))),
    0,
  );
const counted = (cells: readonly (readonly number[])[]) => ({
  count: cells.length,
  linesAt: flowing(cells),
});
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

describe('widths of columns', () => {
  /** Regression: names took two lines while the column beside them was a third empty. */
  test('a column that needs little more gets it from one that has it to spare', () => {
    const cells = [
      [40, 200, 20],
      [70, 90, 20],
      [75, 60, 20],
    ];
    const widths = fewestLines([60, 150, 30], [20, 40, 20], counted(cells));
    expect(heightOf(cells, [60, 150, 30])).toBe(6);
    expect(heightOf(cells, widths)).toBe(4);
    expect(widths[0]).toBeGreaterThanOrEqual(75);
  });

  test('stay as they are where no line is saved', () => {
    const given = [50, 60];
    expect(fewestLines(given, [10, 10], counted([[40, 55]]))).toBe(given);
    expect(fewestLines([], [], counted([]))).toEqual([]);
  });

  test('keep their sum and their least, and never make a table higher', () => {
    const table = fc.integer({ min: 1, max: 5 }).chain((columns) =>
      fc.record({
        cells: fc.array(
          fc.array(fc.integer({ min: 1, max: 300 }), { minLength: columns, maxLength: columns }),
          { minLength: 1, maxLength: 6 },
        ),
        given: fc.array(fc.integer({ min: 20, max: 150 }), {
          minLength: columns,
          maxLength: columns,
        }),
      }),
    );
    fc.assert(
      fc.property(table, ({ cells, given }) => {
        const least = given.map((width) => width / 2);
        const widths = fewestLines(given, least, counted(cells));
        expect(sum(widths)).toBeCloseTo(sum(given), 6);
        for (const [i, width] of widths.entries())
          expect(width).toBeGreaterThanOrEqual(least[i]! - 1e-9);
        expect(heightOf(cells, widths)).toBeLessThanOrEqual(heightOf(cells, given));
      }),
    );
  });
});

test('columns stay as they are where an even share of the rest makes a cell higher', () => {
  const linesAt: LinesAt = (_, column, width) => {
    if (column === 1) return 1;
    return width < 70 ? 2 : width <= 71 ? 1 : 3;
  };
  const given = [50, 50];
  expect(fewestLines(given, [20, 20], { count: 1, linesAt })).toBe(given);
});
