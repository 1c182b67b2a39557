/** Room between a column that ends at its right edge and one that begins at its left. */
import { expect, test } from 'vitest';
import type { TableBlock } from '../../../../../src/model/block.ts';
import { greatest } from '../../../../../src/model/length.ts';
import { layOut, lineText, stack, table, text } from '../blocks-by-hand.ts';

type Align = 'left' | 'right';

/** Two rows alike, of cells aligned so. */
function tableOf(...cells: readonly (readonly [string, Align])[]): TableBlock {
  const row = cells.map(([value, align]) => text(value, { align, hyphenate: false }));
  const decimals = cells.map(([, align]) => (align === 'right' ? align : undefined));
  return { ...table([]), rows: [row, row], decimals };
}

/** White between neighbouring cells of the widest rows. */
function gaps(block: TableBlock): readonly number[] {
  const { document } = layOut([stack([block], { isItem: true })]);
  const frames = document.pages[0]!.frames.filter((frame) => frame.type === 'text');
  const words = block.rows[0]!.map(({ children }) =>
    children[0]?.type === 'text' ? children[0].value : '',
  );
  const cells = words.map((word) => frames.find((frame) => word.startsWith(lineText(frame)))!);
  return cells.slice(1).map((cell, i) => cell.x - (cells[i]!.x + cells[i]!.width));
}

/** Regression: «2350,0 до 30.09.2027» had no more between them than the padding, and twice as much stood between all others. */
test('a date behind a sum stands as far from it as the sum from what is before it', () => {
  const [, before, behind] = gaps(
    tableOf(['Станок', 'left'], ['310', 'right'], ['1984', 'right'], ['до мая', 'left']),
  );
  expect(behind).toBeGreaterThan(10);
  expect(behind).toBeCloseTo(before!, 0);
});

test('a number of a row stays with its name', () => {
  const [behind] = gaps(tableOf(['12', 'right'], ['Москва', 'left'], ['43', 'right']));
  expect(behind).toBeLessThan(1);
});

test('columns without room to spare stand where they stood', () => {
  const names = 'музей и завод и школа и театр и цирк и вуз и парк и сад и порт и дом';
  const wide = gaps(tableOf(['Станок', 'left'], ['310', 'right'], [names, 'left']));
  expect(greatest(wide.slice(1))).toBeLessThan(1);
});
