/** A list beside pictures of every height: lines, markers and the picture's foot agree on what stands beside it. */
import { describe, expect, test } from 'vitest';
import { layoutIssue } from '../../../../src/layout/pages/layout-issue.ts';
import type {
  Block,
  FigureBlock,
  Inline,
  ListBlock,
  PageMaster,
  StyledIssue,
} from '../../../../src/model/block.ts';
import { NO_EDGES } from '../../../../src/model/geometry.ts';
import { NO_SPACE, type ParagraphStyle, type RunStyle } from '../../../../src/model/style.ts';
import { realFonts, SERIF } from '../../../fixtures/real-fonts.ts';
import { checkPages } from '../../../properties/check-pages.ts';
import { STYLE as BASE } from '../inline/by-hand.ts';

const RUN: RunStyle = {
  fonts: [SERIF],
  size: 8,
  colour: '#000000',
  letterSpacing: 0,
  features: [],
  transform: 'none',
  rise: 0,
};
const STYLE: ParagraphStyle = { ...BASE, leading: 11 };
const MASTER: PageMaster = {
  name: 'page',
  width: 260,
  height: 400,
  margins: { ...NO_EDGES, top: 20, right: 20, bottom: 20, left: 20 },
  columns: 1,
  gutter: 0,
  background: [],
  furniture: [],
  footnoteGap: 0,
};

const words = (value: string): readonly Inline[] => [
  { type: 'text', value, style: RUN, isVerbatim: false },
];

function figure(height: number): FigureBlock {
  const picture = { asset: 'a', aspect: 70 / height, widthAt150: 70, focus: { x: 0.5, y: 0.5 } };
  return {
    type: 'figure',
    images: [{ picture }],
    caption: [],
    captionGap: 0,
    alignLeading: 11,
    placement: {
      sides: ['left'],
      width: { min: 70, wanted: 70, max: 70 },
      isWidthAsked: true,
      isSideAsked: true,
      mayMove: 0,
      clearance: 6,
      maxHeight: 300,
    },
    spaceBefore: NO_SPACE,
    spaceAfter: NO_SPACE,
  };
}

const list: ListBlock = {
  type: 'list',
  indent: 12,
  gap: NO_SPACE,
  spaceBefore: NO_SPACE,
  spaceAfter: NO_SPACE,
  items: Array.from({ length: 12 }, (_, i) => ({
    marker: words(`${i + 1}.`),
    markerStyle: { ...STYLE, align: 'left' },
    markerAlign: 'right',
    children: [{ type: 'text', style: STYLE, children: words('Один пункт списка с текстом') }],
  })),
};

function layOut(children: readonly Block[]) {
  const item: Block = {
    type: 'stack',
    children,
    spaceBefore: NO_SPACE,
    spaceAfter: NO_SPACE,
    isUnbreakable: false,
    breakBefore: false,
    spansColumns: false,
    isItem: true,
  };
  const issue: StyledIssue = {
    runs: [{ master: MASTER, children: [item] }],
    fonts: new Map(),
    metadata: {
      title: '',
      author: '',
      subject: '',
      keywords: [],
      language: 'ru',
      date: '2025-03-01',
    },
  };
  return layoutIssue(issue, { fonts: realFonts, hyphenation: [] }).document;
}

describe('a list beside a picture', () => {
  /** Regression: where a line began beside the last third of a line's height, its marker stood in its text. */
  test.each(Array.from({ length: 24 }, (_, i) => 60 + i))('%d points high', (height) => {
    const document = layOut([figure(height), list]);
    expect(checkPages(document)).toEqual([]);
    const [page] = document.pages;
    const texts = page!.frames.filter((frame) => frame.type === 'text');
    for (let i = 0; i + 1 < texts.length; i += 2) {
      // A marker, then its item on the same line, at the same distance wherever they stand.
      expect(texts[i]!.baseline).toBeCloseTo(texts[i + 1]!.baseline, 6);
      const gap = texts[i + 1]!.x - texts[i]!.x - texts[i]!.width;
      expect(gap).toBeGreaterThan(2);
      expect(gap).toBeLessThan(12);
    }
  });
});
