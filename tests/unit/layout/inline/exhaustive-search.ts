/**
 * Line breaking by trying everything: every set of legal breaks of a short paragraph, priced by the same formulas.
 * Written without a look at speed, so that it can stand against the real one. Widths are added up item by item.
 */
import { type BreakTask, breakTask } from '../../../../src/layout/inline/break-task.ts';
import { fitnessClass, lineDemerits } from '../../../../src/layout/inline/demerits.ts';
import { glyphExpansion } from '../../../../src/layout/inline/glyph-expansion.ts';
import { penaltyAt } from '../../../../src/layout/inline/held-breaks.ts';
import { lastLineDemerits, leastLastLine } from '../../../../src/layout/inline/last-line.ts';
import { measureOf, opensWider, type ParShape } from '../../../../src/layout/inline/par-shape.ts';
import {
  LETTER_SHRINK_EM,
  LETTER_STRETCH_EM,
} from '../../../../src/layout/inline/paragraph-sums.ts';
import { mayBreakLate, mayEndIn, PASSES, type Pass } from '../../../../src/layout/inline/passes.ts';
import {
  BOX,
  type Fragment,
  GLUE,
  isForbidden,
  isForced,
  LAST_HYPHEN,
  LATE_HYPHEN,
  type Paragraph,
  PENALTY,
} from '../../../../src/model/paragraph.ts';
import { DEMERITS } from '../../../../src/text/line-prices.ts';

export interface Found {
  readonly breaks: readonly number[];
  readonly demerits: number;
}

/** The least demerits of every pass; undefined where it has no breaking. */
export function leastByPass(
  paragraph: Paragraph,
  shape: ParShape,
): readonly (number | undefined)[] {
  return PASSES.map((pass) => {
    const all = exhaustiveAll(paragraph, shape, pass);
    return all.length > 0 ? Math.min(...all.map(({ demerits }) => demerits)) : undefined;
  });
}

/** Every breaking within tolerance. */
export function exhaustiveAll(paragraph: Paragraph, shape: ParShape, pass: Pass): readonly Found[] {
  const task = breakTask(paragraph, shape);
  const expansion = glyphExpansion(task.isColumn);
  const inColumn = task.isAllColumn ? pass.tightestInColumn : undefined;
  const tightest = inColumn ?? pass.tightest ?? -1.0001;
  const places = legalBreaks(task, pass);
  const end = paragraph.kinds.length - 1;
  const found: Found[] = [];
  const go = (breaks: number[], demerits: number, fitness: 0 | 1 | 2 | 3, ladder: number) => {
    const before = breaks.at(-1) ?? -1;
    const from = firstBox(paragraph, before + 1);
    for (const to of places) {
      const measure = measureOf(shape, breaks.length);
      const penalty = penaltyAt(task, to, measure, pass);
      if (to < from || penalty === undefined) continue;
      const line = measured(paragraph, from, to);
      const ratio = ratioOf(paragraph, line, measure, expansion);
      const isHyphen = paragraph.flagged[to] === 1;
      if (ratio >= tightest && ratio <= pass.tolerance && !(isHyphen && ladder >= 3)) {
        const own = fitnessClass(ratio, paragraph.style.align !== 'justify');
        let cost = lineDemerits({
          ratio: Math.min(ratio, 12),
          penalty,
          endsWithHyphen: isHyphen,
          ladderBefore: ladder,
          fitness: own,
          fitnessBefore: fitness,
        });
        if (to === end && breaks.length > 0) {
          const measureBefore = measureOf(shape, breaks.length - 1);
          const isAfterHyphen = ladder > 0;
          const { seen: width, hasSpace } = line;
          const isBegunByHand = isForced(paragraph, before);
          const least = isBegunByHand ? 0 : leastLastLine(paragraph.style, paragraph.size, measure);
          const last = {
            width,
            measure,
            measureBefore,
            least,
            isAfterHyphen,
            isOneWord: !hasSpace,
          };
          if (!mayEndIn(last, (paragraph.breakKinds[before]! & LATE_HYPHEN) > 0, pass)) break;
          cost += lastLineDemerits(last, paragraph.size);
        }
        if (isHyphen && opensWider(measure, measureOf(shape, breaks.length + 1))) {
          cost += DEMERITS.edgeHyphen;
        }
        if (to === end) found.push({ breaks: [...breaks, to], demerits: demerits + cost });
        else go([...breaks, to], demerits + cost, own, isHyphen ? ladder + 1 : 0);
      }
      if (isForced(paragraph, to)) break;
    }
  };
  go([], 0, 1, 0);
  return found;
}

/** On some measure at least. */
function legalBreaks({ paragraph, isColumn }: BreakTask, pass: Pass): readonly number[] {
  const { kinds, flagged, widths, breakKinds } = paragraph;
  return Array.from(kinds).flatMap((kind, i) => {
    if (kind === BOX) return [];
    if (kind === GLUE) return kinds[i - 1] === BOX ? [i] : [];
    if (flagged[i] && widths[i]! > 0 && !pass.hyphens) return [];
    if (!isForbidden(paragraph, i)) return [i];
    const isTooLate = breakKinds[i]! & LATE_HYPHEN && !mayBreakLate(pass, isColumn);
    return isTooLate || (breakKinds[i]! & LAST_HYPHEN && !isColumn) ? [] : [i];
  });
}

function firstBox(paragraph: Paragraph, from: number): number {
  const { kinds } = paragraph;
  let i = from;
  while (i < kinds.length && kinds[i] !== BOX && !isForced(paragraph, i)) i++;
  return i;
}

interface Measured {
  readonly width: number;
  /** With what hangs out of the measure. */
  readonly seen: number;
  readonly boxes: number;
  readonly glyphs: number;
  readonly stretch: number;
  readonly shrink: number;
  readonly hasSpace: boolean;
}

function measured(paragraph: Paragraph, from: number, to: number): Measured {
  const { kinds, widths, stretches, shrinks, hangLeft, hangRight } = paragraph;
  let width = 0;
  let boxes = 0;
  let glyphs = 0;
  let stretch = 0;
  let shrink = 0;
  let hasSpace = false;
  let lastBox = -1;
  for (let i = from; i < to; i++) {
    if (kinds[i] === PENALTY) continue;
    width += widths[i]!;
    if (kinds[i] === BOX) {
      boxes += widths[i]!;
      const fragment = paragraph.content[i] as Fragment;
      glyphs += fragment.to - fragment.from;
      lastBox = i;
    } else {
      stretch += stretches[i]!;
      shrink += shrinks[i]!;
      hasSpace ||= stretches[i]! < 1e6;
    }
  }
  const isDrawn = kinds[to] === PENALTY && widths[to]! > 0;
  if (isDrawn) width += widths[to]!;
  const seen = width;
  if (kinds[from] === BOX) width -= hangLeft[from]!;
  width -= isDrawn ? hangRight[to]! : lastBox >= 0 ? hangRight[lastBox]! : 0;
  return { width, seen, boxes, glyphs, stretch, shrink, hasSpace };
}

function ratioOf(paragraph: Paragraph, line: Measured, measure: number, expansion: number): number {
  const isJustified = paragraph.style.align === 'justify';
  const shortfall = measure - line.width;
  if (shortfall >= 0) {
    const letters = line.glyphs * LETTER_STRETCH_EM * paragraph.size;
    const glyphs = isJustified ? line.boxes * expansion + letters : 4.5 * paragraph.size;
    const stretch = line.stretch + glyphs;
    const ratio = shortfall / stretch;
    if (stretch > 0 && ratio > 1 && isJustified && line.stretch > 0) {
      // Glyphs give no more than their stretch.
      return Math.max(ratio, (shortfall - glyphs) / line.stretch);
    }
    if (stretch > 0) return ratio;
    return shortfall > 0 ? 1e6 : 0;
  }
  const closing = line.glyphs * LETTER_SHRINK_EM * paragraph.size;
  const shrink = line.shrink + (isJustified ? line.boxes * expansion + closing : 0);
  if (shrink > 0) return shortfall / shrink;
  return shortfall > -1e-6 ? 0 : -1e6;
}
