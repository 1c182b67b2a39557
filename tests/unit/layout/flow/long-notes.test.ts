/** Footnotes that are cut into pieces: how the pieces stand under one another. */
import { describe, expect, test } from 'vitest';
import type { TextFrame } from '../../../../src/model/frame.ts';
import { checkPages } from '../../../properties/check-pages.ts';
import {
  columns,
  figure,
  LEADING,
  layOut,
  linesOf,
  lineText,
  MASTER,
  PAGE_LINES,
  rows,
  text,
  withNote,
} from './blocks-by-hand.ts';

const SPACE = 5;

/** Paragraphs of four lines with a space between them. */
function paragraphs(count: number) {
  return Array.from({ length: count }, (_, i) => {
    const block = rows(4, `note${i + 1}.`);
    const spaceAfter = { size: SPACE, stretch: 0, shrink: 0 };
    return { ...block, style: { ...block.style, spaceAfter } };
  });
}

/** Lines of notes on each page. */
function notesOf({ document }: ReturnType<typeof layOut>): readonly (readonly TextFrame[])[] {
  return document.pages.map(({ frames }) =>
    frames.filter(
      (frame): frame is TextFrame => frame.type === 'text' && lineText(frame).startsWith('note'),
    ),
  );
}

describe('gaps between the paragraphs of a long note', () => {
  const isFirst = (line: TextFrame) => lineText(line).endsWith('.1');
  const expectGaps = (pages: readonly (readonly TextFrame[])[]) => {
    for (const lines of pages) {
      lines.slice(1).forEach((line, i) => {
        const step = line.baseline - lines[i]!.baseline;
        expect(step).toBeCloseTo(isFirst(line) ? LEADING + SPACE : LEADING, 6);
      });
    }
  };

  /** Regression: they vanished, for the note is cut to pieces there. */
  test('stand on one page', () => {
    const issue = layOut([withNote(rows(3, 'a'), paragraphs(6)), rows(3, 'b')]);
    const pages = notesOf(issue);
    expect(pages.map(({ length }) => length)).toEqual([24]);
    expectGaps(pages);
  });

  test('vanish at a page’s end', () => {
    const master = { ...MASTER, footnoteGap: 8 };
    const issue = layOut(
      [rows(16, 'a'), withNote(rows(3, 'b'), paragraphs(6)), rows(30, 'c')],
      master,
    );
    expect(checkPages(issue.document)).toEqual([]);
    const pages = notesOf(issue);
    expect(pages.filter(({ length }) => length > 0).length).toBeGreaterThan(1);
    expect(pages.flat()).toHaveLength(24);
    expectGaps(pages);
    const ends = pages.flatMap((lines) => lines.at(-1)?.baseline ?? []);
    for (const end of ends) expect(end).toBeCloseTo(ends[0]!, 6);
  });
});

describe('a long note stands on the page of its call as far as that has room', () => {
  const count = (issue: ReturnType<typeof layOut>, pattern: RegExp) =>
    linesOf(issue).map((lines) => lines.filter((line) => pattern.test(line)).length);
  const master = { ...MASTER, footnoteGap: 8 };
  const called = withNote(rows(1, 'caption'), [rows(9, 'note')]);
  const first = figure(200, 200, 'full', { caption: [called] });
  const other = figure(200, 200, 'full');

  /** Regression: it waited for the line that took the last piece of the note before it, and stood overleaf. */
  test('and so does the note that is called next', () => {
    const calls = [
      withNote(rows(1, 'a'), [rows(9, 'note')]),
      withNote(rows(1, 'b'), [rows(1, 'next')]),
    ];
    const issue = layOut([rows(PAGE_LINES - 12, 'over'), ...calls, rows(20, 'c')]);
    expect(linesOf(issue)[0]).toHaveLength(PAGE_LINES);
    expect(linesOf(issue)[0]!.at(-1)).toBe('next1');
  });

  /** Regression: each picture took a piece of it to its own page. */
  test('though pictures follow', () => {
    const issue = layOut([first, other, other], master);
    expect(checkPages(issue.document)).toEqual([]);
    expect(count(issue, /^note/)).toEqual([9, 0, 0]);
  });

  test('though a heading leads to the picture, which asks for lines under it', () => {
    const heading = text('Заголовок', { sticky: 2 });
    const issue = layOut([heading, first, rows(20, 'a')], master);
    expect(checkPages(issue.document)).toEqual([]);
    expect(count(issue, /^note/).reduce((sum, own) => sum + own)).toBe(9);
    expect(linesOf(issue)[0]).toContain('a2');
  });

  /** Regression: a page of columns had one piece, and white under them. */
  test('in columns higher than a page', () => {
    const tall = [
      withNote(rows(2, 'a'), [rows(12, 'note')]),
      withNote(rows(2, 'b'), [rows(12, 'note')]),
      rows(26, 'c'),
    ];
    const issue = layOut([columns([tall, [rows(30, 'd')]]), rows(30, 'end')]);
    expect(checkPages(issue.document)).toEqual([]);
    expect(count(issue, /^note/)).toEqual([16, 8, 0]);
    expect(count(issue, /^end/)[1]).toBeGreaterThan(0);
  });

  /** A space at a page's top stands under what is left of a note, and would be seen there. */
  test('and what goes on overleaf leaves no white at the top there', () => {
    const spaceBefore = { size: 9, stretch: 0, shrink: 0 };
    const call = withNote(rows(1, 'caption'), [rows(16, 'note')]);
    const high = figure(200, 250, 'full', { caption: [call] });
    const issue = layOut([high, text('Далее', { spaceBefore }), rows(3, 'a')], master);
    expect(checkPages(issue.document)).toEqual([]);
    expect(count(issue, /^note/)).toEqual([4, 12]);
    const [top] = issue.document.pages[1]!.frames.filter((frame) => frame.type === 'text');
    const [plain] = layOut([rows(1, 'a')]).document.pages[0]!.frames.filter(
      (frame) => frame.type === 'text',
    );
    expect(top!.baseline).toBeCloseTo(plain!.baseline, 6);
  });
});

describe('a picture in a long note', () => {
  const master = { ...MASTER, footnoteGap: 8 };

  /** Regression: the note was cut beside its picture, which ran over the folio into the lower margin. */
  test.each([150, 300])('has its note’s text of a page beside it, %i points high', (height) => {
    for (let over = 1; over < PAGE_LINES; over += 3) {
      const note = [rows(2, 'note'), figure(60, height, 'left'), rows(40, 'beside')];
      const issue = layOut([rows(over, 'a'), withNote(rows(1, 'b'), note), rows(3, 'c')], master);
      expect(checkPages(issue.document)).toEqual([]);
    }
  });

  /** Regression: the rule over one as high as a page stood in the upper margin. */
  test('as high as a page leaves room for the rule over notes', () => {
    const whole = figure(200, MASTER.height, 'full', { caption: [text('caption')] });
    const note = [{ ...whole, placement: { ...whole.placement, maxHeight: MASTER.height } }];
    const footnoteRule = { width: 50, thickness: 0.5, colour: '#000000' };
    const issue = layOut([withNote(rows(1, 'b'), note)], { ...master, footnoteRule });
    expect(checkPages(issue.document)).toEqual([]);
    const [rule] = issue.document.pages.flatMap(({ frames }) =>
      frames.filter((frame) => frame.type === 'rect'),
    );
    expect(rule!.y).toBeGreaterThan(MASTER.margins.top);
  });
});
