/** The rule over notes. */
import { expect, it } from 'vitest';
import { noteAreas } from '../../../../src/layout/chapters/note-areas.ts';
import type { LayoutContext } from '../../../../src/layout/flow/builder/flow.ts';
import type { PageMaster } from '../../../../src/model/styled-issue.ts';

/** Regression: amid the gap it stood 6 pt under a painted box, and as far from its notes as from the text. */
it('stands nearer to its notes than to what is over it', () => {
  const notes = { gap: 12, piece: () => ({ list: [], height: 20, spaceBefore: 0 }) };
  const footnoteRule = { width: 85, thickness: 0.5, colour: '#000000' };
  const areas = noteAreas({ footnoteRule } as PageMaster, { notes } as unknown as LayoutContext);
  const [rule] = areas.draw([0], 60, 100);
  expect(rule).toMatchObject({ y: 108, height: 0.5 });
});
