/** Where white stands in the lists that blocks become: the paginator takes white before a page's end for a part of the page. */
import { expect, test } from 'vitest';
import { layArea } from '../../../../src/layout/flow/lay-area.ts';
import { isVoid } from '../../../../src/layout/list/vertical-list.ts';
import { contextFor } from '../../../../src/layout/pages/lay-run.ts';
import { buildStructure } from '../../../../src/layout/structure.ts';
import type { Block } from '../../../../src/model/block.ts';
import { NO_EDGES } from '../../../../src/model/geometry.ts';
import { createTextEngine } from '../../../../src/text/text-engine.ts';
import { realFonts } from '../../../fixtures/real-fonts.ts';
import {
  columns,
  entry,
  figure,
  LEADING,
  list,
  MASTER,
  rows,
  stack,
  table,
  text,
  withNote,
} from './blocks-by-hand.ts';

const ROOM = { size: 12, stretch: 6, shrink: 3 };
const BOX = { padding: { ...NO_EDGES, top: 4, bottom: 4 }, radius: 0, borders: {} };
const spaced = (value: string) => text(value, { spaceBefore: ROOM, spaceAfter: ROOM });
const space: Block = { type: 'space', space: ROOM, fill: false };

const KINDS: Readonly<Record<string, Block>> = {
  paragraph: spaced('слово '.repeat(80)),
  heading: text('Заголовок', { align: 'balance', sticky: 2, spaceBefore: ROOM, spaceAfter: ROOM }),
  list: list([entry('—', [spaced('один')]), entry('—', [spaced('два')])]),
  float: figure(90, 60, 'left', { spaceBefore: ROOM, spaceAfter: ROOM }),
  picture: figure(200, 60, 'full', { spaceBeforeFull: ROOM, spaceAfter: ROOM }),
  table: { ...table([1, 2, 1]), spaceBefore: ROOM, spaceAfter: ROOM },
  box: stack([spaced('в рамке')], { box: { ...BOX, width: 'fill' }, spaceBefore: ROOM }),
  columns: columns([[spaced('лево')], [spaced('право')]], { spaceBefore: ROOM, spaceAfter: ROOM }),
  note: withNote(rows(2, 'call'), [rows(30, 'note')]),
  space,
};

test.each(Object.keys(KINDS))(
  'behind or before a %s it stands before no page end, and ends no list',
  (kind) => {
    const others = Object.values(KINDS);
    const blocks = others.flatMap((other) => [KINDS[kind]!, other]);
    const engine = createTextEngine(realFonts, []);
    const structure = buildStructure([{ master: MASTER, children: blocks }]);
    const context = contextFor(MASTER, { engine, structure, folios: new Map(), findings: [] });
    const { list: found } = layArea([...blocks, space], MASTER.width - 4 * LEADING, context);
    const ends = found.flatMap((item, i) => (item.type === 'penalty' ? [i] : []));
    expect(ends.length).toBeGreaterThan(10);
    for (const end of [...ends, found.length]) {
      const before = found.slice(0, end).findLast(({ type }) => type !== 'penalty');
      expect(before && isVoid(before)).toBe(false);
    }
  },
);
