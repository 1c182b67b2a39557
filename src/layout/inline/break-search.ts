/**
 * One pass of line breaking: all ways to break a paragraph within a tolerance, of which the cheapest is given.
 * Breaks are kept in columns of numbers, not as objects: a paragraph is broken many times, once for every way in which its item
 * could be set.
 */
import type { Pt } from '../../model/length.ts';
import {
  hyphenWidth,
  isForbidden,
  isForced,
  LAST_HYPHEN,
  LATE_HYPHEN,
} from '../../model/paragraph.ts';
import { DEAR_PENALTY, DEMERITS } from '../../text/line-prices.ts';
import type { BreakTask } from './break-task.ts';
import { BreakWorkspace } from './break-workspace.ts';
import { type FitnessClass, fitnessClass, lineDemerits } from './demerits.ts';
import type { FeasibleBreaks } from './feasible-breaks.ts';
import { penaltyAt } from './held-breaks.ts';
import { lastLineDemerits } from './last-line.ts';
import { breaksUpTo, type LineBreaks, lastLineBehind } from './line-breaks.ts';
import { ROUNDING, ratioBySpaces, shrinkRatio, stretchRatio } from './line-ratio.ts';
import { measureOf, opensWider } from './par-shape.ts';
import { breakPlaces } from './paragraph-sums.ts';
import { mayBreakLate, mayEndIn, type Pass, tightestOf } from './passes.ts';

/** What a ragged line of ratio 1 lacks, in em. TeX's \raggedright has 2em, which parts more of what belongs together. */
const RAGGED_STRETCH_EM = 4.5;
/** A ladder of hyphens longer than this is never set while another way exists. */
const LONGEST_LADDER = 3;
/** Beyond this ratio all lines are equally bad: the cube of a greater one would swamp everything else. */
const WORST_RATIO = 12;

/** Rows of one break are told apart by line, fitness and ladder; of two ways to the same state the cheaper is enough. */
const LADDERS = LONGEST_LADDER + 1;
const FITNESS_CLASSES = 4;

/** Serves all passes, one after another; what a pass gives holds nothing of it. */
const WORKSPACE = new BreakWorkspace();

/**
 * One pass over a paragraph (Digital Typography, ch. 3, «The algorithm itself»).
 * @param lines how many lines are wanted; when not given, as many as cost least
 */
export function runPass(task: BreakTask, pass: Pass, lines?: number): LineBreaks | undefined {
  const { paragraph } = task;
  const places = pass.breaksTies ? breakPlaces(paragraph, true) : task.sums.places;
  const end = paragraph.kinds.length - 1;
  const search = new Search(task, pass, lines);
  const tooSoon = hyphensTooSoon(task, pass);
  for (let i = 0; i < places.length; i++) {
    const b = places[i]!;
    // A drawn hyphen has width; the hyphen of a compound word has none and is there in every pass.
    if (!pass.hyphens && hyphenWidth(paragraph, b) > 0) continue;
    if (isForbidden(paragraph, b) && (paragraph.breakKinds[b]! & tooSoon) > 0) continue;
    if (!search.reaches(b)) continue;
    search.breakAt(b);
    if (b === end) break;
    if (!search.startLines()) return undefined;
  }
  return search.result();
}

/** Kind of late hyphens that a pass does not use, however narrow the measure; 0 for none. */
function hyphensTooSoon({ isColumn }: BreakTask, pass: Pass): number {
  if (!mayBreakLate(pass, isColumn)) return LATE_HYPHEN;
  // Beside a picture another width of it may do without.
  return isColumn ? 0 : LAST_HYPHEN;
}

/** The ways found so far to break a paragraph up to some item. */
class Search {
  readonly #task: BreakTask;
  readonly #pass: Pass;
  readonly #lines: number | undefined;
  readonly #raggedStretch: Pt;
  readonly #tightest: number;
  readonly #easyLine: number;
  readonly #work = WORKSPACE;
  #activeCount = 0;
  /** First row of the break at hand. */
  #firstRow = 0;
  /** The least that a line from any active break must come up to. */
  #nearest: Pt = 0;

  constructor(task: BreakTask, pass: Pass, lines: number | undefined) {
    const { size, style } = task.paragraph;
    this.#task = task;
    this.#pass = pass;
    this.#lines = lines;
    this.#raggedStretch = style.align === 'justify' ? 0 : RAGGED_STRETCH_EM * size;
    this.#tightest = tightestOf(pass, task.isAllColumn);
    this.#easyLine = lines === undefined ? task.easyLine : lines + 1;
    const { feasible } = this.#work;
    this.#work.clear((this.#easyLine + 1) * FITNESS_CLASSES * LADDERS);
    const start = feasible.add(-1, task.sums.firstBox[0]!, -1);
    feasible.fitness[start] = 1;
    this.startLines();
  }

  /** Whether a line that ends at an item may be long enough from some active break; where it must end it is seen there. */
  reaches(b: number): boolean {
    return isForced(this.#task.paragraph, b) || this.#reachOf(b) >= this.#nearest;
  }

  /** Ends a line at an item, from every active break that it can be reached from. */
  breakAt(b: number): void {
    const { paragraph, shape } = this.#task;
    const { feasible, active } = this.#work;
    const mustEnd = isForced(paragraph, b);
    const reach = this.#reachOf(b);
    this.#firstRow = feasible.count;
    let survivors = 0;
    /** Kept though overfull, where nothing else is: TeX's artificial_demerits (TeX: The Program, 854). */
    let rescued = -1;
    for (let i = 0; i < this.#activeCount; i++) {
      const row = active[i]!;
      const from = feasible.start[row]!;
      if (!mustEnd && (from > b || reach < feasible.enough[row]!)) {
        active[survivors++] = row;
        continue;
      }
      const measure = measureOf(shape, feasible.line[row]!);
      const penalty = penaltyAt(this.#task, b, measure, this.#pass);
      if (penalty === undefined) {
        active[survivors++] = row;
        continue;
      }
      const ratio = this.#ratioOf(from, b, this.#shortfall(row, b, measure));
      if (ratio < this.#tightest) {
        // Overfull: no later break can help this way.
        if (rescued < 0 || isBetterRescue(feasible, row, rescued)) rescued = row;
        continue;
      }
      if (!mustEnd) active[survivors++] = row;
      if (ratio <= this.#pass.tolerance) this.#extend(row, b, ratio, penalty);
    }
    const isStuck = feasible.count === this.#firstRow && survivors === 0;
    if (this.#pass.isDesperate && isStuck && rescued >= 0) this.#overfull(rescued, b);
    this.#activeCount = survivors;
  }

  /** What a line that ends there comes up to, stretched as far as it may be: the part of FeasibleBreaks.enough that b gives. */
  #reachOf(b: number): Pt {
    // Infinity times no stretch is no number.
    if (this.#pass.isDesperate) return Number.POSITIVE_INFINITY;
    const { lineEnd, stretch } = this.#task.sums;
    return lineEnd[b]! + this.#pass.tolerance * stretch[b]! + ROUNDING;
  }

  /** What a line from a row on must come up to: FeasibleBreaks.enough. */
  #enoughFrom(row: number): Pt {
    if (this.#pass.isDesperate) return Number.NEGATIVE_INFINITY;
    const { sums, shape } = this.#task;
    const { start, line } = this.#work.feasible;
    const from = start[row]!;
    const given = this.#pass.tolerance * (sums.stretch[from]! - this.#raggedStretch);
    return sums.lineStart[from]! + measureOf(shape, line[row]!) + given;
  }

  /** What a line from a row on lacks of its measure where it ends at an item; below 0 where it has too much. */
  #shortfall(row: number, b: number, measure: Pt): Pt {
    const { lineStart, lineEnd } = this.#task.sums;
    return measure - (lineEnd[b]! - lineStart[this.#work.feasible.start[row]!]!);
  }

  /** How much of what it can give the line between two items must give. */
  #ratioOf(from: number, b: number, shortfall: Pt): number {
    const { stretch, shrink, spaceStretch } = this.#task.sums;
    if (shortfall < 0) return shrinkRatio(shortfall, shrink[b]! - shrink[from]!);
    const given = stretch[b]! - stretch[from]! + this.#raggedStretch;
    const ratio = stretchRatio(shortfall, given);
    if (ratio <= 1 || ratio > this.#pass.tolerance || this.#raggedStretch > 0) return ratio;
    // Beyond ratio 1 glyphs give no more: a line is judged by what its spaces must give.
    const ofSpaces = spaceStretch[b]! - spaceStretch[from]!;
    return Math.max(ratio, ratioBySpaces(shortfall, given, ofSpaces));
  }

  /** Lines start at the breaks just found: makes them active. False when no break is. */
  startLines(): boolean {
    const { feasible } = this.#work;
    this.#work.makeRoom(this.#activeCount + feasible.count - this.#firstRow);
    const { active } = this.#work;
    for (let row = this.#firstRow; row < feasible.count; row++) {
      feasible.enough[row] = this.#enoughFrom(row);
      active[this.#activeCount++] = row;
    }
    this.#nearest = Number.POSITIVE_INFINITY;
    for (let i = 0; i < this.#activeCount; i++) {
      this.#nearest = Math.min(this.#nearest, feasible.enough[active[i]!]!);
    }
    return this.#activeCount > 0;
  }

  /** The cheapest of the breaks just found. */
  result(): LineBreaks | undefined {
    const { feasible } = this.#work;
    let best = -1;
    for (let row = this.#firstRow; row < feasible.count; row++) {
      if (this.#lines !== undefined && feasible.line[row] !== this.#lines) continue;
      if (best < 0 || feasible.total[row]! < feasible.total[best]!) best = row;
    }
    return best < 0 ? undefined : breaksUpTo(best, feasible, this.#task, this.#pass);
  }

  /** One more line behind a break, unless a cheaper way to the same state is known. */
  #extend(row: number, b: number, ratio: number, penalty: number): void {
    const { paragraph, sums } = this.#task;
    const { feasible, rowByState } = this.#work;
    const endsWithHyphen = !!paragraph.flagged[b];
    const ladderBefore = feasible.ladder[row]!;
    if (endsWithHyphen && ladderBefore >= LONGEST_LADDER && !this.#pass.isDesperate) return;
    const fitness = fitnessClass(ratio, this.#raggedStretch > 0);
    const total = this.#totalWith(row, b, ratio, penalty, fitness);
    if (total === undefined) return;
    // The last resort may go on with a ladder; how long it is makes no difference then.
    const ladder = endsWithHyphen ? Math.min(ladderBefore + 1, LONGEST_LADDER) : 0;
    const line = feasible.line[row]! + 1;
    const toldApart = Math.min(line, this.#easyLine);
    const state = (toldApart * FITNESS_CLASSES + fitness) * LADDERS + ladder;
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

  /** Demerits of all lines with one more behind a break; undefined where the paragraph may not end in it. */
  #totalWith(
    row: number,
    b: number,
    ratio: number,
    penalty: number,
    fitness: FitnessClass,
  ): number | undefined {
    const { paragraph, shape } = this.#task;
    const { feasible } = this.#work;
    const measure = measureOf(shape, feasible.line[row]!);
    const endsWithHyphen = !!paragraph.flagged[b];
    let total =
      feasible.total[row]! +
      lineDemerits({
        ratio: Math.min(ratio, WORST_RATIO),
        penalty,
        endsWithHyphen,
        ladderBefore: feasible.ladder[row]!,
        fitness,
        fitnessBefore: feasible.fitness[row] as FitnessClass,
      });
    if (ratio > WORST_RATIO) {
      total += DEMERITS.unfilled * (this.#shortfall(row, b, measure) / measure) ** 2;
      if (penalty >= DEAR_PENALTY) total += DEMERITS.unfilledAndDear;
    }
    const next = feasible.line[row]! + 1;
    if (next > 1 && b === paragraph.kinds.length - 1) {
      const last = lastLineBehind(row, feasible, this.#task);
      const isTwoLetters = (paragraph.breakKinds[feasible.at[row]!]! & LATE_HYPHEN) > 0;
      if (!mayEndIn(last, isTwoLetters, this.#pass)) return undefined;
      total += lastLineDemerits(last, paragraph.size);
    }
    if (endsWithHyphen && opensWider(measure, measureOf(shape, next))) total += DEMERITS.edgeHyphen;
    return total;
  }

  /** A line wider than its measure, where nothing else is left. */
  #overfull(row: number, b: number): void {
    const { feasible } = this.#work;
    const found = feasible.add(b, this.#task.sums.firstBox[b + 1]!, row);
    feasible.line[found] = feasible.line[row]! + 1;
    feasible.total[found] = feasible.total[row]! + DEMERITS.overfull;
    feasible.ratio[found] = -1;
  }
}

/** The overfull line with the fewest words on it; of equal ones the cheaper. */
function isBetterRescue({ start, total }: FeasibleBreaks, row: number, than: number): boolean {
  return start[row] === start[than] ? total[row]! < total[than]! : start[row]! > start[than]!;
}
