/** Whole files or none, whatever comes in between. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { writeWhole } from '../../../src/cli/write-file.ts';
import { folderWith } from './run-digest.ts';

const BYTES = new TextEncoder().encode('new');

afterEach(() => vi.restoreAllMocks());

test('writes the file and makes its folders', async () => {
  const folder = folderWith({});
  expect(await writeWhole(join(folder, 'a/b/c.pdf'), BYTES)).toBeUndefined();
  expect(readdirSync(join(folder, 'a/b'))).toEqual(['c.pdf']);
});

test('gives up where folders cannot be made (Node tries for ever in /proc)', async () => {
  expect(await writeWhole('/proc/no-such-folder/deeper/c.pdf', BYTES)).toBe('ENOENT');
});

test('takes the place of an older file', async () => {
  const folder = folderWith({ 'c.pdf': 'old' });
  expect(await writeWhole(join(folder, 'c.pdf'), BYTES)).toBeUndefined();
  expect(readFileSync(join(folder, 'c.pdf'), 'utf8')).toBe('new');
});

test('gives the code of the fault and leaves nothing behind', async () => {
  const folder = folderWith({ 'c.pdf/inside': '' });
  expect(await writeWhole(join(folder, 'c.pdf'), BYTES)).toBe('EISDIR');
  expect(readdirSync(folder)).toEqual(['c.pdf']);
});

test('a device or a pipe that was put in its place is still one', async () => {
  const folder = folderWith({});
  const path = join(folder, 'c.pdf');
  execFileSync('mkfifo', [path]);
  expect(await writeWhole(path, BYTES)).toBe('NO_FILE');
  expect(statSync(path).isFIFO()).toBe(true);
  expect(readdirSync(folder)).toEqual(['c.pdf']);
});

test('writes a file whose name is as long as names may be', async () => {
  const folder = folderWith({});
  const name = `${'ш'.repeat(125)}.pdf`;
  expect(await writeWhole(join(folder, name), BYTES)).toBeUndefined();
  expect(readdirSync(folder)).toEqual([name]);
});

test('an interrupt removes the draft, keeps the older file and ends with 130', async () => {
  const folder = folderWith({ 'c.pdf': 'old' });
  const exit = vi.spyOn(process, 'exit').mockImplementation((() => {}) as typeof process.exit);
  const writing = writeWhole(join(folder, 'c.pdf'), new Uint8Array(50_000_000));
  await vi.waitUntil(() => readdirSync(folder).length > 1, { interval: 1 });
  process.emit('SIGINT', 'SIGINT');
  await writing;
  expect(exit).toHaveBeenCalledWith(130);
  expect(readdirSync(folder)).toEqual(['c.pdf']);
  expect(readFileSync(join(folder, 'c.pdf'), 'utf8')).toBe('old');
});

test('listens to signals only while it writes', async () => {
  const before = process.listenerCount('SIGINT');
  await writeWhole(join(folderWith({}), 'c.pdf'), BYTES);
  expect(process.listenerCount('SIGINT')).toBe(before);
  expect(existsSync('c.pdf')).toBe(false);
});
