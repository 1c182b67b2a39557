import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { impose } from '../../../../src/render/print/impose.ts';

/** Folios, `-` for a blank: `front-left front-right / back-left back-right`. */
function sheets(pageCount: number): readonly string[] {
  const folio = (index: number | undefined) => (index === undefined ? '-' : String(index + 1));
  return impose(pageCount).map(
    ({ front, back }) =>
      `${folio(front.left)} ${folio(front.right)} / ${folio(back.left)} ${folio(back.right)}`,
  );
}

describe('saddle stitching', () => {
  it('puts four pages on one sheet', () => {
    expect(sheets(4)).toEqual(['4 1 / 2 3']);
  });

  it('puts eight pages on two sheets', () => {
    expect(sheets(8)).toEqual(['8 1 / 2 7', '6 3 / 4 5']);
  });

  it('puts two blanks before the back page of 22 pages', () => {
    expect(sheets(22)).toEqual([
      '22 1 / 2 -',
      '- 3 / 4 21',
      '20 5 / 6 19',
      '18 7 / 8 17',
      '16 9 / 10 15',
      '14 11 / 12 13',
    ]);
  });

  it('puts one blank before the back page of 23 pages', () => {
    expect(sheets(23).slice(0, 2)).toEqual(['23 1 / 2 -', '22 3 / 4 21']);
  });

  it('has a sheet for one page, two and none', () => {
    expect(sheets(1)).toEqual(['- 1 / - -']);
    expect(sheets(2)).toEqual(['2 1 / - -']);
    expect(sheets(0)).toEqual([]);
  });

  it('reads in order when it is folded and put together, whatever the number of pages', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 200 }), (pageCount) => {
        const made = impose(pageCount);
        const firstHalf = made.flatMap(({ front, back }) => [front.right, back.left]);
        const secondHalf = made.flatMap(({ front, back }) => [front.left, back.right]).reverse();
        const read = [...firstHalf, ...secondHalf];
        expect(read.filter((page) => page !== undefined)).toEqual(
          Array.from({ length: pageCount }, (_, i) => i),
        );
        expect(read.at(-1)).toBe(pageCount - 1);
      }),
    );
  });
});
