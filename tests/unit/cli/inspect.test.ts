import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { digest, folderWith, ISSUE, removeSharedCache } from './run-digest.ts';

afterAll(removeSharedCache);

describe('digest inspect', () => {
  test('tells of a PDF that was just made, for people, as a tree and as JSON', async () => {
    const folder = folderWith(ISSUE);
    expect((await digest(folder, ['build', 'issues/2025-03', '--out', 'a.pdf'])).code).toBe(0);
    const text = await digest(folder, ['inspect', 'a.pdf']);
    expect(text.code).toBe(0);
    expect(text.out).toContain('Claims: PDF/A-2a, PDF/UA-1');
    const tree = await digest(folder, ['inspect', 'a.pdf', '--tree', '--lang', 'ru']);
    expect(tree.out).toMatch(/^Document/);
    expect(tree.out).toContain('Приём заявок открыт в понедельник.');
    const json = JSON.parse((await digest(folder, ['inspect', 'a.pdf', '--json'])).out);
    expect(json).toMatchObject({ ok: true, file: 'a.pdf', isTagged: true, notes: [] });
  });

  test.each([
    ['missing.pdf', 'pdf-not-found'],
    ['folder', 'pdf-unreadable'],
    ['issues/series.yaml', 'not-a-pdf'],
    ['issues/series.yaml/x.pdf', 'pdf-not-found'],
  ])('%s: %s, exit code 1, in both languages', async (path, code) => {
    const folder = folderWith(ISSUE);
    mkdirSync(join(folder, 'folder'));
    for (const language of ['en', 'ru']) {
      const run = await digest(folder, ['inspect', path, '--lang', language]);
      expect(run.code).toBe(1);
      expect(run.err).toContain(`[${code}]`);
      expect(run.out).toBe('');
    }
    const json = await digest(folder, ['inspect', path, '--json']);
    expect(JSON.parse(json.out)).toMatchObject({ ok: false, diagnostics: [{ code }] });
  });

  test('without a file, or with two, it is a fault of use', async () => {
    const folder = folderWith({});
    expect(await digest(folder, ['inspect'])).toMatchObject({ code: 2, out: '' });
    expect((await digest(folder, ['inspect'])).err).toContain('No PDF was named');
    expect((await digest(folder, ['inspect', 'a', 'b'])).code).toBe(2);
  });
});
