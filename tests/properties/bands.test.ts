/** Random chapters of one to three columns with spanners, floats and notes: nothing is lost, nothing is printed over anything else, order holds. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../src/model/block.ts';
import {
  figure,
  layOut,
  linesOf,
  MASTER,
  rows,
  stack,
  table,
  text,
  withNote,
} from '../unit/layout/flow/blocks-by-hand.ts';
import { checkPage } from './check-pages.ts';

/** Columns as wide as a page of two has them. */
const pageOf = (columns: number) => ({ ...MASTER, width: 40 + 110 * columns, columns, gutter: 10 });

/** What a chapter is made of; a number of lines or a height in points, and lines of a footnote in it. */
interface Part {
  readonly kind: keyof typeof MAKE;
  readonly size: number;
  readonly note: number;
}

const spanner = (...children: readonly Block[]) => stack(children, { spansColumns: true });

const float = (...children: readonly Block[]) =>
  stack(children, { spansColumns: true, floatsToHead: true });

/** A note of so many lines, called at the end of a text; 0: none. */
const noted = (name: string, size: number, note: number) =>
  note > 0 ? withNote(rows(size, name), [rows(note, `${name}note`)]) : rows(size, name);

function picture(name: string, size: number, note: number): Block {
  const caption = note > 0 ? [noted(`${name}caption`, 1, note)] : [];
  return figure(220, size * 4, 'full', { caption });
}

function notedTable(name: string, size: number, note: number): Block {
  const block = table(Array<number>(size).fill(1));
  const [head, [first, ...others] = [], ...more] = block.rows;
  if (note === 0 || !head || !first) return block;
  const called = withNote(first, [rows(note, `${name}note`)]);
  return { ...block, rows: [head, [called, ...others], ...more] };
}

/** Four lines as wide as a page of two columns, which stay together, and a space that gives much. */
function prose(name: string, paragraph: number): Block {
  const block = rows(4, `${name}${paragraph}.${'—'.repeat(18)}`);
  const spaceAfter = { size: 4, stretch: 12, shrink: 0 };
  return { ...block, style: { ...block.style, orphans: 4, widows: 4, spaceAfter } };
}

/** A painted box, which may part between columns and pages. */
function boxed(name: string, size: number, note: number): Block {
  const padding = { top: 7, right: 4, bottom: 9, left: 4 };
  const box = { padding, background: '#eeeeee', radius: 3, borders: {}, width: 'fill' } as const;
  return stack([noted(name, size, note)], { box });
}

const MAKE = {
  text: (name: string, size: number) => rows(size, name),
  news: (name: string, size: number, note: number) =>
    stack([noted(name, size, note)], { isItem: true }),
  boxed: (name: string, size: number, note: number) =>
    stack([boxed(name, size, note)], { isItem: true }),
  picture: (name: string, size: number, note: number) => spanner(picture(name, size, note)),
  float: (name: string, size: number, note: number) => float(picture(name, size, note)),
  tableFloat: (name: string, size: number, note: number) =>
    float(rows(1, `${name}title`), notedTable(name, size, note)),
  table: (name: string, size: number, note: number) => spanner(notedTable(name, size, note)),
  item: (name: string, size: number, note: number) =>
    spanner(stack([rows(1, name), notedTable(name, size, note)], { isItem: true })),
  prose: (name: string, size: number, note: number) => {
    const paragraphs = Array.from({ length: Math.ceil(size / 4) }, (_, i) => prose(name, i));
    const called = note > 0 ? [withNote(rows(1, name), [rows(note, `${name}note`)])] : [];
    return spanner(stack([...called, ...paragraphs], { isItem: true }));
  },
  heading: (name: string, _: number, note: number) => {
    const block = text(name, { sticky: 2 });
    return spanner(note > 0 ? withNote(block, [rows(note, `${name}note`)]) : block);
  },
  note: (name: string, _: number, note: number) => noted(name, 3, note),
} satisfies Record<string, (name: string, size: number, note: number) => Block>;

function partOf(kind: keyof typeof MAKE, size: { readonly min: number; readonly max: number }) {
  return fc.record({
    kind: fc.constant(kind),
    size: fc.integer(size),
    note: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 24 })),
  });
}

const part: fc.Arbitrary<Part> = fc.oneof(
  { weight: 6, arbitrary: partOf('text', { min: 1, max: 70 }) },
  { weight: 4, arbitrary: partOf('news', { min: 1, max: 40 }) },
  { weight: 4, arbitrary: partOf('boxed', { min: 1, max: 60 }) },
  { weight: 4, arbitrary: partOf('picture', { min: 4, max: 70 }) },
  { weight: 2, arbitrary: partOf('table', { min: 1, max: 60 }) },
  { weight: 4, arbitrary: partOf('float', { min: 4, max: 70 }) },
  { weight: 2, arbitrary: partOf('tableFloat', { min: 1, max: 60 }) },
  { weight: 2, arbitrary: partOf('item', { min: 1, max: 60 }) },
  { weight: 2, arbitrary: partOf('prose', { min: 1, max: 60 }) },
  { weight: 1, arbitrary: partOf('heading', { min: 1, max: 1 }) },
  { weight: 2, arbitrary: partOf('note', { min: 1, max: 1 }) },
);

/** Lines of a part that keep their order: floats go overleaf past words. */
function linesOfPart({ kind, size, note }: Part, name: string): readonly string[] {
  const call = note > 0 ? '*' : '';
  if (kind === 'text') return Array.from({ length: size }, (_, n) => `${name}${n + 1}`);
  if (kind === 'news' || kind === 'boxed') {
    return Array.from({ length: size }, (_, n) => `${name}${n + 1}${n + 1 === size ? call : ''}`);
  }
  if (kind === 'note') return [`${name}1`, `${name}2`, `${name}3${call}`];
  if (kind === 'item') return [`${name}1`];
  return kind === 'heading' ? [`${name}${call}`] : [];
}

const chapter = fc.array(part, { minLength: 2, maxLength: 14 });

test('every line and every picture stands once, on its page, over nothing else', () => {
  fc.assert(
    fc.property(chapter, fc.integer({ min: 1, max: 3 }), (parts, columns) => {
      const blocks = parts.map(({ kind, size, note }, i) => MAKE[kind](`${kind}${i}.`, size, note));
      const issue = layOut([...blocks, rows(3, 'end.')], pageOf(columns));
      expect(issue.document.pages.flatMap((page) => checkPage(page))).toEqual([]);
      const lines = linesOf(issue).flat();
      const written = parts.flatMap((one, i) => linesOfPart(one, `${one.kind}${i}.`));
      const known = new Set(written);
      expect(lines.filter((line) => known.has(line))).toEqual(written);
      const notes = parts.map(({ kind, note }) => (kind === 'text' ? 0 : note));
      expect(lines.filter((line) => /note\d+$/.test(line))).toHaveLength(
        notes.reduce((sum, note) => sum + note, 0),
      );
      const images = issue.document.pages.flatMap(({ frames }) =>
        frames.filter(({ type }) => type === 'image'),
      );
      expect(images).toHaveLength(
        parts.filter(({ kind }) => kind === 'picture' || kind === 'float').length,
      );
    }),
    { numRuns: 200, interruptAfterTimeLimit: 30_000 },
  );
});
