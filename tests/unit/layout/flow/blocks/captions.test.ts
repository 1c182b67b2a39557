/** Pictures with captions: how long ones are set, and what they call. */
import { describe, expect, test } from 'vitest';
import type { FigureBlock } from '../../../../../src/model/block.ts';
import type { TextFrame } from '../../../../../src/model/frame.ts';
import { checkPages } from '../../../../properties/check-pages.ts';
import {
  columns,
  figure,
  LEADING,
  layOut,
  linesOf,
  lineText,
  PAGE_LINES,
  rows,
  stack,
  text,
  withNote,
} from '../blocks-by-hand.ts';

/** The picture, the lines of its caption, and the line under both. */
function captionOf(picture: FigureBlock) {
  const { document } = layOut([stack([picture, rows(3, 'text')], { isItem: true })]);
  expect(checkPages(document)).toEqual([]);
  const { frames } = document.pages[0]!;
  const all = frames.filter((frame) => frame.type === 'text');
  const isText = (frame: TextFrame) => lineText(frame).startsWith('text');
  return {
    image: frames.find((frame) => frame.type === 'image')!,
    lines: all.filter((frame) => !isText(frame)),
    next: all.find(isText)!,
  };
}

describe('a caption', () => {
  /** Regression: the picture hung over the page's foot. */
  test('too long to stand under its picture on a page is as wide as the measure', () => {
    const caption = [text('Очень длинная подпись к рисунку. '.repeat(16), { align: 'left' })];
    const { document } = layOut([
      stack([figure(50, 100, 'left', { caption }), rows(8, 'q')], { isItem: true }),
    ]);
    expect(checkPages(document)).toEqual([]);
  });

  /** Regression: its last lines were printed off the paper, and so was what followed. */
  test.each([
    ['under a picture', [figure(200, 150, 'full', { caption: [rows(40, 'c')] })]],
    ['beside text', [figure(60, 80, 'left', { caption: [rows(40, 'c')] })]],
    ['in a column', [columns([[figure(60, 80, 'left', { caption: [rows(40, 'c')] })], []])]],
  ])('longer than a page goes on overleaf: %s', (_, blocks) => {
    const issue = layOut([stack([...blocks, rows(3, 'end')], { isItem: true })]);
    expect(checkPages(issue.document)).toEqual([]);
    const lines = linesOf(issue).map((own) => own.filter((line) => line.startsWith('c')));
    expect(lines.flat()).toEqual(Array.from({ length: 40 }, (_, i) => `c${i + 1}`));
    expect(lines[0]!.length).toBeGreaterThan(PAGE_LINES / 3);
    expect(lines[1]!.length).toBeGreaterThan(1);
  });

  /** Regression: what the box has under them hung over the foot. */
  test('leaves room with its picture for the edges of a box round them', () => {
    const padding = { top: 14, right: 6, bottom: 20, left: 6 };
    const box = { padding, radius: 0, background: '#eeeeee', borders: {}, width: 'fill' } as const;
    const picture = figure(200, 290, 'full', { caption: [rows(4, 'c')] });
    const { document } = layOut([stack([picture], { box })]);
    expect(checkPages(document)).toEqual([]);
    const { frames, typeArea } = document.pages[0]!;
    const ground = frames.find((frame) => frame.type === 'rect')!;
    expect(ground.y + ground.height).toBeLessThan(typeArea.y + typeArea.height + 0.01);
  });

  /** Regression: under a portrait alone in its column three words stood on three lines, and nothing beside them. */
  test('of a narrow picture with nothing beside it is wider than under one beside text', () => {
    const caption = [text('Волновод под микроскопом, увеличено в тысячу раз', { align: 'left' })];
    const linesUnder = (side: 'left' | 'full') => {
      const blocks = [figure(60, 80, side, { caption }), rows(12, 'text')];
      const [first] = linesOf(layOut([stack(blocks, { isItem: true })]));
      return first!.filter((line) => !line.startsWith('text')).length;
    };
    expect(linesUnder('full')).toBeLessThan(linesUnder('left'));
  });

  /** Regression: half of a column stayed white beside a portrait, and a line of three words stood under it. */
  test('of a picture with white beside it stands there, on its foot', () => {
    const caption = [text('Волновод под микроскопом', { align: 'left' })];
    const { image, lines, next } = captionOf(figure(110, 160, 'full', { caption }));
    for (const { x } of lines) expect(x).toBeGreaterThan(image.x + image.width);
    expect(lines.at(-1)!.baseline).toBeCloseTo(image.y + image.height);
    expect(next.baseline - (image.y + image.height)).toBeLessThan(LEADING * 2);
  });

  /** Regression: letters of a caption at a page's foot stood under it. */
  test('beside a picture at the foot of a page keeps all of its letters on it', () => {
    const caption = [text('Волновод под микроскопом', { align: 'left' })];
    for (let height = 150; height < 170; height++) {
      const blocks = [rows(18, 'text'), figure(110, height, 'full', { caption })];
      expect(checkPages(layOut(blocks).document), `picture of ${height}`).toEqual([]);
    }
  });

  test.each([
    ['higher than half of it', figure(110, 20, 'full'), 'Волновод под микроскопом'],
    [
      'of more than five short lines',
      figure(110, 160, 'full'),
      'Волновод под микроскопом '.repeat(5),
    ],
    // Regression: «Чем темнее | раствор, | тем больше | в воде железа» stood in half of a column's white.
    [
      'in a ribbon of a word or two a line',
      figure(145, 160, 'full'),
      'Волновод под микроскопом, крупнее в тысячу раз',
    ],
    ['whose words would be cut', figure(140, 160, 'full'), 'ЦНИИТМАШСПЕЦПРОЕКТСТРОЙ'],
    ['as wide as three quarters of the measure', figure(170, 90, 'full'), 'Волновод'],
  ])('stands under its picture: %s', (_, picture, words) => {
    const caption = [text(words, { align: 'left' })];
    const [own] = picture.images;
    const { image, lines } = captionOf({ ...picture, images: [{ ...own!, caption }] });
    for (const { x, baseline } of lines) {
      expect(x).toBeCloseTo(image.x);
      expect(baseline).toBeGreaterThan(image.y + image.height);
    }
  });

  /** Regression: under a picture nine millimetres wide words stood by their syllables, or letter by letter. */
  test.each(['left', 'right'] as const)('under a tower at the %s has room for words', (side) => {
    const caption = [text('Старая башня завода', { align: 'left' })];
    const { document } = layOut([figure(9, 90, side, { caption }), rows(20, 'text')]);
    expect(checkPages(document)).toEqual([]);
    const lines = document.pages[0]!.frames.filter((frame) => frame.type === 'text');
    const own = lines.filter((line) => !lineText(line).startsWith('text'));
    expect(own.map(lineText).join(' ')).toBe('Старая башня завода');
    const beside = lines.find((line) => lineText(line) === 'text1')!;
    const right = Math.max(...own.map(({ x, width }) => x + width));
    expect(side === 'left' ? beside.x - right : own[0]!.x - beside.x).toBeGreaterThan(5);
  });

  test('longer than a page calls its notes', () => {
    const caption = [withNote(rows(40, 'c'), [rows(2, 'note')])];
    const issue = layOut([stack([figure(200, 150, 'full', { caption })], { isItem: true })]);
    expect(checkPages(issue.document)).toEqual([]);
    expect(linesOf(issue)[1]).toContain('note2');
  });

  test('of nearly a page stays in one piece with its picture', () => {
    const caption = [rows(PAGE_LINES - 4, 'c')];
    const issue = layOut([stack([figure(200, 150, 'full', { caption })], { isItem: true })]);
    expect(checkPages(issue.document)).toEqual([]);
    expect(issue.document.pages).toHaveLength(1);
  });

  test('of each picture of a row stands under its own, at its width', () => {
    const words = (value: string) => [text(`${value} `.repeat(9), { align: 'left' })];
    const pair = figure(60, 60, 'full');
    const [image] = pair.images;
    const images = ['Первая', 'Вторая'].map((value) => ({ ...image!, caption: words(value) }));
    const placement = { ...pair.placement, width: { min: 126, wanted: 126, max: 126 } };
    const { document } = layOut([stack([{ ...pair, images, placement }, rows(3, 'q')])]);
    expect(checkPages(document)).toEqual([]);
    const all = document.pages.flatMap(({ frames }) =>
      frames.filter((frame): frame is TextFrame => frame.type === 'text'),
    );
    const [first, second] = ['Первая', 'Вторая'].map((value) =>
      all.filter((frame) => lineText(frame).includes(value)),
    );
    // Two pictures of 60 points and a gap of 6.
    expect(new Set(second!.map(({ x }) => x)).size).toBe(1);
    expect(second![0]!.x - first![0]!.x).toBeCloseTo(66, 6);
    expect(second!.map(({ baseline }) => baseline)).toEqual(first!.map(({ baseline }) => baseline));
    expect(first!.length).toBeGreaterThan(1);
  });

  /** Regression: the mark stood under the picture, the note nowhere. */
  test.each(['left', 'full'] as const)('calls footnotes: a picture %s', (side) => {
    const called = text('Подпись', { align: 'left' });
    const mark = { ...called.children[0]!, value: '1' } as never;
    const children = [
      ...called.children,
      { type: 'footnote', mark, note: [text('Сама сноска')] } as const,
    ];
    const picture = figure(70, 60, side, { caption: [{ ...called, children }] });
    const pages = linesOf(layOut([stack([picture, rows(8, 'q')], { isItem: true })]));
    expect(pages.flat()).toContain('Сама сноска');
  });
});
