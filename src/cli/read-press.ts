/**
 * The ICC profile that `--icc` names. In: the path as typed, from the working folder, anywhere on the disk; out: the
 * profile, or an `InputError` that says what is wrong with the file.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkPressProfile, type PressProfile } from '../index.ts';
import { withSlashes } from '../world/node-world.ts';
import type { Messages } from './messages/messages.ts';
import { InputError } from './usage-error.ts';

export function readPress(icc: string, cwd: string, { faults }: Messages): PressProfile {
  const path = resolve(cwd, icc);
  const bytes = readBytes(path);
  if (!bytes) throw new InputError(faults.unfitProfile(icc, 'unreadable'));
  const check = checkPressProfile(withSlashes(path), bytes);
  if (!check.ok) throw new InputError(faults.unfitProfile(icc, check.fault));
  return check.profile;
}

function readBytes(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
