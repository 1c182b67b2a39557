/** Random chapters of two columns with spanners: nothing is lost, nothing is printed over anything else, order holds. */
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
  words,
} from '../unit/layout/flow/blocks-by-hand.ts';
import { checkPage } from './check-pages.ts';

const PAGE = { ...MASTER, columns: 2, gutter: 10 };

/** What a chapter is made of; a number of lines, a height in points, or lines of a footnote. */
type Part = { readonly kind: keyof typeof MAKE; readonly size: number };

const spanner = (...children: readonly Block[]) => stack(children, { spansColumns: true });

const MAKE = {
  text: (name: string, size: number) => rows(size, name),
  picture: (_: string, size: number) => spanner(figure(220, size * 4, 'full')),
  table: (_: string, size: number) => spanner(table(Array<number>(size).fill(1))),
  heading: (name: string) => spanner(text(name, { sticky: 2 })),
  note: (name: string, size: number) => {
    const [mark] = words('*');
    if (mark?.type !== 'text') throw new Error('no mark');
    const block = rows(3, name);
    const note = [rows(size, `${name}note`)];
    return { ...block, children: [...block.children, { type: 'footnote' as const, mark, note }] };
  },
} satisfies Record<string, (name: string, size: number) => Block>;

const part: fc.Arbitrary<Part> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('text'), size: fc.integer({ min: 1, max: 70 }) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('picture'), size: fc.integer({ min: 4, max: 70 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('table'), size: fc.integer({ min: 1, max: 60 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('heading'), size: fc.constant(1) }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('note'), size: fc.integer({ min: 1, max: 20 }) }),
  },
);

test('every line and every picture stands once, on its page, over nothing else', () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 2, maxLength: 14 }), (parts) => {
      const blocks = parts.map(({ kind, size }, i) => MAKE[kind](`${kind}${i}.`, size));
      const issue = layOut([...blocks, rows(3, 'end.')], PAGE);
      expect(issue.document.pages.flatMap((page) => checkPage(page))).toEqual([]);
      const lines = linesOf(issue).flat();
      const written = parts.flatMap(({ kind, size }, i) => {
        const name = `${kind}${i}.`;
        if (kind === 'text') return Array.from({ length: size }, (_, n) => `${name}${n + 1}`);
        if (kind === 'note') return [`${name}1`, `${name}2`, `${name}3*`];
        return kind === 'heading' ? [name] : [];
      });
      // Floats go overleaf past words; words keep their order.
      const known = new Set(written);
      expect(lines.filter((line) => known.has(line))).toEqual(written);
      const notes = parts.flatMap(({ kind, size }) => (kind === 'note' ? size : []));
      expect(lines.filter((line) => /note\d+$/.test(line))).toHaveLength(
        notes.reduce((sum, size) => sum + size, 0),
      );
      const images = issue.document.pages.flatMap(({ frames }) =>
        frames.filter(({ type }) => type === 'image'),
      );
      expect(images).toHaveLength(parts.filter(({ kind }) => kind === 'picture').length);
    }),
    { numRuns: 200, interruptAfterTimeLimit: 30_000 },
  );
});
