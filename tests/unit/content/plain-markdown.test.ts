/** The short cut for plain texts gives what the parser gives. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlain } from '../../../src/content/plain-markdown.ts';
import { parseFully } from '../../../src/content/processor.ts';

const KINDS = ['blocks', 'line'] as const;

/** Types, values and offsets; lines and columns are nobody's business. */
function outline(node: unknown): unknown {
  return JSON.parse(
    JSON.stringify(node, (key, value) =>
      key === 'position' ? [value.start.offset, value.end.offset] : value,
    ),
    (key, value) => (key === 'position' && value?.length !== 2 ? undefined : value),
  );
}

function same(text: string): boolean {
  const plain = parsePlain(text);
  if (!plain) return false;
  for (const kind of KINDS) {
    const { position: _, ...full } = parseFully(text, kind);
    expect(outline(plain)).toEqual(outline(full));
  }
  return true;
}

describe('parsePlain', () => {
  it.each([
    'Один.',
    'Один\nдва.\n\n\nТри.\n',
    '\n\nОдин — «два» (три): 10:30, № 5, 90 %!',
    '— Да, — сказал он.',
    '2025 год. 5) а',
    'Снег^2 "x" #1 a=b a-b $5 ?',
    '',
    '\n',
    '\u00a0Один\u00a0',
  ])('takes %j', (text) => {
    expect(same(text)).toBe(true);
  });

  it.each([
    '# А',
    '- а',
    '1. а',
    '> а',
    '    а',
    'а  \nб',
    'а\n---',
    'а\n===',
    '*а*',
    'a@b.ru',
    'www.a.ru',
    'https://a.ru',
    '&amp;',
    'а\tб',
    '::a',
    ':::',
    'а\r\nб',
  ])('leaves %j to the parser', (text) => {
    expect(parsePlain(text)).toBeUndefined();
  });

  it('agrees with the parser on any text that it takes', () => {
    const parts = [
      'а',
      'б',
      ' ',
      '\n',
      '\n\n',
      '1',
      '.',
      ')',
      '-',
      '—',
      '=',
      '#',
      ':',
      '!',
      '"',
      "'",
      '(',
      '+',
      '/',
      'http',
      'www',
      '^',
      '\u00a0',
      '\u2028',
      '\f',
      '\v',
      '\ufeff',
      'é',
      '😀',
      '$',
      ';',
      '%',
      ',',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 14 }), (pieces) => {
        same(pieces.join(''));
      }),
      { numRuns: 1500 },
    );
  });
});
