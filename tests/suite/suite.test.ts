/**
 * Every case of the suite against its reference: diagnostics and the trace of its pages.
 * `npm run unit -- tests/suite -u` accepts what is there now; what changed is drawn in build/suite-report.html.
 */
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { checkPages } from '../properties/check-pages.ts';
import { caseText } from './case-text.ts';
import { readCases, referencePath } from './cases.ts';
import { compileCase } from './compile-case.ts';
import { type ChangedCase, drawTrace, writeReport } from './report.ts';

const cases = readCases();
const changed: ChangedCase[] = [];
afterAll(() => writeReport(changed));

test('there are cases', () => expect(cases.length).toBeGreaterThanOrEqual(60));

describe.each(cases)('$name', (given) => {
  test('is laid out as before, with nothing over anything else', async () => {
    const compilation = await compileCase(given);
    const { result } = compilation;
    const after = caseText(compilation);
    const path = referencePath(given.name);
    const before = existsSync(path) ? readFileSync(path, 'utf8') : after;
    if (before !== after) changed.push({ name: given.name, before, after });
    await expect(after).toMatchFileSnapshot(path);
    if (result) expect(checkPages(result.document)).toEqual([]);
  });
});

test('a trace is drawn as pages, and what the other has not is marked', () => {
  const page =
    'page 1 page 100.00 200.00\n  rect 1.00 2.00 3.00 4.00 #ff0000 [layout]\n' +
    '  text 5.00 6.00 w7.00 "а <b>" SourceSerif4/400 8 #000000 ␣ [P 1]\n';
  const trace = `warning x\n\n${page}`;
  const same = drawTrace(trace, trace);
  expect(same).toContain('<rect x="1.00" y="2.00" width="3.00" height="4.00" fill="#ff0000"/>');
  expect(same).toContain('а &lt;b>');
  expect(same).toContain('warning x');
  expect(same).not.toMatch(/<mark>|class="new"/);
  const changed = drawTrace(trace, page.replace('6.00 w7.00', '6.00 w7.50'));
  expect(changed).toContain('<mark>warning x</mark>');
  expect(changed).toContain('<rect class="new" x="3" y="-4" width="11" height="12"/>');
  expect(changed.match(/class="new"/g)).toHaveLength(1);
});
