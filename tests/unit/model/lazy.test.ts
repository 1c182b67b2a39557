/** What is made when it is first asked for: at every start patterns were made that few builds ask anything. */
import { expect, test } from 'vitest';
import { lazy } from '../../../src/model/lazy.ts';

test('is not made before it is asked for, and then once', () => {
  let made = 0;
  const pattern = lazy(() => {
    made++;
    return /а/u;
  });
  expect(made).toBe(0);
  expect(pattern()).toBe(pattern());
  expect(made).toBe(1);
});
