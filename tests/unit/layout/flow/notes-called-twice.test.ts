/** A note called twice: it stands once, on the page of the call that a reader meets first. */
import { describe, expect, test } from 'vitest';
import type { TextBlock } from '../../../../src/model/block.ts';
import {
  figure,
  layOut,
  linesOf,
  MASTER,
  PAGE_LINES,
  rows,
  stack,
  withNote,
} from './blocks-by-hand.ts';

const TWO_COLUMNS = { ...MASTER, columns: 2, gutter: 10 };
const PLACE = { file: 'a.md', start: 7, end: 12 };

const calling = (block: TextBlock) => withNote(block, [rows(2, 'note')], PLACE);
/** For every page its calls and the lines of notes. */
const notesOf = (issue: ReturnType<typeof layOut>) =>
  linesOf(issue).map((lines) => lines.filter((line) => /^note|\*$/.test(line)));

test('by the text and by a later spanner: it stood with the spanner, pages behind its first call', () => {
  const issue = layOut(
    [
      stack([calling(rows(60, 'text')), rows(60, 'more')], { isItem: true }),
      stack([calling(rows(1, 'span')), figure(220, 100, 'full')], { spansColumns: true }),
      rows(20, 'end'),
    ],
    TWO_COLUMNS,
  );
  expect(notesOf(issue)).toEqual([['text60*', 'note1', 'note2'], [], ['span1*']]);
});

describe('by the caption of a picture and by text that the picture passes', () => {
  const picture = figure(220, 150, 'full', { caption: [calling(rows(1, 'caption'))] });
  const placement = { ...picture.placement, isPlaceAsked: false, mayMove: 3 };
  /** Pictures pass justified text only. */
  const body = (count: number, name: string): TextBlock => {
    const block = rows(count, name);
    return { ...block, style: { ...block.style, align: 'justify' } };
  };
  const item = (before: number) =>
    stack(
      [
        body(before, 'before'),
        { ...picture, placement },
        calling(body(3, 'text')),
        body(5, 'more'),
        body(8, 'after'),
      ],
      { isItem: true },
    );

  test('stands with the picture where that keeps its place', () => {
    const [first] = notesOf(layOut([item(4)]));
    expect(first).toEqual(['caption1*', 'text3*', 'note1', 'note2']);
  });

  test('stands with the text where the picture goes overleaf: it was a page behind its first call', () => {
    const issue = layOut([item(PAGE_LINES - 10)]);
    expect(notesOf(issue)).toEqual([['text3*', 'note1', 'note2'], ['caption1*']]);
  });
});

test('by two items is printed for the first of them', () => {
  const item = (name: string) => stack([calling(rows(20, name))], { isItem: true });
  expect(notesOf(layOut([item('a'), item('b')]))).toEqual([['a20*', 'note1', 'note2'], ['b20*']]);
});
