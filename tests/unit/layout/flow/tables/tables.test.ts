/** Tables over pages: heads are never left alone, small tables are seldom parted, and no row is lost however high it is. */
import { describe, expect, test } from 'vitest';
import type { TableBlock } from '../../../../../src/model/block.ts';
import { runText } from '../../../../../src/model/line.ts';
import {
  layOut,
  linesOf,
  lineText,
  MASTER,
  PAGE_LINES,
  rows,
  stack,
  table,
  text,
  withNote,
} from '../blocks-by-hand.ts';

const pagesOf = (before: number, heights: readonly number[]) =>
  linesOf(layOut([stack([rows(before, 'p'), table(heights)], { isItem: true })]));

describe('a table’s head', () => {
  test.each([1, 2, 3, 4, 5, 6])('is not alone when %d lines are left on the page', (left) => {
    const pages = pagesOf(PAGE_LINES - left, [4, 1, 1, 1]);
    const [first = []] = pages;
    const body = first.filter((line) => line.startsWith('row'));
    expect(first.includes('head')).toBe(body.length > 0);
    // Two rows of a short body stand under it.
    if (body.length > 0) expect(body.at(-1)).not.toMatch(/^row1/);
  });

  test('goes overleaf with a first row that is higher than what is left', () => {
    const [first = [], second = []] = pagesOf(PAGE_LINES - 6, [6, 1]);
    expect(first).not.toContain('head');
    expect(second).toContain('head');
  });
});

describe('a high row', () => {
  test.each([12, 31, 32, 33, 70, 100])('of %d lines is set whole', (height) => {
    const lines = pagesOf(5, [height, 2]).flat();
    for (let i = 1; i <= height; i++) expect(lines).toContain(`row1.${i}`);
    expect(lines.filter((line) => line.startsWith('row1'))).toHaveLength(height);
  });

  test('goes on overleaf rather than leave half a page white, two lines at least on both', () => {
    const pages = pagesOf(15, [24, 1]).map((page) =>
      page.filter((line) => line.startsWith('row1')),
    );
    expect(pages[0]!.length).toBeGreaterThan(10);
    expect(pages[1]!.length).toBeGreaterThanOrEqual(2);
  });
});

/** Regression: five rows of seven at a page's foot, two overleaf. */
describe('a table of less than a third of a page', () => {
  const SMALL = Array.from({ length: 8 }, () => 1);
  const rowsOn = (page: readonly string[] = []) => page.filter((line) => line.startsWith('row'));

  test.each([2, 3, 4, 5])('goes overleaf whole where %d lines are left', (left) => {
    const pages = pagesOf(PAGE_LINES - left, SMALL);
    expect(pages.map((page) => rowsOn(page).length)).toEqual([0, 8]);
  });

  test.each([6, 7, 8])(
    'is parted where %d lines would be left white, three rows at least on both',
    (left) => {
      const [first, second] = pagesOf(PAGE_LINES - left, SMALL).map(rowsOn);
      expect(first?.length).toBeGreaterThanOrEqual(3);
      expect(second?.length).toBeGreaterThanOrEqual(3);
    },
  );

  test('lets a paragraph go before it where much white would be left', () => {
    const movable = { ...table(SMALL), mayMove: 1 };
    const paragraph = () => text('слово из слов '.repeat(60));
    const blocks = [rows(PAGE_LINES - 7, 'p'), movable, paragraph(), paragraph()];
    const pages = linesOf(layOut([stack(blocks, { isItem: true })]));
    expect(pages.map((page) => rowsOn(page).length)).toEqual([0, 8]);
    expect(pages[0]?.length).toBe(PAGE_LINES);
  });
});

/** Regression: the title stood at a page's foot, and the table overleaf behind another paragraph. */
describe('a table under its title', () => {
  const title = text('Таблица 1. Заработки', { sticky: 2 });
  const paragraph = () => text('слово из слов '.repeat(60));

  test.each([2, 3, 4, 5, 6, 7, 8, 9])('stays there where %d lines are left', (left) => {
    const movable = { ...table(Array.from({ length: 8 }, () => 1)), mayMove: 1 };
    const blocks = [rows(PAGE_LINES - left, 'p'), title, movable, paragraph(), paragraph()];
    const pages = linesOf(layOut([stack(blocks, { isItem: true })]));
    const page = pages.find((lines) => lines.includes('Таблица 1. Заработки'))!;
    expect(page[page.indexOf('Таблица 1. Заработки') + 1]).toBe('head');
  });
});

test.each([4, 5, 6, 7, 15, 28])(
  'a long table is parted freely, three rows on both (%d lines are left)',
  (left) => {
    const long = Array.from({ length: 30 }, () => 1);
    const [first = [], ...others] = pagesOf(PAGE_LINES - left, long);
    const seen = first.filter((line) => line.startsWith('row')).length;
    expect(seen).toBe(left - 1);
    const last = others.at(-1) ?? [];
    expect(last[0]).toBe('head');
    expect(last.filter((line) => line.startsWith('row')).length).toBeGreaterThanOrEqual(3);
  },
);

/** Regression: a table at four fifths of the size with words cut in its cells was set without a word. */
describe('a table with too little room', () => {
  const span = { file: '1.md', start: 3, end: 9 };
  const cell = (value: string) => text(value, { align: 'left', hyphenate: false });
  const narrowOf = (head: readonly string[], body: readonly string[]) => {
    const cells = [head.map(cell), body.map(cell)];
    const { findings } = layOut([stack([{ ...table([]), rows: cells, span }], { isItem: true })]);
    return findings;
  };

  const LONG = 'Предприятия Организации Университеты Технопарки Объединения'.split(' ');

  test.each([
    ['where its type is much smaller', Array(6).fill('Форматами'), false],
    ['where words of its body are parted', [...LONG, 'Лаборатории'], true],
  ])('is told of once, %s', (_, words, isParted) => {
    const scale = expect.closeTo(0.82, 1);
    expect(narrowOf(words, words)).toEqual([{ kind: 'narrow-table', span, scale, isParted }]);
  });

  test('has all words whole for which their columns have room, though others are parted', () => {
    const rows = [
      'Санкт-Петербург Технопарки Производительность Санкт-Петербург Бизнес-план Производительность',
      'Северо-Запад Форматами нет Северо-Запад нет Лаборатории',
    ];
    const cells = rows.map((row) => row.split(' ').map(cell));
    const lines = linesOf(
      layOut([stack([{ ...table([]), rows: cells }], { isItem: true })]),
    ).flat();
    expect(lines).toEqual(expect.arrayContaining(['Технопарки', 'Бизнес-план', 'Производи-']));
  });

  test('but not where the words of its head alone are parted', () => {
    expect(narrowOf(LONG, Array(LONG.length).fill('да'))).toEqual([]);
  });

  test('nor where it has room', () => {
    expect(narrowOf(['Предприятия', 'Организации'], ['да', 'нет'])).toEqual([]);
  });
});

/** Regression: in a column of 80 mm a table of two short columns was 62 mm wide, which looks like a mistake. */
test('a table of a few short columns fills a narrow measure, and not a wide one', () => {
  expect(widthIn(226, table([1, 1]))).toBeCloseTo(226, 0);
  expect(widthIn(470, table([1, 1]))).toBeLessThan(235);
});

/** Regression: one of four short columns was 133 mm wide, and missed the measure by 33. */
test('a table of several short columns fills what it nearly fills', () => {
  const columns = (count: number): TableBlock => {
    const row = Array.from({ length: count }, () => text('Казань и у', { align: 'left' }));
    return { ...table([]), rows: [row, row] };
  };
  expect(widthIn(470, columns(3))).toBeLessThan(0.75 * 470);
  expect(widthIn(470, columns(5))).toBeCloseTo(470, 0);
});

function widthIn(measure: number, block: TableBlock): number {
  const master = { ...MASTER, width: measure + 40 };
  const { document } = layOut([stack([block], { isItem: true })], master);
  const drawn = document.pages[0]!.frames.filter(({ type }) => type === 'rect');
  return Math.max(...drawn.map((frame) => ('width' in frame ? frame.width : 0)));
}

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'a line under a table is on its page where %d lines are left',
  (left) => {
    const note = text('Источник', { keepWithPrevious: true, align: 'left' });
    const blocks = [rows(PAGE_LINES - left, 'p'), table([1, 1, 1, 1]), note, rows(3, 'q')];
    const pages = linesOf(layOut([stack(blocks, { isItem: true })]));
    const [page = []] = pages.filter((lines) => lines.includes('Источник'));
    expect(page[page.indexOf('Источник') - 1]).toBeDefined();
  },
);

/** Regressions: of fifteen regions «Республика / Башкортостан» alone had two lines, and in a column three of six had. */
describe('names of a table stand on one line', () => {
  const cell = (value: string) => text(value, { align: 'left', hyphenate: false });
  const padding = { top: 3, right: 6, bottom: 3, left: 6 };
  const linesIn = (measure: number, names: readonly string[]) => {
    const cells = [
      ['Регион', 'Занято', 'Зарплата'],
      ...names.map((name) => [name, '715', '67 020']),
    ];
    const rows = cells.map((row) => row.map(cell));
    const block = { ...table([]), rows, padding };
    return linesOf(
      layOut([stack([block], { isItem: true })], { ...MASTER, width: measure + 40 }),
    ).flat();
  };
  const ONE = ['Тульская область', 'Республика Башкортостан', 'Пермский край', 'Омская область'];
  const THREE = ['Нижегородская область', 'Республика Татарстан', 'Челябинская область', 'Москва'];

  test('where columns may stand closer for the last of them', () => {
    expect(linesIn(192, ONE)).toContain('Республика Башкортостан');
  });

  test('where type that is a little smaller spares several lines', () => {
    expect(linesIn(168, THREE)).toEqual(expect.arrayContaining(THREE));
  });

  test('but not where others would have two lines even so', () => {
    expect(linesIn(155, THREE)).not.toContain('Нижегородская область');
  });

  /** Regression: of sixty factories each had two lines beside a column of «да», for no lines of long tables were counted. */
  test('in a table however long', () => {
    const row = (n: number) => [
      `Предприятие № ${n} «Завод»`,
      `${n}`,
      `${n * 2}`,
      '715',
      n % 5 === 0
        ? 'Долгое примечание о том, как предприятие вошло в кластер и что получило'
        : 'да',
    ];
    const cells = [
      ['Название', 'А', 'Б', 'В', 'Примечание'],
      ...Array.from({ length: 70 }, (_, i) => row(i + 1)),
    ];
    const block = { ...table([]), rows: cells.map((each) => each.map(cell)), padding };
    const lines = linesOf(
      layOut([stack([block], { isItem: true })], { ...MASTER, width: 400 }),
    ).flat();
    expect(lines).toContain('Предприятие № 61 «Завод»');
  });
});

/** Lines that do not stand beside one another have no common place to part at. */
test('a row of unlike lines, higher than a page, is set whole', () => {
  const block = table([100, 1]);
  const tall = block.rows.map((row, i) =>
    i === 1 ? [row[0]!, text('два', { align: 'left', leading: 13 })] : row,
  );
  const lines = linesOf(layOut([{ ...block, rows: tall }])).flat();
  expect(lines.filter((line) => line.startsWith('row1'))).toHaveLength(100);
  expect(lines).toContain('два');
});

test('numbers that have no room at half the size are cut, and told once', () => {
  const numbers = Array.from({ length: 40 }, (_, i) => String(1_234_567 + i));
  const row = numbers.map((number) => text(number, { align: 'left' }));
  const issue = layOut([{ ...table([]), rows: [row], headerRows: 0 }]);
  expect(issue.findings.map(({ kind }) => kind)).toEqual(['wide-table']);
  const drawn = linesOf(issue).flat().join('').replaceAll(/\D/g, '');
  expect([...drawn].sort()).toEqual([...numbers.join('')].sort());
});

test('the mark of a note is as small as the words of a table that has no room', () => {
  const cells = Array.from({ length: 6 }, () => text('достопримечательность', { align: 'left' }));
  const noted = withNote(cells[0]!, [text('Примечание')]);
  const { document } = layOut([
    { ...table([]), rows: [[noted, ...cells.slice(1)]], headerRows: 0 },
  ]);
  const runs = document.pages[0]!.frames.flatMap((frame) =>
    frame.type === 'text' && !lineText(frame).startsWith('Примечание') ? frame.runs : [],
  );
  expect(runs.some((run) => runText(run).includes('*'))).toBe(true);
  expect(new Set(runs.map(({ size }) => size)).size).toBe(1);
  expect(runs[0]!.size).toBeLessThan(8);
});
