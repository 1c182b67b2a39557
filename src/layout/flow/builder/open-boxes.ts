/**
 * Boxes that stand open while a list is stacked: what is in them has less of a page; and where a page ends inside painted ones,
 * both parts of their ground have its padding at the cut, so that no text stands on its edge. In: boxes as they are opened
 * and closed. Out: their padding, and what it adds to a place at which a page may end.
 */
import type { BoxStyle } from '../../../model/block.ts';
import { type Edges, NO_EDGES } from '../../../model/geometry.ts';
import type { Pt } from '../../../model/length.ts';
import { moveFrames } from '../../list/move-frames.ts';
import type { Carry, PenaltyFields } from '../../list/vertical-list.ts';

export type Padding = Pick<Edges, 'top' | 'bottom'>;

export class OpenBoxes {
  /** For every open box, the outer one first: the padding of it and those round it, of all and of the painted ones. */
  readonly #paddings: { readonly all: Padding; readonly painted: Padding }[] = [];

  open({ background, padding }: BoxStyle): void {
    const { padding: all, paddingAtCut: painted } = this;
    this.#paddings.push({
      all: sumOf(all, padding),
      painted: background ? sumOf(painted, padding) : painted,
    });
  }

  close(): void {
    this.#paddings.pop();
  }

  /** Over the first content of a page and under its last, if the boxes begin or end on it. */
  get padding(): Padding {
    return this.#paddings.at(-1)?.all ?? NO_EDGES;
  }

  /** Over what follows and under what goes before, where a page ends here. */
  get paddingAtCut(): Padding {
    return this.#paddings.at(-1)?.painted ?? NO_EDGES;
  }

  /** The same with the padding over what the next page begins with, and under what this one ends with. */
  pad(fields: PenaltyFields): PenaltyFields {
    const { top, bottom } = this.paddingAtCut;
    if (top === 0 && bottom === 0) return fields;
    return { ...fields, foot: bottom, carry: lowered(fields.carry, top) };
  }
}

function sumOf(outer: Padding, inner: Padding): Padding {
  return { top: outer.top + inner.top, bottom: outer.bottom + inner.bottom };
}

function lowered(carry: Carry | undefined, by: Pt): Carry {
  if (!carry) return { height: by, draw: () => [] };
  return { height: carry.height + by, draw: () => moveFrames(carry.draw(), 0, by) };
}
