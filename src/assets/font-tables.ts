/**
 * What earlier builds asked of the fonts, kept in the cache by the hash of a font's bytes.
 * Pages are the same with and without it; a build whose words are known does not parse the fonts' tables.
 */
import type { FontTable } from '../model/font-table.ts';
import type { FontKey } from '../model/style.ts';
import type { World } from '../world/world.ts';
import { hashOf, readChecked, writeChecked } from './checked-cache.ts';

/** Changes with the shape of the table or with how fonts are asked. */
const VERSION = 2;

export function readFontTables(
  world: World,
  fonts: ReadonlyMap<FontKey, Uint8Array>,
): ReadonlyMap<FontKey, FontTable> {
  const tables = new Map<FontKey, FontTable>();
  for (const [key, bytes] of fonts) {
    const kept = readChecked(world, cacheKey(bytes));
    if (kept) tables.set(key, JSON.parse(new TextDecoder().decode(kept)) as FontTable);
  }
  return tables;
}

export function writeFontTables(
  world: World,
  fonts: ReadonlyMap<FontKey, Uint8Array>,
  learned: ReadonlyMap<FontKey, FontTable>,
): void {
  for (const [key, table] of learned) {
    const bytes = fonts.get(key);
    if (!bytes) continue;
    writeChecked(world, cacheKey(bytes), new TextEncoder().encode(JSON.stringify(table)));
  }
}

function cacheKey(bytes: Uint8Array): string {
  return `font-${VERSION}-${hashOf(bytes).slice(0, 32)}`;
}
