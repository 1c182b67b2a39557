import { expect, test } from 'vitest';
import { layOut, linesOf, text, words } from '../flow/blocks-by-hand.ts';

const LONG =
  'Территориальные кластеры объединяют предприятия, вузы и научные организации, которые работают в одной отрасли и в одном регионе, а сотрудничество начинается с договорённостей.';
const WORDS = LONG.split(' ');
/** The same words from another one on: other breaks. */
const turned = (by: number) => [...WORDS.slice(by), ...WORDS.slice(0, by), ...WORDS].join(' ');
const after = (by: number, breaks: number) => ({
  ...text(''),
  children: [
    ...words(turned(by)),
    ...Array.from({ length: breaks }, () => ({ type: 'break' as const })),
    ...words('Конец.'),
  ],
});

/** Regression: the empty line had no stretch, all passes failed, and the last resort set the whole paragraph. */
test.each(WORDS.map((_, by) => by))(
  'an empty line leaves the lines before it as they are (%i)',
  (by) => {
    const [one] = linesOf(layOut([after(by, 1)]));
    const [two] = linesOf(layOut([after(by, 2)]));
    expect(one!.length).toBeGreaterThan(5);
    expect(two!.filter(Boolean)).toEqual(one);
  },
);
