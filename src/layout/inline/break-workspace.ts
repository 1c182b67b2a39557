/**
 * Working arrays of a pass over a paragraph. One pass runs after another, and each begins by clearing what it reads: the
 * arrays are used again, because making them would take longer than most passes.
 */
import { doubled } from '../../model/number-column.ts';
import { FeasibleBreaks } from './feasible-breaks.ts';

const FIRST_ROOM = 1024;

export class BreakWorkspace {
  readonly feasible = new FeasibleBreaks();
  /** Line, fitness and ladder as one number → row of the best way to end a line so, if it ends at the break at hand; -1: none. */
  rowByState = new Int32Array(FIRST_ROOM);
  /** Rows of the breaks that lines may start at (TeX: the active list); how many of them are active the pass knows. */
  active = new Int32Array(FIRST_ROOM);

  clear(states: number): void {
    if (this.rowByState.length < states) this.rowByState = new Int32Array(states);
    this.rowByState.fill(-1, 0, states);
    this.feasible.count = 0;
  }

  makeRoom(active: number): void {
    while (this.active.length < active) this.active = doubled(this.active);
  }
}
