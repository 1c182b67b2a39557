/** What is dear to make is made once, however often it is read. */
import { expect, test } from 'vitest';
import { Tape } from '../../../../src/layout/chapters/tape.ts';

test('is read from the start by each reader, and made once', () => {
  const made: number[] = [];
  function* source() {
    for (let i = 0; i < 3; i++) {
      made.push(i);
      yield i;
    }
  }
  const tape = new Tape(source());
  const [first] = tape;
  expect([first, made]).toEqual([0, [0]]);
  expect([...tape]).toEqual([0, 1, 2]);
  expect([...tape]).toEqual([0, 1, 2]);
  expect(made).toEqual([0, 1, 2]);
});
