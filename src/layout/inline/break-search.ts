/**
 * One pass of line breaking: all ways to break a paragraph within a tolerance, of which the cheapest is given.
 * Breaks are tried on columns of numbers and no objects are made for them: a paragraph is broken many times, once for
 * every way in which its item could be set.
 */
import type { Pt } from '../../model/length.ts';
import { GLUE, INFINITE_PENALTY, type Paragraph, PENALTY } from '../../model/paragraph.ts';
import { EDGE_HYPHEN_DEMERITS, type FitnessClass, fitnessClass, lineDemerits } from './demerits.ts';
import { doubled, FeasibleBreaks } from './feasible-breaks.ts';
import { heldPenalty } from './held-breaks.ts';
import {
  isEdgeStub,
  isTooShort,
  isWordEnd,
  type LastLine,
  lastLineDemerits,
  leastLastLine,
} from './last-line.ts';
import { LineMeasures, type MeasureAt, opensWider } from './line-measures.ts';
import { type ParagraphSums, placesOf, sumParagraph } from './paragraph-sums.ts';
import { mayBreakLate, mayEndInWordEnd, type Pass } from './passes.ts';

export interface LineBreaks {
  /** Item at which each line ends. */
  readonly breaks: readonly number[];
  readonly ratios: readonly number[];
  readonly demerits: number;
  /** The last line is too short to stand for a line, or nothing but the end of a word. */
  readonly isRunt: boolean;
  /** Some line ends where it should not if looser ones can spare that: within a name, between a number and what it counts. */
  readonly hasDearBreak: boolean;
  /** A last line too short to stand alone is parted from the rest by a picture's lower edge. */
  readonly isStubAtEdge: boolean;
  /** So is a word, at a hyphen. */
  readonly partsWordAtEdge: boolean;
}

/** Ragged setting: every line may be short by this many em at ratio 1; TeX's \raggedright has 2em, and parts more of what belongs together. */
const RAGGED_STRETCH_EM = 4.5;
/** A ladder of hyphens longer than this is never set while another way exists. */
const LONGEST_LADDER = 3;
/**
 * Breaks of this penalty are dear: behind short words, inside a surname behind initials or the host of an address, between a
 * number and what it counts. Looser passes are asked for breaks without them.
 */
const DEAR_PENALTY = 400;
/** A line wider than its measure costs this: more than any number of loose ones. */
export const OVERFULL_DEMERITS = 1e14;
/** Beyond this ratio all lines are as bad, and its cube must not swamp the rest. */
const WORST_RATIO = 12;
/** But of those the fullest is best: this is what one without words would cost more. */
const UNFILLED_DEMERITS = 1e10;

/** A paragraph and the measures that it is broken for: what all passes share, until the next is taken up. */
export interface Shape {
  readonly paragraph: Paragraph;
  readonly sums: ParagraphSums;
  readonly measures: LineMeasures;
}

export function shapeOf(paragraph: Paragraph, measureAt: MeasureAt): Shape {
  measures.take(measureAt);
  return { paragraph, sums: sumsOf(paragraph), measures };
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
const measures = new LineMeasures();
const feasible = new FeasibleBreaks();
let rowByState = new Int32Array(1024);
let active = new Int32Array(1024);

/**
 * One pass over a paragraph (Digital Typography, ch. 3, «The algorithm itself»).
 * @param lines how many lines are wanted; when not given, as many as cost least
 */
export function runPass(shape: Shape, pass: Pass, lines?: number): LineBreaks | undefined {
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
    this.#easyLine = lines === undefined ? Math.max(shape.measures.easyLine, 1) : lines + 1;
    const states = (this.#easyLine + 1) * FITNESS_CLASSES * LADDERS;
    if (rowByState.length < states) rowByState = new Int32Array(states);
    rowByState.fill(-1);
    feasible.count = 0;
    active[0] = feasible.add(-1, shape.sums.firstBox[0]!, -1);
    feasible.fitness[0] = 1;
  }

  /** Ends a line at an item, from every active break that it can be reached from. */
  breakAt(b: number): void {
    const { paragraph, sums, measures } = this.#shape;
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
      const measure = measures.of(feasible.line[row]!);
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
      if (ratio <= this.#pass.tolerance) this.#extend(row, b, ratio, penalty, measure, shortfall);
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
  #extend(
    row: number,
    b: number,
    ratio: number,
    penalty: number,
    measure: Pt,
    shortfall: Pt,
  ): void {
    const { paragraph, sums, measures } = this.#shape;
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
    if (ratio > WORST_RATIO) total += (UNFILLED_DEMERITS * shortfall) / measure;
    const line = feasible.line[row]! + 1;
    if (line > 1 && b === paragraph.kinds.length - 1) {
      const last = this.#lastLine(row, b);
      if (isWordEnd(last) && isTooShort(last)) {
        const isTwoLetters = paragraph.penalties[feasible.at[row]!]! >= INFINITE_PENALTY;
        if (isTwoLetters && !isDesperate) return;
        if (!mayEndInWordEnd(this.#pass)) return;
      }
      total += lastLineDemerits(last, paragraph.size);
    }
    if (endsWithHyphen && opensWider(measure, measures.of(line))) total += EDGE_HYPHEN_DEMERITS;
    // The last resort may go on with a ladder; how long it is makes no difference then.
    const ladder = endsWithHyphen ? Math.min(ladderBefore + 1, LONGEST_LADDER) : 0;
    const kept = Math.min(line, this.#easyLine);
    const state = (kept * FITNESS_CLASSES + fitness) * LADDERS + ladder;
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

  /** The line behind a break that is the paragraph's last. */
  #lastLine(row: number, end: number): LastLine {
    const { paragraph, sums, measures } = this.#shape;
    const line = feasible.line[row]!;
    const measure = measures.of(line);
    const start = feasible.start[row]!;
    return {
      width: sums.width[end]! - sums.width[start]!,
      measure,
      measureBefore: measures.of(line - 1),
      least: leastLastLine(paragraph.style, paragraph.size, measure),
      isAfterHyphen: feasible.ladder[row]! > 0,
      isOneWord: sums.spaces[end] === sums.spaces[start],
    };
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
    const { paragraph, measures } = this.#shape;
    const { flagged, penalties } = paragraph;
    const end = feasible.at[last]!;
    const previous = feasible.previous[last]!;
    const lastLine = this.#lastLine(previous, end);
    const isOnly = breaks.length === 1;
    breaks.reverse();
    const isParted = (b: number, line: number) =>
      Boolean(flagged[b]) && opensWider(measures.of(line), measures.of(line + 1));
    return {
      breaks,
      ratios: ratios.reverse(),
      demerits: feasible.total[last]!,
      hasDearBreak: breaks.some((b) => penalties[b]! >= DEAR_PENALTY),
      isRunt: !isOnly && (isWordEnd(lastLine) || isTooShort(lastLine)),
      isStubAtEdge: !isOnly && isEdgeStub(lastLine),
      partsWordAtEdge: breaks.some(isParted),
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
