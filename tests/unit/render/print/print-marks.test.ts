import { describe, expect, it } from 'vitest';
import { mm } from '../../../../src/model/length.ts';
import { printMarks, slugPlace } from '../../../../src/render/print/print-marks.ts';
import { pdfBox, sheetGeometry } from '../../../../src/render/print/sheet-geometry.ts';

const A4 = { width: mm(210), height: mm(297) };
const A3 = { width: mm(420), height: mm(297) };
const inMm = (values: readonly number[]) => values.map((value) => +(value / mm(1)).toFixed(2));

describe('sheet', () => {
  it('has 3 mm of bleed and 7 mm for marks on every side', () => {
    const { media, trim, bleed } = sheetGeometry(A4);
    expect(inMm([media.width, media.height])).toEqual([230, 317]);
    expect(inMm(pdfBox(trim, media.height))).toEqual([10, 10, 220, 307]);
    expect(inMm(pdfBox(bleed, media.height))).toEqual([7, 7, 223, 310]);
  });
});

describe('marks', () => {
  it.each([
    [A4, false],
    [A3, true],
  ])('of %j stand on the sheet and outside the bleed', (size, isFolded) => {
    const { media, trim, bleed } = sheetGeometry(size);
    for (const [x, y] of printMarks(trim, { isFolded }).flatMap(({ path }) => pointsOf(path))) {
      const isInBleed =
        x > bleed.x && x < bleed.x + bleed.width && y > bleed.y && y < bleed.y + bleed.height;
      expect([x, y, isInBleed]).toEqual([x, y, false]);
      expect(x > 0 && x < media.width && y > 0 && y < media.height).toBe(true);
    }
  });

  it('to cut by lie on the lines of the cut', () => {
    const { trim } = sheetGeometry(A4);
    const [crop] = printMarks(trim, { isFolded: false });
    const lines = pairs(pointsOf(crop?.path ?? ''));
    expect(lines).toHaveLength(8);
    for (const [[x1, y1], [x2, y2]] of lines) {
      const onCut = x1 === x2 ? [trim.x, trim.x + trim.width] : [trim.y, trim.y + trim.height];
      const at = x1 === x2 ? x1 : y1;
      expect(Math.min(...onCut.map((cut) => Math.abs(cut - at)))).toBeLessThan(0.001);
      expect(Math.abs(x2 - x1) + Math.abs(y2 - y1)).toBeCloseTo(mm(5), 2);
    }
  });

  it('to fold by stand in the middle, and crosses make way for them', () => {
    const { trim } = sheetGeometry(A3);
    const marks = printMarks(trim, { isFolded: true });
    const middle = trim.x + trim.width / 2;
    const [fold, ...others] = marks.filter(({ dash }) => dash);
    expect(others).toEqual([]);
    expect(pointsOf(fold?.path ?? '').map(([x]) => +x.toFixed(1))).toEqual(
      new Array(4).fill(+middle.toFixed(1)),
    );
    const near = marks
      .filter(({ dash }) => !dash)
      .flatMap(({ path }) => pointsOf(path))
      .filter(([x]) => Math.abs(x - middle) < mm(20));
    expect(near).toEqual([]);
  });

  it('leave room for the slug line', () => {
    const { media, trim, bleed } = sheetGeometry(A4);
    const { x, y, width } = slugPlace(trim);
    expect(y).toBeGreaterThan(bleed.y + bleed.height + 6);
    expect(y).toBeLessThan(media.height);
    expect(x + width).toBeLessThan(trim.x + trim.width / 2 - mm(2.5));
  });
});

type XY = readonly [number, number];

function pointsOf(path: string): readonly XY[] {
  const numbers = (path.match(/-?[\d.]+/g) ?? []).map(Number);
  return numbers.flatMap((x, i) => (i % 2 === 0 ? [[x, numbers[i + 1] ?? 0] as const] : []));
}

function pairs(points: readonly XY[]): readonly (readonly [XY, XY])[] {
  return points.flatMap((point, i) => {
    const next = points[i + 1];
    return i % 2 === 0 && next ? [[point, next] as const] : [];
  });
}
