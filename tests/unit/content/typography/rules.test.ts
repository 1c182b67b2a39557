/** Every rule of the tables keeps its own examples, for and against. */
import { describe, expect, it } from 'vitest';
import { RUSSIAN_ABBREVIATIONS } from '../../../../src/content/typography/rules/abbreviations.ts';
import { CHEMISTRY } from '../../../../src/content/typography/rules/chemistry.ts';
import { RUSSIAN_DASHES } from '../../../../src/content/typography/rules/dashes.ts';
import { RUSSIAN_DATES } from '../../../../src/content/typography/rules/dates.ts';
import { ENGLISH_RULES } from '../../../../src/content/typography/rules/english.ts';
import { ENGLISH_TIES } from '../../../../src/content/typography/rules/english-ties.ts';
import { FORMULAS } from '../../../../src/content/typography/rules/formulas.ts';
import {
  COMMON_MARKS,
  ENGLISH_MARKS,
  RUSSIAN_MARKS,
} from '../../../../src/content/typography/rules/marks.ts';
import { RUSSIAN_MULTIPLIERS } from '../../../../src/content/typography/rules/multipliers.ts';
import { RUSSIAN_NUMBERS } from '../../../../src/content/typography/rules/numbers.ts';
import { RUSSIAN_NUMERALS } from '../../../../src/content/typography/rules/numerals.ts';
import { RUSSIAN_PLACES } from '../../../../src/content/typography/rules/places.ts';
import { POINTS } from '../../../../src/content/typography/rules/points.ts';
import {
  ANGLE_PRIMES,
  ENGLISH_FEET,
  LONE_PRIMES,
} from '../../../../src/content/typography/rules/primes.ts';
import { applyRule, type Rule } from '../../../../src/content/typography/rules/rule.ts';
import { RUSSIAN_SHORT_WORDS } from '../../../../src/content/typography/rules/short-words.ts';
import {
  COMMON_SIGNS,
  ENGLISH_SIGNS,
  RUSSIAN_SIGNS,
} from '../../../../src/content/typography/rules/signs.ts';
import { RUSSIAN_SPACES } from '../../../../src/content/typography/rules/spaces.ts';
import { hide, show } from './marks.ts';

const TABLES: Record<string, readonly Rule[]> = {
  signs: [...COMMON_SIGNS, ...ENGLISH_SIGNS, ...RUSSIAN_SIGNS],
  chemistry: CHEMISTRY,
  marks: [...COMMON_MARKS, ...ENGLISH_MARKS, ...RUSSIAN_MARKS],
  spaces: RUSSIAN_SPACES,
  primes: [...ANGLE_PRIMES, ...ENGLISH_FEET, ...LONE_PRIMES],
  dashes: RUSSIAN_DASHES,
  numerals: RUSSIAN_NUMERALS,
  multipliers: RUSSIAN_MULTIPLIERS,
  numbers: RUSSIAN_NUMBERS,
  dates: RUSSIAN_DATES,
  formulas: FORMULAS,
  abbreviations: RUSSIAN_ABBREVIATIONS,
  places: RUSSIAN_PLACES,
  points: POINTS,
  'short words': RUSSIAN_SHORT_WORDS,
  english: [...ENGLISH_RULES, ...ENGLISH_TIES],
};

for (const [name, rules] of Object.entries(TABLES)) {
  describe(name, () => {
    for (const rule of rules) {
      it(rule.name, () => {
        expect(rule.examples.length).toBeGreaterThan(0);
        expect(rule.against.length).toBeGreaterThan(0);
        for (const [before, after] of rule.examples) {
          expect(show(applyRule(hide(before), rule))).toBe(after);
          expect(show(applyRule(hide(after), rule))).toBe(after);
        }
        for (const text of rule.against) expect(show(applyRule(hide(text), rule))).toBe(text);
      });
    }
  });
}
