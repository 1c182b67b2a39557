/** Paragraphs beside a picture: where they begin, with a picture of one width and with one that may choose. */
import { describe, expect, test } from 'vitest';
import type { FigureBlock } from '../../../../src/model/block.ts';
import { figure, layOut, lineText, stack, text } from './blocks-by-hand.ts';

const FIRST =
  'Завод откроют весной, и город готовит к этому дню дороги, жильё и школы: так решил совет, ' +
  'в котором заседают инженеры, учёные и врачи. Дорогу через поле уже ведут, за нею поднимутся дома, ' +
  'а школу и сад для детей откроют раньше всего остального.';
const SECOND =
  'Начнут с цехов и складов, потом придёт черёд лабораторий; их строят на другом берегу реки, ' +
  'ближе к вокзалу и к старому мосту.';
const HEIGHTS = Array.from({ length: 40 }, (_, i) => 80 + i);
/** So that the first paragraph alone stands beside it. */
const LOW = Array.from({ length: 60 }, (_, i) => 30 + i);

const fixed = (height: number) => figure(80, height, 'left');
/** Its height follows its width. */
function free(height: number): FigureBlock {
  const picture = fixed(height);
  const width = { min: 60, wanted: 80, max: 110 };
  const placement = { ...picture.placement, width, isWidthAsked: false };
  return { ...picture, placement };
}

/** Whether the first paragraph has its last line alone under the picture, at another margin than its others. */
function endsAtEdge(picture: FigureBlock): boolean {
  const { document } = layOut([stack([picture, text(FIRST), text(SECOND)], { isItem: true })]);
  const lines = document.pages[0]!.frames.filter((frame) => frame.type === 'text');
  const last = lines.findIndex((line) => lineText(line).startsWith('Начнут')) - 1;
  return lines[last]!.x < lines[last - 1]!.x - 10;
}

/** Whether the second paragraph has its first line beside the picture and all others under it. */
function beginsAtEdge(picture: FigureBlock): boolean {
  const { document } = layOut([stack([picture, text(FIRST), text(SECOND)], { isItem: true })]);
  const lines = document.pages[0]!.frames.filter((frame) => frame.type === 'text');
  const at = lines.findIndex((line) => lineText(line).startsWith('Начнут'));
  return lines[at]!.x > lines[at + 1]!.x + 10;
}

describe('a paragraph', () => {
  /** Regression: «тоже стало вдвое меньше» stood alone under a picture that eight lines of its paragraph stood beside. */
  test('seldom ends on one line under a picture that may be of another width', () => {
    const often = (picture: (height: number) => FigureBlock) =>
      LOW.filter((height) => endsAtEdge(picture(height))).length;
    expect(often(fixed)).toBeGreaterThan(0);
    expect(often(free)).toBeLessThan(often(fixed));
  });

  /** Regression: five of seventeen items had one line beside their picture's foot that read as if it began in mid-page. */
  test('begins on the last line beside a picture only where no other width is to be had', () => {
    expect(HEIGHTS.some((height) => beginsAtEdge(fixed(height)))).toBe(true);
    expect(HEIGHTS.some((height) => beginsAtEdge(free(height)))).toBe(false);
  });
});

/** Regression: a heading hung in the air beside a picture while its own text began at the margin under it. */
test.each(HEIGHTS.filter((_, i) => i % 4 === 0))(
  'a heading stands at the edge where its text begins: picture of %i points',
  (height) => {
    const heading = text('Что показали опыты', { align: 'balance', sticky: 2 });
    const item = [fixed(height), text(FIRST), heading, text(SECOND)];
    const { document } = layOut([stack(item, { isItem: true })]);
    const lines = document.pages[0]!.frames.filter((frame) => frame.type === 'text');
    const at = lines.findIndex((line) => lineText(line).startsWith('Что показали'));
    expect(lines[at + 1]!.x).toBeCloseTo(lines[at]!.x);
    expect(lines[at + 2]!.x).toBeCloseTo(lines[at]!.x);
  },
);

/** Regression: «… для городского | транспорта.» ended a lead. */
test('a lead of two lines does not end in a word alone', () => {
  const lead = text('Продукция пойдёт на заводы, собирающие литий-ионные накопители транспорта.', {
    align: 'left',
    hyphenate: false,
  });
  const { document } = layOut([lead]);
  const lines = document.pages[0]!.frames.filter((frame) => frame.type === 'text');
  expect(lines).toHaveLength(2);
  expect(lineText(lines[1]!).split(' ').length).toBeGreaterThan(1);
});
