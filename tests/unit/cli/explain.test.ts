/** `--explain`: pages, choices, wishes not granted, and what the typographer changed. */
import { afterAll, describe, expect, test } from 'vitest';
import { changedPlaces } from '../../../src/cli/explain/changed-places.ts';
import { formatExplanation } from '../../../src/cli/explain/format-explanation.ts';
import {
  type ExplainMessages,
  englishExplain,
  russianExplain,
} from '../../../src/cli/messages/explain.ts';
import { digest, folderWith, ISSUE, removeSharedCache } from './run-digest.ts';

const MARCH = 'issues/2025-03';
const drawing = (height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="${height}"><path d="M0 0L300 0L300 ${height}Z"/></svg>`;
const TEXT =
  'В городе открыли "цех" - первый в области и в стране, как сообщили в пресс-службе. '.repeat(6);

/** An issue of one item with a picture. */
function withPicture(wishes: string): Record<string, string> {
  return {
    ...ISSUE,
    [`${MARCH}/issue.yaml`]:
      'number: 3\ndate: 2025-03\nsections:\n  - { kind: news, title: События, items: items/*.md }\n',
    [`${MARCH}/a.svg`]: drawing(200),
    [`${MARCH}/items/1.md`]: `---\ntitle: Новый цех\nimage: { src: ../a.svg, alt: Цех${wishes} }\n---\n${TEXT}\n\n${TEXT}\n\n${TEXT}\n`,
  };
}

afterAll(removeSharedCache);

describe('digest build --explain', () => {
  test('tells pages, what was chosen and what was changed', async () => {
    const { code, out } = await digest(folderWith(withPicture('')), [
      'build',
      MARCH,
      '--explain',
      '--lang',
      'en',
    ]);
    expect(code).toBe(0);
    expect(out).toMatch(
      /Page 4 \(news\), [\d.]+ % full, ends its chapter, cost \d+\n {2}Новый цех\n {4}picture [\d.]+ mm at the left/,
    );
    expect(out).toMatch(/All \d+ pages: cost \d+/);
    expect(out).toContain('открыли "цех → открыли «цех');
    // Regression: a sign that the template only measures was told as a change of the print.
    expect(out).not.toContain('– → —');
  });

  test('tells in Russian', async () => {
    const { out } = await digest(folderWith(withPicture('')), [
      'build',
      MARCH,
      '--explain',
      '--lang',
      'ru',
    ]);
    expect(out).toMatch(
      /Страница 4 \(news\), заполнена на [\d,]+ %, последняя в разделе, цена \d+/,
    );
  });

  /** Regression: an editor learned nothing of a table that was set smaller, or with hyphens in its head. */
  test('tells how a table was made to fit', async () => {
    const heads = 'Производительность|Энергоэффективность|Конкурентоспособность'.split('|');
    const tableOf = (columns: readonly string[]) =>
      [columns, columns.map(() => '---'), columns.map(() => 'слово')]
        .map((cells) => `| ${cells.join(' | ')} |`)
        .join('\n');
    const explained = async (columns: readonly string[]) => {
      const files = withPicture('');
      files[`${MARCH}/items/1.md`] = `---\ntitle: Новый цех\n---\n${TEXT}\n\n${tableOf(columns)}\n`;
      const { out } = await digest(folderWith(files), [
        'build',
        MARCH,
        '--explain',
        '--lang',
        'en',
      ]);
      return /table [^,]+/.exec(out)?.[0];
    };
    expect(await explained(heads)).toMatch(/^table [\d.]+ mm$/);
    expect(await explained([...heads, ...heads.slice(0, 2)])).toMatch(/mm in type of \d\d %$/);
    expect(await explained([...heads, ...heads, ...heads])).toMatch(
      /mm in type of \d\d % with words hyphenated$/,
    );
  });

  test('gives the same as data', async () => {
    const { out } = await digest(folderWith(withPicture('')), [
      'build',
      MARCH,
      '--explain',
      '--json',
    ]);
    const { explanation } = JSON.parse(out).issues[0];
    const page = explanation.pages.find((one: { master: string }) => one.master === 'news');
    expect(page.items).toMatchObject([
      { title: 'Новый цех', floats: [{ kind: 'figure', side: 'left', moved: 0 }], notGranted: [] },
    ]);
    const cost = explanation.pages.reduce(
      (sum: number, one: { cost: number }) => sum + one.cost,
      0,
    );
    expect(explanation.cost).toBe(cost);
    expect(explanation.typography[0].title).toBe('Новый цех');
    expect(explanation.typography[0].changes[0].after).toContain('«цех»');
  });

  /** Regression: the same title had other quotation marks under what was changed than under its page. */
  test('calls an item by its printed title everywhere', async () => {
    const files = withPicture('');
    const path = `${MARCH}/items/1.md`;
    files[path] = files[path]!.replace('Новый цех', '\'В "Туле" 3 цеха\'');
    const { out } = await digest(folderWith(files), ['build', MARCH, '--explain', '--json']);
    const { explanation } = JSON.parse(out).issues[0];
    const page = explanation.pages.find((one: { master: string }) => one.master === 'news');
    expect(page.items[0].title).toBe('В «Туле» 3 цеха');
    expect(explanation.typography[0].title).toBe('В «Туле» 3 цеха');
  });

  test('is silent when it is not asked for', async () => {
    const { out } = await digest(folderWith(withPicture('')), ['build', MARCH, '--json']);
    expect(JSON.parse(out).issues[0].explanation).toBeUndefined();
  });

  test('cannot go with a trace', async () => {
    const { code, err } = await digest(folderWith(ISSUE), ['build', MARCH, '--explain', '--trace']);
    expect(code).toBe(2);
    expect(err).toContain('--explain');
  });
});

describe('a wish that cannot be granted', () => {
  test('is a warning at the picture, with the reason', async () => {
    const folder = folderWith(withPicture(', width: 150mm, side: left'));
    const { code, err } = await digest(folder, ['build', MARCH, '--lang', 'en']);
    expect(code).toBe(0);
    expect(err).toMatch(
      /items\/1\.md:3:\d+: warning\[wish-not-granted\]: .*no text would fit beside it/,
    );
  });

  test('stands in the explanation too', async () => {
    const folder = folderWith(withPicture(', width: 150mm, side: left'));
    const { out } = await digest(folder, ['build', MARCH, '--explain', '--json']);
    const items = JSON.parse(out).issues[0].explanation.pages.flatMap(
      (page: { items: unknown[] }) => page.items,
    );
    expect(items[0].notGranted).toContainEqual({
      wish: 'side',
      asked: 'left',
      given: 'full',
      reason: 'room',
    });
  });

  // Regression: two faults gave four warnings, all at the picture's name and with advice of two kinds.
  test('is one warning at the value that asks too much, with the number that may stand there', async () => {
    const wishes = ', width: 170mm, after: 9';
    const source = withPicture(wishes)['issues/2025-03/items/1.md']!;
    const column = (value: string) => source.split('\n')[2]!.indexOf(value) + 1;
    const { err } = await digest(folderWith(withPicture(wishes)), ['build', MARCH, '--lang', 'en']);
    const warnings = err
      .split('\n')
      .flatMap((line) => /1\.md:(3:\d+): warning\[([\w-]+)\]/.exec(line)?.slice(1).join(' ') ?? []);
    expect(warnings).toEqual([
      `3:${column('170mm')} wish-not-granted`,
      `3:${column('9')} after-beyond`,
    ]);
    expect(err).toMatch(/The picture is [\d.]+ mm wide, not 170 mm as asked: [^,]*wide/);
    expect(err).toMatch(/Write “width: [\d.]+mm” or less/);
    expect(err).toMatch(/Write a number from 0 to \d,/);
  });

  // Regression: «its text is set better this way», though at such a width no page could hold it.
  test('is told with the greatest width where the height allows no more', async () => {
    const source = withPicture(', width: 80mm');
    const tall = { ...source, [`${MARCH}/a.svg`]: drawing(600) };
    const { err } = await digest(folderWith(tall), ['build', MARCH, '--lang', 'en']);
    expect(err).toMatch(
      /1\.md:3:\d+: warning\[wish-not-granted\]: .*taller than the template allows/,
    );
    expect(err).toMatch(/Write “width: [\d.]+mm” or less/);
  });

  test('a wish that was granted is no warning', async () => {
    const { err } = await digest(folderWith(withPicture(', width: 60mm, side: right')), [
      'build',
      MARCH,
    ]);
    expect(err).not.toContain('wish-not-granted');
  });
});

describe('white beside a picture', () => {
  /** A picture of eighty millimetres, twice as high as wide, and a few words. */
  const source = withPicture(', width: 60mm');
  const short = {
    ...source,
    [`${MARCH}/a.svg`]: drawing(420),
    [`${MARCH}/items/1.md`]: `${source[`${MARCH}/items/1.md`]!.split(TEXT)[0]}Цех открыт.\n`,
  };

  test('is a warning at the picture, and stands in the explanation', async () => {
    const { code, out, err } = await digest(folderWith(short), [
      'build',
      MARCH,
      '--explain',
      '--lang',
      'en',
    ]);
    expect(code).toBe(0);
    expect(err).toMatch(/items\/1\.md:3:15: warning\[white-beside-picture\]: \d+/);
    expect(out).toMatch(/picture [\d.]+ mm at the left, [\d.]+ mm of white beside a picture/);
  });

  test('is none where text fills it', async () => {
    const { out, err } = await digest(folderWith(source), ['build', MARCH, '--explain']);
    expect(err + out).not.toMatch(/white[- ]beside/);
  });
});

/** Regression: half a column was left white, and nobody was told. */
describe('white at the foot of a page', () => {
  const issueOf = (lines: number) => ({
    ...withPicture(''),
    [`${MARCH}/a.svg`]: drawing(420),
    [`${MARCH}/items/1.md`]: `---\ntitle: Первый цех\n---\n${'Цех открыт.\n\n'.repeat(lines)}`,
    [`${MARCH}/items/2.md`]: `---\ntitle: Новый цех\nimage: { src: ../a.svg, alt: Цех, width: 66mm, side: full }\n---\n`,
  });
  const told = async (lines: number) =>
    (await digest(folderWith(issueOf(lines)), ['build', MARCH, '--lang', 'en'])).err;

  test('is a warning at the picture that had no room there', async () => {
    expect(await told(22)).toMatch(
      /items\/2\.md:3:15: warning\[white-at-foot\]: \d+ mm of white are left at the foot of page 4: there was no room for this picture of “Новый\sцех”/,
    );
  });

  test('is none where it is little, or ends the section', async () => {
    expect(await told(29)).not.toContain('white-at-foot');
    expect(await told(5)).not.toContain('white-at-foot');
  });
});

/** Regression: a table at four fifths of the size, with words cut in its cells, was set without a word. */
test.each([
  [7, false],
  [10, true],
])('a table of %d columns is told of at its place: %s', async (count, isTold) => {
  const cells = Array.from({ length: count }, () => 'Производители');
  const rows = [cells, cells.map(() => '---'), cells].map((row) => `| ${row.join(' | ')} |`);
  const item = `---\ntitle: Новый цех\n---\n${TEXT}\n\n${rows.join('\n')}\n`;
  const files = { ...withPicture(''), [`${MARCH}/items/1.md`]: item };
  const { err } = await digest(folderWith(files), ['build', MARCH, '--lang', 'en']);
  const told = /1\.md:6:1: warning\[narrow-table\]: The table has too little room: its type is at/;
  expect(told.test(err)).toBe(isTold);
});

test('changed places are shown with the words round them', () => {
  expect(changedPlaces('в "цех" - и', 'в «цех» — и')).toEqual([
    { before: 'в "цех', after: 'в «цех', isSpace: false },
    { before: 'цех" - и', after: 'цех» — и', isSpace: false },
  ]);
  expect(changedPlaces('в городе', 'в\u00A0городе')).toEqual([
    { before: 'в городе', after: 'в\u00A0городе', isSpace: true },
  ]);
  // Regression: one sign that was typed with a letter hid all changes of its paragraph.
  expect(changedPlaces('закон N 5 - на 20 °С', 'закон №\u202F5 — на 20 °C')).toEqual([
    { before: 'закон N', after: 'закон №', isSpace: false },
    { before: 'N 5', after: '№\u202F5', isSpace: true },
    { before: '5 - на', after: '5 — на', isSpace: false },
    { before: '20 °С', after: '20 °C', isSpace: false },
  ]);
  expect(changedPlaces('лист 10х15', 'лист 10×15')).toEqual([
    { before: '10х15', after: '10×15', isSpace: false },
  ]);
  // Regression: a unit that was typed close to its number hid all changes of its paragraph.
  expect(changedPlaces('- Весит 5кг.', '—\u00A0Весит 5\u00A0кг.')).toEqual([
    { before: '- Весит', after: '—\u00A0Весит', isSpace: false },
    { before: '5кг', after: '5\u00A0кг', isSpace: false },
  ]);
  // Regression: a telephone number was told in three pieces.
  expect(changedPlaces('Тел. +7 495 772-95-90', 'Тел. +7\u00A0(495)\u00A0772-95-90')).toEqual([
    { before: '7 495 772', after: '7\u00A0(495)\u00A0772', isSpace: false },
  ]);
  expect(changedPlaces('угол 20º...', 'угол 20°…')).toEqual([
    { before: '20º...', after: '20°…', isSpace: false },
  ]);
});

// Regression: a page that was full cost 800, and nothing said for what.
test('what a page costs for its end and for white is told where it is as much as a line of white', () => {
  const page = { folio: 5, master: 'news', isLast: false, items: [] };
  const told = (endCost: number, messages: ExplainMessages, whiteCost = 95, fill = 100) => {
    const pages = [{ ...page, fill: [fill], cost: 3107, endCost, whiteCost }];
    const explanation = { pages, cost: 3107, looseLines: [], typography: [] };
    return formatExplanation(explanation, messages, () => undefined).split('\n')[0];
  };
  expect(told(3000, englishExplain)).toBe(
    'Page 5 (news), 100 % full, cost 3107, of it 3000 for where it ends',
  );
  expect(told(12, englishExplain)).toBe('Page 5 (news), 100 % full, cost 3107');
  expect(told(3000, russianExplain)).toBe(
    'Страница 5 (news), заполнена на 100 %, цена 3107, в том числе 3000 за место, где страница кончается',
  );
  expect(told(12, englishExplain, 3095)).toBe(
    'Page 5 (news), 100 % full, cost 3107, of it 3095 for white shared out among its spaces',
  );
  expect(told(1500, russianExplain, 1600, 96.1)).toBe(
    'Страница 5 (news), заполнена на 96,1 %, цена 3107, в том числе 1500 за место, где страница кончается, и 1600 за белое на ней',
  );
});

describe('lines with wide gaps', () => {
  /** Words of one length that may not be parted: lines come out with wide gaps. */
  const words = Array.from({ length: 20 }, () => 'ВНИИЖЕЛЕЗОБЕ').join(' ');
  const LOOSE = {
    ...ISSUE,
    [`${MARCH}/items/1.md`]: `---\ntitle: В Москве\n---\nПроект ведёт ${words}.\n`,
  };

  test('are told with their place and page', async () => {
    const call = ['build', MARCH, '--explain', '--lang', 'en'];
    const { out } = await digest(folderWith(LOOSE), call);
    expect(out).toMatch(
      /\nLines with wide gaps.*\n {2}issues\/2025-03\/items\/1\.md:4:1: page 4, gaps of 1\.[5-9] spaces\n {4}.*ВНИИЖЕЛЕЗОБЕ/,
    );
  });

  test('are told in Russian', async () => {
    const call = ['build', MARCH, '--explain', '--lang', 'ru'];
    const { out } = await digest(folderWith(LOOSE), call);
    expect(out).toMatch(/1\.md:4:1: страница 4, промежутки шире пробела в 1,[5-9] раза\n/);
  });

  test('are data for machines, with places as diagnostics have them', async () => {
    const { out } = await digest(folderWith(LOOSE), ['build', MARCH, '--explain', '--json']);
    const [line] = JSON.parse(out).issues[0].explanation.looseLines;
    expect(line).toMatchObject({ folio: 4, file: `${MARCH}/items/1.md`, line: 4, column: 1 });
    expect(line.gap).toBeGreaterThan(1.5);
    expect(line).not.toHaveProperty('span');
  });

  test('are not spoken of where there are none', async () => {
    const { out } = await digest(folderWith(ISSUE), ['build', MARCH, '--explain', '--lang', 'en']);
    expect(out).not.toContain('wide gaps');
  });

  test('of a long issue the widest are shown, and the others counted', () => {
    const looseLines = Array.from({ length: 15 }, (_, i) => ({
      folio: 4,
      gap: 3 - i / 10,
      text: `строка ${i}`,
    }));
    const explanation = { pages: [], cost: 0, looseLines, typography: [] };
    const told = formatExplanation(explanation, englishExplain, () => undefined);
    expect(told).toContain('  page 4, gaps of 3 spaces\n    строка 0\n');
    expect(told).toContain('строка 11');
    expect(told).not.toContain('строка 12');
    expect(told).toMatch(/and 3 more$/);
  });
});
