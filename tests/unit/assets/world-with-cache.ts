/** A world that keeps what is written to its cache, for a test to look at. */
import { createMemoryWorld } from '../../../src/world/memory-world.ts';
import type { World } from '../../../src/world/world.ts';

export function worldWithCache(): {
  readonly world: World;
  readonly entries: Map<string, Uint8Array>;
} {
  const entries = new Map<string, Uint8Array>();
  const world: World = {
    ...createMemoryWorld({}),
    readCache: (key) => entries.get(key),
    writeCache: (key, bytes) => void entries.set(key, bytes),
  };
  return { world, entries };
}
