/** The profile that every PDF carries for its colours, read back by its own table (ICC.1:2010, 7). */
import { expect, it } from 'vitest';
import { srgbProfile } from '../../../src/render/pdf/srgb-profile.ts';

const bytes = Buffer.from(srgbProfile());
const tags = Array.from({ length: bytes.readUInt32BE(128) }, (_, i) => {
  const entry = 132 + i * 12;
  return {
    name: bytes.toString('latin1', entry, entry + 4),
    start: bytes.readUInt32BE(entry + 4),
    size: bytes.readUInt32BE(entry + 8),
  };
});
const startOf = (name: string) => tags.find((tag) => tag.name === name)!.start;

it('is as long as it says, and its tags lie within it', () => {
  expect(bytes.readUInt32BE(0)).toBe(bytes.length);
  expect(bytes.toString('latin1', 36, 40)).toBe('acsp');
  expect(Math.max(...tags.map(({ start, size }) => start + size))).toBe(bytes.length);
});

it('has the primaries of sRGB, adapted to D50, which make white together', () => {
  const xyz = (name: string) =>
    [8, 12, 16].map((at) => bytes.readInt32BE(startOf(name) + at) / 65536);
  const [red, green, blue] = ['rXYZ', 'gXYZ', 'bXYZ'].map(xyz);
  expect(red![0]).toBeCloseTo(0.436, 2);
  const white = [0, 1, 2].map((i) => red![i]! + green![i]! + blue![i]!);
  [0.9642, 1, 0.8249].forEach((value, i) => {
    expect(white[i]).toBeCloseTo(value, 2);
  });
});

it('has one curve for all three colours', () => {
  expect(bytes.toString('latin1', startOf('rTRC'), startOf('rTRC') + 4)).toBe('para');
  expect(new Set(['rTRC', 'gTRC', 'bTRC'].map(startOf)).size).toBe(1);
});
