/**
 * Optimal line breaking after Knuth and Plass (Digital Typography, ch. 3).
 *
 * In: a paragraph and `measureAt(line)`. Out: for every number of lines that the paragraph can have within tolerance,
 * the best breaks. Nodes of different line numbers are kept apart, so a line's measure may differ from line to line
 * (TeX: \parshape) and looseness needs no second run. Always holds: a result is found for every paragraph, and no
 * line is wider than its measure unless a single unbreakable word is.
 * Longer than other files because the inner loop is one piece, and is written for speed.
 */

import type { Pt } from '../../model/length.ts';
import {
  BOX,
  type Fragment,
  GLUE,
  INFINITE_PENALTY,
  type Paragraph,
  PENALTY,
} from '../../model/paragraph.ts';
import {
  type FitnessClass,
  fitnessClass,
  lastLineDemerits,
  lineDemerits,
  RUNT_DEMERITS,
} from './demerits.ts';

/** Line number (from 0) → width that the line may use. */
export type MeasureAt = (line: number) => Pt;

export interface LineBreaks {
  /** Item at which each line ends. */
  readonly breaks: readonly number[];
  readonly ratios: readonly number[];
  readonly demerits: number;
  /** Lines whose ratio passes what may be seen (over 2), or which are overfull. */
  readonly faults: number;
}

/** Glyphs may be widened or narrowed by this share before a reader sees it (Hàn Thế Thành 2000: ±2 %). */
export const GLYPH_STRETCH = 0.02;
export const GLYPH_SHRINK = 0.015;
/** Letters may be spaced by so many em at ratio 1; nobody sees it, and it takes a tenth off a loose line's gaps. */
export const LETTER_STRETCH_EM = 0.003;
/** Ragged setting: every line may be short by this many em at ratio 1 (TeX: \raggedright, 2em). */
const RAGGED_STRETCH_EM = 3;
/** A ladder of hyphens longer than this is never set while another way exists. */
const LONGEST_LADDER = 3;
/** Lines may be set as loose as this to spare a runt. */
const RUNT_TOLERANCE = 2;
/** Lines up to this one are told apart: no float is as high, and no looseness is asked of longer paragraphs. */
const MOST_LINES_APART = 48;
/** A line wider than its measure costs this: breaks with as many demerits are no breaks to show. */
export const OVERFULL_DEMERITS = 1e9;
/** Last lines shorter than this many em are runts. */
const RUNT_EM = 3.4;

/** On lines of fewer characters words of two letters need not hold on to the next word. */
const NARROW_CHARACTERS = 45;
/** Mean width of a character of running Russian text, in em. */
const MEAN_CHARACTER_EM = 0.53;
/** Even there a break between others is better. */
const NARROW_BREAK_PENALTY = 500;

export interface Pass {
  readonly hyphens: boolean;
  readonly tolerance: number;
  /** Overfull lines and endless ladders are allowed: the last resort. */
  readonly isDesperate: boolean;
}

/** First without hyphens at low tolerance, then with them, then looser and looser (TeX: \pretolerance …). */
export const PASSES: readonly Pass[] = [
  { hyphens: false, tolerance: 0.5, isDesperate: false },
  { hyphens: true, tolerance: 1, isDesperate: false },
  { hyphens: true, tolerance: 1.3, isDesperate: false },
  { hyphens: true, tolerance: 2, isDesperate: false },
  { hyphens: true, tolerance: 4, isDesperate: false },
];
const DESPERATE: Pass = {
  hyphens: true,
  tolerance: Number.POSITIVE_INFINITY,
  isDesperate: true,
};

/** Best breaks for the number of lines that costs least. */
export function breakParagraph(paragraph: Paragraph, measureAt: MeasureAt): LineBreaks {
  return (
    breakDecently(paragraph, measureAt) ??
    leastDemerits(runPass(paragraph, measureAt, DESPERATE)) ??
    NO_BREAKS
  );
}

/** The same, or undefined where a line would be overfull or full of holes. */
export function breakDecently(paragraph: Paragraph, measureAt: MeasureAt): LineBreaks | undefined {
  let best: LineBreaks | undefined;
  for (const pass of PASSES) {
    const found = leastDemerits(runPass(paragraph, measureAt, pass));
    if (found && (!best || found.demerits < best.demerits)) best = found;
    // A runt is worth looser lines: the next pass may do without it.
    if (best && (best.demerits < RUNT_DEMERITS || pass.tolerance >= RUNT_TOLERANCE)) return best;
  }
  return best;
}

const NO_BREAKS: LineBreaks = { breaks: [], ratios: [], demerits: 0, faults: 0 };

/**
 * Best breaks into exactly `lines` lines at a quality no reader minds (TeX: \looseness); undefined when there are none.
 */
export function breakIntoLines(
  paragraph: Paragraph,
  measureAt: MeasureAt,
  lines: number,
): LineBreaks | undefined {
  return runPass(paragraph, measureAt, PASSES[1]!).get(lines);
}

function leastDemerits(found: ReadonlyMap<number, LineBreaks>): LineBreaks | undefined {
  let best: LineBreaks | undefined;
  for (const candidate of found.values()) {
    if (!best || candidate.demerits < best.demerits) best = candidate;
  }
  return best;
}

interface Node {
  readonly at: number;
  /** First item of the line that starts here. */
  readonly start: number;
  readonly line: number;
  readonly fitness: FitnessClass;
  readonly ladder: number;
  readonly total: number;
  readonly ratio: number;
  readonly faults: number;
  readonly previous: Node | undefined;
}

/** Running sums and look-ups that every pass needs; made once a paragraph. */
interface Sums {
  readonly width: Float64Array;
  readonly stretch: Float64Array;
  readonly shrink: Float64Array;
  readonly box: Float64Array;
  /** Glyphs in boxes. */
  readonly glyphs: Int32Array;
  /** Word spaces. */
  readonly spaces: Int32Array;
  /** Last box before an item; -1: none. */
  readonly lastBox: Int32Array;
  /** First box (or forced break) at or after an item. */
  readonly firstBox: Int32Array;
}

const sumsOf = new WeakMap<Paragraph, Sums>();

function sums(paragraph: Paragraph): Sums {
  const known = sumsOf.get(paragraph);
  if (known) return known;
  const { kinds, widths, stretches, shrinks, penalties } = paragraph;
  const count = kinds.length;
  const width = new Float64Array(count + 1);
  const stretch = new Float64Array(count + 1);
  const shrink = new Float64Array(count + 1);
  const box = new Float64Array(count + 1);
  const spaces = new Int32Array(count + 1);
  const glyphs = new Int32Array(count + 1);
  const lastBox = new Int32Array(count + 1).fill(-1);
  const firstBox = new Int32Array(count + 1).fill(count);
  for (let i = 0; i < count; i++) {
    const isBox = kinds[i] === BOX;
    const isGlue = kinds[i] === GLUE;
    width[i + 1] = width[i]! + (isBox || isGlue ? widths[i]! : 0);
    stretch[i + 1] = stretch[i]! + (isGlue ? stretches[i]! : 0);
    shrink[i + 1] = shrink[i]! + (isGlue ? shrinks[i]! : 0);
    // An indent is a box without glyphs: nothing in it can be widened.
    const fragment = isBox ? (paragraph.content[i] as Fragment | undefined) : undefined;
    box[i + 1] = box[i]! + (fragment ? widths[i]! : 0);
    glyphs[i + 1] = glyphs[i]! + (fragment ? fragment.to - fragment.from : 0);
    spaces[i + 1] = spaces[i]! + (isGlue && stretches[i]! < 1e6 ? 1 : 0);
    lastBox[i + 1] = isBox ? i : lastBox[i]!;
  }
  for (let i = count - 1; i >= 0; i--) {
    const isForced = kinds[i] === PENALTY && penalties[i]! <= -INFINITE_PENALTY;
    // The fill glue of an empty last line must not be skipped over its forced break.
    firstBox[i] = kinds[i] === BOX || isForced ? i : firstBox[i + 1]!;
  }
  const made = { width, stretch, shrink, box, glyphs, spaces, lastBox, firstBox };
  sumsOf.set(paragraph, made);
  return made;
}

function runPass(
  paragraph: Paragraph,
  measureAt: MeasureAt,
  pass: Pass,
): ReadonlyMap<number, LineBreaks> {
  const { kinds, widths, penalties, flagged, hangLeft, hangRight, style, narrowBreaks } = paragraph;
  const narrowMeasure = NARROW_CHARACTERS * MEAN_CHARACTER_EM * paragraph.size;
  const sum = sums(paragraph);
  const count = kinds.length;
  const isJustified = style.align === 'justify';
  const raggedStretch = isJustified ? 0 : RAGGED_STRETCH_EM * paragraph.size;
  const letterStretch = LETTER_STRETCH_EM * paragraph.size;
  const results = new Map<number, LineBreaks>();
  let active: Node[] = [
    {
      at: -1,
      start: sum.firstBox[0]!,
      line: 0,
      fitness: 1,
      ladder: 0,
      total: 0,
      ratio: 0,
      faults: 0,
      previous: undefined,
    },
  ];

  for (let b = 0; b < count && active.length > 0; b++) {
    const kind = kinds[b];
    if (kind === BOX) continue;
    const isNarrowBreak = narrowBreaks?.has(b) === true;
    const penalty = isNarrowBreak ? NARROW_BREAK_PENALTY : kind === PENALTY ? penalties[b]! : 0;
    if (kind === GLUE ? kinds[b - 1] !== BOX : penalty >= INFINITE_PENALTY) continue;
    const isForced = penalty <= -INFINITE_PENALTY;
    const isHyphen = flagged[b]!;
    // A drawn hyphen has width; the hyphen of a compound word has none and is there in every pass.
    if (isHyphen && widths[b]! > 0 && !pass.hyphens) continue;

    const isLast = isForced && b === count - 1;
    const last = sum.lastBox[b]!;
    const endWidth =
      sum.width[b]! +
      (kind === PENALTY ? widths[b]! : 0) -
      (kind === PENALTY && widths[b]! > 0 ? hangRight[b]! : last >= 0 ? hangRight[last]! : 0);
    const best = new Map<number, Node>();
    const survivors: Node[] = [];
    let rescued: Node | undefined;

    for (const node of active) {
      const from = node.start;
      const natural = from > b ? 0 : endWidth - sum.width[from]! - (hangLeft[from] ?? 0);
      const measure = measureAt(node.line);
      if (isNarrowBreak && measure >= narrowMeasure) {
        survivors.push(node);
        continue;
      }
      const shortfall = measure - natural;
      let ratio: number;
      if (shortfall >= 0) {
        const boxes = isJustified
          ? (sum.box[b]! - sum.box[from]!) * GLYPH_STRETCH +
            (sum.glyphs[b]! - sum.glyphs[from]!) * letterStretch
          : raggedStretch;
        const stretch = sum.stretch[b]! - sum.stretch[from]! + boxes;
        ratio = stretch > 0 ? shortfall / stretch : shortfall > 0 ? 1e6 : 0;
      } else {
        const boxes = isJustified ? (sum.box[b]! - sum.box[from]!) * GLYPH_SHRINK : 0;
        const shrink = sum.shrink[b]! - sum.shrink[from]! + boxes;
        ratio = shrink > 0 ? shortfall / shrink : shortfall > -1e-6 ? 0 : -1e6;
      }
      if (ratio < -1.0001) {
        // Overfull: no later break can help this node.
        if (!rescued || isBetterRescue(node, rescued)) rescued = node;
        continue;
      }
      if (!isForced) survivors.push(node);
      if (ratio > pass.tolerance) continue;
      extend(best, node, b, ratio, penalty, natural, measure, isLast);
    }
    if (pass.isDesperate && best.size === 0 && survivors.length === 0 && rescued) {
      best.set(0, overfull(rescued, b));
    }
    if (isLast) {
      for (const node of best.values()) addResult(results, node);
      return results;
    }
    active = survivors;
    for (const node of best.values()) active.push(node);
  }
  return results;

  function extend(
    best: Map<number, Node>,
    node: Node,
    b: number,
    ratio: number,
    penalty: number,
    natural: number,
    measure: number,
    isLast: boolean,
  ): void {
    const endsWithHyphen = flagged[b]!;
    if (endsWithHyphen && node.ladder >= LONGEST_LADDER && !pass.isDesperate) return;
    const fitness = fitnessClass(ratio);
    let total =
      node.total +
      lineDemerits({
        // Beyond this all lines are as bad, and the square must not swamp the rest.
        ratio: Math.min(ratio, 12),
        penalty,
        isForced: penalty <= -INFINITE_PENALTY,
        endsWithHyphen,
        ladderBefore: node.ladder,
        fitness,
        fitnessBefore: node.fitness,
      });
    if (isLast && node.line > 0) {
      const minimum = Math.max(style.indent * 1.5, RUNT_EM * paragraph.size);
      const isOneWord = sum.spaces[b]! === sum.spaces[node.start]!;
      const isAfterHyphen = node.ladder > 0;
      total += lastLineDemerits(
        natural,
        measure,
        minimum,
        paragraph.size,
        isAfterHyphen,
        isOneWord,
      );
    }
    const line = node.line + 1;
    const ladder = endsWithHyphen ? node.ladder + 1 : 0;
    // Beyond this all lines have one measure, and of two ways to the same place the cheaper is enough.
    const kept = Math.min(line, MOST_LINES_APART);
    const key = pass.isDesperate ? kept : kept * 32 + fitness * 8 + ladder;
    const known = best.get(key);
    if (known && known.total <= total) return;
    best.set(key, {
      at: b,
      start: sum.firstBox[b + 1] ?? count,
      line,
      fitness,
      ladder,
      total,
      ratio,
      faults: node.faults + (isJustified && ratio > 2 ? 1 : 0),
      previous: node,
    });
  }

  function overfull(node: Node, b: number): Node {
    return {
      at: b,
      start: sum.firstBox[b + 1] ?? count,
      line: node.line + 1,
      fitness: 0,
      ladder: 0,
      total: node.total + OVERFULL_DEMERITS,
      ratio: -1,
      faults: node.faults + 1,
      previous: node,
    };
  }
}

/** The overfull line with the fewest words on it; of equal ones the cheaper. */
function isBetterRescue(node: Node, than: Node): boolean {
  return node.start === than.start ? node.total < than.total : node.start > than.start;
}

function addResult(results: Map<number, LineBreaks>, last: Node): void {
  const known = results.get(last.line);
  if (known && known.demerits <= last.total) return;
  const breaks: number[] = [];
  const ratios: number[] = [];
  for (let node: Node | undefined = last; node?.previous; node = node.previous) {
    breaks.push(node.at);
    ratios.push(node.ratio);
  }
  breaks.reverse();
  ratios.reverse();
  results.set(last.line, { breaks, ratios, demerits: last.total, faults: last.faults });
}
