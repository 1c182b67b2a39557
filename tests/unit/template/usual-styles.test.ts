/** Styles that Markdown asks for, in a template that has none of them. */
import { expect, test } from 'vitest';
import { ofType } from './fixtures.ts';
import { INDEX, index, run } from './small-template.ts';

const within = (element: string) => index(INDEX.replace('<text>Слово</text>', element));

/** Regression: the first table, note or link in an issue was an error of the template, which its editor could not mend. */
test.each(['caption', 'credit', 'table-cell', 'table-head', 'footnote'])(
  '%s is like the body, from its left edge',
  async (name) => {
    const { diagnostics, styled } = await run(within(`<text style="${name}">x</text>`));
    expect(diagnostics).toEqual([]);
    const [block] = ofType(styled!.runs[0]!.children, 'text');
    expect(block).toMatchObject({ style: { leading: 14, indent: 0 } });
  },
);

test.each([
  ['emphasis', {}],
  ['deleted', { decoration: { kind: 'line-through' } }],
  ['inline-code', { size: 10 }],
  ['footnote-mark', { size: 6.4, rise: expect.closeTo(3.328) }],
  ['raised', { size: 6.4, rise: expect.closeTo(3.328) }],
  ['lowered', { size: 6.4, rise: expect.closeTo(-1.408) }],
])('%s is told apart where that needs no font', async (name, style) => {
  const { diagnostics, styled } = await run(within(`<text><span style="${name}">x</span></text>`));
  expect(diagnostics).toEqual([]);
  const [block] = ofType(styled!.runs[0]!.children, 'text');
  expect(block?.children).toMatchObject([{ style }]);
});

test('a link without a style of its own is no fault', async () => {
  const link = '<text><hyperlink to="https://tass.ru">x</hyperlink></text>';
  expect((await run(within(link))).diagnostics).toEqual([]);
});

/** Regression: they stood under the text as its next paragraph. */
test('where a kind of pages says nothing of footnotes, they stand a line under its text', async () => {
  const { styled } = await run();
  expect(styled!.runs[0]!.master).toMatchObject({ footnoteGap: 14 });
});
