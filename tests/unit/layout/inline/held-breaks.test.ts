/** What a break costs that is forbidden elsewhere. */
import { expect, test } from 'vitest';
import { heldPenalty } from '../../../../src/layout/inline/held-breaks.ts';
import { PASSES, WITHOUT_TIES } from '../../../../src/layout/inline/passes.ts';
import { paragraphOf } from './by-hand.ts';

const [narrow, wide] = [100, 1000];
const paragraph = { ...paragraphOf([{ box: 10 }, { box: 10 }]), size: 10 };
const both = { ...paragraph, narrowBreaks: new Set([0]), ties: new Set([0]) };
const tie = { ...paragraph, ties: new Set([0]) };
const loosest = PASSES.at(-1)!;
const withoutTies = WITHOUT_TIES[0]!;

/** Regression: the last passes asked more for it than those before them. */
test('is no dearer in a pass that gives ties up than in one that holds them', () => {
  const held = heldPenalty(both, 0, narrow, loosest)!;
  expect(held).toBeGreaterThan(0);
  expect(heldPenalty(both, 0, narrow, withoutTies)).toBe(held);
});

test('a tie is given up in such a pass only', () => {
  expect(heldPenalty(tie, 0, narrow, loosest)).toBeUndefined();
  expect(heldPenalty(tie, 0, wide, loosest)).toBeUndefined();
  expect(heldPenalty(tie, 0, wide, withoutTies)).toBeGreaterThan(0);
});

/** Regression: «приказом | от 03.02.2026» had gaps of two and a half spaces on full measure. */
test('on a wide measure a word of two letters holds on until gaps would be twice as wide', () => {
  const decent = PASSES.find(({ tolerance }) => tolerance === 2)!;
  expect(heldPenalty(both, 0, wide, decent)).toBeUndefined();
  expect(heldPenalty(both, 0, wide, loosest)).toBeGreaterThan(
    heldPenalty(both, 0, narrow, decent)!,
  );
});
