/** Titles are no Markdown: marks in them are told, each at its place. */
import { describe, expect, it } from 'vitest';
import { onOneLine } from '../../../src/manifest/one-line.ts';
import { spanInMarkup } from '../../../src/model/source.ts';
import { load, placeLine, withFile, withItem } from './fixture.ts';

function told(title: string): readonly string[] {
  const { diagnostics, sources } = load(withFile(`---\ntitle: ${title}\n---\nТекст.\n`));
  return diagnostics.map((d) => {
    const { file = '', start = 0, end = 0 } = d.span ?? {};
    return `${d.code} ${sources.get(file)?.slice(start, end)}`;
  });
}

describe('marks in a title', () => {
  it.each([
    ['Открыт **новый** технопарк', ['stray-markup **новый**']],
    ['"**Открыт технопарк**"', ['stray-markup **Открыт технопарк**']],
    ["'Открыт ''_новый_'' технопарк'", ['stray-markup _новый_']],
    ['Открыт *новый* и __старый__', ['stray-markup *новый*', 'stray-markup __старый__']],
    ['Эко**система** и ~~план~~', ['stray-markup **система**', 'stray-markup ~~план~~']],
    ['Вышел `npm` и _snake_case_', ['stray-markup `npm`', 'stray-markup _snake_case_']],
    ['Открыт [парк](https://a.ru)', ['stray-markup [парк](https://a.ru)']],
    ['Открыт ![парк](images/a.jpg)', ['stray-markup ![парк](images/a.jpg)']],
    ['>\n  Открыт\n  новый\n  **парк**', ['stray-markup **парк**']],
  ])('%s', (title, lines) => {
    expect(told(title)).toEqual(lines);
  });

  it.each([
    'Размер 5*5*5 и 2**3**4',
    'Поля snake_case_name и _private',
    'Звёзды * и *, рейтинг A*, B*',
    'Слово* со сноской',
    'Закон [проект] (первый)',
    'Ответ ~ 5 ~ 6',
    '"Знак \\\\*слово\\\\*"',
  ])('are none: %s', (title) => {
    expect(told(title)).toEqual([]);
  });

  it('are told in items of YAML and in titles of sections too', () => {
    const { diagnostics, sources } = load(
      withItem('title: Один **два**\ntext: Три.\nsource: { name: А, url: https://a.ru }'),
    );
    expect(diagnostics.map((d) => placeLine(d, sources))).toEqual([
      expect.stringMatching(/^stray-markup 3\/issue\.yaml:\d+:\d+$/),
    ]);
  });

  it('take no longer than the title', () => {
    const before = performance.now();
    for (const part of ['*а', '**а ', '[а](', '_а', '`а', '**']) told(`"${part.repeat(20_000)}"`);
    expect(performance.now() - before).toBeLessThan(3000);
  });
});

it('a text of several lines keeps the places of its words', () => {
  const text = '  один \n\n два\tтри  ';
  const span = { file: '/a', start: 10, end: 10 + text.length };
  const segments = [
    { at: 0, start: 10 },
    { at: 10, start: 120 },
    { at: 11, start: 221 },
  ];
  const line = onOneLine({ text, span, segments });
  expect(line.text).toBe('один два три');
  const startOf = (word: string) => spanInMarkup(line, line.text.indexOf(word), 12).start;
  expect(['один', 'два', 'ва', 'три'].map(startOf)).toEqual([12, 120, 221, 224]);
});
