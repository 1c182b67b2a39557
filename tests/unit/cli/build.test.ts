/** `digest build` on real files: what is written, what is said, what the exit code is. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { digest, folderWith, ISSUE, removeSharedCache } from './run-digest.ts';

const MARCH = 'issues/2025-03';
const pdf = (folder: string, path: string) => readFileSync(join(folder, path));
const BROKEN = { ...ISSUE, [`${MARCH}/issue.yaml`]: 'number: 3\ndate: 2025-03\nsectons: []\n' };

afterAll(removeSharedCache);

describe('a good issue', () => {
  test('goes to build/<folder>.pdf, with a summary', async () => {
    const folder = folderWith(ISSUE);
    const { code, out, err } = await digest(folder, ['build', MARCH]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^build\/2025-03\.pdf: \d+ pages, 1 item, 0 pictures, \d+ kB\n$/);
    expect(pdf(folder, 'build/2025-03.pdf').subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('is the same by its issue.yaml, and byte for byte in a second run', async () => {
    const folder = folderWith(ISSUE);
    await digest(folder, ['build', MARCH, '--out', 'a.pdf']);
    await digest(folder, ['build', `${MARCH}/issue.yaml`, '--out', 'b.pdf']);
    expect(pdf(folder, 'a.pdf').equals(pdf(folder, 'b.pdf'))).toBe(true);
    const { out } = await digest(folder, ['build', `${MARCH}/issue.yaml`]);
    expect(out).toContain('build/2025-03.pdf');
  });

  test('goes where --out says, and folders are made', async () => {
    const folder = folderWith(ISSUE);
    await digest(folder, ['build', MARCH, '--out', 'a/b/march.pdf']);
    await digest(folder, ['build', MARCH, '--out', 'c/d/']);
    expect(existsSync(join(folder, 'a/b/march.pdf'))).toBe(true);
    expect(existsSync(join(folder, 'c/d/2025-03.pdf'))).toBe(true);
  });

  test('leaves nothing behind but the PDF and the cache', async () => {
    const folder = folderWith(ISSUE);
    await digest(folder, ['build', MARCH], { env: {} });
    expect(readdirSync(join(folder, 'build'))).toEqual(['2025-03.pdf']);
    expect(readdirSync(folder).sort()).toEqual(['build', 'issues']);
    expect(existsSync(join(folder, 'issues/.digest/cache'))).toBe(true);
  });

  test('works where the cache cannot be written', async () => {
    const folder = folderWith({ ...ISSUE, cache: 'a file' });
    const { code } = await digest(folder, ['build', MARCH, '--cache', 'cache/in/a/file']);
    expect(code).toBe(0);
  });

  test('makes anew what was damaged in its cache', async () => {
    const folder = folderWith(ISSUE);
    const build = (out: string) =>
      digest(folder, ['build', MARCH, '--out', out], { env: { DIGEST_CACHE: 'kept' } });
    await build('a.pdf');
    const kept = readdirSync(join(folder, 'kept')).map((name) => join(folder, 'kept', name));
    for (const path of kept) writeFileSync(path, 'rubbish');
    expect(await build('b.pdf')).toMatchObject({ code: 0, err: '' });
    expect(pdf(folder, 'a.pdf').equals(pdf(folder, 'b.pdf'))).toBe(true);
  });

  test('keeps its cache where DIGEST_CACHE says', async () => {
    const folder = folderWith(ISSUE);
    await digest(folder, ['build', MARCH], { env: { DIGEST_CACHE: 'kept' } });
    expect(readdirSync(join(folder, 'kept')).length).toBeGreaterThan(0);
    expect(existsSync(join(folder, 'issues/.digest'))).toBe(false);
  });

  test('tells in Russian', async () => {
    const { out } = await digest(folderWith(ISSUE), ['build', MARCH, '--lang', 'ru']);
    expect(out).toMatch(
      /^build\/2025-03\.pdf: \d+ страниц[аы]?, 1 материал, 0 рисунков, \d+ КБ\n$/,
    );
  });

  test('--quiet says nothing', async () => {
    const { code, out, err } = await digest(folderWith(ISSUE), ['build', MARCH, '--quiet']);
    expect([code, out, err]).toEqual([0, '', '']);
  });

  test('--timings names the steps', async () => {
    const { out } = await digest(folderWith(ISSUE), ['build', MARCH, '--timings']);
    for (const step of ['reading', 'layout', 'PDF', 'in all']) expect(out).toContain(`  ${step} `);
    expect(out).toMatch(/in all\s+\d+\.\d\d s\n$/);
  });

  test('--trace prints pages as text and writes no PDF', async () => {
    const folder = folderWith(ISSUE);
    const { code, out, err } = await digest(folder, ['build', MARCH, '--trace']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^page 1 /);
    expect(existsSync(join(folder, 'build'))).toBe(false);
  });
});

describe('several issues', () => {
  const TWO = {
    ...ISSUE,
    'issues/2025-04/issue.yaml': ISSUE[`${MARCH}/issue.yaml`].replace('2025-03', '2025-04'),
    'issues/2025-04/items/1.md': ISSUE[`${MARCH}/items/1.md`],
  };

  test('are made in one call', async () => {
    const folder = folderWith(TWO);
    const { code, out } = await digest(folder, ['build', MARCH, 'issues/2025-04', '--out', 'pdf/']);
    expect(code).toBe(0);
    expect(out.trim().split('\n')).toHaveLength(2);
    expect(readdirSync(join(folder, 'pdf')).sort()).toEqual(['2025-03.pdf', '2025-04.pdf']);
  });

  test('a bad one does not stop the others, and the exit code tells', async () => {
    const folder = folderWith(TWO);
    const { code, out, err } = await digest(folder, ['build', 'issues/2025-05', 'issues/2025-04']);
    expect(code).toBe(1);
    expect(out).toContain('build/2025-04.pdf');
    expect(err).toContain('issues/2025-05: 1 error; no PDF was made');
  });

  test('two builds of one output at once leave one whole file', async () => {
    const folder = folderWith(ISSUE);
    const run = () => digest(folder, ['build', MARCH, '--quiet']);
    const codes = (await Promise.all([run(), run(), run()])).map(({ code }) => code);
    expect(codes).toEqual([0, 0, 0]);
    expect(readdirSync(join(folder, 'build'))).toEqual(['2025-03.pdf']);
  });
});

describe('a bad issue', () => {
  test.each<[string, Readonly<Record<string, string>>, string, string]>([
    ['a path that is not there', ISSUE, 'issues/2025-30', 'issue-not-found'],
    [
      'a folder without issue.yaml',
      { ...ISSUE, 'issues/empty/a.txt': '' },
      'issues/empty',
      'issue-file-missing',
    ],
    ['a file that is no issue', { ...ISSUE, 'a.txt': 'x' }, 'a.txt', 'issue-file-missing'],
    ['a misspelt key', BROKEN, MARCH, 'unknown-key'],
  ])('%s ends with 1 and a word', async (_, files, path, code) => {
    const run = await digest(folderWith(files), ['build', path]);
    expect([run.code, run.out]).toEqual([1, '']);
    expect(run.err).toContain(`error[${code}]`);
    expect(run.err).toContain('no PDF was made');
    expect(run.err).not.toMatch(/^\s+at /m);
  });

  test('shows the place from the working folder, the line and a hint', async () => {
    const { err } = await digest(folderWith(BROKEN), ['build', MARCH]);
    expect(err).toContain('issues/2025-03/issue.yaml:3:1: error[unknown-key]');
    expect(err).toContain('3 | sectons: []');
    expect(err).toContain('^^^^^^^');
    expect(err).toContain('sections');
  });

  test('is named from the working folder', async () => {
    const { err } = await digest(folderWith(ISSUE), ['build', 'issues/2025-30']);
    expect(err).toContain('“issues/2025-30”');
  });

  /** Regression: an error of the template followed, whose contents had no item to point at. */
  test('a title with a misspelt key is one error', async () => {
    const item = `${MARCH}/items/1.md` as const;
    const files = { ...ISSUE, [item]: ISSUE[item].replace('title:', 'titel:') };
    const { err } = await digest(folderWith(files), ['build', MARCH]);
    expect(err.match(/error\[[\w-]+\]/g)).toEqual(['error[unknown-key]']);
  });

  test('is told in Russian', async () => {
    const env = { LC_ALL: 'ru_RU.UTF-8' };
    const { err } = await digest(folderWith(BROKEN), ['build', MARCH], { env });
    expect(err).toContain('ошибка[unknown-key]');
    expect(err).toMatch(/issues\/2025-03: \d+ ошибк[аи]; PDF не создан/);
  });

  test('leaves an older PDF as it was', async () => {
    const folder = folderWith({ ...BROKEN, 'build/2025-03.pdf': 'the older one' });
    const { code } = await digest(folder, ['build', MARCH]);
    expect(code).toBe(1);
    expect(readdirSync(join(folder, 'build'))).toEqual(['2025-03.pdf']);
    expect(pdf(folder, 'build/2025-03.pdf').toString()).toBe('the older one');
  });

  test('makes no folder for its PDF', async () => {
    const folder = folderWith(BROKEN);
    await digest(folder, ['build', MARCH, '--out', 'new/']);
    expect(existsSync(join(folder, 'new'))).toBe(false);
  });
});

describe('warnings', () => {
  const WARNED = {
    ...ISSUE,
    [`${MARCH}/items/1.md`]: ISSUE[`${MARCH}/items/1.md`].replace(', url: https://tass.ru', ''),
  };

  test('are shown and counted, and the PDF is made', async () => {
    const { code, out, err } = await digest(folderWith(WARNED), ['build', MARCH]);
    expect(code).toBe(0);
    expect(err).toContain('warning[source-without-link]');
    expect(out).toMatch(/, 1 warning\n$/);
  });

  test('are errors with --strict', async () => {
    const folder = folderWith(WARNED);
    const { code, err } = await digest(folder, ['build', MARCH, '--strict']);
    expect(code).toBe(1);
    expect(err).toContain('error[source-without-link]');
    expect(existsSync(join(folder, 'build'))).toBe(false);
  });

  test('are not shown with --quiet', async () => {
    const { code, err } = await digest(folderWith(WARNED), ['build', MARCH, '--quiet']);
    expect([code, err]).toEqual([0, '']);
  });
});

describe('a character that no font has', () => {
  const CHINESE = {
    ...ISSUE,
    [`${MARCH}/items/1.md`]: ISSUE[`${MARCH}/items/1.md`].replace('летом', 'летом (夏天)'),
  };

  test('is an error with its code and place', async () => {
    const { code, err } = await digest(folderWith(CHINESE), ['build', MARCH]);
    expect(code).toBe(1);
    expect(err).toContain('issues/2025-03/items/1.md:5:69: error[missing-glyph]');
    expect(err).toContain('U+590F');
    expect(err).toContain('U+5929');
  });

  test('is a warning with --draft', async () => {
    const { code, err } = await digest(folderWith(CHINESE), ['build', MARCH, '--draft']);
    expect(code).toBe(0);
    expect(err).toContain('warning[missing-glyph]');
  });
});

describe('--json', () => {
  test('has the figures of every issue', async () => {
    const folder = folderWith(ISSUE);
    const { code, out, err } = await digest(folder, ['build', MARCH, '--json', '--timings']);
    expect([code, err]).toEqual([0, '']);
    const report = JSON.parse(out);
    expect(report).toEqual({
      ok: true,
      issues: [
        {
          issue: MARCH,
          ok: true,
          output: 'build/2025-03.pdf',
          bytes: pdf(folder, 'build/2025-03.pdf').length,
          pages: expect.any(Number),
          items: 1,
          pictures: 0,
          errors: 0,
          warnings: 0,
          seconds: expect.objectContaining({
            layout: expect.any(Number),
            total: expect.any(Number),
          }),
          diagnostics: [],
        },
      ],
    });
  });

  test('has diagnostics with their place in both languages', async () => {
    const { code, out, err } = await digest(folderWith(BROKEN), ['build', MARCH, '--json']);
    expect([code, err]).toEqual([1, '']);
    const { ok, issues } = JSON.parse(out);
    expect([ok, issues[0].ok, 'output' in issues[0]]).toEqual([false, false, false]);
    const found = issues[0].diagnostics.find((d: { code: string }) => d.code === 'unknown-key');
    expect(found).toMatchObject({
      severity: 'error',
      file: `${MARCH}/issue.yaml`,
      line: 3,
      column: 1,
      message: { en: expect.any(String), ru: expect.any(String) },
    });
  });
});

describe('what cannot be written', () => {
  test('a folder in the place of the PDF', async () => {
    const folder = folderWith(ISSUE);
    mkdirSync(join(folder, 'build/2025-03.pdf'), { recursive: true });
    const { code, err } = await digest(folder, ['build', MARCH]);
    expect(code).toBe(1);
    expect(err).toContain('build/2025-03.pdf cannot be written: a folder of that name is there');
    expect(readdirSync(join(folder, 'build'))).toEqual(['2025-03.pdf']);
  });

  test.each(['issue.yaml', 'items/1.md', '../series.yaml'])(
    'what it is made from: %s',
    async (name) => {
      const folder = folderWith(ISSUE);
      const before = pdf(folder, `${MARCH}/${name}`);
      const { code, err } = await digest(folder, ['build', MARCH, '--out', `${MARCH}/${name}`]);
      expect(code).toBe(2);
      expect(err).toContain('is neither a PDF’s name nor a folder');
      symlinkSync(join(folder, MARCH, name), join(folder, 'link.pdf'));
      const linked = await digest(folder, ['build', MARCH, '--out', 'link.pdf']);
      expect(linked.code).toBe(1);
      expect(linked.err).toContain('cannot be written: the issue is made from this file');
      expect(pdf(folder, `${MARCH}/${name}`).equals(before)).toBe(true);
    },
  );

  test('a file in the place of the folder', async () => {
    const folder = folderWith({ ...ISSUE, build: 'a file' });
    const { code, err } = await digest(folder, ['build', MARCH]);
    expect(code).toBe(1);
    expect(err).toContain('a part of its path is a file, not a folder');
  });

  test.skipIf(process.getuid?.() === 0)('a folder without permission', async () => {
    const folder = folderWith(ISSUE);
    mkdirSync(join(folder, 'locked'));
    chmodSync(join(folder, 'locked'), 0o500);
    const { code, err } = await digest(folder, ['build', MARCH, '--out', 'locked/']);
    expect(code).toBe(1);
    expect(err).toContain('no permission');
  });
});

describe('colour', () => {
  const ESCAPE = '\u001b';

  test.each<[string, boolean, Readonly<Record<string, string>>, boolean]>([
    ['a pipe', false, {}, false],
    ['a terminal', true, {}, true],
    ['a terminal with NO_COLOR', true, { NO_COLOR: '1', TERM: 'dumb' }, false],
    ['a pipe with FORCE_COLOR', false, { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR and NO_COLOR', false, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    ['a dumb terminal', true, { TERM: 'dumb' }, false],
  ])('%s', async (_, isTTY, env, coloured) => {
    const { err } = await digest(folderWith(BROKEN), ['build', MARCH], { isTTY, env });
    expect(err.includes(ESCAPE)).toBe(coloured);
  });
});

describe('progress', () => {
  test('rewrites one line on a terminal and clears it', async () => {
    const { code, err } = await digest(folderWith(ISSUE), ['build', MARCH], { isTTY: true });
    expect(code).toBe(0);
    expect(err).toContain('\r\u001b[Kissues/2025-03: layout…');
    expect(err.endsWith('\r\u001b[K')).toBe(true);
    expect(err).not.toContain('\n');
  });

  test('is plain lines elsewhere, once a build takes long', async () => {
    let time = 0;
    const now = () => {
      time += 400;
      return time;
    };
    const { err } = await digest(folderWith(ISSUE), ['build', MARCH], { now });
    expect(err).toMatch(/^(?:issues\/2025-03: [a-zA-Z ]+…\n)+$/);
    expect(err).toContain('issues/2025-03: layout…\n');
  });

  test.each(['--quiet', '--json'])('is not shown with %s', async (option) => {
    const run = await digest(folderWith(ISSUE), ['build', MARCH, option], { isTTY: true });
    expect([run.code, run.err]).toEqual([0, '']);
  });
});

// Regression: it was read once more to show a line of it, and Node reads no file so large.
test('an item of three gigabytes is told as too large', async () => {
  const folder = folderWith(ISSUE);
  truncateSync(join(folder, `${MARCH}/items/1.md`), 3 * 2 ** 30);
  const { code, err } = await digest(folder, ['build', MARCH]);
  expect(code).toBe(1);
  expect(err).toContain(`${MARCH}/items/1.md: error[file-too-large]`);
});

describe('a failure of the program itself', () => {
  const now = () => {
    throw new Error('the clock\nstopped');
  };

  test('is one line and what to do', async () => {
    const { code, out, err } = await digest(folderWith(ISSUE), ['build', MARCH], { now });
    expect([code, out]).toEqual([1, '']);
    expect(err).toBe(
      'digest: The program itself failed, not your issue: the clock stopped\n' +
        '  = Run it again with DIGEST_DEBUG=1 and send all that it prints to the developers.\n',
    );
  });

  test('shows its stack with DIGEST_DEBUG', async () => {
    const env = { DIGEST_DEBUG: '1' };
    const { err } = await digest(folderWith(ISSUE), ['build', MARCH], { now, env });
    expect(err).toMatch(/^\s+at /m);
  });
});
