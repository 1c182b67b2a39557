/** Bytes in the cache: what comes back is what was written under that key, or nothing. */
import { expect, test } from 'vitest';
import { readChecked, writeChecked } from '../../../src/world/checked-cache.ts';
import { worldWithCache } from '../assets/world-with-cache.ts';

test('an entry comes back as it was written; cut short or changed it does not', () => {
  const { world, entries } = worldWithCache();
  writeChecked(world, 'a', new Uint8Array([1, 2, 3]));
  expect([...readChecked(world, 'a')!]).toEqual([1, 2, 3]);
  const entry = entries.get('a')!;
  entries.set('a', entry.subarray(0, entry.length - 1));
  expect(readChecked(world, 'a')).toBeUndefined();
});

// Regression: a picture's description that stood under the name of a font's ended the build.
test('an entry that stands under the key of another is none', () => {
  const { world, entries } = worldWithCache();
  writeChecked(world, 'a', new Uint8Array([1, 2, 3]));
  entries.set('b', entries.get('a')!);
  expect(readChecked(world, 'b')).toBeUndefined();
});
