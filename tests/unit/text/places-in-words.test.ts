/** Places at which a line may end inside a word. */
import { describe, expect, test } from 'vitest';
import {
  breaksInVerbatim,
  breaksInWord,
  holdsAddress,
  NO_HYPHENS,
} from '../../../src/text/places-in-words.ts';

/** A word with its breaks: `=` where a hyphen is drawn, `|` where none is. */
function marked(word: string, drawn: readonly number[] = []): string {
  const breaks = breaksInWord(word, {
    ...NO_HYPHENS,
    breaks: (core) => (core === word ? drawn : []),
  });
  return split(word, breaks);
}

function split(
  word: string,
  breaks: readonly { readonly at: number; readonly kind: string }[],
): string {
  let out = '';
  let from = 0;
  for (const { at, kind } of breaks) {
    out += word.slice(from, at) + (kind === 'hyphen' ? '=' : '|');
    from = at;
  }
  return out + word.slice(from);
}

describe('breaks inside words', () => {
  test.each([
    ['научно-исследовательский', 'научно-|исследовательский'],
    ['социально-экономико-правовой', 'социально-|экономико-|правовой'],
    ['16-й', '16-й'],
    ['e-mail', 'e-mail'],
    ['3D-печать', '3D-печать'],
    ['из-за', 'из-за'],
    ['Санкт-Петербург', 'Санкт-|Петербург'],
    ['+7-495-772', '+7-495-772'],
    ['—', '—'],
  ])('%s', (word, expected) => expect(marked(word)).toBe(expected));

  // Regression: «#вак-|цина» was no tag any more.
  test('a tag stays whole', () => {
    const all = { ...NO_HYPHENS, breaks: () => [3] };
    expect(breaksInWord('#вакцина,', all)).toEqual([]);
    expect(breaksInWord('C#-вакцина', all)).not.toEqual([]);
  });

  test('hyphenation is asked for the letters alone, and its offsets are moved to the word', () => {
    const asked: string[] = [];
    const breaks = breaksInWord('«кластер»,', {
      ...NO_HYPHENS,
      breaks: (core) => {
        asked.push(core);
        return [3];
      },
    });
    expect(asked).toEqual(['кластер']);
    expect(breaks).toEqual([{ at: 4, kind: 'hyphen' }]);
  });

  test('breaks come in order', () => {
    const breaks = breaksInWord('научно-исследовательский', {
      ...NO_HYPHENS,
      breaks: () => [3, 11],
    });
    expect(breaks.map(({ at }) => at)).toEqual([3, 7, 11]);
  });
});

test('a late break is told apart, and comes in order', () => {
  const drawn = { breaks: () => [3], lateBreaks: (core: string) => [core.length - 2] };
  expect(breaksInWord('«остатки»,', drawn)).toEqual([
    { at: 4, kind: 'hyphen' },
    { at: 6, kind: 'late' },
  ]);
  expect(breaksInWord('работа-другая', drawn).map(({ kind }) => kind)).toEqual([
    'hyphen',
    'own',
    'late',
  ]);
});

/** Regression: «села» and «Калининграде» stayed whole in columns, and lines before them were full of gaps. */
test.each([
  ['села,', 'last'],
  ['школа', 'late'],
  ['Калининграде', 'last'],
])('words of four letters and names have breaks of their own: %s', (word, kind) => {
  const drawn = { ...NO_HYPHENS, lateBreaks: (core: string) => [core.length - 2] };
  expect(breaksInWord(word, drawn).map((one) => one.kind)).toEqual([kind]);
});

test('a name joined by underscores breaks after them', () => {
  const breaks = breaksInWord('Regional_Support_Programme', NO_HYPHENS);
  expect(split('Regional_Support_Programme', breaks)).toBe('Regional_|Support_|Programme');
});

describe('breaks inside what is set as it is written', () => {
  const address = (word: string) => split(word, breaksInVerbatim(word));
  test.each([
    ['cluster.hse.ru/news/2025', 'cluster.|hse.|ru/|news/|2025'],
    ['https://hse.ru/news', 'https://|hse.|ru/|news'],
    ['hse.ru', 'hse.ru'],
    ['a.b', 'a.b'],
    ['site.ru/?q=1&page=2', 'site.|ru/?|q=1&|page=2'],
    ['example', 'example'],
    ['name_of-thing', 'name_|of|-thing'],
    // Regression: «file-|name.pdf» read as a hyphenation.
    ['/path/to/file-name.pdf', '/path/|to/|file|-name.pdf'],
    ['--no-cache', '--no|-cache'],
    ['a--b-c-', 'a--b|-c-'],
    ['docs.example.info', 'docs.|example.|info'],
    // Regression: «2025» ended a line and «-03-14» began the next.
    ['2025-03-14', '2025-03-14'],
    ['--since=2025-03-14', '--since=|2025-03-14'],
    ['report-2025-final', 'report|-2025|-final'],
  ])('%s', (word, expected) => expect(address(word)).toBe(expected));
});

test('in a short e-mail address breaks are told apart', () => {
  const kinds = (word: string) => breaksInWord(word, NO_HYPHENS).map(({ kind }) => kind);
  expect(kinds('seminar@akitrf.ru')).toEqual(['mail']);
  expect(kinds('(seminar@akitrf.ru),')).toEqual(['mail']);
  expect(kinds('press-office@delta-city.ru')).toEqual(['dot']);
  expect(kinds('cluster.hse.ru/mail@')).toEqual(['dot', 'dot', 'address']);
});

describe('a bare address in prose', () => {
  const PROSE = { ...NO_HYPHENS, breaks: (core: string) => [Math.ceil(core.length / 2)] };

  // Regression: it broke at its own hyphens as a compound does, and where it had none, nowhere.
  test.each([
    ['beamtime.example.org/call-2026', 'beamtime.|example.|org/|call-2026'],
    ['delta-city.example.ru/konkurs', 'delta-city.|example.|ru/|konkurs'],
    ['(delta-city.example.ru/konkurs),', '(delta-city.|example.|ru/|konkurs),'],
    // Regression: «org» stood alone on the next line.
    ['«example.org».', '«example.org».'],
    ['reports.example.org/', 'reports.|example.org/'],
    ['«example.info».', '«example.|info».'],
    ['www.example.org/очень/длинный', 'www.example.|org/|очень/|длинный'],
    ['конкурс-идей.рф/заявка', 'конкурс-идей.|рф/|заявка'],
    ['DELTA-CITY.EXAMPLE.RU', 'DELTA-CITY.|EXAMPLE.RU'],
    ['press-office@delta-city.example.ru', 'press-office@|delta-city.|example.ru'],
    ['example.org:8080/path', 'example.|org:8080/|path'],
  ])('%s', (word, expected) => expect(split(word, breaksInWord(word, PROSE))).toBe(expected));

  test('breaks rather after a slash than after a dot', () => {
    const kinds = breaksInWord('example.org/konkurs', PROSE).map(({ kind }) => kind);
    expect(kinds).toEqual(['dot', 'address']);
  });

  test('what stands before it is prose', () => {
    expect(split('подробнее:example.org/a', breaksInWord('подробнее:example.org/a', PROSE))).toBe(
      'подро=бнее:example.|org/a',
    );
  });

  test.each([
    'т.д.',
    'и.о.',
    'п.п.',
    'к.т.н.',
    'ООО.Ромашка',
    'г.Москва',
    'конец.Начало',
    '12.05.2025',
    'U.S.A.',
  ])('%s is none', (word) => expect(holdsAddress(word)).toBe(false));
});
