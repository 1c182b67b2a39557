/** Which lines of a paragraph are narrow, and whether its end is at the edge of the float beside which it begins. */
import { expect, test } from 'vitest';
import { Flow } from '../../../../../src/layout/flow/builder/flow.ts';
import { shapeFor } from '../../../../../src/layout/flow/text/choose-shape.ts';
import { contextFor } from '../../../../../src/layout/pages/lay-run.ts';
import { buildStructure } from '../../../../../src/layout/structure.ts';
import { createTextEngine } from '../../../../../src/text/text-engine.ts';
import { realFonts } from '../../../../fixtures/real-fonts.ts';
import { LEADING, MASTER, text } from '../blocks-by-hand.ts';

const LINES_BESIDE = 4;
const engine = createTextEngine(realFonts, []);
const structure = buildStructure([]);
const context = contextFor(MASTER, { engine, structure, folios: new Map(), findings: [] });

/** The shape of a justified paragraph that begins level with a float of four lines. */
function shapeOf(side: 'left' | 'right', width: number, count: number) {
  const flow = new Flow(context);
  const exclusion = { side, width, bottom: LINES_BESIDE * LEADING };
  flow.float(() => [], exclusion, { top: 0, bottom: exclusion.bottom }, [], LEADING);
  const paragraph = context.paragraph(text('слово и дело '.repeat(count).trim()));
  return shapeFor(paragraph, { x: 0, width: 220 }, flow);
}

const shapesBeside = (side: 'left' | 'right', width: number) =>
  Array.from({ length: 40 }, (_, i) => shapeOf(side, width, i + 1));

test.each([
  { width: 20, lines: Number.POSITIVE_INFINITY },
  { width: 80, lines: LINES_BESIDE },
])(
  'a last line alone under a float at the left is at its edge, and stays beside it where lines are wide enough: $width',
  ({ width, lines }) => {
    const shapes = shapesBeside('left', width);
    const atEdge = shapes.filter(({ endsAtEdge }) => endsAtEdge);
    expect(atEdge.length).toBeGreaterThan(0);
    for (const { narrowLines } of atEdge) expect(narrowLines).toBe(lines);
    const others = shapes.filter(({ endsAtEdge }) => !endsAtEdge);
    expect(others.length).toBeGreaterThan(20);
    for (const { narrowLines } of others) expect(narrowLines).toBe(LINES_BESIDE);
  },
);

test('under a float at the right a last line has the left edge of all others', () => {
  expect(shapesBeside('right', 20).some(({ endsAtEdge }) => endsAtEdge)).toBe(false);
});
