/** Characters that are never printed: dropped, with the places of all others kept. */
import { expect, test } from 'vitest';
import { dropUnprintableInMarkup, findUnprintable } from '../../../src/model/characters.ts';
import { type Markup, spanInMarkup } from '../../../src/model/source.ts';

function markupOf(text: string): Markup {
  const span = { file: '/a.md', start: 10, end: 10 + text.length };
  return { text, span, segments: [{ at: 0, start: 10 }] };
}

test('what is left keeps its place', () => {
  const markup = markupOf('а\u200bб\u0001\u0002вг\ufeff');
  const kept = dropUnprintableInMarkup(markup, findUnprintable(markup.text));
  expect(kept.text).toBe('абвг');
  const places = [0, 1, 2, 3].map((at) => spanInMarkup(kept, at, at + 1).start);
  expect(places).toEqual([10, 12, 15, 16]);
});

test('what parts lines elsewhere is a space', () => {
  const markup = markupOf('а\u200b\u2028б\u000bв');
  const kept = dropUnprintableInMarkup(markup, findUnprintable(markup.text));
  expect(kept.text).toBe('а б в');
  expect(spanInMarkup(kept, 4, 5).start).toBe(15);
});

// Regression: all of them were looked through for each, and a text full of them took minutes.
test('a text may hold 200 000 of them', () => {
  const markup = markupOf('а\u200b'.repeat(200_000));
  const kept = dropUnprintableInMarkup(markup, findUnprintable(markup.text));
  expect(kept.text).toBe('а'.repeat(200_000));
  const places = Array.from({ length: 200_000 }, (_, at) => spanInMarkup(kept, at, at + 1).start);
  expect(places.every((place, at) => place === 10 + 2 * at)).toBe(true);
});
