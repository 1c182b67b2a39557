/** Path data of shapes: what is read, and what is no path. */
import { expect, test } from 'vitest';
import { isPath, readPath } from '../../../src/model/path-data.ts';

/** Steps as text: the command with its numbers. */
const shown = (text: string) =>
  readPath(text)
    ?.map(({ command, numbers }) => [command, ...numbers].join(' '))
    .join('; ');

test.each([
  ['M 1 2 L 3 4 Z', 'M 1 2; L 3 4; Z'],
  ['M1,2L3-4Z', 'M 1 2; L 3 -4; Z'],
  ['M.5.5 1. +2e1', 'M 0.5 0.5; L 1 20'],
  ['\n M 0 0\tC 1 1 2 2 3 3 4 4 5 5 6 6\n', 'M 0 0; C 1 1 2 2 3 3; C 4 4 5 5 6 6'],
  ['M 0 0 L 1 1 2 2 M 3 3', 'M 0 0; L 1 1; L 2 2; M 3 3'],
  ['M 0 0 Z Z', 'M 0 0; Z; Z'],
])('%j', (text, steps) => {
  expect(isPath(text)).toBe(true);
  expect(shown(text)).toBe(steps);
});

test.each([
  ['', 'nothing'],
  ['  ', 'white'],
  ['L 1 2', 'no move first'],
  ['1 2', 'no command'],
  ['M 1', 'half a point'],
  ['M 1 2 3', 'half a further point'],
  ['M 1 2 L', 'a command alone'],
  ['M 1 L 2 3', 'a command inside a point'],
  ['M 1 2 C 1 2 3 4 5', 'a curve without its end'],
  ['M 1 2 Z 3 4', 'numbers behind the end'],
  ['m 1 2', 'relative'],
  ['M 1 2 A 1 1 0 0 0 2 2', 'an arc'],
  ['M 1 2 l 3 4', 'relative lines'],
  ['M 1 e2', 'an exponent alone'],
  ['M 1 - 2', 'a sign alone'],
  ['M 1;2', 'another mark'],
  ['M NaN Infinity', 'words'],
])('%j is no path: %s', (text) => {
  expect(isPath(text)).toBe(false);
  expect(readPath(text)).toBeUndefined();
});

test('a path of a hundred thousand points is one', () => {
  const path = `M 0 0${' L 1 1 C 1 1 2 2 3 3'.repeat(50_000)}`;
  expect(isPath(path)).toBe(true);
  expect(isPath(`${path} 4`)).toBe(false);
});
