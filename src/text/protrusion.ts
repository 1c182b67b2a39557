/**
 * Hanging punctuation: how far a mark may stand out of the measure, as a share of its advance.
 * Small marks at the edge look like a dent; moved outwards they make the edge look straight
 * (Hàn Thế Thành, «Micro-typographic extensions to the TeX typesetting system», 2000, ch. 4).
 */

const RIGHT: ReadonlyMap<string, number> = new Map([
  ['.', 0.7],
  [',', 0.7],
  [':', 0.5],
  [';', 0.5],
  ['!', 0.15],
  ['?', 0.15],
  ['-', 0.6],
  ['–', 0.3],
  ['—', 0.2],
  ['»', 0.3],
  ['“', 0.5],
  ['”', 0.5],
  ['’', 0.6],
  [')', 0.1],
  ['…', 0.2],
]);

const LEFT: ReadonlyMap<string, number> = new Map([
  ['«', 0.3],
  ['„', 0.4],
  ['“', 0.5],
  ['‘', 0.6],
  ['—', 0.15],
  ['–', 0.2],
  ['(', 0.1],
]);

/** Share of the advance that hangs out at a line's end. */
export function hangAtRight(cluster: string): number {
  return RIGHT.get(cluster) ?? 0;
}

/** Share of the advance that hangs out at a line's start. */
export function hangAtLeft(cluster: string): number {
  return LEFT.get(cluster) ?? 0;
}
