/** Objects that are made by the ten thousand are of one form: V8 finds their fields without asking. */
import { expect, test } from 'vitest';
import { ofType } from './fixtures.ts';
import { INDEX, run } from './small-template.ts';

/** Regression: texts had five forms, as they had a tag, a destination, an entry of the outline or none of them. */
test('a text has all fields, whatever it is', async () => {
  const words =
    '<text>a</text><text destination="b" tag="H1">b</text><text tag="none" style="strong">c</text>' +
    '<text destination="d" outline={{ level: 1, title: "d" }} mentionsTable>d</text>';
  const { styled } = await run({
    '/package/templates/small/index.tsx': INDEX.replace('<text>Слово</text>', words),
  });
  const forms = ofType(styled!.runs[0]!.children, 'text').map((block) => Object.keys(block).join());
  expect(forms).toHaveLength(4);
  expect(new Set(forms).size).toBe(1);
});
