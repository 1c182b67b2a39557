/** Footnotes: a note called twice, a long note in pieces. */
import { expect, test } from 'vitest';
import { FirstCalls } from '../../../../../src/layout/first-calls.ts';
import { createNoteStore } from '../../../../../src/layout/flow/builder/note-store.ts';
import type { VerticalItem } from '../../../../../src/layout/list/vertical-list.ts';
import type { FootnoteInline, SpaceBlock } from '../../../../../src/model/block.ts';
import { NO_SPACE, type RunStyle } from '../../../../../src/model/style.ts';

const LINE = 12;

/** A call of the note that is written at a place. */
function call(start: number): FootnoteInline {
  const note: SpaceBlock = {
    type: 'space',
    space: NO_SPACE,
    fill: false,
    span: { file: 'a.md', start, end: start + 1 },
  };
  const mark = { type: 'text', value: '1', style: {} as RunStyle, isVerbatim: true } as const;
  return { type: 'footnote', mark, note: [note] };
}

/** A store whose notes have so many lines. */
function storeOf(lines: number, calls = new FirstCalls()) {
  const list = Array.from({ length: lines }, (_, i): readonly VerticalItem[] => [
    ...(i > 0 ? [{ type: 'penalty', cost: 0 } as const] : []),
    { type: 'box', height: LINE },
  ]).flat();
  return createNoteStore({
    pageHeight: 600,
    gap: 0,
    noteOf: (one) => calls.printedBy(one),
    setNote: () => ({ list, height: lines * LINE }),
  });
}

test('a note called again is printed at its first call alone, whichever is prepared first', () => {
  const calls = new FirstCalls();
  const [first, again, other] = [call(5), call(5), call(9)];
  for (const one of [first, again, other]) calls.meet(one, undefined);
  const store = storeOf(1, calls);
  expect(store.register(again)).toBeUndefined();
  expect(store.register(first)).toBe(0);
  expect(store.register(other)).toBe(1);
});

test('a copy of a call is the same call', () => {
  const store = storeOf(1);
  const first = call(5);
  expect(store.register(first)).toBe(0);
  expect(store.register({ ...first })).toBe(0);
});

test('a short note is one piece', () => {
  const store = storeOf(3);
  store.register(call(1));
  expect(store.pieces(0)).toEqual([0]);
  expect(store.piece(0)).toMatchObject({ height: 3 * LINE, isContinued: false });
});

test('a long note is cut into pieces of some lines, and none is lost', () => {
  const store = storeOf(40);
  store.register(call(1));
  const pieces = store.pieces(0).map((id) => store.piece(id));
  expect(pieces.length).toBeGreaterThan(5);
  expect(pieces.map(({ isContinued }) => isContinued).indexOf(false)).toBe(0);
  const boxes = pieces.flatMap(({ list }) => list.filter((one) => one.type === 'box'));
  expect(boxes).toHaveLength(40);
});
