/**
 * Bytes kept between runs, each with a hash of its own before it: an entry that was cut short or changed on disk
 * is as good as none, and is made anew.
 */
import { createHash } from 'node:crypto';
import type { World } from '../world/world.ts';

const HASH_LENGTH = 32;

export function readChecked(world: World, key: string): Uint8Array | undefined {
  const entry = world.readCache(key);
  if (!entry || entry.length < HASH_LENGTH) return undefined;
  const content = entry.subarray(HASH_LENGTH);
  const hash = createHash('sha256').update(content).digest();
  return hash.equals(entry.subarray(0, HASH_LENGTH)) ? content : undefined;
}

export function writeChecked(world: World, key: string, content: Uint8Array): void {
  const hash = createHash('sha256').update(content).digest();
  world.writeCache(key, Buffer.concat([hash, content]));
}

export function hashOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
