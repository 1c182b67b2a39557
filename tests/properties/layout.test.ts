/** Random issues through all stages: whatever is written, nothing is lost and nothing covers anything else. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { renderTrace } from '../../src/render/trace/render-trace.ts';
import { compileCase } from '../suite/compile-case.ts';
import { checkPages } from './check-pages.ts';
import { letters, paintedText } from './painted-text.ts';
import { randomIssue } from './random-items.ts';

interface Source {
  readonly sections: readonly {
    readonly title: string;
    readonly items: readonly {
      readonly title: string;
      readonly lead?: string;
      readonly text: string;
      readonly source?: { readonly name: string };
    }[];
  }[];
}

const compileText = (text: string) => compileCase({ name: 'random', kind: 'yaml', text });

/** Pieces that must be found one after another: titles, leads, blocks, the source line. */
function piecesOf(text: string): readonly string[] {
  const { sections } = parse(text) as Source;
  return sections.flatMap(({ title, items }) => [
    letters(title),
    ...items.flatMap((item) => [
      letters(item.title),
      letters(item.lead ?? ''),
      // Lists that meet are one list with numbers of its own.
      ...item.text.split(/\n+/).map((line) => letters(line.replace(/^(\d+\. |:::note)/, ''))),
      letters(item.source ? `Источник ${item.source.name}` : ''),
    ]),
  ]);
}

function firstLost(text: string, painted: string): string | undefined {
  const contents = piecesOf(text);
  let at = 0;
  for (const piece of contents) {
    const found = painted.indexOf(piece, at);
    if (found < 0) return piece;
    at = found + piece.length;
  }
  return undefined;
}

test('nothing is lost, nothing overlaps, all stands in the type area, every folio is right', async () => {
  await fc.assert(
    fc.asyncProperty(randomIssue, async (text) => {
      const { result, diagnostics } = await compileText(text);
      const errors = diagnostics.filter(({ severity }) => severity === 'error');
      expect(errors.map(({ code }) => code)).toEqual([]);
      expect(checkPages(result!.document)).toEqual([]);
      expect(firstLost(text, paintedText(result!.document))).toBeUndefined();
    }),
    { numRuns: 60, seed: 2025, interruptAfterTimeLimit: 20_000 },
  );
});

test('the same issue gives the same pages', async () => {
  await fc.assert(
    fc.asyncProperty(randomIssue, async (text) => {
      const [first, second] = [await compileText(text), await compileText(text)];
      expect(renderTrace(second.result!.document)).toBe(renderTrace(first.result!.document));
    }),
    { numRuns: 6, seed: 3, interruptAfterTimeLimit: 8_000 },
  );
});
