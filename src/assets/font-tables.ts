/**
 * What earlier builds asked of the fonts, kept in the cache by the hash of a font's bytes.
 * Pages are the same with and without it; a build whose words are known does not parse the fonts' tables.
 */
import { createHash } from 'node:crypto';
import type { FontTable } from '../model/font-table.ts';
import type { FontKey } from '../model/style.ts';
import type { World } from '../world/world.ts';

/** Changes with the shape of the table or with how fonts are asked. */
const VERSION = 1;

export function readFontTables(
  world: World,
  fonts: ReadonlyMap<FontKey, Uint8Array>,
): ReadonlyMap<FontKey, FontTable> {
  const tables = new Map<FontKey, FontTable>();
  for (const [key, bytes] of fonts) {
    const kept = world.readCache(cacheKey(bytes));
    const table = kept && parseTable(kept);
    if (table) tables.set(key, table);
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
    const json = JSON.stringify(table);
    world.writeCache(cacheKey(bytes), new TextEncoder().encode(`${digest(json)}\n${json}`));
  }
}

/** A damaged entry is no entry. */
function parseTable(kept: Uint8Array): FontTable | undefined {
  const text = new TextDecoder().decode(kept);
  const end = text.indexOf('\n');
  const json = text.slice(end + 1);
  return text.slice(0, end) === digest(json) ? (JSON.parse(json) as FontTable) : undefined;
}

function cacheKey(bytes: Uint8Array): string {
  return `font-${VERSION}-${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}`;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
