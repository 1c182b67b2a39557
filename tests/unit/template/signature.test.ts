/** The line under a quotation that says whose it is. */
import { expect, test } from 'vitest';
import type { ContentBlock } from '../../../src/model/content.ts';
import { isSignature } from '../../../src/model/signature.ts';
import { apply, contentMap, item, makeIssue, markup, ofType, SPAN, section } from './fixtures.ts';

test.each([
  ['— К. Р. Шнайдер, главный врач', 'Мысль.', true],
  ['— главный врач', 'Мысль', true],
  // Regression: three hyphens were no dash.
  ['--- К. Р. Шнайдер', 'Мысль.', true],
  ['-- К. Р. Шнайдер', 'Мысль.', true],
  ['Наталья Куприна, директор фабрики', 'Мысль.', true],
  ['— Нет, — сказал он.', '— Вы едете?', false],
  ['— Нет!', 'Мысль.', false],
  ['Вторая мысль.', 'Мысль.', false],
  ['— К. Р. Шнайдер', undefined, false],
])('%s', (text, before, expected) => {
  expect(isSignature(text, before, false)).toBe(expected);
});

const p = (value: string): ContentBlock => ({
  type: 'paragraph',
  span: SPAN,
  children: [{ type: 'text', span: SPAN, value }],
});
const quoteOf = (...children: readonly ContentBlock[]): ContentBlock => ({
  type: 'quote',
  span: SPAN,
  children,
});
const list: ContentBlock = {
  type: 'list',
  span: SPAN,
  ordered: false,
  start: 1,
  tight: true,
  items: [{ span: SPAN, children: [p('Мысль')] }],
};

test.each([
  ['a paragraph', p('Мысль.')],
  // Regression: under a list it was set as one more paragraph of the quotation
  ['a list', list],
  ['a quotation within', quoteOf(p('Мысль.'))],
])('is set upright and smaller under %s', async (_, above) => {
  const quote = quoteOf(above, p('— К. Р. Шнайдер'));
  const issue = makeIssue({
    sections: [section('news', 'События', [item('Один', { text: markup('всё') })])],
  });
  const { blocks, codes } = await apply(issue, contentMap(new Map([['всё', [quote]]])));
  expect(codes).toEqual([]);
  const styles = ofType(blocks, 'text').flatMap(({ children }) =>
    children.flatMap((child) =>
      child.type === 'text' && /^(?:Мысль|— К)/.test(child.value)
        ? [[child.style.fonts[0], child.style.size]]
        : [],
    ),
  );
  expect(styles).toEqual([
    ['Source Serif 4/400/italic', 10.5],
    ['Source Sans 3/400', 9],
  ]);
});
