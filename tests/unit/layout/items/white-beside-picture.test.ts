/** What is told of white beside a picture. */
import { expect, test } from 'vitest';
import { whiteBesidePicture } from '../../../../src/diagnostics/catalogue/layout.ts';
import type { HoleFinding } from '../../../../src/model/finding.ts';
import { figure, layOut, rows, stack } from '../flow/blocks-by-hand.ts';

/** Findings on a picture of 60 × 60 points with so many lines of caption, beside so many lines of text. */
function findings(captionLines: number, textLines: number) {
  const caption = captionLines > 0 ? [rows(captionLines, 'caption')] : [];
  const blocks = [figure(60, 60, 'left', { caption }), rows(textLines, 'text')];
  return layOut([stack(blocks, { isItem: true })]).findings;
}

/** Regression: text as high as the picture was said to be shorter than it, and a lower picture makes its caption no shorter. */
test('white beside a long caption is laid to the caption', () => {
  expect(findings(14, 6)).toMatchObject([{ kind: 'white-beside-picture', isBesideCaption: true }]);
});

test('white beside the picture itself to the text', () => {
  const high = stack(
    [figure(60, 160, 'left', { caption: [rows(2, 'caption')] }), rows(3, 'text')],
    {
      isItem: true,
    },
  );
  expect(layOut([high]).findings).toMatchObject([
    { kind: 'white-beside-picture', isBesideCaption: false },
  ]);
});

/** Regression: of three holes of an item the highest alone was told, and a picture that stood by itself was not. */
test('every hole of an item that is seen is told', () => {
  const heights = [160, 130, 60];
  const blocks = heights.flatMap((height, i) => [
    figure(60, height, 'left', { span: { file: 'a.md', start: i, end: i + 1 } }),
    rows(3, `text${height}`),
  ]);
  const { findings } = layOut([stack(blocks, { isItem: true })]);
  expect(findings.map(({ span }) => span?.start)).toEqual([0, 1]);
});

/** Regression: it was never said that the place asked for was to blame. */
test('beside a picture of an asked place the first cure is to leave its place to the layout', () => {
  const [hole] = layOut([
    stack([figure(60, 160, 'left'), rows(3, 'text')], { isItem: true }),
  ]).findings;
  const cure = (isPlaceAsked: boolean) =>
    whiteBesidePicture({ ...(hole as HoleFinding), isPlaceAsked }).hints[0]?.en;
  expect(hole).toMatchObject({ isPlaceAsked: true });
  expect(cure(true)).toMatch(/^Leave out “after”/);
  expect(cure(false)).toMatch(/^Let it be narrower/);
});

test('where text goes on beside the caption nothing is told', () => {
  expect(findings(14, 20)).toEqual([]);
});
