/** The name of the unit at the head of the cover. */
import { expect, test } from 'vitest';
import { apply, makeIssue, ofType } from './fixtures.ts';
import { hseSizes } from './hse-sizes.ts';

/** Width of the column, and of the name on one line. */
async function wordmark(unit: string) {
  const { blocks } = await apply(makeIssue({ unit }));
  const place = ofType(blocks, 'placed')[1]!;
  return { column: place.width, line: hseSizes.width(place.children) };
}

/** Regression: «РКО» stood on two lines, «Р» and «КО». */
test.each(['РКО', 'ВШЭ', 'ЖШЩЮФМ', 'Институт', 'WWF'])(
  'the column of %s is wide enough for it',
  async (word) => {
    const { column, line } = await wordmark(word);
    expect(column).toBeGreaterThanOrEqual(line);
  },
);

test('a longer name stands on lines of like length', async () => {
  const { column, line } = await wordmark('Центр исследований городов и регионов');
  expect(column).toBeLessThan(line * 0.7);
});
