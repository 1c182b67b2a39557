/** Which lines of finished pages have wide gaps. */
import { expect, test } from 'vitest';
import { looseLines } from '../../../src/compile/loose-lines.ts';
import type { PagedDocument } from '../../../src/model/document.ts';
import type { GlyphRun } from '../../../src/model/line.ts';
import type { ShapedWord } from '../../../src/model/paragraph.ts';

const file = '/issue/1.md';
const source = 'Кластер растёт быстрее.';
const span = { file, start: 0, end: source.length };

/** Ten points a letter, five a space by design. */
function word(text: string): ShapedWord {
  const clusters = [...text];
  const advances = clusters.map((letter) => (/\s/.test(letter) ? 5 : 10));
  return { font: 'hand', glyphs: clusters.map((_, i) => i), advances, clusters };
}

/** Words one after another, with spaces set to a width. */
function run(texts: readonly string[], space: number, x = 0): GlyphRun {
  const words = texts.map(word);
  const places: number[] = [];
  let at = 0;
  for (const { clusters } of words) {
    places.push(at);
    at += /^\s$/.test(clusters.join('')) ? space : clusters.length * 10;
  }
  const set = { x, words, places, width: at };
  return { font: 'hand', size: 10, colour: '#000000', rise: 0, scale: 1, tracking: 0, ...set };
}

function found(...lines: readonly (readonly GlyphRun[])[]) {
  const owner = { element: 0 };
  const frames = lines.map((runs, i) => ({
    type: 'text' as const,
    owner,
    span,
    x: 0,
    baseline: 20 * i,
    width: 200,
    ascent: 8,
    descent: 2,
    runs,
    endsWithSpace: true,
  }));
  const pages = [{ frames: [] }, { frames }];
  return looseLines({ pages } as unknown as PagedDocument, new Map([[file, source]]));
}

test('those whose gaps are more than half as wide again as the space, the widest first', () => {
  const even = [run(['быстрее.'], 5)];
  const wide = [run(['Кластер', ' ', 'растёт'], 8)];
  const wider = [run(['растёт', '\u00A0', 'быстрее.'], 12.5)];
  expect(found(even, wide, wider)).toEqual([
    { folio: 2, gap: 2.5, text: 'растёт быстрее.', span: { file, start: 8, end: 22 } },
    { folio: 2, gap: 1.6, text: 'Кластер растёт', span: { file, start: 0, end: 14 } },
  ]);
  expect(found([run(['Кластер', ' ', 'растёт'], 7.4)])).toEqual([]);
});

test('a space that ends a run of another style counts, and a line without spaces has no gaps', () => {
  expect(found([run(['Кластер', ' '], 10), run(['растёт'], 5, 80)])).toMatchObject([{ gap: 2 }]);
  expect(found([run(['Кластер'], 10)])).toEqual([]);
});
