/** What was reported, in order and once; what the switches do to it. */
import { describe, expect, it } from 'vitest';
import type { Diagnostic, Severity } from '../../../src/diagnostics/diagnostic.ts';
import { editDistance, nearest, nearestFile } from '../../../src/diagnostics/nearest.ts';
import { applyStrictness, createSink, toJson } from '../../../src/diagnostics/sink.ts';

function fault(code: string, file?: string, start = 0, severity: Severity = 'error'): Diagnostic {
  const text = { en: code, ru: code };
  const base = { code, severity, message: text, hints: [] };
  return file ? { ...base, span: { file, start, end: start + 1 } } : base;
}

describe('createSink', () => {
  it('sorts by file and place, without repetitions', () => {
    const sink = createSink();
    for (const d of [
      fault('c', '/b', 1),
      fault('b', '/a', 10),
      fault('a', '/a', 2),
      fault('d'),
      fault('b', '/a', 10),
    ])
      sink.report(d);
    expect(sink.diagnostics.map(({ code }) => code)).toEqual(['d', 'a', 'b', 'c']);
  });

  it('keeps the order of finding at one place', () => {
    const sink = createSink();
    sink.report(fault('z', '/a', 1));
    sink.report(fault('y', '/a', 1));
    expect(sink.diagnostics.map(({ code }) => code)).toEqual(['z', 'y']);
  });
});

describe('applyStrictness', () => {
  const all = [fault('missing-alt'), fault('missing-key'), fault('html', undefined, 0, 'warning')];
  const severities = (strict: boolean, draft: boolean) =>
    applyStrictness(all, { strict, draft }).map(({ severity }) => severity);
  it('leaves, hardens, softens', () => {
    expect(severities(false, false)).toEqual(['error', 'error', 'warning']);
    expect(severities(true, false)).toEqual(['error', 'error', 'error']);
    expect(severities(false, true)).toEqual(['warning', 'error', 'warning']);
    expect(severities(true, true)).toEqual(['warning', 'error', 'error']);
  });
});

describe('toJson', () => {
  it('gives line and column when the text is known', () => {
    const sources = new Map([['/a', 'x\ny']]);
    expect(toJson(fault('a', '/a', 2), sources)).toMatchObject({
      file: '/a',
      line: 2,
      column: 1,
      endColumn: 2,
    });
    expect(toJson(fault('a', '/b', 2), sources)).not.toHaveProperty('line');
    expect(JSON.parse(JSON.stringify(toJson(fault('a'))))).toEqual(toJson(fault('a')));
  });
});

describe('nearest', () => {
  it.each([
    ['titel', ['title', 'lead'], 'title'],
    ['Titel', ['title'], 'title'],
    ['xyz', ['title'], undefined],
    ['tas', ['tass', 'rbc'], 'tass'],
    ['', ['a'], 'a'],
  ])('%s', (word, known, expected) => {
    expect(nearest(word, known)).toBe(expected);
  });

  // Regression: for zavod.jpg the extension made pano1.jpg look near.
  it.each([
    ['zavod.jpg', ['pano1.jpg', 'land2.jpg'], undefined],
    ['zavod.jpg', ['zavod.png', 'zavot.jpg'], 'zavod.png'],
    ['zavod.jpg', ['pano1.jpg', 'zaovd.JPG'], 'zaovd.JPG'],
    ['01.jpg', ['02.jpg'], undefined],
    ['foto', ['images', 'foto.jpg'], 'foto.jpg'],
  ])('of files %s', (name, known, expected) => {
    expect(nearestFile(name, known)).toBe(expected);
  });

  it('counts a swap of neighbours as one', () => {
    expect(editDistance('titel', 'title')).toBe(1);
    expect(editDistance('Минпромторг', 'Минпроторг')).toBe(1);
    expect(editDistance('', 'abc')).toBe(3);
  });
});
