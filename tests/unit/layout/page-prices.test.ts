/** Prices as they are told: to editors in issues/README.md, to who changes them in their comments and in src/README.md. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gapsOf } from '../../../src/layout/flow/text/judge-text.ts';
import {
  AFTER_HYPHEN,
  BEFORE_PICTURE,
  FEW_OVER_PICTURE,
  FIGURE_PRICES,
  FLOAT_PRICES,
  HYPHEN_AT_PAGE_END,
  INSIDE_LOW_BOX,
  INSIDE_NOTE,
  INSIDE_PARAGRAPH,
  INSIDE_SMALL_TABLE,
  INSIDE_TOGETHER,
  MOVE_PRICES,
  PICTURE_AND_SOURCE,
  STANZA_AT_PAGE_END,
  TEXT_PRICES,
} from '../../../src/layout/page-prices.ts';
import { whiteCost } from '../../../src/layout/paginate/page-cost.ts';
import { paragraphOf } from './inline/by-hand.ts';

const ROOT = join(import.meta.dirname, '../../..');

test('editors are told those that pages are chosen by', () => {
  const readme = readFileSync(join(ROOT, 'issues/README.md'), 'utf8');
  const [, table = ''] = readme.split('| страница кончается | цена |\n| --- | --- |\n');
  const rows = table.split('\n\n')[0]!.split('\n');
  const prices = rows.map((row) =>
    [...row.replace(/(?<=\d) (?=\d)/g, '').matchAll(/\d+/g)].map(Number),
  );
  expect(prices).toEqual([
    [INSIDE_PARAGRAPH],
    [FEW_OVER_PICTURE],
    [BEFORE_PICTURE],
    [PICTURE_AND_SOURCE],
    [STANZA_AT_PAGE_END],
    [AFTER_HYPHEN + HYPHEN_AT_PAGE_END, AFTER_HYPHEN],
    [INSIDE_LOW_BOX],
    [INSIDE_SMALL_TABLE],
  ]);
});

/** A line of a page of 700 points. */
const LINE = 1 / 50;

const { blank, blankDoubledAt, gaps, tornList } = TEXT_PRICES;
const { askedWidth, askedWidthShare, askedWidthSquare, fullWidth } = FIGURE_PRICES;

test.each([
  ['between a title and its picture', BEFORE_PICTURE, 1 / 20],
  ['between a picture and its source', PICTURE_AND_SOURCE, 1 / 15],
  ['in half a word', AFTER_HYPHEN + HYPHEN_AT_PAGE_END, 1 / 10],
  ['inside a low box', INSIDE_LOW_BOX, 1 / 8],
  ['inside a small table', INSIDE_SMALL_TABLE, 0.18],
  ['inside a note', INSIDE_NOTE, 1 / 5],
  ['inside what stands together', INSIDE_TOGETHER, 1 / 4],
  ['a line full of gaps', gaps * gapsOf(looseLine(), lineOfRatio(1.61)), 1 / 17],
  ['a hole of 65 points', blank * 65 * (1 + 65 / blankDoubledAt), 1 / 10],
  ['a list with two left edges', tornList, 1.5 * LINE],
  ['a picture of all of the measure an eighth narrower', 1.2 * fullWidth, 4 * LINE],
  ['half of the width asked for', askedWidth + 5 * (askedWidthShare + 5 * askedWidthSquare), 1 / 9],
  ['a picture alone', FIGURE_PRICES.alone, 1 / 10],
  ['a picture below its least width', FIGURE_PRICES.belowLeast, 1 / 7],
  ['a picture behind all text', MOVE_PRICES.afterText, 2 * LINE],
  ['a float over others', FLOAT_PRICES.overOthers, 1 / 50],
  ['a float under others', FLOAT_PRICES.underOthers, 1 / 25],
  ["a float over an item's beginning", FLOAT_PRICES.overBeginning, 1 / 11],
  ['a float overleaf', FLOAT_PRICES.overleaf, 1 / 7],
  ['a float on the page before, by column', FLOAT_PRICES.before / 2, 1 / 7],
])('%s is worth as much white as is said of it', (_, price, share) => {
  expect(Math.abs(whiteCost(share, 1) / price - 1)).toBeLessThan(0.21);
});

function looseLine() {
  return paragraphOf([{ box: 50 }, { glue: 5 }, { box: 50 }, { glue: 5 }, { box: 50 }]);
}

function lineOfRatio(ratio: number): Parameters<typeof gapsOf>[1] {
  return {
    breaks: [1, 5],
    ratios: [ratio, 0],
    isColumn: false,
    demerits: 0,
    isRunt: false,
    hasDearBreak: false,
    isStubAtEdge: false,
    partsWordAtEdge: false,
  };
}

const PRICES = section('src/README.md', 'What is weighed against what');

test('a unit of gaps has the price that src/README says', () => {
  expect(PRICES).toContain(`is ${TEXT_PRICES.gaps} |`);
});

test('prices stand in two files, which src/README names; each file that it names is there', () => {
  const named = [...PRICES.matchAll(/`([\w/-]+\.ts)`/g)].map(([, path]) => path!);
  expect(named.filter((path) => !existsSync(join(ROOT, 'src', path)))).toEqual([]);
  const price = /^(?:export )?const (?:\w+_)?(?:PENALT(?:Y|IES)|DEMERITS|PRICES?)\b/m;
  const priced = ['layout', 'text'].flatMap((part) =>
    readdirSync(join(ROOT, 'src', part), { recursive: true, encoding: 'utf8' })
      .map((path) => `${part}/${path}`)
      .filter((path) => path.endsWith('.ts'))
      .filter((path) => price.test(readFileSync(join(ROOT, 'src', path), 'utf8'))),
  );
  expect(priced).toEqual(['layout/page-prices.ts', 'text/line-prices.ts']);
  expect(named).toEqual(expect.arrayContaining(priced));
});

/** Text under a heading of a file, up to the next. */
function section(path: string, heading: string): string {
  const [, text = ''] = readFileSync(join(ROOT, path), 'utf8').split(`\n## ${heading}\n`);
  return text.split('\n## ')[0]!;
}
