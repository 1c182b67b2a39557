/** What a paragraph is to the block that follows. */
import { expect, test } from 'vitest';
import type { ContentBlock, ContentParagraph } from '../../../src/model/content.ts';
import { paragraphKind } from '../../../src/template/resolve/paragraph-kind.ts';
import { image, SPAN } from './fixtures.ts';

const bold = (value: string): ContentParagraph => ({
  type: 'paragraph',
  span: SPAN,
  children: [{ type: 'strong', span: SPAN, children: [{ type: 'text', span: SPAN, value }] }],
});
const FOLLOWING = {
  paragraph: {
    type: 'paragraph',
    span: SPAN,
    children: [{ type: 'text', span: SPAN, value: 'Да.' }],
  },
  list: { type: 'list', span: SPAN, ordered: false, start: 1, tight: true, items: [] },
  quote: { type: 'quote', span: SPAN, children: [] },
  note: { type: 'note', span: SPAN, label: [], children: [] },
  table: { type: 'table', span: SPAN, align: [], header: [], rows: [] },
  figure: { type: 'figure', span: SPAN, image: image('a.jpg') },
  rule: { type: 'rule', span: SPAN },
} satisfies Record<string, ContentBlock>;

/**
 * Regression: «Расписание» stood alone at a column's foot, and its list at the head of the next; so did an interview's question
 * with a picture under it.
 */
test('a line in bold leads to what stands under it, whatever that is', () => {
  const kindOver = (next?: ContentBlock) => paragraphKind(bold('Расписание'), next);
  for (const name of ['paragraph', 'list', 'quote', 'note', 'figure'] as const) {
    expect(kindOver(FOLLOWING[name])).toBe('question');
  }
  expect(kindOver(FOLLOWING.table)).toBe('table-title');
  expect(kindOver(FOLLOWING.rule)).toBe('plain');
  expect(kindOver()).toBe('plain');
});

/** Regression: in front of a colon «Что изменилось за полгода» was text of the item over its table, in another face than titles. */
test('a line in bold over a table is its title, with a colon too', () => {
  expect(paragraphKind(bold('Что изменилось за полгода:'), FOLLOWING.table)).toBe('table-title');
  expect(paragraphKind(bold('Что изменилось за полгода:'), FOLLOWING.list)).toBe('introduction');
});

/** Regression: a question in italics stood alone at a page's foot, and in a column a picture stood under it. */
test('a line in italics leads to its answer, a note of the editors to nothing', () => {
  const said = (opening: string, type: 'strong' | 'emphasis', value: string): ContentParagraph => ({
    type: 'paragraph',
    span: SPAN,
    children: [
      ...(opening === '' ? [] : [{ type: 'text', span: SPAN, value: opening } as const]),
      { type, span: SPAN, children: [{ type: 'text', span: SPAN, value }] },
    ],
  });
  const answer = (value: string): ContentParagraph => ({
    type: 'paragraph',
    span: SPAN,
    children: [{ type: 'text', span: SPAN, value }],
  });
  const kinds = (
    [
      [said('— ', 'emphasis', 'Предприятия довольны?'), answer('— Не бывают.')],
      [said('', 'emphasis', 'Предприятия довольны?'), answer('Не бывают.')],
      [said('— ', 'emphasis', 'Расскажите о заводе.'), answer('— Он старый.')],
      [said('— ', 'strong', 'Предприятия довольны?'), answer('— Не бывают.')],
      [said('', 'emphasis', 'Беседовала Н. Оленина.'), answer('Текст.')],
      [said('— ', 'emphasis', 'Да?'), said('— ', 'emphasis', 'Да.')],
      [said('— Да, ', 'emphasis', 'это так?'), answer('— Так.')],
    ] as const
  ).map(([paragraph, next]) => paragraphKind(paragraph, next));
  expect(kinds).toEqual([
    'question',
    'question',
    'question',
    'question',
    'plain',
    'speech',
    'speech',
  ]);
});

test('one with a colon introduces a list', () => {
  expect(paragraphKind(bold('Расписание:'), FOLLOWING.list)).toBe('introduction');
});
