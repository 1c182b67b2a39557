/**
 * Every case of the suite against its reference: diagnostics and the trace of its pages.
 * `npm run unit -- tests/suite -u` accepts what is there now; `report.ts` shows the difference as pictures.
 */
import { describe, expect, test } from 'vitest';
import { checkPages } from '../properties/check-pages.ts';
import { caseText } from './case-text.ts';
import { readCases, referencePath } from './cases.ts';
import { compileCase } from './compile-case.ts';

const cases = readCases();

test('there are cases', () => expect(cases.length).toBeGreaterThanOrEqual(60));

describe.each(cases)('$name', (given) => {
  test('is laid out as before', async () => {
    const compilation = await compileCase(given);
    await expect(caseText(compilation)).toMatchFileSnapshot(referencePath(given.name));
    const { result } = compilation;
    if (result) expect(checkPages(result.document)).toEqual([]);
  });
});
