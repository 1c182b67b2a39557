/**
 * What the print edition shares between stages: how far colour goes past the cut, and colours as a press has them.
 */
import type { Pt } from './length.ts';
import { mm } from './length.ts';
import type { Colour } from './style.ts';

/** How far fields and pictures at the edge reach past the trim. */
export const BLEED: Pt = mm(3);

/** `screen`: pages as they are; `print`: with bleed, boxes and marks; `booklet`: that, two pages a side of a folded sheet. */
export type Edition = 'screen' | 'print' | 'booklet';

/** Coverage of cyan, magenta, yellow and black, each from 0 to 1. */
export type Cmyk = readonly [cyan: number, magenta: number, yellow: number, black: number];

/** Colours of a document in four inks. Text has a table of its own: dark text is black alone. */
export interface PressColours {
  readonly text: ReadonlyMap<Colour, Cmyk>;
  readonly fields: ReadonlyMap<Colour, Cmyk>;
  readonly profile: PressProfile;
}

/** An ICC profile of a four-colour press. */
export interface PressProfile {
  /** Absolute path of its file. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** As the profile calls itself. */
  readonly name: string;
}
