/**
 * Optimal line breaking after Knuth and Plass (Digital Typography, ch. 3).
 *
 * In: a paragraph and `measureAt(line)`. Out: the best breaks there are, or the best into a number of lines. Always
 * holds: a result is found for every paragraph, and no line is wider than its measure unless what may not be parted is.
 * Breaks are tried on columns of numbers and no objects are made for them: a paragraph is broken many times, once for
 * every way in which its item could be set.
 */

import type { Pt } from '../../model/length.ts';
import { GLUE, INFINITE_PENALTY, type Paragraph, PENALTY } from '../../model/paragraph.ts';
import {
  EDGE_HYPHEN_DEMERITS,
  EDGE_STUB_DEMERITS,
  type FitnessClass,
  fitnessClass,
  isEdgeStub,
  lastLineDemerits,
  leastLastLine,
  lineDemerits,
  opensWider,
} from './demerits.ts';
import { doubled, FeasibleBreaks } from './feasible-breaks.ts';
import { heldPenalty, NARROW_BREAK_PENALTY } from './held-breaks.ts';
import { type ParagraphSums, placesOf, sumParagraph } from './paragraph-sums.ts';
import {
  DESPERATE,
  mayBreakLate,
  mayEndInWordEnd,
  PASSES,
  type Pass,
  WITHOUT_TIES,
} from './passes.ts';

/** Line number (from 0) → width that the line may use. */
export type MeasureAt = (line: number) => Pt;

export interface LineBreaks {
  /** Item at which each line ends. */
  readonly breaks: readonly number[];
  readonly ratios: readonly number[];
  readonly demerits: number;
  /** The last line is too short to stand for a line, or nothing but the end of a word. */
  readonly isRunt: boolean;
  /** Some line ends in a short word, two letters before a word's end, inside an address or where a word was cut: looser lines may spare that. */
  readonly hasDearBreak: boolean;
  /** A word, or a last line too short to stand alone, is parted from the rest by a picture's lower edge. */
  readonly isTornAtEdge: boolean;
}

/** Ragged setting: every line may be short by this many em at ratio 1; TeX's \raggedright has 2em, and parts more of what belongs together. */
const RAGGED_STRETCH_EM = 4.5;
/** A ladder of hyphens longer than this is never set while another way exists. */
const LONGEST_LADDER = 3;
/** Lines may be set as loose as this to spare a runt. */
const RUNT_TOLERANCE = 2;
/** And as this to keep together what a picture's lower edge would tear. */
const EDGE_TOLERANCE = 1.3;
/** Lines up to this one may have measures of their own: few floats are higher; for those it is doubled. */
const LINES_APART = 48;
/** No page has more lines. */
const MOST_LINES_APART = 48 * 2 ** 4;
/** A line wider than its measure costs this: more than any number of loose ones. */
const OVERFULL_DEMERITS = 1e14;
/** Beyond this ratio all lines are as bad, and its cube must not swamp the rest. */
const WORST_RATIO = 12;
/** Gaps of three times the space: a line that cannot be filled otherwise is set ragged. */
const UNFILLABLE_RATIO = 4;

/** Some line is wider than its measure: no breaks to show. */
export function isOverfull({ demerits }: LineBreaks): boolean {
  return demerits >= OVERFULL_DEMERITS;
}

/** Whether a line of justified text is so short of words that it is left ragged. */
export function isUnfillable(ratio: number): boolean {
  return ratio > UNFILLABLE_RATIO;
}

/** Best breaks for the number of lines that costs least. */
export function breakParagraph(paragraph: Paragraph, measureAt: MeasureAt): LineBreaks {
  const shape = shapeOf(paragraph, measureAt);
  const decent = findDecent(shape);
  if (decent) return decent;
  for (const pass of WITHOUT_TIES) {
    const found = runPass(shape, pass);
    if (found) return found;
  }
  return runPass(shape, DESPERATE) ?? NO_BREAKS;
}

/**
 * Best breaks into exactly `lines` lines at a quality no reader minds (TeX: \looseness); undefined when there are none.
 */
export function breakIntoLines(
  paragraph: Paragraph,
  measureAt: MeasureAt,
  lines: number,
): LineBreaks | undefined {
  return runPass(shapeOf(paragraph, measureAt), PASSES[1]!, lines);
}

function findDecent(shape: Shape): LineBreaks | undefined {
  let best: LineBreaks | undefined;
  for (const pass of PASSES) {
    const found = runPass(shape, pass);
    if (found && (!best || found.demerits < best.demerits)) best = found;
    // A runt or a dear break is worth looser lines, and so is what an edge tears: the next pass may do without it.
    const isRight =
      best && ((!best.isRunt && !best.hasDearBreak) || pass.tolerance >= RUNT_TOLERANCE);
    if (isRight && (!best?.isTornAtEdge || pass.tolerance >= EDGE_TOLERANCE)) return best;
  }
  return best;
}

export const NO_BREAKS: LineBreaks = {
  breaks: [],
  ratios: [],
  demerits: 0,
  isRunt: false,
  hasDearBreak: false,
  isTornAtEdge: false,
};

/** A paragraph and the measures that it is broken for: what all passes share. */
interface Shape {
  readonly paragraph: Paragraph;
  readonly sums: ParagraphSums;
  /** Lines from this one on have one measure: which of them a line is does not matter (TeX: easy_line). */
  readonly easyLine: number;
}

/** Of lines 0 to `linesApart`; all lines behind have the last one's. Of the paragraph at hand: one is broken at a time. */
const measures = new Float64Array(MOST_LINES_APART + 1);
let linesApart = LINES_APART;

function shapeOf(paragraph: Paragraph, measureAt: MeasureAt): Shape {
  linesApart = LINES_APART;
  const last = measureAt(MOST_LINES_APART);
  while (linesApart < MOST_LINES_APART && measureAt(linesApart) !== last) linesApart *= 2;
  for (let line = 0; line <= linesApart; line++) measures[line] = measureAt(line);
  let easyLine = linesApart;
  while (easyLine > 0 && measures[easyLine - 1] === last) easyLine--;
  // Of the first line under a picture it matters that the one before was shorter.
  if (easyLine > 0 && opensWider(measures[easyLine - 1]!, measures[easyLine]!)) easyLine++;
  return { paragraph, sums: sumsOf(paragraph), easyLine };
}

/** @param line from 0 */
function measureOf(line: number): Pt {
  return measures[Math.min(line, linesApart)]!;
}

const known = new WeakMap<Paragraph, ParagraphSums>();

function sumsOf(paragraph: Paragraph): ParagraphSums {
  let found = known.get(paragraph);
  if (!found) {
    found = sumParagraph(paragraph);
    known.set(paragraph, found);
  }
  return found;
}

/** Rows of one break are told apart by line, fitness and ladder; of two ways to the same state the cheaper is enough. */
const LADDERS = LONGEST_LADDER + 1;
const FITNESS_CLASSES = 4;

/** Working arrays, shared by all passes: one runs after another, and each begins by clearing what it reads. */
const feasible = new FeasibleBreaks();
let rowByState = new Int32Array((LINES_APART + 2) * FITNESS_CLASSES * LADDERS);
let active = new Int32Array(1024);

/**
 * One pass over a paragraph (Digital Typography, ch. 3, «The algorithm itself»).
 * @param lines how many lines are wanted; when not given, as many as cost least
 */
function runPass(shape: Shape, pass: Pass, lines?: number): LineBreaks | undefined {
  const { kinds, widths, flagged, penalties } = shape.paragraph;
  const places = pass.breaksTies
    ? placesOf(shape.paragraph, shape.paragraph.ties)
    : shape.sums.places;
  const end = kinds.length - 1;
  const search = new Search(shape, pass, lines);
  const mayBeLate = mayBreakLate(pass);
  for (let i = 0; i < places.length; i++) {
    const b = places[i]!;
    // A drawn hyphen has width; the hyphen of a compound word has none and is there in every pass.
    if (!pass.hyphens && flagged[b] && widths[b]! > 0) continue;
    if (!mayBeLate && flagged[b] && penalties[b]! >= INFINITE_PENALTY) continue;
    search.breakAt(b);
    if (b === end) break;
    if (!search.goesOn()) return undefined;
  }
  return search.result();
}

/** The ways found so far to break a paragraph up to some item. */
class Search {
  readonly #shape: Shape;
  readonly #pass: Pass;
  readonly #lines: number | undefined;
  readonly #raggedStretch: Pt;
  readonly #easyLine: number;
  #activeCount = 1;
  /** First row of the break at hand. */
  #firstRow = 0;

  constructor(shape: Shape, pass: Pass, lines: number | undefined) {
    const { size, style } = shape.paragraph;
    this.#shape = shape;
    this.#pass = pass;
    this.#lines = lines;
    this.#raggedStretch = style.align === 'justify' ? 0 : RAGGED_STRETCH_EM * size;
    // The first line is told apart: it alone may be a last line of any length.
    this.#easyLine = lines === undefined ? Math.max(shape.easyLine, 1) : lines + 1;
    const states = (this.#easyLine + 1) * FITNESS_CLASSES * LADDERS;
    if (rowByState.length < states) rowByState = new Int32Array(states);
    rowByState.fill(-1);
    feasible.count = 0;
    active[0] = feasible.add(-1, shape.sums.firstBox[0]!, -1);
    feasible.fitness[0] = 1;
  }

  /** Ends a line at an item, from every active break that it can be reached from. */
  breakAt(b: number): void {
    const { paragraph, sums } = this.#shape;
    const { kinds, widths, penalties, hangLeft, hangRight } = paragraph;
    const { width, stretch, shrink, lastBox } = sums;
    const isPenalty = kinds[b] === PENALTY;
    const ownPenalty = isPenalty ? penalties[b]! : 0;
    const isHeld = ownPenalty >= INFINITE_PENALTY;
    const isForced = ownPenalty <= -INFINITE_PENALTY;
    // A drawn hyphen has width, and hangs in place of the letter before it.
    const hyphen = isPenalty ? widths[b]! : 0;
    const hung = hyphen > 0 ? b : lastBox[b]!;
    const end = width[b]! + hyphen - (hung >= 0 ? hangRight[hung]! : 0);
    this.#firstRow = feasible.count;
    let survivors = 0;
    let rescued = -1;
    for (let i = 0; i < this.#activeCount; i++) {
      const row = active[i]!;
      const from = feasible.start[row]!;
      const measure = measureOf(feasible.line[row]!);
      const penalty = isHeld ? heldPenalty(paragraph, b, measure, this.#pass) : ownPenalty;
      if (penalty === undefined) {
        active[survivors++] = row;
        continue;
      }
      const natural = from > b ? 0 : end - width[from]! - (hangLeft[from] ?? 0);
      const shortfall = measure - natural;
      const ratio =
        shortfall >= 0
          ? this.#stretched(from, b, shortfall, stretch[b]! - stretch[from]! + this.#raggedStretch)
          : shrinkRatio(shortfall, shrink[b]! - shrink[from]!);
      if (ratio < TIGHTEST) {
        // Overfull: no later break can help this way.
        if (rescued < 0 || isBetterRescue(row, rescued)) rescued = row;
        continue;
      }
      if (!isForced) active[survivors++] = row;
      if (ratio <= this.#pass.tolerance) this.#extend(row, b, ratio, penalty, natural, measure);
    }
    const isStuck = feasible.count === this.#firstRow && survivors === 0;
    if (this.#pass.isDesperate && isStuck && rescued >= 0) this.#overfull(rescued, b);
    this.#activeCount = survivors;
  }

  /** Beyond ratio 1 glyphs give no more: what a line still lacks its spaces must give, and the fewer they are the wider. */
  #stretched(from: number, b: number, shortfall: Pt, stretch: Pt): number {
    const ratio = stretchRatio(shortfall, stretch);
    if (ratio <= 1 || ratio > this.#pass.tolerance || this.#raggedStretch > 0) return ratio;
    const { kinds, stretches } = this.#shape.paragraph;
    let ofSpaces = 0;
    for (let i = from; i < b; i++) if (kinds[i] === GLUE) ofSpaces += stretches[i]!;
    if (ofSpaces <= 0) return ratio;
    return Math.max(ratio, (shortfall - (stretch - ofSpaces)) / ofSpaces);
  }

  /** Makes the breaks just found starts of lines. False when no way leads further. */
  goesOn(): boolean {
    const found = feasible.count - this.#firstRow;
    while (active.length < this.#activeCount + found) active = doubled(active);
    for (let row = this.#firstRow; row < feasible.count; row++) active[this.#activeCount++] = row;
    return this.#activeCount > 0;
  }

  /** The cheapest of the breaks just found. */
  result(): LineBreaks | undefined {
    let best = -1;
    for (let row = this.#firstRow; row < feasible.count; row++) {
      if (this.#lines !== undefined && feasible.line[row] !== this.#lines) continue;
      if (best < 0 || feasible.total[row]! < feasible.total[best]!) best = row;
    }
    return best < 0 ? undefined : this.#breaksUpTo(best);
  }

  /** One more line behind a break, unless a cheaper way to the same state is known. */
  #extend(row: number, b: number, ratio: number, penalty: number, natural: Pt, measure: Pt): void {
    const { paragraph, sums } = this.#shape;
    const endsWithHyphen = !!paragraph.flagged[b];
    const ladderBefore = feasible.ladder[row]!;
    const { isDesperate } = this.#pass;
    if (endsWithHyphen && ladderBefore >= LONGEST_LADDER && !isDesperate) return;
    const fitness = fitnessClass(ratio);
    let total =
      feasible.total[row]! +
      lineDemerits({
        ratio: Math.min(ratio, WORST_RATIO),
        penalty,
        isForced: penalty <= -INFINITE_PENALTY,
        endsWithHyphen,
        ladderBefore,
        fitness,
        fitnessBefore: feasible.fitness[row] as FitnessClass,
      });
    const line = feasible.line[row]! + 1;
    if (line > 1 && b === paragraph.kinds.length - 1) {
      const isOneWord = sums.spaces[b] === sums.spaces[feasible.start[row]!];
      const { style, size } = paragraph;
      const minimum = leastLastLine(style, size, measure);
      const isWordEnd = ladderBefore > 0 && isOneWord && natural < minimum;
      const isTwoLetters = isWordEnd && paragraph.penalties[feasible.at[row]!]! >= INFINITE_PENALTY;
      if (isTwoLetters && !isDesperate) return;
      if (isWordEnd && !mayEndInWordEnd(this.#pass)) return;
      total += lastLineDemerits(natural, measure, minimum, size, ladderBefore > 0, isOneWord);
      if (isEdgeStub(natural, measure, measureOf(line - 2))) total += EDGE_STUB_DEMERITS;
    }
    if (endsWithHyphen && opensWider(measure, measureOf(line))) total += EDGE_HYPHEN_DEMERITS;
    const ladder = endsWithHyphen ? ladderBefore + 1 : 0;
    const kept = Math.min(line, this.#easyLine);
    const state = isDesperate ? kept : (kept * FITNESS_CLASSES + fitness) * LADDERS + ladder;
    let found = rowByState[state]!;
    if (found < this.#firstRow) {
      found = feasible.add(b, sums.firstBox[b + 1]!, row);
      rowByState[state] = found;
    } else if (feasible.total[found]! <= total) return;
    feasible.previous[found] = row;
    feasible.line[found] = line;
    feasible.fitness[found] = fitness;
    feasible.ladder[found] = ladder;
    feasible.total[found] = total;
    feasible.ratio[found] = ratio;
  }

  /** A line wider than its measure, where nothing else is left. */
  #overfull(row: number, b: number): void {
    const found = feasible.add(b, this.#shape.sums.firstBox[b + 1]!, row);
    feasible.line[found] = feasible.line[row]! + 1;
    feasible.total[found] = feasible.total[row]! + OVERFULL_DEMERITS;
    feasible.ratio[found] = -1;
  }

  #breaksUpTo(last: number): LineBreaks {
    const breaks: number[] = [];
    const ratios: number[] = [];
    for (let row = last; feasible.previous[row]! >= 0; row = feasible.previous[row]!) {
      breaks.push(feasible.at[row]!);
      ratios.push(feasible.ratio[row]!);
    }
    const { style, size, flagged, penalties } = this.#shape.paragraph;
    const { width, spaces } = this.#shape.sums;
    const count = breaks.length;
    const measure = measureOf(count - 1);
    const end = feasible.at[last]!;
    const start = feasible.start[feasible.previous[last]!]!;
    const lastLine = width[end]! - width[start]!;
    const isWordEnd =
      feasible.ladder[feasible.previous[last]!]! > 0 && spaces[end] === spaces[start];
    breaks.reverse();
    const isParted = (b: number, line: number) =>
      Boolean(flagged[b]) && opensWider(measureOf(line), measureOf(line + 1));
    return {
      breaks,
      ratios: ratios.reverse(),
      demerits: feasible.total[last]!,
      hasDearBreak: breaks.some((b) => penalties[b]! >= NARROW_BREAK_PENALTY),
      isRunt: count > 1 && (isWordEnd || lastLine < leastLastLine(style, size, measure)),
      isTornAtEdge:
        (count > 1 && isEdgeStub(lastLine, measure, measureOf(count - 2))) || breaks.some(isParted),
    };
  }
}

/** Under this a line is overfull; the hair is for sums of rounded widths. */
const TIGHTEST = -1.0001;
/** Stands for no limit: a line that has nothing to stretch or to shrink. */
const BOUNDLESS = 1e6;

function stretchRatio(shortfall: Pt, stretch: Pt): number {
  if (stretch > 0) return shortfall / stretch;
  return shortfall > 0 ? BOUNDLESS : 0;
}

function shrinkRatio(shortfall: Pt, shrink: Pt): number {
  if (shrink > 0) return shortfall / shrink;
  return shortfall > -1e-6 ? 0 : -BOUNDLESS;
}

/** The overfull line with the fewest words on it; of equal ones the cheaper. */
function isBetterRescue(row: number, than: number): boolean {
  const { start, total } = feasible;
  return start[row] === start[than] ? total[row]! < total[than]! : start[row]! > start[than]!;
}
