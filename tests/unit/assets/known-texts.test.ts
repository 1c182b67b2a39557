/** What the cache holds of texts: given back as it was, used for the same rules alone, good for nothing when damaged. */
import { describe, expect, test } from 'vitest';
import { readKnownTexts, type TextsOf, writeKnownTexts } from '../../../src/assets/known-texts.ts';
import { createTypographer } from '../../../src/content/typography/index.ts';
import {
  breaksWith,
  groupsWith,
  type KnownTexts,
  NO_KNOWN_TEXTS,
} from '../../../src/model/known-texts.ts';
import { createTextEngine } from '../../../src/text/text-engine.ts';
import { realFonts } from '../../fixtures/real-fonts.ts';
import { worldWithCache } from './world-with-cache.ts';

const OF: TextsOf = { issue: '/issues/2025-03', version: '1' };
const LEARNED: KnownTexts = {
  trees: new Map([['a: 1\n', ['map', 0, 5, [['a', 0, 1, ['plain', 3, 4, '1', 1]]]]]]),
  groups: { groups: new Map([['["ru",0]', { blocks: [[]], lastFootnote: 2 }]]), agree: true },
  mended: new Map([['ru\nв "доме"', 'в\u00a0«доме»']]),
  breaks: new Map([['ru', new Map([['учреждение', [8, 20]]])]]),
  hyphenation: ['мед-учреждение'],
  names: ['ТАСС'],
};

describe('the entry of an issue', () => {
  test('comes back as it was written', () => {
    const { world } = worldWithCache();
    expect(readKnownTexts(world, OF)).toEqual(NO_KNOWN_TEXTS);
    writeKnownTexts(world, OF, NO_KNOWN_TEXTS, LEARNED);
    expect(readKnownTexts(world, OF)).toEqual(LEARNED);
  });

  test('keeps letters as V8 does, two bytes each: decoding took a fortieth of a long build', () => {
    const { world, entries } = worldWithCache();
    writeKnownTexts(world, OF, NO_KNOWN_TEXTS, LEARNED);
    const [entry] = [...entries.values()];
    expect(Buffer.from(entry!).includes(Buffer.from('«доме»', 'utf16le'))).toBe(true);
  });

  test.each<[string, Partial<KnownTexts>]>([
    ['a file', { trees: new Map([...LEARNED.trees, ['b: 2\n', ['list', 0, 1, []]]]) }],
    [
      'a text',
      {
        groups: { groups: new Map([['[]', LEARNED.groups.groups.get('["ru",0]')!]]), agree: true },
      },
    ],
    ['that texts agree', { groups: { ...LEARNED.groups, agree: false } }],
    ['a paragraph', { mended: new Map([...LEARNED.mended, ['ru\nа', 'а']]) }],
    ['a word', { breaks: new Map([['en', new Map([['building', [20]]])]]) }],
    ['a word of the editor', { hyphenation: [] }],
    ['a name', { names: ['ТАСС', 'Интерфакс'] }],
  ])('is written anew when %s is new in it', (_, other) => {
    const { world, entries } = worldWithCache();
    writeKnownTexts(world, OF, LEARNED, LEARNED);
    expect(entries.size).toBe(0);
    const learned = { ...LEARNED, ...other };
    writeKnownTexts(world, OF, LEARNED, learned);
    expect(readKnownTexts(world, OF)).toEqual(learned);
  });

  test.each<[string, Partial<TextsOf>]>([
    ['other code', { version: '2' }],
    ['another issue', { issue: '/issues/2025-04' }],
  ])('is not used for %s', (_, other) => {
    const { world } = worldWithCache();
    writeKnownTexts(world, OF, NO_KNOWN_TEXTS, LEARNED);
    expect(readKnownTexts(world, { ...OF, ...other })).toEqual(NO_KNOWN_TEXTS);
  });

  test('is neither written nor read by code that was not bundled: its rules may change between two runs', () => {
    const { world, entries } = worldWithCache();
    writeKnownTexts(world, { ...OF, version: undefined }, NO_KNOWN_TEXTS, LEARNED);
    expect(entries.size).toBe(0);
  });

  test('is made anew when it was damaged on disk', () => {
    const { world, entries } = worldWithCache();
    writeKnownTexts(world, OF, NO_KNOWN_TEXTS, LEARNED);
    for (const bytes of entries.values()) bytes[bytes.length - 3]! ^= 1;
    expect(readKnownTexts(world, OF)).toEqual(NO_KNOWN_TEXTS);
  });
});

describe('what is known holds', () => {
  test('for breaks with the same words of the editor alone', () => {
    expect(breaksWith(LEARNED, ['мед-учреждение'])).toBe(LEARNED.breaks);
    expect(breaksWith(LEARNED, ['мед-учреж-дение']).size).toBe(0);
    expect(breaksWith(LEARNED, []).size).toBe(0);
  });

  test('for texts as long as no name is gone that they were checked with', () => {
    expect(groupsWith(LEARNED, ['Интерфакс', 'ТАСС'])).toBe(LEARNED.groups);
    expect(groupsWith(LEARNED, ['Интерфакс']).groups.size).toBe(0);
  });
});

describe('a stage that knows its texts says the same as one that does not', () => {
  const paragraph = 'Доля «"Кластер" - 2025» выросла на 5-10 %, т.е. на 12 млн руб. в год';

  test('the typographer, with its report of changes', () => {
    const fresh = createTypographer({ protect: [] });
    const inline = {
      type: 'text',
      value: paragraph,
      span: { file: '/a.md', start: 0, end: 1 },
    } as const;
    const first = fresh.inlines([inline], 'ru');
    const again = createTypographer({ protect: [], known: fresh.learned() });
    expect(again.inlines([inline], 'ru')).toEqual(first);
    expect(again.report()).toEqual(fresh.report());
  });

  test('the text engine', () => {
    const words = ['научно-исследовательский', 'учреждение', 'дом', 'и/или', 'Петров-Водкин'];
    const fresh = createTextEngine(realFonts, []);
    const breaks = words.map((word) => fresh.breaks(word, 'ru'));
    const again = createTextEngine(realFonts, [], { breaks: fresh.learnedBreaks() });
    expect(words.map((word) => again.breaks(word, 'ru'))).toEqual(breaks);
    expect(breaks.flat().length).toBeGreaterThan(5);
  });
});
