/** The breaker against a search through all breakings of short paragraphs. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakIntoLines, breakParagraph } from '../../../../src/layout/inline/break-paragraph.ts';
import { runPass } from '../../../../src/layout/inline/break-search.ts';
import { breakTask } from '../../../../src/layout/inline/break-task.ts';
import { DECENT_IN_COLUMN, PASSES, WITHOUT_TIES } from '../../../../src/layout/inline/passes.ts';
import {
  BEHIND_SHORT_WORD,
  FILL_STRETCH,
  INFINITE_PENALTY,
  LAST_HYPHEN,
  LATE_HYPHEN,
  TIE,
  WITHIN_SUM,
} from '../../../../src/model/paragraph.ts';
import { between, type HandItem, HYPHEN, paragraphOf, SPACE } from './by-hand.ts';
import { exhaustiveAll, leastByPass } from './exhaustive-search.ts';

/** Words of one or two pieces, with places for drawn hyphens or with hyphens of their own. */
const word: fc.Arbitrary<readonly HandItem[]> = fc
  .array(
    fc.record({
      box: fc.integer({ min: 8, max: 40 }),
      isOwn: fc.boolean(),
      hang: fc.constantFrom(0, 0, 2),
    }),
    { minLength: 1, maxLength: 2 },
  )
  .map((pieces) =>
    pieces.flatMap(({ box, isOwn, hang }, i): readonly HandItem[] => {
      const piece = { box, hangLeft: hang, hangRight: hang };
      if (i === 0) return [piece];
      const mark = isOwn
        ? { penalty: 25, flagged: true }
        : { penalty: 60, width: 4, flagged: true };
      return [mark, piece];
    }),
  );

const HELD = [LATE_HYPHEN, LATE_HYPHEN | LAST_HYPHEN, BEHIND_SHORT_WORD, TIE, WITHIN_SUM];

type Place = 'space' | 'hyphen' | 'end' | number;

/** An editor's line break. */
const LINE_END: readonly HandItem[] = [
  { penalty: INFINITE_PENALTY },
  { glue: 0, stretch: FILL_STRETCH },
  { penalty: -INFINITE_PENALTY },
];

const paragraph = fc
  .record({
    words: fc.array(word, { minLength: 1, maxLength: 9 }),
    align: fc.constantFrom('justify' as const, 'justify' as const, 'left' as const),
  })
  .map(({ words, align }) => {
    // Ragged lines bear so much that all their breakings are too many to try.
    const items = between(align === 'left' ? words.slice(0, 5) : words).map((item) =>
      align === 'left' && 'glue' in item ? { glue: 5 } : item,
    );
    return paragraphOf(items, { style: { align } });
  });

const measures = fc.record({
  narrow: fc.integer({ min: 60, max: 130 }),
  wide: fc.integer({ min: 100, max: 190 }),
  lines: fc.integer({ min: 0, max: 3 }),
});

/** Places that are forbidden, but not everywhere, and lines that an editor ended. */
const heldParagraph = fc
  .array(
    fc.record({
      box: fc.integer({ min: 8, max: 60 }),
      place: fc.constantFrom<Place>('space', 'space', 'hyphen', 'end', ...HELD),
    }),
    { minLength: 2, maxLength: 9 },
  )
  .map((parts) => {
    const items: HandItem[] = [];
    const kinds: number[] = [];
    const add = (kind: number, ...more: readonly HandItem[]) => {
      items.push(...more);
      kinds.push(...more.map((item) => ('penalty' in item ? kind : 0)));
    };
    for (const { box, place } of parts) {
      add(0, { box });
      if (place === 'space') add(0, SPACE);
      else if (place === 'hyphen') add(0, HYPHEN);
      else if (place === 'end') add(0, ...LINE_END);
      else if (place & LATE_HYPHEN) add(place, { ...HYPHEN, penalty: INFINITE_PENALTY });
      else add(place, { penalty: INFINITE_PENALTY }, SPACE);
    }
    const paragraph = paragraphOf([...items, { box: 30 }]);
    return { ...paragraph, breakKinds: [...kinds, 0, 0, 0, 0] };
  });

test('in every pass the best breaks are found, whatever is held there', () => {
  fc.assert(
    fc.property(heldParagraph, measures, (given, { narrow, wide, lines }) => {
      const shape = [...Array<number>(lines).fill(narrow), wide * 1.8];
      for (const pass of [...PASSES, WITHOUT_TIES]) {
        const costs = exhaustiveAll(given, shape, pass).map(({ demerits }) => demerits);
        const found = runPass(breakTask(given, shape), pass);
        expect(found === undefined).toBe(costs.length === 0);
        // Of sums so great the last places are rounded.
        if (found) expect(found.demerits / Math.min(...costs)).toBeCloseTo(1, 9);
      }
    }),
    { numRuns: 400, seed: 1978 },
  );
});

test('no breaking of a paragraph costs less than the one found', () => {
  let compared = 0;
  fc.assert(
    fc.property(paragraph, measures, (given, { narrow, wide, lines }) => {
      const shape = [...Array<number>(lines).fill(narrow), wide];
      const minima = leastByPass(given, shape).filter((least) => least !== undefined);
      const first = minima[0];
      if (first === undefined) return;
      compared++;
      const found = breakParagraph(given, shape);
      // The best of the first pass that has any, or of a later one where that is better still.
      expect(found.demerits).toBeLessThanOrEqual(first + 0.001);
      const distances = minima.map((least) => Math.abs(least - found.demerits));
      expect(Math.min(...distances)).toBeLessThan(0.001);
      expect(found.breaks.at(-1)).toBe(given.kinds.length - 1);
    }),
    { numRuns: 250, seed: 1981 },
  );
  expect(compared).toBeGreaterThan(100);
});

test('for every number of lines within tolerance the best breaking into so many is found', () => {
  fc.assert(
    fc.property(paragraph, measures, (given, { narrow, wide, lines }) => {
      const shape = [...Array<number>(lines).fill(narrow), wide];
      const all = exhaustiveAll(given, shape, DECENT_IN_COLUMN);
      for (let count = 1; count <= 8; count++) {
        const costs = all.filter((f) => f.breaks.length === count).map((f) => f.demerits);
        const found = breakIntoLines(given, shape, count);
        expect(found === undefined).toBe(costs.length === 0);
        if (found) {
          expect(found.demerits).toBeCloseTo(Math.min(...costs), 3);
          expect(found.breaks).toHaveLength(count);
        }
      }
    }),
    { numRuns: 200, seed: 1977 },
  );
});

test('every paragraph is broken somehow, in order, to its end', () => {
  fc.assert(
    fc.property(paragraph, fc.integer({ min: 1, max: 200 }), (given, measure) => {
      const { breaks, ratios } = breakParagraph(given, [measure]);
      expect(breaks.length).toBeGreaterThan(0);
      expect(ratios).toHaveLength(breaks.length);
      expect([...breaks].sort((a, b) => a - b)).toEqual(breaks);
      expect(new Set(breaks).size).toBe(breaks.length);
      expect(breaks.at(-1)).toBe(given.kinds.length - 1);
    }),
    { numRuns: 400, seed: 3 },
  );
});
