/** The template «hse»: bulletins of the sample issue, which fill two facing pages. */
import { expect, test } from 'vitest';
import { compile } from '../../../src/compile.ts';
import { packageFolder } from '../../../src/package-folder.ts';
import { createNodeWorld } from '../../../src/world/node-world.ts';

/** Of the rule at the left of a bulletin. */
const RULE = 2;

/** Regression: with a banner over them they stood nine points further apart than on the page beside it. */
test('bulletins stand much as far apart on the page that their banner opens as on the next', async () => {
  const issue = `${packageFolder}/issues/2025-03`;
  const { result } = await compile(createNodeWorld(), issue, { images: false });
  const gaps = result!.document.pages.flatMap(({ frames }) => {
    const rules = frames.flatMap((frame) =>
      frame.type === 'rect' && Math.abs(frame.width - RULE) < 0.01 ? [frame] : [],
    );
    return rules.slice(1).map(({ y }, i) => y - rules[i]!.y - rules[i]!.height);
  });
  expect(gaps).toHaveLength(8);
  expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(7.5);
});
