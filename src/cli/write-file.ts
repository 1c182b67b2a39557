/**
 * Writes a whole file or nothing. In: a path and its bytes; out: done, or the system's code of the fault.
 * The bytes go to a draft in the same folder, which takes the file's place in one step; so an older file stays as it
 * is until the new one is complete, and two builds at once leave one of two whole files. The draft is removed on failure and on
 * an interrupt.
 */
import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { makeFolder } from '../world/node-world.ts';

/** Of `node:fs`: its promises bring a dozen files that a build does not need otherwise. */
const rename = promisify(fs.rename);
const rm = promisify(fs.rm);
const stat = promisify(fs.stat);
const writeFile = promisify(fs.writeFile);

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** Shells tell a death by a signal as 128 and its number. */
const SIGNAL_NUMBERS = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;

/** @returns undefined when the file is written, else the code of the fault: `EACCES` */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<string | undefined> {
  const draft = join(dirname(path), `.digest-${randomUUID()}.tmp`);
  const dropDraft = (signal: NodeJS.Signals) => {
    fs.rmSync(draft, { force: true });
    process.exit(128 + SIGNAL_NUMBERS[signal as keyof typeof SIGNAL_NUMBERS]);
  };
  for (const signal of SIGNALS) process.on(signal, dropDraft);
  try {
    const obstacle = await obstacleAt(path);
    if (obstacle !== undefined) return obstacle;
    makeFolder(dirname(path));
    await writeFile(draft, bytes);
    await rename(draft, path);
    return undefined;
  } catch (fault) {
    await rm(draft, { force: true }).catch(() => {});
    const { code } = fault as NodeJS.ErrnoException;
    if (code === undefined) throw fault;
    return code;
  } finally {
    for (const signal of SIGNALS) process.off(signal, dropDraft);
  }
}

/** In place of a system's code: a device or a pipe, which a file must not take the place of. */
const NO_FILE = 'NO_FILE';

async function obstacleAt(path: string): Promise<string | undefined> {
  const stats = await stat(path).catch(() => undefined);
  if (stats?.isDirectory()) return 'EISDIR';
  return stats === undefined || stats.isFile() ? undefined : NO_FILE;
}
