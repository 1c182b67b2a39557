/** No text whatever makes the loader throw or hang. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HEAD, load, SECTIONS, withFile, withIssue, withSeries } from './fixture.ts';

const SNIPPETS = [
  '---\n',
  'title: ',
  '[',
  '{',
  '"',
  "'",
  '|',
  '>',
  '- ',
  ': ',
  '\n',
  '  ',
  '&a ',
  '*a',
  '!x ',
  '<<: ',
  '? ',
  '#',
  '\t',
  'image: ',
  'source: ',
  'items: ',
  '\u0000',
  '\ud800',
  'й',
];
const yamlish = fc
  .array(fc.oneof(fc.constantFrom(...SNIPPETS), fc.string({ maxLength: 4 })), { maxLength: 25 })
  .map((parts) => parts.join(''));

/** It has an issue, or tells why not. */
function expectAnAnswer(files: Parameters<typeof load>[0]): void {
  const { issue, lines } = load(files);
  expect(issue !== undefined || lines.length > 0).toBe(true);
}

describe('any text', () => {
  it('as issue.yaml, series.yaml and item', () => {
    fc.assert(
      fc.property(yamlish, (text) => {
        expectAnAnswer(withIssue(text));
        expectAnAnswer(withIssue(HEAD + SECTIONS + text));
        expectAnAnswer(withSeries(text));
        expectAnAnswer(withFile(text));
        expectAnAnswer(withFile(`---\ntitle: А\n${text}\n---\n${text}`));
      }),
      { numRuns: 150 },
    );
  });

  it('as bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expectAnAnswer({ '/d/3/issue.yaml': bytes });
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['brackets', '['.repeat(50_000)],
    ['braces', '{a: '.repeat(20_000)],
    ['dashes', '- '.repeat(20_000)],
  ])('nested very deep: %s', (_, text) => {
    expect(load(withIssue(text)).lines[0]).toMatch(/^yaml-depth 3\/issue.yaml:1:/);
  });

  it('with aliases that multiply', () => {
    const levels = Array.from({ length: 12 }, (_, i) =>
      i === 0
        ? 'k0: &k0 [x]'
        : `k${i}: &k${i} [${Array(9)
            .fill(`*k${i - 1}`)
            .join(', ')}]`,
    );
    expect(
      load(withIssue(`${HEAD}${levels.join('\n')}\n`)).lines.some((line) =>
        line.startsWith('yaml-aliases'),
      ),
    ).toBe(true);
  });

  it('larger than 1 MB', () => {
    expect(load(withIssue(`# ${'x'.repeat(1024 * 1024)}`)).lines).toEqual([
      'file-too-large 3/issue.yaml:1:1',
    ]);
  });
});
