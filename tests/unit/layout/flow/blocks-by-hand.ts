/** Blocks made by hand on a page of 260 × 400 points with margins of 20, in real type of 8/11 points. */
import { layoutIssue } from '../../../../src/layout/pages/layout-issue.ts';
import type {
  Block,
  ColumnsBlock,
  FigureBlock,
  Inline,
  ListBlock,
  ListEntry,
  StackBlock,
  TableBlock,
  TextBlock,
  TextInline,
} from '../../../../src/model/block.ts';
import type { TextFrame } from '../../../../src/model/frame.ts';
import { NO_EDGES } from '../../../../src/model/geometry.ts';
import { runText } from '../../../../src/model/line.ts';
import type { Span } from '../../../../src/model/source.ts';
import { NO_SPACE, type ParagraphStyle, type RunStyle } from '../../../../src/model/style.ts';
import type { PageMaster, StyledIssue } from '../../../../src/model/styled-issue.ts';
import { createTextEngine } from '../../../../src/text/text-engine.ts';
import { realFonts, SERIF } from '../../../fixtures/real-fonts.ts';
import { STYLE as BASE } from '../inline/by-hand.ts';

export const LEADING = 11;
export const RIGHT = 240;
/** Lines that a page holds. */
export const PAGE_LINES = 32;

const RUN: RunStyle = {
  fonts: [SERIF],
  size: 8,
  colour: '#000000',
  letterSpacing: 0,
  features: [],
  transform: 'none',
  rise: 0,
};
const STYLE: ParagraphStyle = { ...BASE, leading: LEADING };

export const MASTER: PageMaster = {
  name: 'page',
  width: 260,
  height: 20 + PAGE_LINES * LEADING + 8 + 20,
  margins: { ...NO_EDGES, top: 20, right: 20, bottom: 20, left: 20 },
  columns: 1,
  gutter: 0,
  background: [],
  furniture: [],
  footnoteGap: 0,
};

export const words = (value: string): readonly Inline[] => [
  { type: 'text', value, style: RUN, isVerbatim: false },
];

export function text(value: string, style: Partial<ParagraphStyle> = {}): TextBlock {
  return { type: 'text', style: { ...STYLE, ...style }, children: words(value) };
}

/** A paragraph of so many lines, in any measure that holds its words. */
export function rows(count: number, name: string): TextBlock {
  const lines = Array.from({ length: count }, (_, i) => `${name}${i + 1}`);
  const children = lines.flatMap((line, i): readonly Inline[] =>
    i === 0 ? words(line) : [{ type: 'break' }, ...words(line)],
  );
  return { type: 'text', style: { ...STYLE, align: 'left' }, children };
}

export function stack(children: readonly Block[], more: Partial<StackBlock> = {}): StackBlock {
  return {
    type: 'stack',
    children,
    spaceBefore: NO_SPACE,
    spaceAfter: NO_SPACE,
    isUnbreakable: false,
    breakBefore: false,
    spansColumns: false,
    isItem: false,
    ...more,
  };
}

export function entry(marker: string, children: readonly Block[]): ListEntry {
  const markerStyle = { ...STYLE, align: 'left' as const };
  return { marker: words(marker), markerStyle, markerAlign: 'left', children };
}

export function list(items: readonly ListEntry[]): ListBlock {
  const spaces = { gap: NO_SPACE, spaceBefore: NO_SPACE, spaceAfter: NO_SPACE };
  return { type: 'list', items, indent: 15, ...spaces };
}

export function figure(
  width: number,
  height: number,
  side: 'left' | 'right' | 'full',
  { caption = [], ...more }: Partial<FigureBlock> & { readonly caption?: readonly Block[] } = {},
): FigureBlock {
  const picture = {
    asset: 'a',
    aspect: width / height,
    widthAt150: width,
    focus: { x: 0.5, y: 0.5 },
  };
  return {
    type: 'figure',
    images: [{ picture, caption }],
    captionGap: 0,
    alignLeading: LEADING,
    placement: {
      sides: [side],
      width: { min: width, wanted: width, max: width },
      isWidthAsked: true,
      isSideAsked: true,
      isPlaceAsked: true,
      mayMove: 0,
      clearance: 6,
      maxHeight: 300,
    },
    spaceBefore: NO_SPACE,
    spaceBeforeFull: NO_SPACE,
    spaceAfterFull: NO_SPACE,
    spaceAfter: NO_SPACE,
    ...more,
  };
}

/** Cells of a word each; one row may be as high as so many lines. */
export function table(heights: readonly number[]): TableBlock {
  const cell = (value: string): TextBlock => text(value, { align: 'left' });
  return {
    type: 'table',
    rows: [
      [cell('head'), cell('head')],
      ...heights.map((height, i) => [rows(height, `row${i + 1}.`), cell('два')]),
    ],
    headerRows: 1,
    padding: NO_EDGES,
    ruleColour: '#000000',
    ruleThickness: 0.5,
    spaceBefore: NO_SPACE,
    spaceAfter: NO_SPACE,
  };
}

/** The same text with a call at its end. @param span where the note is written: calls of one place call one note */
export function withNote(block: TextBlock, note: readonly Block[], span?: Span): TextBlock {
  const mark: TextInline = { type: 'text', value: '*', style: RUN, isVerbatim: false };
  const own = span ? note.map((one) => ({ ...one, span })) : note;
  return { ...block, children: [...block.children, { type: 'footnote', mark, note: own }] };
}

export function columns(
  children: readonly (readonly Block[])[],
  more: Partial<ColumnsBlock> = {},
): ColumnsBlock {
  return {
    type: 'columns',
    gap: 10,
    columns: children.map((own) => ({ width: { share: 1 }, children: own })),
    align: 'top',
    spaceBefore: NO_SPACE,
    spaceAfter: NO_SPACE,
    ...more,
  };
}

export function layOut(children: readonly Block[], master: PageMaster = MASTER) {
  const metadata = {
    title: '',
    author: '',
    subject: '',
    keywords: [],
    language: 'ru',
    date: '2025-03-01',
  };
  const issue: StyledIssue = { runs: [{ master, children }], fonts: new Map(), metadata };
  return layoutIssue(issue, createTextEngine(realFonts, []));
}

/** The lines of every page, as text. */
export function linesOf({ document }: ReturnType<typeof layOut>): readonly (readonly string[])[] {
  return document.pages.map((page) =>
    page.frames.filter((frame): frame is TextFrame => frame.type === 'text').map(lineText),
  );
}

export function lineText(frame: TextFrame): string {
  return frame.runs
    .map((run) => runText(run))
    .join('')
    .trim();
}
