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
