/** What the cache holds of texts: given back as it was, used for the same rules alone, good for nothing when damaged. */
import { describe, expect, test } from 'vitest';
import {
  readKnownTexts,
  type TextRules,
  writeKnownTexts,
} from '../../../src/assets/known-texts.ts';
import { createTypographer } from '../../../src/content/typography/index.ts';
import { type KnownTexts, NO_KNOWN_TEXTS } from '../../../src/model/known-texts.ts';
import { createTextEngine } from '../../../src/text/text-engine.ts';
import { realFonts } from '../../fixtures/real-fonts.ts';
import { worldWithCache } from './world-with-cache.ts';

const RULES: TextRules = {
  issue: '/issues/2025-03',
  hyphenation: ['мед-учреждение'],
  version: '1',
};
const LEARNED: KnownTexts = {
  mended: new Map([['ru\nв "доме"', 'в\u00a0«доме»']]),
  breaks: new Map([['ru', new Map([['учреждение', [8, 20]]])]]),
};

describe('the entry of an issue', () => {
  test('comes back as it was written', () => {
    const { world } = worldWithCache();
    expect(readKnownTexts(world, RULES)).toEqual(NO_KNOWN_TEXTS);
    writeKnownTexts(world, RULES, NO_KNOWN_TEXTS, LEARNED);
    expect(readKnownTexts(world, RULES)).toEqual(LEARNED);
  });

  test('is written only when something in it is new', () => {
    const { world, entries } = worldWithCache();
    writeKnownTexts(world, RULES, LEARNED, LEARNED);
    expect(entries.size).toBe(0);
    const breaks = new Map([['en', new Map([['building', [20]]])]]);
    writeKnownTexts(world, RULES, LEARNED, { ...LEARNED, breaks });
    expect(entries.size).toBe(1);
  });

  test.each<[string, Partial<TextRules>]>([
    ['other code', { version: '2' }],
    ['other words of the editor', { hyphenation: [] }],
    ['another issue', { issue: '/issues/2025-04' }],
  ])('is not used for %s', (_, other) => {
    const { world } = worldWithCache();
    writeKnownTexts(world, RULES, NO_KNOWN_TEXTS, LEARNED);
    expect(readKnownTexts(world, { ...RULES, ...other })).toEqual(NO_KNOWN_TEXTS);
  });

  test('is neither written nor read by code that was not bundled: its rules may change between two runs', () => {
    const { world, entries } = worldWithCache();
    writeKnownTexts(world, { ...RULES, version: undefined }, NO_KNOWN_TEXTS, LEARNED);
    expect(entries.size).toBe(0);
  });

  test('is made anew when it was damaged on disk', () => {
    const { world, entries } = worldWithCache();
    writeKnownTexts(world, RULES, NO_KNOWN_TEXTS, LEARNED);
    for (const bytes of entries.values()) bytes[bytes.length - 3]! ^= 1;
    expect(readKnownTexts(world, RULES)).toEqual(NO_KNOWN_TEXTS);
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
