/** The caret must stand under the fault, whatever the line holds. */
import { describe, expect, it } from 'vitest';
import { formatDiagnostic, locate, relativePath } from '../../../src/diagnostics/code-frame.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';

const diagnostic = (start: number, end: number): Diagnostic => ({
  code: 'some-code',
  severity: 'error',
  message: { en: 'Wrong', ru: 'Неверно' },
  span: { file: '/d/3/a.md', start, end },
  hints: [{ en: 'Mend it.', ru: 'Исправьте.' }],
});

function format(text: string, start: number, end: number, colour = false): string {
  const sources = new Map([['/d/3/a.md', text]]);
  return formatDiagnostic(diagnostic(start, end), { language: 'en', sources, cwd: '/d', colour });
}

describe('formatDiagnostic', () => {
  it('shows place, severity, code, line, caret and hints', () => {
    expect(format('a\nbc def\n', 5, 8)).toBe(
      [
        '3/a.md:2:4: error[some-code]: Wrong',
        '  |',
        '2 | bc def',
        '  |    ^^^',
        '  = Mend it.',
      ].join('\n'),
    );
  });

  it('lets no file name steer a terminal', () => {
    const file = '/d/a\n\u001b[31m\u202eb.md';
    const found = { ...diagnostic(0, 1), span: { file, start: 0, end: 1 } };
    const sources = new Map([[file, 'a']]);
    const text = formatDiagnostic(found, { language: 'en', sources, cwd: '/d', colour: false });
    expect(text.split('\n')[0]).toBe('a [31m b.md:1:1: error[some-code]: Wrong');
  });

  it('lets no endless word of a message fill the screen, and cuts no path', () => {
    const file = `/d/${'a/'.repeat(400)}b.md`;
    const message = { en: `“${'k'.repeat(5000)}” is wrong`, ru: '' };
    const found = { ...diagnostic(0, 1), message, span: { file, start: 0, end: 1 } };
    const sources = new Map([[file, 'a']]);
    const text = formatDiagnostic(found, { language: 'en', sources, cwd: '/d', colour: false });
    const [line] = text.split('\n');
    expect(line).toBe(`${file.slice(3)}:1:1: error[some-code]: “${'k'.repeat(299)}… is wrong`);
  });

  it('tells thousands of faults of a large file without counting its lines for each', () => {
    const text = 'key: 1\n'.repeat(100_000);
    const start = performance.now();
    for (let i = 0; i < 5_000; i++) format(text, i * 140, i * 140 + 3);
    // Counting took a minute.
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(format(text, 699_993, 699_996)).toContain('3/a.md:100000:1: error');
  });

  it('tells thousands of faults of one long line without reading it for each', () => {
    const text = '«😀 '.repeat(50_000);
    const start = performance.now();
    for (let i = 0; i < 5_000; i++) format(text, i * 40, i * 40 + 1);
    // Reading took a minute.
    expect(performance.now() - start).toBeLessThan(5_000);
    const lead = `…${'😀 «'.repeat(10)}`;
    const [first, , line, caret] = format(text, 120_000, 120_001).split('\n');
    expect(first).toContain('3/a.md:1:90001: error');
    expect(line).toMatch(/^1 \| ….*😀 «😀.*…$/u);
    expect(caret).toMatch(/^ {2}\| {42}\^$/);
    expect(line).toContain(lead.slice(1));
  });

  it('speaks Russian', () => {
    const sources = new Map([['/d/3/a.md', 'a']]);
    const text = formatDiagnostic(diagnostic(0, 1), {
      language: 'ru',
      sources,
      cwd: '/',
      colour: false,
    });
    expect(text).toContain('ошибка[some-code]: Неверно');
    expect(text).toContain('= Исправьте.');
  });

  it('shows a place without a text, and a fault without a place', () => {
    const options = { language: 'en', sources: new Map(), cwd: '/d', colour: false } as const;
    expect(formatDiagnostic(diagnostic(0, 1), options)).toBe(
      '3/a.md: error[some-code]: Wrong\n  = Mend it.',
    );
    const { span: _, ...bare } = diagnostic(0, 0);
    expect(formatDiagnostic(bare, options)).toBe('error[some-code]: Wrong\n  = Mend it.');
  });

  it.each([
    ['tabs', '\tа\tx', 'x', '1 |   а  x', '  |      ^'],
    ['combining marks', 'и\u0306и\u0306 x', 'x', '1 | и\u0306и\u0306 x', '  |    ^'],
    ['wide characters', '漢字 x', 'x', '1 | 漢字 x', '  |      ^'],
    ['wide fault', 'a 漢字', '漢字', '1 | a 漢字', '  |   ^^^^'],
    ['emoji', '😀 x', 'x', '1 | 😀 x', '  |    ^'],
    ['controls', 'а\u001b[1mб', 'б', '1 | а·[1mб', '  |      ^'],
  ])('%s', (_, text, fault, line, caret) => {
    const at = text.indexOf(fault);
    const lines = format(text, at, at + fault.length).split('\n');
    expect(lines.slice(2, 4)).toEqual([line, caret]);
  });

  it('cuts long lines to a window round the fault', () => {
    const text = `${'а'.repeat(500)}X${'б'.repeat(500)}`;
    const [, , line = '', caret = ''] = format(text, 500, 501).split('\n');
    expect(line.length).toBeLessThan(112);
    expect(line[caret.indexOf('^')]).toBe('X');
    expect(line).toMatch(/^1 \| …а+Xб+…$/);
  });

  it('marks an empty place by one caret, at the end too', () => {
    expect(format('ab\n', 2, 2).split('\n')[3]).toBe('  |   ^');
    expect(format('', 0, 0).split('\n')[3]).toBe('  | ^');
  });

  it('marks the rest of the line of a fault over several lines', () => {
    expect(format('abc\ndef', 1, 6).split('\n')[3]).toBe('  |  ^^');
  });

  it('colours only when asked', () => {
    expect(format('a', 0, 1)).not.toContain('\u001b');
    expect(format('a', 0, 1, true)).toContain('\u001b[1;31m');
  });
});

describe('locate', () => {
  it.each([
    ['a\nb', 2, { line: 2, column: 1 }],
    ['a\r\nb', 3, { line: 2, column: 1 }],
    ['a\rb', 2, { line: 2, column: 1 }],
    ['😀x', 2, { line: 1, column: 2 }],
    ['ab', 99, { line: 1, column: 3 }],
  ])('%j at %i', (text, start, place) => {
    expect(locate({ start, end: start }, text)).toMatchObject(place);
  });
});

describe('relativePath', () => {
  it.each([
    ['/d/3/a', '/d', '3/a'],
    ['/d/a', '/d/3', '../a'],
    ['/x/a', '/d/3', '/x/a'],
    ['/d/a', '/', 'd/a'],
  ])('%s from %s', (path, from, expected) => {
    expect(relativePath(path, from)).toBe(expected);
  });
});
