/** A stack that spans columns offers its content the width of all of them: its pictures were held to one column's. */
import { expect, test } from 'vitest';
import type { Scope } from '../../../src/template/resolve/scope.ts';
import { stackBlock } from '../../../src/template/resolve/stack.ts';

/** The measure that a stack's children get. */
function measureInside(spansColumns: boolean, measure: number): number | undefined {
  let found: number | undefined;
  const resolve: Scope['resolve'] = {
    blocks(_, inner) {
      found = inner.measure;
      return [];
    },
    inlines: () => [],
  };
  const scope = { measure, typeArea: { column: 200, whole: 420 }, resolve } as Partial<Scope>;
  stackBlock({ spansColumns }, scope as Scope);
  return found;
}

test.each([
  ['in a column', true, 200, 420],
  ['in a column, when it spans nothing', false, 200, 200],
  ['in a box that is narrower than a column', true, 180, 180],
])('%s', (_, spansColumns, measure, inside) => {
  expect(measureInside(spansColumns, measure)).toBe(inside);
});
