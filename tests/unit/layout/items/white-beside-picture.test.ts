/** What is told of white beside a picture. */
import { expect, test } from 'vitest';
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

test('where text goes on beside the caption nothing is told', () => {
  expect(findings(14, 20)).toEqual([]);
});
