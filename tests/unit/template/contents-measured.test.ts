/** Whether the contents need a second page: they are set to see that, but for those that need it in any case. */
import { expect, test } from 'vitest';
import type { Block } from '../../../src/model/block.ts';
import { all, apply, contentMap, item, makeIssue, section } from './fixtures.ts';
import { hseSizes } from './hse-sizes.ts';

/** The most blocks that were measured at once. */
async function mostMeasured(entries: number): Promise<number> {
  const items = Array.from({ length: entries }, (_, i) => item(`Материал ${i + 1}`));
  const issue = makeIssue({ sections: [section('news', 'События', items)] });
  let most = 0;
  const height = (blocks: readonly Block[], width: number) => {
    most = Math.max(most, blocks.flatMap(all).length);
    return hseSizes.height(blocks, width);
  };
  await apply(issue, contentMap(), new Map(), { ...hseSizes, height });
  return most;
}

test('contents that may stand on one page are measured', async () => {
  expect(await mostMeasured(20)).toBeGreaterThan(20);
});

/** Regression: of 864 entries each was set twice, which took half a second. */
test('those of hundreds of entries are not', async () => {
  expect(await mostMeasured(300)).toBeLessThan(100);
});
