/** Spanners that go on overleaf, over columns whose notes stand at the foot of the page. */
import { expect, test } from 'vitest';
import { checkPages } from '../../../properties/check-pages.ts';
import { layOut, linesOf, MASTER, rows, stack, withNote } from '../flow/blocks-by-hand.ts';

/** Regression: their spaces were stretched to the notes of the first column, over those of the second. */
test('they stand over the notes of every column', () => {
  const long = rows(4, 'строка почти во всю меру, от левого поля до правого, номер ');
  const spaceAfter = { size: 4, stretch: 12, shrink: 0 };
  const style = { ...long.style, orphans: 4, widows: 4, spaceAfter };
  const paragraphs = Array.from({ length: 14 }, () => ({ ...long, style }));
  const issue = layOut(
    [
      rows(6, 'a'),
      withNote(rows(6, 'b'), [rows(6, 'note')]),
      stack(paragraphs, { isItem: true, spansColumns: true }),
    ],
    { ...MASTER, width: 300, columns: 2, gutter: 20, footnoteGap: 8 },
  );
  expect(linesOf(issue)[0]).toContain('note6');
  expect(issue.document.pages.length).toBeGreaterThan(1);
  expect(checkPages(issue.document)).toEqual([]);
});
