/** Code of Markdown: every space stands, and its look is the template's own, if it has one. */
import { expect, test } from 'vitest';
import type { ContentBlock } from '../../../src/model/content.ts';
import { apply, contentMap, item, makeIssue, markup, ofType, SPAN, section } from './fixtures.ts';

async function blocksOf(block: ContentBlock) {
  const issue = makeIssue({
    sections: [section('news', 'События', [item('Один', { text: markup('всё') })])],
  });
  const { blocks, codes } = await apply(issue, contentMap(new Map([['всё', [block]]])));
  expect(codes).toEqual([]);
  return blocks;
}

const words = (blocks: Awaited<ReturnType<typeof blocksOf>>) =>
  ofType(blocks, 'text')
    .flatMap(({ children }) => children)
    .flatMap((child) =>
      child.type === 'text' && child.style.fonts[0] === 'Source Code Pro/400' ? [child] : [],
    );

test('a block stands on a ground, a paragraph a line, in a fixed pitch and as it was typed', async () => {
  const blocks = await blocksOf({ type: 'code', span: SPAN, value: 'if a:\n\tb  = "c"\n\nd' });
  const lines = words(blocks);
  expect(lines.map(({ value }) => value)).toEqual([
    'if a:',
    '\u00A0\u00A0\u00A0\u00A0b\u00A0 = "c"',
    '\u00A0',
    'd',
  ]);
  expect(lines.every(({ isVerbatim }) => isVerbatim)).toBe(true);
  const boxes = ofType(blocks, 'stack').filter(({ box }) => box?.background !== undefined);
  expect(boxes).toHaveLength(1);
  expect(boxes[0]!.isUnbreakable).toBe(true);
});

test('a long block may be parted between pages', async () => {
  const value = Array.from({ length: 20 }, (_, i) => `line ${i}`).join('\n');
  const blocks = await blocksOf({ type: 'code', span: SPAN, value });
  const boxes = ofType(blocks, 'stack').filter(({ box }) => box?.background !== undefined);
  expect(boxes.map(({ isUnbreakable }) => isUnbreakable)).toEqual([false]);
});

test('of several spaces within a line none is lost', async () => {
  const blocks = await blocksOf({
    type: 'paragraph',
    span: SPAN,
    children: [{ type: 'inlineCode', span: SPAN, value: 'a   b' }],
  });
  expect(words(blocks).map(({ value }) => value)).toEqual(['a\u00A0\u00A0 b']);
});
