/** Footnotes that are cut into pieces: how the pieces stand under one another. */
import { describe, expect, test } from 'vitest';
import type { TextFrame } from '../../../../src/model/frame.ts';
import { checkPages } from '../../../properties/check-pages.ts';
import { LEADING, layOut, lineText, MASTER, rows, withNote } from './blocks-by-hand.ts';

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
