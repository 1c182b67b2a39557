/** Lists: every marker has a line of its own, and the first two lines and the last two stay together. */
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../../src/model/block.ts';
import type { TextFrame } from '../../../../../src/model/frame.ts';
import { runText } from '../../../../../src/model/line.ts';
import { NO_SPACE } from '../../../../../src/model/style.ts';
import { checkPages } from '../../../../properties/check-pages.ts';
import { STYLE } from '../../inline/by-hand.ts';
import {
  entry,
  figure,
  LEADING,
  layOut,
  linesOf,
  list,
  MASTER,
  PAGE_LINES,
  rows,
  text,
  words,
} from '../blocks-by-hand.ts';

describe('a list', () => {
  // Regression: entries of a narrow column were full of gaps where the text round them was not.
  test('is ragged on a measure that text is still justified on', () => {
    const MEASURE = 186;
    const text = words(Array.from({ length: 30 }, () => 'слово').join(' '));
    const style = { ...STYLE, leading: LEADING, align: 'justify' as const };
    const block: Block = { type: 'text', children: text, style };
    const widthsOf = (blocks: readonly Block[]) => {
      const [page] = layOut(blocks, { ...MASTER, width: 40 + MEASURE }).document.pages;
      const frames = (page?.frames ?? []).filter((frame) => frame.type === 'text');
      return new Set(frames.slice(0, -1).map(({ width }) => Math.round(width)));
    };
    expect([...widthsOf([block])]).toEqual([MEASURE]);
    expect([...widthsOf([list([entry('', [block])])])]).not.toContain(MEASURE - 15);
  });

  test('gives an entry without text a line of its own: its marker stood on the next entry', () => {
    const entries = [entry('1.', [rows(1, 'a')]), entry('2.', []), entry('3.', [])];
    const [page] = layOut([list(entries), rows(1, 'after')]).document.pages;
    const texts = (page?.frames ?? []).filter((frame): frame is TextFrame => frame.type === 'text');
    const baselines = texts.map(({ baseline }) => Math.round(baseline - texts[0]!.baseline));
    // Marker and text of the first share a line.
    expect(baselines).toEqual([0, 0, LEADING, 2 * LEADING, 3 * LEADING]);
  });

  test('keeps numbers as far from quotation marks that hang towards them as from letters: they nearly touched', () => {
    const style = { hangingPunctuation: true };
    const gapsOf = (...texts: readonly string[]) => {
      const entries = texts.map((value) => ({
        ...entry('1.', [text(value, style)]),
        markerAlign: 'right' as const,
      }));
      const frames = layOut([list(entries)]).document.pages.flatMap((page) => page.frames);
      const lines = frames.filter((frame): frame is TextFrame => frame.type === 'text');
      const numbers = lines.filter((line) => runText(line.runs[0]!) === '1.');
      return numbers.map((number) => {
        const line = lines.find((other) => other !== number && other.baseline === number.baseline)!;
        return line.x - number.x - number.width;
      });
    };
    const [plain = 0] = gapsOf('Рост');
    const [quoted = 0, beside = 0] = gapsOf('«Рост»', 'Рост');
    expect(plain).toBeGreaterThan(3);
    expect(quoted).toBeCloseTo(plain);
    expect(beside).toBeGreaterThan(plain);
  });

  test('gives an entry of a rule alone a line of its own: its marker stood on the next entry', () => {
    const rule: Block = {
      type: 'rule',
      width: 'fill',
      thickness: 1,
      colour: '#000000',
      spaceBefore: NO_SPACE,
      spaceAfter: NO_SPACE,
      sticky: 0,
    };
    const { document } = layOut([list([entry('1.', [rule]), entry('2.', [rows(1, 'a')])])]);
    expect(checkPages(document)).toEqual([]);
  });

  describe.each(['left', 'right'] as const)(
    'with a picture at the %s of its last entry',
    (side) => {
      const picture = figure(60, 80, side);

      test('lets no text behind it run over the picture: its lines began in the indent', () => {
        const entries = [entry('1.', [rows(1, 'a')]), entry('2.', [rows(1, 'b'), picture])];
        const issue = layOut([list(entries), rows(9, 'after')]);
        expect(checkPages(issue.document)).toEqual([]);
        expect(linesOf(issue).flat()).toContain('after9');
      });

      test('lets no marker stand on it', () => {
        const inner = list([entry('a.', [rows(1, 'a'), picture]), entry('b.', [rows(1, 'b')])]);
        const outer = list([entry('1.', [inner]), entry('2.', [rows(1, 'c')])]);
        expect(checkPages(layOut([outer, rows(9, 'after')]).document)).toEqual([]);
      });
    },
  );

  test('keeps its last two lines together, whatever their markers: they were counted as lines', () => {
    const entries = Array.from({ length: PAGE_LINES + 1 }, (_, i) =>
      entry(`${i + 1}.`, [rows(1, 'line')]),
    );
    expect(linesOf(layOut([list(entries)])).map((lines) => lines.length / 2)).toEqual([
      PAGE_LINES - 1,
      2,
    ]);
  });
});

test('the first two lines of a list stand on one page', () => {
  const entries = list(['one', 'two', 'three', 'four'].map((line) => entry('—', [text(line)])));
  for (const left of [1, 2, 3, 4, 5]) {
    const [first = []] = linesOf(layOut([rows(PAGE_LINES - left, 'before'), entries]));
    expect(first.includes('one')).toBe(first.includes('two'));
  }
});

/** Regression: «1. Подготовка. Занимает 2–3 мес.» ended a page, and what it consists of began the next. */
test('an entry goes overleaf with the list in it rather than end a page', () => {
  const inner = list([entry('а)', [text('inner1')]), entry('б)', [text('inner2')])]);
  const all = list([
    entry('1.', [text('one')]),
    entry('2.', [text('two')]),
    entry('3.', [text('three'), inner]),
  ]);
  const pages = linesOf(layOut([rows(PAGE_LINES - 3, 'before'), all]));
  const [first = []] = pages;
  expect(first).not.toContain('three');
  expect(pages.flat()).toContain('inner2');
});
