/** Long notes that are called beside a picture: the text there stands on one page, and its notes must have room with it. */
import { describe, expect, test } from 'vitest';
import { checkPages } from '../../../properties/check-pages.ts';
import { figure, layOut, linesOf, MASTER, PAGE_LINES, rows, withNote } from './blocks-by-hand.ts';

const LINES = PAGE_LINES - 4;
const note = rows(LINES, 'note');

/** Regression: every line beside the picture took a piece of the note, and the page ended beside the picture. */
describe('a note of nearly a page goes on overleaf', () => {
  test.each([
    ['a paragraph', [figure(60, 100, 'left'), withNote(rows(2, 'a'), [note])]],
    ['a caption', [figure(60, 60, 'left', { caption: [withNote(rows(2, 'a'), [note])] })]],
  ] as const)('when it is called in %s', (_, blocks) => {
    const issue = layOut([...blocks, rows(20, 'after')]);
    expect(checkPages(issue.document)).toEqual([]);
    const pages = linesOf(issue).map((lines) => lines.filter((line) => line.startsWith('note')));
    expect(pages.flat()).toEqual(Array.from({ length: LINES }, (_, i) => `note${i + 1}`));
    expect(pages[0]?.length).toBeGreaterThan(0);
    expect(linesOf(issue)[0]).toContain('after5');
  });
});

/** Regression: the last line beside the picture reached below it, into the room that its notes had been given. */
test('notes of a picture stand under the last line beside it', () => {
  const spaceAfter = { size: 5, stretch: 2, shrink: 1 };
  const paragraphs = [rows(4, 'note'), rows(3, 'note')].map((block) => ({
    ...block,
    style: { ...block.style, spaceAfter },
  }));
  const caption = [withNote(rows(22, 'float1.caption'), [rows(1, 'own')])];
  const issue = layOut(
    [withNote(rows(1, 'a'), paragraphs), figure(60, 43, 'left', { caption }), rows(30, 'b')],
    { ...MASTER, footnoteGap: 8 },
  );
  expect(checkPages(issue.document)).toEqual([]);
  expect(linesOf(issue).flat()).toContain('own1');
});

/** Regression: what was left of a page beside a picture went to notes, the heading over it was not counted, and stood alone overleaf. */
test.each([1, 2, 4])(
  'a heading of %i lines stands over its picture, and long notes go on overleaf',
  (lines) => {
    const heading = rows(lines, 'heading');
    const over = { ...heading, style: { ...heading.style, sticky: 3 } };
    for (const height of [140, 190, 250]) {
      const blocks = [over, figure(60, height, 'left'), withNote(rows(2, 'a'), [note])];
      const issue = layOut([...blocks, rows(40, 'after')]);
      expect(checkPages(issue.document)).toEqual([]);
      expect(linesOf(issue)[0]).toEqual(expect.arrayContaining(['heading1', 'a1']));
      expect(
        linesOf(issue)
          .flat()
          .filter((line) => line.startsWith('note')),
      ).toHaveLength(LINES);
    }
  },
);
