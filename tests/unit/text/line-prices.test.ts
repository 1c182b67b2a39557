/** Prices of lines as they are told: in their comments and in src/README.md. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lineDemerits } from '../../../src/layout/inline/demerits.ts';
import { PASSES } from '../../../src/layout/inline/passes.ts';
import {
  DEAR_PENALTY,
  HYPHEN_PENALTIES,
  LINE_PENALTY,
  TIE_PENALTIES,
} from '../../../src/text/line-prices.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** What a line of a ratio costs more than one at its natural spaces. */
function costOfRatio(ratio: number): number {
  const line = { endsWithHyphen: false, ladderBefore: 0, fitness: 1, fitnessBefore: 1 } as const;
  const costAt = (at: number) => lineDemerits({ ...line, penalty: 0, ratio: at });
  return costAt(ratio) - costAt(0);
}

test('each price is worth as loose a line as its comment says', () => {
  const source = readFileSync(join(ROOT, 'src/text/line-prices.ts'), 'utf8');
  const [penalties, demerits] = source.split('export const DEMERITS');
  const told = (text = '') =>
    [
      ...text.matchAll(/ Ratio ([\d.]+)\.\s+\*\/\s+(?:export const )?\w+(?: =|:) ([\d_]+)[,;]/g),
    ].map(([, ratio, price]) => [Number(ratio), Number(price!.replaceAll('_', ''))] as const);
  const squared = told(penalties).map(([ratio, price]) => [ratio, price ** 2] as const);
  expect(squared.length).toBeGreaterThan(25);
  for (const [ratio, price] of [...squared, ...told(demerits)]) {
    expect(Math.sqrt(costOfRatio(ratio) / price)).toBeCloseTo(1, 1);
  }
});

test('a penalty is worth as loose a line as src/README says', () => {
  const readme = readFileSync(join(ROOT, 'src/README.md'), 'utf8');
  const told = [...readme.matchAll(/([\d,]+) (?:as a line of|of) ratio ([\d.]+)/g)];
  expect(told).toHaveLength(3);
  for (const [, penalty, ratio] of told) {
    const price = Number(penalty!.replace(',', ''));
    expect(Math.sqrt(costOfRatio(Number(ratio))) / price).toBeCloseTo(1, 1);
  }
});

test('no-break spaces give way at the gaps that src/README says', () => {
  const readme = readFileSync(join(ROOT, 'src/README.md'), 'utf8');
  const { shortWord, noBreakSpace } = TIE_PENALTIES;
  const told = (start: string) => {
    const row = readme.split('\n').find((line) => line.startsWith(`  | ${start}`))!;
    return [...row.replace(/«[^»]*»/g, '').matchAll(/\d+(?:\.\d+)?/g)].map(([number]) =>
      Number(number),
    );
  };
  const gapOf = (penalty: number) => Math.round(100 + 50 * ratioOf(penalty)) / 100;
  const [sparing] = PASSES.slice(-1);
  const atTolerance = 1 + sparing!.tolerance / 2;
  expect(told('a word of two letters')).toEqual([gapOf(shortWord), 2]);
  expect(told('a multiplier')).toEqual([gapOf(noBreakSpace), 2]);
  expect(told('a number to a whole word')).toEqual([atTolerance]);
  expect(told('anything else')).toEqual([gapOf(noBreakSpace), atTolerance]);
});

/** Ratio of a line that costs as much as a penalty. */
function ratioOf(penalty: number): number {
  return Math.cbrt((Math.hypot(penalty, LINE_PENALTY) - LINE_PENALTY) / 100);
}

test('two letters of a name are not dear, and of a counted word dearer than its number alone', () => {
  const { inName, nameStub, inCounted, dearStub } = HYPHEN_PENALTIES;
  expect(inName + nameStub).toBeLessThan(DEAR_PENALTY);
  expect(inCounted + dearStub).toBeGreaterThan(TIE_PENALTIES.counted);
});
