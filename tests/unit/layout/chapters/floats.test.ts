/** Floats over two columns (LaTeX: `figure*`): at which page's head they stand, and that no page is left with white for them. */
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../src/model/block.ts';
import { checkPages } from '../../../properties/check-pages.ts';
import {
  figure,
  LEADING,
  layOut,
  linesOf,
  MASTER,
  PAGE_LINES,
  rows,
  stack,
  table,
  text,
  withNote,
} from '../flow/blocks-by-hand.ts';

const PAGE = { ...MASTER, columns: 2, gutter: 10 };
const TOP = PAGE.margins.top;

const item = (name: string, lines: number) => stack([rows(lines, name)], { isItem: true });
const float = (...children: readonly Block[]) =>
  stack(children, { spansColumns: true, floatsToHead: true });
/** 91.7 points high: with the gap under it, ten lines of each column. */
const panorama = () => float(figure(240, 100, 'full'));
/** Items of six lines each, which may be parted anywhere. */
const items = (name: string, count: number) =>
  Array.from({ length: count }, (_, i) => item(`${name}${i}.`, 6));

/** Where pictures stand: page, and height over the type area's top. */
const picturesOf = ({ document }: ReturnType<typeof layOut>) =>
  document.pages.flatMap(({ frames }, page) =>
    frames.flatMap((frame) =>
      frame.type === 'image' ? [{ page, y: Math.round(frame.y - TOP) }] : [],
    ),
  );
const pagesOf = (issue: ReturnType<typeof layOut>, line: string) =>
  linesOf(issue).flatMap((lines, page) => (lines.includes(line) ? [page] : []));

describe('a float', () => {
  test('of the item that opens a chapter stands over it', () => {
    const issue = layOut([item('a', 8), panorama(), ...items('b', 4)], PAGE);
    expect(picturesOf(issue)).toEqual([{ page: 0, y: 0 }]);
    expect(linesOf(issue)).toHaveLength(1);
  });

  test('of the first item stands under what leads to it', () => {
    const opener = stack([text('Opener', { sticky: 3 })], { spansColumns: true });
    const issue = layOut([opener, item('a', 8), panorama(), ...items('b', 4)], PAGE);
    expect(picturesOf(issue)).toEqual([{ page: 0, y: LEADING + 18 }]);
  });

  /** Regression: it stood between the name of a section and the section's first item, which was another's. */
  test('of a later item goes overleaf rather than under what leads to the first', () => {
    const opener = stack([text('Opener', { sticky: 3 })], { spansColumns: true });
    const issue = layOut([opener, ...items('a', 2), panorama(), ...items('b', 12)], PAGE);
    expect(picturesOf(issue)).toEqual([{ page: 1, y: 0 }]);
  });

  /** Regression: «Таблица 2» at a page's head, «Таблица 1» in a column under it. */
  test('that holds a table passes no table of an item before its own', () => {
    const pageOf = (...first: readonly Block[]) => {
      const own = stack([text('Own'), rows(4, 'own')], { isItem: true });
      const wide = float(text('Second'), table([2, 2]));
      const issue = layOut([...first, own, wide, ...items('b', 14)], PAGE);
      return pagesOf(issue, 'Second');
    };
    expect(pageOf(stack([rows(4, 'a')], { isItem: true }))).toEqual([0]);
    expect(pageOf(stack([text('First'), table([2, 2])], { isItem: true }))).toEqual([1]);
  });

  /** Regression: the room under columns was measured by drawing them, and a box that had begun in the column before had no beginning. */
  test('of an item with a box that parts between the last columns has its place', () => {
    const padding = { top: 7, right: 4, bottom: 9, left: 4 };
    const box = { padding, background: '#eeeeee', radius: 3, borders: {}, width: 'fill' } as const;
    const own = (lines: number) =>
      stack([text('Own'), stack([rows(lines, 'note')], { box })], { isItem: true });
    for (const lines of [20, 40, 70, 110]) {
      const issue = layOut([own(lines), panorama()], PAGE);
      expect(checkPages(issue.document)).toEqual([]);
      expect(picturesOf(issue)).toHaveLength(1);
      expect(linesOf(issue).flat()).toHaveLength(1 + lines);
    }
  });

  /** LaTeX: \dbltopfraction. */
  test('shares a head with another where they leave a third of the page to the text, and no less', () => {
    const pages = (height: number) => {
      const one = () => float(figure(240, height, 'full'));
      return picturesOf(layOut([item('a', 8), one(), one(), ...items('b', 20)], PAGE));
    };
    expect(pages(100).map(({ page }) => page)).toEqual([0, 0]);
    expect(pages(128).map(({ page }) => page)).toEqual([0, 1]);
  });

  test('never stands in mid-page: the columns before and behind it are one text', () => {
    const issue = layOut([...items('a', 8), panorama(), ...items('b', 12)], PAGE);
    const [picture] = picturesOf(issue);
    expect(picture?.y).toBe(0);
    expect(checkPages(issue.document)).toEqual([]);
    // Every page but the last is full: 32 lines a column, or 22 under the picture.
    const full = linesOf(issue).slice(0, -1);
    full.forEach((lines, page) => {
      expect(lines.length).toBeGreaterThanOrEqual((page === picture?.page ? 44 : 64) - 4);
    });
  });

  test('comes before no item that it belongs to', () => {
    for (let before = 1; before < 16; before++) {
      const blocks = [...items('a', before), item('own', 6), panorama(), ...items('b', 14)];
      const issue = layOut(blocks, PAGE);
      const [own] = pagesOf(issue, 'own1');
      const [picture] = picturesOf(issue);
      expect(picture!.page - own!).toBeGreaterThanOrEqual(0);
      expect(picture!.page - own!).toBeLessThanOrEqual(1);
    }
  });

  test('of the item that ends a chapter stands under the columns', () => {
    const issue = layOut([...items('a', 4), panorama()], PAGE);
    expect(picturesOf(issue)).toEqual([{ page: 0, y: 12 * LEADING + 18 }]);
  });

  test('without room under the last columns stands over them: a page of its own was all white', () => {
    const issue = layOut([...items('a', 9), panorama()], PAGE);
    expect(picturesOf(issue)).toEqual([{ page: 0, y: 0 }]);
    expect(linesOf(issue)).toHaveLength(2);
  });

  test('goes overleaf from last columns that fill their page: over them it came before its item', () => {
    const issue = layOut([...items('a', 10), panorama()], PAGE);
    expect(picturesOf(issue)).toEqual([{ page: 1, y: 0 }]);
    expect(linesOf(issue)[0]).toHaveLength(60);
  });

  test('stands before the next section, not in it', () => {
    const opener = stack([text('Opener', { sticky: 3 })], { spansColumns: true });
    const issue = layOut([...items('a', 3), panorama(), opener, ...items('b', 3)], PAGE);
    expect(picturesOf(issue)).toEqual([{ page: 0, y: 9 * LEADING + 18 }]);
    expect(pagesOf(issue, 'Opener')).toEqual([0]);
  });

  test('higher than a page parts the text, and goes on overleaf', () => {
    const high = float(table(Array<number>(50).fill(1)));
    const issue = layOut([...items('a', 4), high, ...items('b', 4)], PAGE);
    expect(checkPages(issue.document)).toEqual([]);
    expect(
      linesOf(issue)
        .flat()
        .filter((line) => /^[ab]\d/.test(line)),
    ).toHaveLength(48);
    expect(pagesOf(issue, 'a0.1')).toEqual([0]);
  });

  test('prints the notes of its caption at the foot of its page', () => {
    const caption = [withNote(text('Caption'), [rows(2, 'note')])];
    const noted = float(figure(240, 100, 'full', { caption }));
    const issue = layOut([...items('a', 8), noted, ...items('b', 12)], PAGE);
    expect(checkPages(issue.document)).toEqual([]);
    const [picture] = picturesOf(issue);
    expect(pagesOf(issue, 'note1')).toEqual([picture?.page]);
    expect(pagesOf(issue, 'note2')).toEqual([picture?.page]);
  });

  test('in one column stands where it was written', () => {
    const issue = layOut([item('a', 8), panorama(), item('b', 8)], MASTER);
    expect(picturesOf(issue)[0]?.y).toBeGreaterThan(8 * LEADING - 1);
  });
});

/** For each float all pages are planned anew. */
test('in a band of more than sixty pages a float keeps its place', () => {
  const band = (pages: number) => {
    const own = item('own', 4 * PAGE_LINES + 10);
    const rest = Array.from({ length: pages - 3 }, (_, i) => item(`b${i}.`, 2 * PAGE_LINES));
    return picturesOf(layOut([own, panorama(), ...rest], PAGE));
  };
  expect(band(12)[0]?.y).toBe(0);
  const [picture] = band(64);
  expect(picture?.page).toBe(2);
  expect(picture?.y).toBeGreaterThan(LEADING);
});

describe('several floats', () => {
  test('keep their order, and share a head where text has room under them', () => {
    const small = () => float(figure(240, 60, 'full'));
    const blocks = [item('a', 20), small(), small(), small(), ...items('b', 20)];
    const issue = layOut(blocks, PAGE);
    const pages = picturesOf(issue).map(({ page }) => page);
    expect(pages).toHaveLength(3);
    expect(pages).toEqual(pages.toSorted());
    expect(pages[0]).toBe(0);
    expect(checkPages(issue.document)).toEqual([]);
  });

  test('at the end of a chapter stand under its columns one under another', () => {
    const issue = layOut([...items('a', 3), panorama(), panorama()], PAGE);
    expect(picturesOf(issue).map(({ page }) => page)).toEqual([0, 0]);
  });
});
