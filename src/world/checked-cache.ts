/**
 * Bytes kept between runs, each with a hash of its own and its key before it: an entry that was cut short or changed on disk,
 * or stands under another's name, is as good as none, and is made anew.
 */
import { createHash } from 'node:crypto';
import { remembered } from '../model/remembered.ts';
import type { World } from './world.ts';

const HASH_LENGTH = 32;

export function readChecked(world: World, key: string): Uint8Array | undefined {
  const entry = world.readCache(key);
  if (!entry || entry.length < HASH_LENGTH) return undefined;
  const content = entry.subarray(HASH_LENGTH);
  return sealOf(key, content).equals(entry.subarray(0, HASH_LENGTH)) ? content : undefined;
}

export function writeChecked(world: World, key: string, content: Uint8Array): void {
  world.writeCache(key, Buffer.concat([sealOf(key, content), content]));
}

function sealOf(key: string, content: Uint8Array): Buffer {
  return createHash('sha256').update(key).update(content).digest();
}

/** Of the bytes of a file as they were read, which nothing changes: they are hashed once, however often this is asked. */
export function hashOfFile(bytes: Uint8Array): string {
  return remembered(HASHES, bytes, () => hashOf(bytes));
}

const HASHES = new WeakMap<Uint8Array, string>();

export function hashOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
