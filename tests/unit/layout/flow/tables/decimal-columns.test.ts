/** Numbers of a column stand with their decimal signs under one another. */
import { expect, test } from 'vitest';
import type { TextFrame } from '../../../../../src/model/frame.ts';
import { layOut, lineText, stack, table, text } from '../blocks-by-hand.ts';

const cell = (value: string) => text(value, { align: 'left', hyphenate: false });

/** Where each cell's decimal sign stands, or where a cell without one ends, from the top to the foot of a column. */
function signs(...values: readonly string[]): readonly number[] {
  const rows = [[cell('доля')], ...values.map((value) => [cell(value)])];
  const block = { ...table([]), rows, decimals: ['right' as const] };
  const { document } = layOut([stack([block], { isItem: true })]);
  const lines = document.pages[0]!.frames.filter((frame) => frame.type === 'text');
  return lines.filter((line) => lineText(line) !== 'доля').map(signOf);
}

function signOf({ x, width, runs }: TextFrame): number {
  for (const run of runs) {
    for (const [i, { clusters, advances }] of run.words.entries()) {
      const sign = clusters.indexOf(',');
      if (sign < 0) continue;
      return x + run.x + run.places[i]! + advances.slice(0, sign).reduce((a, b) => a + b, 0);
    }
  }
  return x + width;
}

test.each([
  [['12,5', '7,25', '118,0']],
  [['12,5', '7', '118']],
  [['12,5', '—', 'нет']],
  // A space within, and one behind a sign.
  [['12,5', '1\u00a0250,5', '2\u00a0400']],
  [['12,5', '≈\u00a05,25', '≈\u00a05']],
])('%j', (values) => {
  const [first, ...others] = signs(...values);
  expect(others).toHaveLength(values.length - 1);
  for (const other of others) expect(other).toBeCloseTo(first!, 1);
});
