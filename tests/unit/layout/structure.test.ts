/** The logical structure of styled blocks. */
import { expect, test } from 'vitest';
import { buildStructure } from '../../../src/layout/structure.ts';
import type { StackBlock, TextBlock } from '../../../src/model/block.ts';
import { NO_SPACE } from '../../../src/model/style.ts';
import type { PageMaster } from '../../../src/model/styled-issue.ts';
import { entry, list } from './flow/blocks-by-hand.ts';
import { STYLE } from './inline/by-hand.ts';

const MASTER: PageMaster = {
  name: 'plain',
  width: 300,
  height: 400,
  margins: { top: 20, right: 20, bottom: 20, left: 20 },
  columns: 1,
  gutter: 0,
  background: [],
  furniture: [],
  footnoteGap: 10,
};

function heading(role: string): TextBlock {
  return { type: 'text', style: STYLE, children: [], tag: { role } };
}

test('a heading two levels below the one before was a skipped level: it moves up', () => {
  const children = ['H1', 'H2', 'H4', 'H4', 'H2', 'H3', 'H1', 'H3'].map(heading);
  const { elements } = buildStructure([{ master: MASTER, children }]);
  const roles = elements.slice(1).map(({ role }) => role);
  expect(roles).toEqual(['H1', 'H2', 'H3', 'H3', 'H2', 'H3', 'H1', 'H2']);
});

test('what stands in a box that is one link is told inside that link', () => {
  const box: StackBlock = {
    type: 'stack',
    children: [heading('P')],
    box: {
      padding: { top: 2, right: 2, bottom: 2, left: 2 },
      radius: 0,
      borders: {},
      link: { url: 'https://example.org' },
      width: 'fit',
    },
    spaceBefore: NO_SPACE,
    spaceAfter: NO_SPACE,
    isUnbreakable: false,
    breakBefore: false,
    spansColumns: false,
    isItem: false,
  };
  const { elements } = buildStructure([{ master: MASTER, children: [box] }]);
  expect(elements.map(({ role }) => role)).toEqual(['Document', 'Link', 'P']);
  expect(elements[2]!.parent).toBe(1);
});

test('what floats out of an item stays a part of it, and so do several', () => {
  const stack = (children: readonly TextBlock[], more: Partial<StackBlock>): StackBlock => ({
    type: 'stack',
    children,
    spaceBefore: NO_SPACE,
    spaceAfter: NO_SPACE,
    isUnbreakable: false,
    breakBefore: false,
    spansColumns: false,
    isItem: false,
    ...more,
  });
  const item = stack([heading('H1')], { isItem: true, tag: { role: 'Art', language: 'en' } });
  const float = stack([heading('P')], { spansColumns: true, floatsToHead: true });
  const children = [float, item, float, { ...float }, heading('P'), { ...float }];
  const { elements } = buildStructure([{ master: MASTER, children }]);
  const shown = elements.map(({ role, parent }) => `${role} in ${elements[parent]?.role ?? '—'}`);
  expect(shown.slice(1)).toEqual([
    'P in Document',
    'Art in Document',
    'H1 in Art',
    'P in Art',
    'P in Art',
    'P in Document',
    'P in Document',
  ]);
});

test('what stands on every page is no part of the structure, with all that is in it', () => {
  const background = [list([entry('•', [heading('P')])])];
  const { elements } = buildStructure([{ master: { ...MASTER, background }, children: [] }]);
  expect(elements.map(({ role }) => role)).toEqual(['Document']);
});
