/**
 * What earlier builds asked of the fonts, kept in the cache by the hash of a font's bytes.
 * Pages are the same with and without it; a build whose words are known does not parse the fonts' tables.
 */
import type { ByFont, FontTable } from '../model/font-table.ts';
import type { FontKey } from '../model/style.ts';
import { hashOfFile, readChecked, writeChecked } from '../world/checked-cache.ts';
import type { World } from '../world/world.ts';

/** Changes with the shape of the table or with how fonts are asked. */
const VERSION = 10;

/** Tables are read one by one, as their fonts are wanted. */
export function readFontTables(world: World, fonts: ByFont<Uint8Array>): ByFont<FontTable> {
  return {
    get(key) {
      const bytes = fonts.get(key);
      const kept = bytes && readChecked(world, cacheKey(bytes));
      return kept && (JSON.parse(new TextDecoder().decode(kept)) as FontTable);
    },
  };
}

export function writeFontTables(
  world: World,
  fonts: ByFont<Uint8Array>,
  learned: ReadonlyMap<FontKey, FontTable>,
): void {
  for (const [key, table] of learned) {
    const bytes = fonts.get(key);
    if (!bytes) continue;
    writeChecked(world, cacheKey(bytes), new TextEncoder().encode(JSON.stringify(table)));
  }
}

function cacheKey(bytes: Uint8Array): string {
  return `font-${VERSION}-${hashOfFile(bytes).slice(0, 32)}`;
}
