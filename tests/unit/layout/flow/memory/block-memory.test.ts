/** Blocks that variants of an item set alike. */
import { expect, test } from 'vitest';
import { type BlockMemory, recall } from '../../../../../src/layout/flow/memory/block-memory.ts';
import type { Finding } from '../../../../../src/model/finding.ts';

const CUT: Finding = { kind: 'broken-word', span: undefined, text: 'слово', isVerbatim: false };

test('are set once for what they depend on, and what is to be said of them is said by each', () => {
  const memory: BlockMemory<string, number, string> = new Map();
  let times = 0;
  const setIn = (findings: Finding[], block: string, width: number) =>
    recall(memory, block, width, { findings }, (own) => {
      times++;
      own.findings.push(CUT);
      return `${block} ${width}`;
    });
  const [first, again, other]: Finding[][] = [[], [], []];
  expect(setIn(first!, 'figure', 100)).toBe('figure 100');
  expect(setIn(again!, 'figure', 100)).toBe('figure 100');
  expect(times).toBe(1);
  expect([setIn(other!, 'figure', 90), setIn(other!, 'table', 90)]).toEqual([
    'figure 90',
    'table 90',
  ]);
  expect(times).toBe(3);
  expect([first, again, other]).toEqual([[CUT], [CUT], [CUT, CUT]]);
});
