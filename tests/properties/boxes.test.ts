/** Random chapters of columns and pictures with long captions, framed or not, and notes of several paragraphs: nothing is lost or overprinted. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, TextBlock } from '../../src/model/block.ts';
import {
  columns,
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

/** What a chapter is made of; a number of lines, and lines of a footnote in it. */
interface Part {
  readonly kind: keyof typeof MAKE;
  readonly size: number;
  readonly note: number;
}

/** Paragraphs of four lines with a space between them; every third of these notes has a picture beside them. */
function noteOf(name: string, lines: number): readonly Block[] {
  const spaceAfter = { size: 5, stretch: 2, shrink: 1 };
  const paragraphs = Array.from({ length: Math.ceil(lines / 4) }, (_, i) => {
    const block = rows(Math.min(4, lines - 4 * i), `${name}note${i}.`);
    return { ...block, style: { ...block.style, spaceAfter } };
  });
  return lines % 3 === 0 ? [figure(60, lines * 10, 'left'), ...paragraphs] : paragraphs;
}

/** Those of such a note, in order. */
function linesOfNote(count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => `note${Math.floor(i / 4)}.${(i % 4) + 1}`);
}

function noted(name: string, size: number, note: number): TextBlock {
  return note > 0 ? withNote(rows(size, name), noteOf(name, note)) : rows(size, name);
}

function picture(side: 'left' | 'full', name: string, size: number, note: number): Block {
  const caption = [noted(`${name}caption`, Math.ceil(size / 2), note)];
  return side === 'left'
    ? figure(60, size, side, { caption })
    : figure(100, size * 3, side, { caption });
}

function pair(name: string, size: number, note: number): Block {
  return columns([[noted(`${name}left`, size, note)], [rows(3, `${name}right`)]]);
}

function grid(name: string, size: number, note: number): Block {
  const block = table(Array<number>(Math.ceil(size / 4)).fill(1));
  const [head = [], [first = text(name), ...others] = [], ...more] = block.rows;
  const called = note > 0 ? withNote(first as TextBlock, noteOf(name, note)) : first;
  return { ...block, rows: [head, [called, ...others], ...more] };
}

function framed(block: Block): Block {
  const padding = { top: 14, right: 6, bottom: 20, left: 6 };
  const box = { padding, radius: 0, background: '#eeeeee', borders: {}, width: 'fill' } as const;
  return stack([block], { box });
}

const MAKE = {
  text: noted,
  heading: (name: string, _: number, note: number) => {
    const block = text(name, { sticky: 2 });
    return note > 0 ? withNote(block, noteOf(name, note)) : block;
  },
  picture: (name: string, size: number, note: number) => picture('full', name, size, note),
  float: (name: string, size: number, note: number) => picture('left', name, size, note),
  pair,
  framedPicture: (name: string, size: number, note: number) =>
    framed(picture('full', name, size, note)),
  framedPair: (name: string, size: number, note: number) => framed(pair(name, size, note)),
  framedText: (name: string, size: number, note: number) => framed(noted(name, size, note)),
  table: grid,
  framedTable: (name: string, size: number, note: number) => framed(grid(name, size, note)),
} satisfies Record<string, (name: string, size: number, note: number) => Block>;

const part: fc.Arbitrary<Part> = fc.record({
  kind: fc.constantFrom(...(Object.keys(MAKE) as (keyof typeof MAKE)[])),
  size: fc.integer({ min: 1, max: 90 }),
  note: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 30 })),
});

const chapter = fc.array(part, { minLength: 1, maxLength: 8 });

test('every line of notes stands once, in order, and everything on its page, over nothing else', () => {
  fc.assert(
    fc.property(chapter, fc.integer({ min: 1, max: 2 }), (parts, count) => {
      const blocks = parts.map(({ kind, size, note }, i) => MAKE[kind](`${kind}${i}.`, size, note));
      const master = { ...MASTER, width: 40 + 220 * count, columns: count, footnoteGap: 8 };
      const issue = layOut([...blocks, rows(3, 'end.')], master);
      expect(issue.document.pages.flatMap((page) => checkPage(page))).toEqual([]);
      const notes = linesOf(issue)
        .flat()
        .filter((line) => /note\d+\.\d+$/.test(line));
      parts.forEach(({ kind, note }, i) => {
        const own = notes.filter((line) => line.startsWith(`${kind}${i}.`));
        expect(own.map((line) => line.slice(line.lastIndexOf('note')))).toEqual(linesOfNote(note));
      });
    }),
    { numRuns: 150, interruptAfterTimeLimit: 30_000 },
  );
});
