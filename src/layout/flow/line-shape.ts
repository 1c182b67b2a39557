/**
 * The measures of a paragraph's lines: narrow beside a float, wide below it. In: the area and the float that reaches into
 * it; out: how many lines are narrow, and for each line where it begins and how wide it may be.
 */
import type { Pt } from '../../model/length.ts';
import type { Paragraph } from '../../model/paragraph.ts';
import { balanceParagraph } from '../inline/balance.ts';
import { breakParagraph } from '../inline/linebreak.ts';
import { type Area, linesBeside } from './area.ts';
import { areaBeside } from './beside-float.ts';
import type { Flow } from './flow.ts';

/** Lines that may stand under a float and keep clear of its margin. */
const MOST_BELOW = 2;

/** Measures of a paragraph's lines: the first `narrowLines` stand beside a float. */
export interface LineShape {
  readonly narrowLines: number;
  readonly narrow: Area;
  readonly wide: Area;
  /** The least that any line of it may have but for a hanging indent. */
  readonly narrowest: Pt;
  readonly measureAt: (line: number) => Pt;
  readonly xAt: (line: number) => Pt;
}

/**
 * Ragged lines, headings and sources, and entries of lists that would come out under a float by a line or two stay as
 * narrow as beside it: else their end would stand at the other margin, torn from the rest.
 */
export function shapeOf(paragraph: Paragraph, area: Area, flow: Flow): LineShape {
  const { style } = paragraph;
  const shape = shapeBeside(area, style.leading, flow, style.hangingIndent);
  const { narrowLines, narrow } = shape;
  const before = flow.besideLast;
  if (narrowLines === 0 && style.keepWithPrevious && before) {
    return narrowShape(paragraph, area, areaBeside(area, before));
  }
  const isWrapped = style.align === 'justify' && !area.isInset;
  // Beside a float at the right an entry of a list keeps its left edge in any case.
  const isEntry = area.isInset && narrow.x === area.x;
  if (isWrapped || isEntry || narrowLines === 0) return shape;
  const whole = narrowShape(paragraph, area, narrow);
  const below = whole.narrowLines - narrowLines;
  return below > 0 && below <= MOST_BELOW ? whole : shape;
}

/** All lines as narrow as beside a float. */
function narrowShape(paragraph: Paragraph, area: Area, narrow: Area): LineShape {
  const { style } = paragraph;
  const measure = narrow.width - (style.hangingIndent ?? 0);
  const { breaks } =
    style.align === 'balance'
      ? balanceParagraph(paragraph, measure)
      : breakParagraph(paragraph, () => measure);
  return shapeOfLines(area, narrow, breaks.length, style.hangingIndent);
}

function shapeBeside(area: Area, leading: Pt, flow: Flow, hanging: Pt = 0): LineShape {
  const { exclusion } = flow;
  if (!exclusion) return shapeOfLines(area, area, 0, hanging);
  const narrowLines = linesBeside(exclusion.bottom - flow.y, leading);
  return shapeOfLines(area, areaBeside(area, exclusion), narrowLines, hanging);
}

function shapeOfLines(wide: Area, narrow: Area, narrowLines: number, hanging: Pt = 0): LineShape {
  return {
    narrowLines,
    narrow,
    wide,
    narrowest: narrowLines > 0 ? narrow.width : wide.width,
    measureAt: (line) =>
      (line < narrowLines ? narrow.width : wide.width) - (line > 0 ? hanging : 0),
    xAt: (line) => (line < narrowLines ? narrow.x : wide.x) + (line > 0 ? hanging : 0),
  };
}
