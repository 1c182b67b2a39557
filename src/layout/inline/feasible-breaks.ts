/**
 * Feasible breakpoints of one pass (TeX: active and passive nodes) as columns of numbers: thousands are made for a paragraph, and few outlive it.
 * Part of a BreakWorkspace: nothing in them is meant to be read after the pass that wrote it.
 */
import { doubled } from '../../model/number-column.ts';

/** Rows at first; they double as a long paragraph asks for more. */
const FIRST_CAPACITY = 4096;

/** A row is the best way known to end a line at an item (a node in Digital Typography, ch. 3). */
export class FeasibleBreaks {
  count = 0;
  /** Item at which the line ends. */
  at = new Int32Array(FIRST_CAPACITY);
  /** First item of the next line. */
  start = new Int32Array(FIRST_CAPACITY);
  /** Lines so far. */
  line = new Int32Array(FIRST_CAPACITY);
  /** Fitness class of the line. */
  fitness = new Uint8Array(FIRST_CAPACITY);
  /** Lines in a row, up to this one, that end in a hyphen. */
  ladder = new Int32Array(FIRST_CAPACITY);
  /** Demerits of all lines so far. */
  total = new Float64Array(FIRST_CAPACITY);
  /** By which the line was judged (line-ratio.ts). */
  ratio = new Float64Array(FIRST_CAPACITY);
  /**
   * What the next line must come up to, in the sums of ParagraphSums: lineStart + measure + tolerance · (stretch − ragged stretch) at
   * its start. If it ends at b, and lineEnd[b] + tolerance · stretch[b] is less, it is looser than the tolerance.
   */
  enough = new Float64Array(FIRST_CAPACITY);
  /** Row of the break that the line starts at; -1: the paragraph's start. */
  previous = new Int32Array(FIRST_CAPACITY);

  /** A new row at the end; what is not given here is 0. */
  add(at: number, start: number, previous: number): number {
    if (this.count === this.at.length) this.#grow();
    const row = this.count++;
    this.at[row] = at;
    this.start[row] = start;
    this.previous[row] = previous;
    this.line[row] = 0;
    this.fitness[row] = 0;
    this.ladder[row] = 0;
    this.total[row] = 0;
    this.ratio[row] = 0;
    this.enough[row] = 0;
    return row;
  }

  #grow(): void {
    this.at = doubled(this.at);
    this.start = doubled(this.start);
    this.line = doubled(this.line);
    this.fitness = doubled(this.fitness);
    this.ladder = doubled(this.ladder);
    this.total = doubled(this.total);
    this.ratio = doubled(this.ratio);
    this.enough = doubled(this.enough);
    this.previous = doubled(this.previous);
  }
}
