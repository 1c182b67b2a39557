/** Emphasis of Markdown: italic, and upright where the words round it are italic. */
import { expect, test } from 'vitest';
import type { ContentBlock, ContentInline } from '../../../src/model/content.ts';
import { apply, contentMap, item, makeIssue, markup, ofType, SPAN, section } from './fixtures.ts';

const text = (value: string): ContentInline => ({ type: 'text', span: SPAN, value });
const mark = (type: 'emphasis' | 'strong', ...children: ContentInline[]): ContentInline => ({
  type,
  span: SPAN,
  children,
});
const paragraph = (...children: ContentInline[]): ContentBlock => ({
  type: 'paragraph',
  span: SPAN,
  children,
});

/** Words of the issue whose font is italic. */
async function italicWords(block: ContentBlock): Promise<readonly string[]> {
  const issue = makeIssue({
    sections: [section('news', 'События', [item('Один', { text: markup('всё') })])],
  });
  const { blocks, codes } = await apply(issue, contentMap(new Map([['всё', [block]]])));
  expect(codes).toEqual([]);
  return ofType(blocks, 'text')
    .flatMap(({ children }) => children)
    .flatMap((child) =>
      child.type === 'text' && child.style.fonts[0]?.endsWith('/italic') ? [child.value] : [],
    );
}

test('is italic in upright text', async () => {
  const block = paragraph(text('прямо '), mark('emphasis', text('косо')));
  expect(await italicWords(block)).toEqual(['косо']);
});

// Regression: «> *Из воспоминаний инженера*» looked like the quotation it stands under.
test('is upright in an italic quotation', async () => {
  const block: ContentBlock = {
    type: 'quote',
    span: SPAN,
    children: [
      paragraph(text('Было так. '), mark('strong', text('жирно'))),
      paragraph(mark('emphasis', text('Из воспоминаний инженера'))),
    ],
  };
  expect(await italicWords(block)).toEqual(['Было так. ', 'жирно']);
});

test('is upright within emphasis, also where bold words stand between', async () => {
  const inner = mark('strong', mark('emphasis', text('прямо')), text('жирно'));
  expect(await italicWords(paragraph(mark('emphasis', text('косо'), inner)))).toEqual([
    'косо',
    'жирно',
  ]);
});
