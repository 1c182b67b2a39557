/** What links are told by. */
import { describe, expect, test } from 'vitest';
import { linkContents } from '../../../src/layout/link-contents.ts';
import { NO_EDGES } from '../../../src/model/geometry.ts';
import { layOut, stack, text, words } from './flow/blocks-by-hand.ts';

const url = 'https://example.org/';

describe('contents of a link', () => {
  test('are its words and its address', () => {
    expect(linkContents(' Книжная полка ', { url })).toBe(`Книжная полка: ${url}`);
    expect(linkContents('', { url })).toBe(url);
    expect(linkContents('Книжная полка', { destination: 'books' })).toBe('Книжная полка');
    expect(linkContents('', { url: url.padEnd(2000, 'a') })).toBe(`${url.padEnd(1000, 'a')}…`);
  });

  /** Regression: words of another style in a linked box were told with a space round them, «Полка» , новинки. */
  test('of a box are its words as they are read', () => {
    const title = {
      ...text(''),
      children: [
        ...words('Полка'),
        ...words(', новинки'),
        { type: 'break' as const },
        ...words('мая'),
      ],
    };
    const box = {
      padding: NO_EDGES,
      radius: 0,
      borders: {},
      width: 'fill' as const,
      link: { url },
    };
    const [page] = layOut([stack([title, text('читать')], { box })]).document.pages;
    const told = page?.frames.flatMap((frame) => (frame.type === 'link' ? [frame.contents] : []));
    expect(told).toEqual([`Полка, новинки мая читать: ${url}`]);
  });
});

test('the area of a link holds its letters, and reaches no other line', () => {
  const linked = words('Полка').map((inline) => ({ ...inline, link: { url }, linkId: 1 }));
  const [page] = layOut([{ ...text(''), children: linked }]).document.pages;
  const line = page?.frames.find((frame) => frame.type === 'text');
  const area = page?.frames.find((frame) => frame.type === 'link');
  if (line?.type !== 'text' || area?.type !== 'link') throw new Error('no link');
  const size = line.runs[0]!.size;
  expect(line.baseline - area.y).toBeGreaterThan(0.7 * size);
  expect(area.y + area.height - line.baseline).toBeGreaterThan(0.2 * size);
  expect(area.height).toBeLessThan(1.2 * size);
});
