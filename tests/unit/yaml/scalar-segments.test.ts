/** Every character of a YAML text must be found where it stands in the file. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMap, isScalar, parseDocument } from 'yaml';
import { spanInMarkup } from '../../../src/model/source.ts';
import { scalarSegments } from '../../../src/yaml/scalar-segments.ts';
import type { ScalarStyle } from '../../../src/yaml/yaml-tree.ts';

const STYLES: Record<string, ScalarStyle> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
};

function markupOf(source: string) {
  const { contents } = parseDocument(source);
  const node = isMap(contents) ? contents.items[0]?.value : undefined;
  if (!isScalar(node) || !node.range) throw new Error('no scalar');
  const text = String(node.value);
  const [start, end] = node.range;
  const segments = scalarSegments(source, start, end, STYLES[node.type ?? 'PLAIN']!, text);
  return { text, span: { file: 'f', start, end }, segments };
}

/** What the file has at each visible character of the text. */
function mapped(source: string): string {
  const markup = markupOf(source);
  return [...markup.text]
    .map((_, i) => source.slice(spanInMarkup(markup, i, i + 1).start)[0])
    .join('');
}

describe('segments of a scalar', () => {
  it.each([
    ['plain', 'a: один два'],
    ['plain over lines', 'a: один\n   два\n   три'],
    ['double', 'a: "один два"'],
    ['double over lines', 'a: "один\n   два"'],
    ['single', "a: 'один два'"],
    ['literal', 'a: |\n  один\n  два\n\n  три\nb: 1'],
    ['literal with deeper lines', 'a: |\n  один\n    два\n  три\n'],
    ['literal with header', 'a: |-  # замечание\n  один\n  два'],
    ['folded', 'a: >-\n  один\n  два\n\n  три\nb: 1'],
    ['Windows', 'a: >-\r\n  один\r\n  два\r\n'],
    ['anchor', 'a: &x один'],
  ])('%s', (_, source) => {
    const markup = markupOf(source);
    const visible = (text: string) => text.replace(/\s/g, ' ');
    expect(visible(mapped(source))).toBe(visible(markup.text));
    expect(markup.segments[0]?.at).toBe(0);
  });

  it('stands right after doubled quotes', () => {
    const source = "a: 'it''s on'";
    const markup = markupOf(source);
    expect(spanInMarkup(markup, markup.text.indexOf('on'), markup.text.indexOf('on') + 2)).toEqual({
      file: 'f',
      start: 10,
      end: 12,
    });
  });

  it('stands right after escapes', () => {
    const source = 'a: "x\\u0041\\U0001F600\\n y \\\n  z"';
    const markup = markupOf(source);
    for (const letter of ['y', 'z']) {
      const at = markup.text.indexOf(letter);
      expect(source[spanInMarkup(markup, at, at + 1).start]).toBe(letter);
    }
  });

  it('keeps indentation of deeper lines exact', () => {
    const source = 'a: |\n  один\n    два\n';
    const markup = markupOf(source);
    const at = markup.text.indexOf('  два');
    expect(spanInMarkup(markup, at, at + 1).start).toBe(source.indexOf('  два'));
  });

  it('maps words of any text in any style', () => {
    const word = fc.stringMatching(/^[a-zа-я]{1,5}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('|', '>'),
        fc.array(fc.nat(2), { maxLength: 12 }),
        (words, style, gaps) => {
          const numbered = words.map((w, i) => `${w}${i}x`);
          const source = `a: ${style}\n${numbered.map((w, i) => `  ${w}${'\n'.repeat((gaps[i] ?? 0) + 1)}`).join('')}`;
          const markup = markupOf(source);
          for (const w of numbered) {
            const at = markup.text.indexOf(w);
            expect(spanInMarkup(markup, at, at + w.length)).toMatchObject({
              start: source.indexOf(w),
              end: source.indexOf(w) + w.length,
            });
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});
