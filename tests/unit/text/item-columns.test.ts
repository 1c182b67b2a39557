/** The items of a paragraph while it is built: it has what was added, in arrays of their own. */
import { describe, expect, test } from 'vitest';
import { ItemColumns } from '../../../src/text/item-columns.ts';
import { STYLE } from '../layout/inline/by-hand.ts';

/** A box of 5, a space of 3 that gives, and a hyphen that hangs. */
function three(room?: number) {
  const columns = new ItemColumns(room);
  columns.add(0, 5, undefined);
  columns.add(1, 3, undefined);
  columns.flex(1.5, 0.5);
  columns.add(2, 2, undefined);
  columns.penalty(50, true);
  columns.breakKind(4);
  columns.hang(0.25, 0.75);
  return columns;
}

/** What a paragraph is beside its items. */
const REST = {
  style: STYLE,
  ascent: 7.5,
  descent: 2.5,
  capHeight: 6.7,
  size: 10,
  footnotes: new Map(),
  span: undefined,
};

const THREE = {
  ...REST,
  kinds: Uint8Array.of(0, 1, 2),
  widths: Float64Array.of(5, 3, 2),
  stretches: Float64Array.of(0, 1.5, 0),
  shrinks: Float64Array.of(0, 0.5, 0),
  penalties: Int32Array.of(0, 0, 50),
  breakKinds: Uint8Array.of(0, 0, 4),
  flagged: Uint8Array.of(0, 0, 1),
  content: [undefined, undefined, undefined],
  sources: [],
  sourceOf: Int32Array.of(-1, -1, -1),
  hangLeft: Float64Array.of(0, 0, 0.25),
  hangRight: Float64Array.of(0, 0, 0.75),
};

describe('columns of items', () => {
  test('hold what was added, and no more', () => {
    expect(three().take(REST)).toEqual(THREE);
  });

  test('grow beyond their room', () => {
    expect(three(1).take(REST)).toEqual(THREE);
  });

  test('hold items of another paragraph as they were there', () => {
    const columns = new ItemColumns(2);
    for (const i of [2, 1]) columns.copy(THREE, i);
    expect(columns.count).toBe(2);
    expect(columns.take(REST)).toEqual({
      ...REST,
      kinds: Uint8Array.of(2, 1),
      widths: Float64Array.of(2, 3),
      stretches: Float64Array.of(0, 1.5),
      shrinks: Float64Array.of(0, 0.5),
      penalties: Int32Array.of(50, 0),
      breakKinds: Uint8Array.of(4, 0),
      flagged: Uint8Array.of(1, 0),
      content: [undefined, undefined],
      sources: [],
      sourceOf: Int32Array.of(-1, -1),
      hangLeft: Float64Array.of(0.25, 0),
      hangRight: Float64Array.of(0.75, 0),
    });
  });

  test('take back white and the penalties before it, but neither a box nor a forced break', () => {
    const columns = new ItemColumns();
    columns.unskip();
    expect(columns.count).toBe(0);
    columns.add(0, 5, undefined);
    columns.addPenalty(100);
    columns.add(1, 3, undefined);
    columns.add(1, 3, undefined);
    columns.unskip();
    expect(columns.count).toBe(1);
    columns.addPenalty(-10_000);
    columns.add(1, 3, undefined);
    columns.unskip();
    expect(columns.count).toBe(2);
  });

  test('keep nothing of the paragraph before', () => {
    const columns = three();
    const before = columns.take(REST);
    columns.begin();
    columns.add(1, 4, undefined);
    expect(columns.take(REST)).toMatchObject({
      kinds: Uint8Array.of(1),
      stretches: Float64Array.of(0),
      flagged: Uint8Array.of(0),
    });
    expect(before).toEqual(THREE);
  });
});
