/** Footnotes: calls lead to their notes, and the numbers of notes back. */
import { expect, test } from 'vitest';
import type { FootnoteInline, Inline, LinkTarget } from '../../../src/model/block.ts';
import type { ContentBlock, ContentInline } from '../../../src/model/content.ts';
import { apply, contentMap, item, makeIssue, markup, ofType, SPAN, section } from './fixtures.ts';

const text = (value: string): ContentInline => ({ type: 'text', span: SPAN, value });

const note = (value: string, start: number): ContentBlock => {
  const span = { ...SPAN, start };
  return { type: 'paragraph', span, children: [text(value)] };
};

const call = (number: number, ...blocks: ContentBlock[]): ContentInline => ({
  type: 'footnoteReference',
  span: SPAN,
  number,
  note: blocks,
});

const isCall = (inline: Inline): inline is FootnoteInline => inline.type === 'footnote';

async function calls(...children: ContentInline[]): Promise<readonly FootnoteInline[]> {
  const block: ContentBlock = { type: 'paragraph', span: SPAN, children };
  const issue = makeIssue({
    sections: [section('news', 'События', [item('Один', { text: markup('всё') })])],
  });
  const made = await apply(issue, contentMap(new Map([['всё', [block]]])));
  expect(made.codes).toEqual([]);
  return ofType(made.blocks, 'text').flatMap((block) => block.children.filter(isCall));
}

const linkOf = (inline: Inline | undefined): LinkTarget | undefined =>
  inline?.type === 'text' ? inline.link : undefined;

test('a call leads to its note, and the number of the note back to it', async () => {
  const [first, second] = await calls(
    call(1, note('Сноска.', 10), note('Ещё абзац.', 20)),
    text(' слова '),
    call(2, note('Другая.', 30)),
  );
  expect(linkOf(first!.mark)).toEqual({ destination: 'note.1', origin: 'call.1' });
  expect(first!.note.map(({ destination }) => destination)).toEqual(['note.1', undefined]);
  const [opening] = first!.note;
  expect(opening?.type === 'text' && linkOf(opening.children[0])).toEqual({
    destination: 'call.1',
  });
  expect(linkOf(second!.mark)).toEqual({ destination: 'note.2', origin: 'call.2' });
});

test('a note called twice is one place', async () => {
  const twice = call(1, note('Сноска.', 10));
  const both = await calls(twice, text(' слова '), twice);
  expect(both.map(({ mark }) => linkOf(mark))).toEqual([
    { destination: 'note.1', origin: 'call.1' },
    { destination: 'note.1', origin: 'call.1' },
  ]);
});

test('over what is no paragraph the number leads back as well', async () => {
  const code: ContentBlock = { type: 'code', span: { ...SPAN, start: 10 }, value: 'x = 1' };
  const [only] = await calls(call(1, code));
  const [number, under] = only!.note;
  expect(number?.destination).toBe('note.1');
  expect(number?.type === 'text' && linkOf(number.children[0])).toEqual({ destination: 'call.1' });
  expect(under?.destination).toBeUndefined();
});
