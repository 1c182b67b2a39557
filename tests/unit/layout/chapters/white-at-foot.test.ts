/** White at the foot of a page or a column: what is told of it, and of which place. */
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../src/model/block.ts';
import type { Span } from '../../../../src/model/source.ts';
import { figure, LEADING, layOut, MASTER, rows, stack, table } from '../flow/blocks-by-hand.ts';

const PAGE = { ...MASTER, columns: 2, gutter: 10 };
const HIGH = 18 * LEADING;

const spanOf = (file: string): Span => ({ file, start: 0, end: 1 });
const item = (name: string, ...children: readonly Block[]) =>
  stack(children, { isItem: true, span: spanOf(name), outline: { level: 1, title: name } });
const picture = (name: string, width = 105) => figure(width, HIGH, 'full', { span: spanOf(name) });

/** What is told of the pages of blocks. */
function toldOf(children: readonly Block[], master = PAGE) {
  const { findings } = layOut(children, master);
  return findings.filter(({ kind }) => kind === 'white-at-foot');
}

describe('white at the foot', () => {
  /** Regression: half a column was left white, and nobody was told which picture had no room there. */
  test('of a column is told at the picture that had no room there', () => {
    const told = toldOf([
      item('first', rows(18, 'a')),
      item('second', rows(1, 'title'), picture('picture'), rows(40, 'b')),
    ]);
    expect(told).toMatchObject([
      { of: 'figure', title: 'second', isBegun: true, span: spanOf('picture'), isColumn: true },
    ]);
    expect(told[0]).toHaveProperty('height', expect.closeTo(13 * LEADING + 8));
  });

  test('of columns that end level is told once', () => {
    const told = toldOf([
      item('first', rows(18, 'a')),
      item('second', picture('second.jpg')),
      item('third', picture('third.jpg'), rows(20, 'c')),
    ]);
    expect(told).toMatchObject([{ span: spanOf('third.jpg'), folio: 1, isColumn: false }]);
  });

  /**
   * Regression: the foot of a page was spoken of that was white under one of its columns; then what stands overleaf was said to have
   * had no room in the first column, and not what opens the second.
   */
  test('of columns that do not end level is told as a column', () => {
    const low = stack([rows(9, 'a')], { isUnbreakable: true });
    const told = toldOf([
      item('first', low),
      item('second', figure(105, 24 * LEADING, 'full', { span: spanOf('second.jpg') })),
      item('third', picture('third.jpg'), rows(20, 'c')),
    ]);
    expect(told).toMatchObject([
      { span: spanOf('second.jpg'), folio: 1, isColumn: true },
      { span: spanOf('third.jpg'), folio: 1, isColumn: true },
    ]);
  });

  test('is told at the table, at the box, or at the item that had no room', () => {
    const high = { ...table([4, 4, 4]), span: spanOf('table') };
    const box = {
      padding: { top: 4, right: 4, bottom: 4, left: 4 },
      background: '#EEEEEE',
      radius: 0,
      borders: {},
      width: 'fill',
    } as const;
    const note = stack([rows(18, 'n')], { box, isUnbreakable: true, span: spanOf('box') });
    const held = stack([rows(18, 'h')], { isUnbreakable: true });
    const behind = (block: Block) => {
      const blocks = [item('first', rows(22, 'a')), item('second', block, rows(30, 'b'))];
      return toldOf(blocks, MASTER).map((finding) => 'of' in finding && [finding.of, finding.span]);
    };
    expect(behind(high)).toEqual([['table', spanOf('table')]]);
    expect(behind(note)).toEqual([['box', spanOf('box')]]);
    expect(behind(held)).toEqual([['text', spanOf('second')]]);
  });

  test('is told where what spans the columns goes overleaf', () => {
    const wide = stack([rows(2, 'title'), picture('wide', 220)], {
      isItem: true,
      isUnbreakable: true,
      spansColumns: true,
      outline: { level: 1, title: 'wide' },
    });
    const told = toldOf([item('first', rows(44, 'a')), wide]);
    expect(told).toMatchObject([{ of: 'figure', title: 'wide', span: spanOf('wide'), folio: 1 }]);
  });

  /** What opens a section asks for room, and white before it is seen as the end of the section before. */
  test('is not told before a section', () => {
    const opener = stack([rows(1, 'opener')], { leastRoom: 300 });
    const next = item('next', rows(30, 'b'));
    expect(toldOf([item('first', rows(20, 'a')), opener, next], MASTER)).toEqual([]);
  });

  test('is not told of a fifth of a page, nor of the last page of a chapter', () => {
    const next = item('next', picture('picture', 220));
    expect(toldOf([item('first', rows(27, 'a')), next], MASTER)).toEqual([]);
    expect(toldOf([item('first', rows(5, 'a')), { ...next, breakBefore: true }], MASTER)).toEqual(
      [],
    );
    expect(toldOf([item('first', rows(5, 'a'))])).toEqual([]);
  });
});

/** Regression: two columns, each begun by a short item and its picture, and the first of them half empty. */
describe('half a column is not left white', () => {
  const free = { isWidthAsked: false, isSideAsked: false, isPlaceAsked: false, mayMove: 1 };
  const plain = figure(105, HIGH, 'full');
  const square = { ...plain, placement: { ...plain.placement, ...free } };
  const source = rows(1, 'source');
  const kept = { ...source, style: { ...source.style, keepWithPrevious: true } };
  /** Top and width of the picture, and the left edge of its column. */
  const pictureIn = (children: readonly Block[]) => {
    const { frames, typeArea } = layOut(children, PAGE).document.pages[0]!;
    const { x, y, width } = frames.find((frame) => frame.type === 'image')!;
    return { isLeft: x < typeArea.x + 50, top: y - typeArea.y, width };
  };

  test('where a picture a little narrower than its rule has room there', () => {
    const children = [
      item('first', rows(14, 'a')),
      item('second', rows(1, 'title'), square, rows(2, 'b'), kept),
      item('third', rows(30, 'c')),
    ];
    expect(toldOf(children)).toEqual([]);
    expect(pictureIn(children)).toMatchObject({ isLeft: true, width: expect.closeTo(105 * 0.88) });
  });

  test('where the text may stand there, and the picture at the head of the next', () => {
    const children = [
      item('first', rows(18, 'a')),
      item(
        'second',
        square,
        { ...rows(14, 'b'), style: { ...rows(1, '').style, align: 'justify' } },
        kept,
      ),
      item('third', rows(30, 'c')),
    ];
    expect(toldOf(children)).toEqual([]);
    expect(pictureIn(children)).toMatchObject({ isLeft: false, top: 0, width: 105 });
  });
});
