/**
 * What stands in for spaces and hyphens that a font lacks: its plain space, as wide as Unicode says, and its plain hyphen. Typography puts
 * them between words, and many fonts have none of them; shapers make them so (HarfBuzz, hb-ot-shape-fallback.cc). The narrow
 * space stands in for the font's own, too, where that is an eighth of the em or less, as in Source Sans: «2 418» would read as one figure.
 * The lowered figures that the typographer puts into «CO₂» and its like stand as they were typed in a font that has none.
 */

/** How wide what is made is: a share of the em, of the plain space, or as wide as a character. */
type StandInWidth =
  | { readonly em: number }
  | { readonly spaces: number }
  | { readonly like: number };

export interface StandIn {
  /** Those whose glyph it takes: the first that the font has. */
  readonly codePoints: readonly number[];
  /** Its glyph's own where it is undefined. */
  readonly width?: StandInWidth;
  /** Of the plain space: it also stands in for what the font has narrower. */
  readonly least?: number;
}

export const SPACE = 0x20;
const HYPHEN_MINUS = 0x2d;
const FULL_STOP = 0x2e;
const ZERO = 0x30;
const HYPHEN = 0x2010;
const LOWERED_ZERO = 0x2080;

function space(width: StandInWidth): StandIn {
  return { codePoints: [SPACE], width };
}

/** Of the plain space: in text fonts a sixth of the em (TeX: \thinspace), and still narrower than a space that a line shrinks. */
const NARROW = 3 / 4;

/** By the code point that a font lacks (Unicode 15.1, 6.2, table 6-2). */
export const STAND_INS: ReadonlyMap<number, StandIn> = new Map([
  [0x00a0, space({ spaces: 1 })],
  [0x2002, space({ em: 1 / 2 })],
  [0x2003, space({ em: 1 })],
  [0x2004, space({ em: 1 / 3 })],
  [0x2005, space({ em: 1 / 4 })],
  [0x2006, space({ em: 1 / 6 })],
  [0x2007, space({ like: ZERO })],
  [0x2008, space({ like: FULL_STOP })],
  [0x2009, space({ em: 1 / 5 })],
  [0x200a, space({ em: 1 / 16 })],
  [0x202f, { ...space({ spaces: NARROW }), least: NARROW }],
  [0x205f, space({ em: 4 / 18 })],
  [HYPHEN, { codePoints: [HYPHEN_MINUS] }],
  [0x2011, { codePoints: [HYPHEN, HYPHEN_MINUS] }],
  ...Array.from({ length: 10 }, (_, figure): [number, StandIn] => [
    LOWERED_ZERO + figure,
    { codePoints: [ZERO + figure] },
  ]),
]);
