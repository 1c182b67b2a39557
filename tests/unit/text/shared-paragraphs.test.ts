/** Which paragraphs are one: equal in all that a reader or a message could tell them by. */
import { describe, expect, test } from 'vitest';
import type { Inline, TextInline } from '../../../src/model/block.ts';
import type { Paragraph } from '../../../src/model/paragraph.ts';
import { type ParagraphSource, SharedParagraphs } from '../../../src/text/shared-paragraphs.ts';
import { RUN, STYLE } from '../layout/inline/by-hand.ts';

/** Stands for what was made: only which one is found matters. */
const MADE = {} as Paragraph;
const span = { file: '/a.md', start: 3, end: 9 };
const text = (more: Partial<TextInline> = {}): Inline => ({
  ...{ type: 'text', value: 'Слово', style: RUN, language: 'ru', isVerbatim: false, span },
  ...more,
});
const source = (children: readonly Inline[], more: Partial<ParagraphSource> = {}) => ({
  ...{ children, style: STYLE, span },
  ...more,
});

function isFound(kept: ParagraphSource, asked: ParagraphSource): boolean {
  const paragraphs = new SharedParagraphs();
  paragraphs.keep(kept, MADE);
  return paragraphs.find(asked) === MADE;
}

describe('paragraphs wanted more than once', () => {
  test('equal texts of one style are one', () => {
    const broken: readonly Inline[] = [text(), { type: 'break' }, text({ value: 'два' })];
    const again: readonly Inline[] = [text(), { type: 'break' }, text({ value: 'два' })];
    expect(isFound(source([text()]), source([text()]))).toBe(true);
    expect(isFound(source(broken), source(again))).toBe(true);
    expect(isFound(source([text()]), source([text({ span: { ...span } })]))).toBe(true);
  });

  test.each<readonly [string, ParagraphSource]>([
    ['other words', source([text({ value: 'Слова' })])],
    ['more words', source([text(), text()])],
    ['another type', source([text({ style: { ...RUN } })])],
    ['another language', source([text({ language: 'en' })])],
    ['set as it is written', source([text({ isVerbatim: true })])],
    ['another place in the file', source([text({ span: { ...span, start: 4 } })])],
    ['no place', source([{ ...text(), span: undefined } as unknown as Inline])],
    ['a link', source([text({ link: { url: 'https://a.ru' } })])],
    ['another paragraph style', source([text()], { style: { ...STYLE } })],
    ['a paragraph elsewhere', source([text()], { span: { ...span, file: '/b.md' } })],
  ])('not with %s', (_, asked) => {
    expect(isFound(source([text()]), asked)).toBe(false);
    expect(isFound(asked, source([text()]))).toBe(false);
  });

  test.each<readonly [string, Inline]>([
    ['a folio', { type: 'folio', of: 'page', style: RUN }],
    ['a footnote', { type: 'footnote', mark: text() as TextInline, note: [] }],
    ['a link', text({ link: { url: 'https://a.ru' } })],
  ])('what has %s is made anew for each place', (_, inline) => {
    const same = source([text(), inline]);
    expect(isFound(same, same)).toBe(false);
  });
});
