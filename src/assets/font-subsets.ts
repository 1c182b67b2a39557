/**
 * Fonts as earlier builds embedded them, with the glyphs of their texts alone: kept in the cache by the hash of a font's bytes and by
 * the glyphs. The file is the same with and without it; a build whose fonts are known need not cut them again.
 */
import type { ByFont, SubsetMemory } from '../model/font-table.ts';
import { hashOf, hashOfFile, readChecked, writeChecked } from '../world/checked-cache.ts';
import type { World } from '../world/world.ts';

/** Changes with how subsets are cut, that is with the library that cuts them. */
const VERSION = 1;

export function createSubsetMemory(world: World, fonts: ByFont<Uint8Array>): SubsetMemory {
  return {
    remembered(font, glyphs, cut) {
      const bytes = fonts.get(font);
      if (!bytes) return cut();
      const key = `subset-${VERSION}-${hashOf(`${hashOfFile(bytes)} ${glyphs.join()}`).slice(0, 32)}`;
      const kept = readChecked(world, key);
      if (kept) return kept;
      const subset = cut();
      writeChecked(world, key, subset);
      return subset;
    },
  };
}
