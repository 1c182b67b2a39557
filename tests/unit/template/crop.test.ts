/** Cutting pictures to the shapes that a template allows. */
import { describe, expect, test } from 'vitest';
import type { Picture } from '../../../src/model/block.ts';
import { cropPicture } from '../../../src/template/resolve/crop.ts';
import type { FigureRule } from '../../../src/template/template-schema.ts';

const picture = (aspect: number): Picture => ({
  asset: 'a.jpg',
  aspect,
  widthAt150: 600,
  focus: { x: 0.5, y: 0.5 },
});
const crop = (aspect: number, rule: Partial<FigureRule>) =>
  cropPicture(picture(aspect), { crop: {}, ...rule } as FigureRule);

describe('a picture is cut', () => {
  test('never without a rule', () => {
    expect(crop(0.2, {})).toEqual(picture(0.2));
  });

  test('to the nearest aspect allowed, round its middle', () => {
    const wide = crop(4, { 'crop-above': 2 });
    expect(wide).toMatchObject({ aspect: 2, crop: { x: 0.25, y: 0, width: 0.5, height: 1 } });
    const tall = crop(0.4, { 'crop-below': 0.8 });
    expect(tall).toMatchObject({ aspect: 0.8, crop: { x: 0, y: 0.25, width: 1, height: 0.5 } });
    expect(crop(1.5, { 'crop-above': 2, 'crop-below': 0.8 }).crop).toBeUndefined();
  });

  test('to one aspect where the rule names one', () => {
    expect(crop(1, { crop: { aspect: '3:2' } }).aspect).toBe(1.5);
    expect(crop(4, { 'crop-above': 2, crop: { aspect: '3:2' } }).aspect).toBe(1.5);
    expect(crop(1.8, { 'crop-above': 2, crop: { aspect: '3:2' } }).aspect).toBe(1.8);
  });

  test('round the focus, as far as the picture reaches', () => {
    const { crop: part } = crop(0.5, { 'crop-below': 1, crop: { focus: '50% 40%' } });
    expect(part?.y).toBeCloseTo(0.15);
    expect(crop(0.5, { 'crop-below': 1, crop: { focus: '50% 5%' } }).crop?.y).toBe(0);
  });

  test('and is as sharp as the part that is shown', () => {
    expect(crop(4, { 'crop-above': 2 }).widthAt150).toBe(300);
    expect(crop(0.4, { 'crop-below': 0.8 }).widthAt150).toBe(600);
  });

  test('within the part that its transparent margins leave', () => {
    const seen = { x: 0.2, y: 0.4, width: 0.5, height: 0.5 };
    const part = cropPicture({ ...picture(4), crop: seen }, {
      crop: {},
      'crop-above': 2,
    } as FigureRule);
    expect(part).toMatchObject({ aspect: 2, widthAt150: 300 });
    expect(part.crop).toEqual({ x: 0.325, y: 0.4, width: 0.25, height: 0.5 });
  });
});
