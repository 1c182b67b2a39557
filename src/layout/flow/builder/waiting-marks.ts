/**
 * Frames without height that wait for the box whose top they stand at and which they stay with: a list marker, a place that
 * links lead to. They are told of the float that the box stands beside, unless they were made for what has a measure of its
 * own there already. No marks in TeX's sense: those are in pages/page-parts.ts.
 */
import type { Frame } from '../../../model/frame.ts';
import type { Pt } from '../../../model/length.ts';
import type { VerticalItem } from '../../list/vertical-list.ts';
import type { Exclusion } from './area.ts';

/** Draws a mark. It is given the float that its box stands beside, and how far that reaches down from the box's top. */
export type MarkDraw = (exclusion: Exclusion | undefined, beside: Pt) => readonly Frame[];

interface WaitingMark {
  readonly draw: MarkDraw;
  readonly isTold: boolean;
}

export class WaitingMarks {
  #marks: WaitingMark[] = [];
  /** Top of the box that the last mark stands at. */
  #top: Pt = 0;

  /** @param isTold of the float that its box stands beside */
  add(draw: MarkDraw, isTold: boolean): void {
    this.#marks.push({ draw, isTold });
  }

  get areWaiting(): boolean {
    return this.#marks.length > 0;
  }

  /** What was added since the last mark, down to a height; 0 while that still waits for its box. */
  heightTo(y: Pt): Pt {
    return this.areWaiting ? 0 : y - this.#top;
  }

  /** The marks as items of a list, whose next box stands at a height. @param float that it stands beside */
  take(y: Pt, float: Exclusion | undefined): readonly VerticalItem[] {
    const marks = this.#marks;
    this.#top = y;
    this.#marks = [];
    return marks.map(({ draw, isTold }): VerticalItem => {
      const told = isTold ? float : undefined;
      const beside = told ? told.bottom - y : 0;
      return { type: 'box', height: 0, draw: () => draw(told, beside) };
    });
  }
}
