/**
 * Painted boxes that stand open: where a page ends inside one, both parts of its ground have its padding at the cut, so that
 * no text stands on its edge. In: boxes as they are opened and closed. Out: what that adds to a place at which a page may end.
 */
import type { BoxStyle } from '../../model/block.ts';
import type { Pt } from '../../model/length.ts';
import type { Padding } from './area.ts';
import { moveFrames } from './move-frames.ts';
import type { VerticalPenalty } from './vertical-list.ts';

/** What a place at which a page may end has beside its cost. */
export type PenaltyFields = Omit<VerticalPenalty, 'type' | 'cost'>;

/** Most places have nothing. */
export const NOTHING: PenaltyFields = {};
const UNPADDED: Padding = { top: 0, bottom: 0 };

export class CutGround {
  /** Of the boxes that stand open, each with those round it; the outer one first. */
  readonly #paddings: Padding[] = [];

  open({ background, padding }: BoxStyle): void {
    const { top, bottom } = this.padding;
    this.#paddings.push(
      background ? { top: top + padding.top, bottom: bottom + padding.bottom } : { top, bottom },
    );
  }

  close(): void {
    this.#paddings.pop();
  }

  /** The same with the padding over what the next page begins with, and under what this one ends with. */
  pad(fields: PenaltyFields): PenaltyFields {
    const { top, bottom } = this.padding;
    if (top === 0 && bottom === 0) return fields;
    const padded: PenaltyFields = bottom > 0 ? { ...fields, foot: bottom } : fields;
    return top > 0 ? { ...padded, carry: lowered(fields.carry, top) } : padded;
  }

  /** Of all boxes that stand open. */
  get padding(): Padding {
    return this.#paddings.at(-1) ?? UNPADDED;
  }
}

function lowered(carry: VerticalPenalty['carry'], by: Pt): NonNullable<VerticalPenalty['carry']> {
  if (!carry) return { height: by, draw: () => [] };
  return { height: carry.height + by, draw: () => moveFrames(carry.draw(), 0, by) };
}
