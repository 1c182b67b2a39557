import { expect, test } from 'vitest';
import { quoted } from '../../../src/diagnostics/catalogue/quoted.ts';
import { shortLine } from '../../../src/diagnostics/catalogue/text.ts';

/** Regression: ««полиметилметакрилат», «тетрагидроканнаби», and ««…»,» with a comma inside. */
test.each([
  ['слово', '«слово»', '“слово”'],
  ['«слово»,', '«„слово“»', '“«слово»”'],
  ['«полимер», «тетра-', '«„полимер“, тетра-»', '“«полимер», тетра-”'],
  ['нол», «да»', '«нол, „да“»', '“нол, «да»”'],
  ['«а «б» в»', '«„а „б“ в“»', '“«а «б» в»”'],
  ['the “word”;', '«the “word”»', '“the ‘word’”'],
  ['„лапы“ —', '«„лапы“»', '“„лапы“”'],
  ['да.', '«да.»', '“да.”'],
  ['—', '«—»', '“—”'],
])('%s', (text, ru, en) => expect(quoted(text)).toEqual({ ru, en }));

test('a word of a hundred thousand letters is quoted by its beginning', () => {
  expect(quoted('а'.repeat(100_000))).toEqual({
    ru: `«${'а'.repeat(119)}…»`,
    en: `“${'а'.repeat(119)}…”`,
  });
  expect(quoted('а'.repeat(120)).ru).toHaveLength(122);
});

test('a short line is quoted so in both languages', () => {
  const { message } = shortLine({
    kind: 'short-line',
    span: undefined,
    text: 'Слова вроде',
    next: '«полимер»,',
    isByAddress: false,
  });
  expect(message.ru).toContain('дальше идёт «„полимер“», и');
  expect(message.en).toContain('short: “«полимер»” follows');
});
