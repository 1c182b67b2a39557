/** Contents of pages are compressed as zlib does it, with as few calls of other threads as will do. */
import { Deflate, deflateSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { compress } from '../../../src/render/pdf/content-queue.ts';

afterEach(() => vi.restoreAllMocks());

/** Bytes that no compression makes fewer. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return state & 255;
  });
}

test.each<[string, Uint8Array]>([
  ['nothing', new Uint8Array()],
  ['a page', Buffer.from('1 0 0 1 72 700 Tm <0102> Tj\n'.repeat(300))],
  ['more than one piece', noise(300_000)],
  ['a drawing of a megabyte', Buffer.from('12.5 700 m 13.5 701.25 l S\n'.repeat(40_000))],
])('%s comes out as zlib writes it', async (_, bytes) => {
  expect(Buffer.compare(await compress(bytes), deflateSync(bytes, { level: 4 }))).toBe(0);
});

test('a page wakes another thread once: to ask for its end as well took a hundredth of a long build', async () => {
  const asked = vi.spyOn(Deflate.prototype, '_transform');
  await compress(Buffer.from('1 0 0 1 72 700 Tm <0102> Tj\n'.repeat(300)));
  expect(asked).toHaveBeenCalledTimes(1);
});
