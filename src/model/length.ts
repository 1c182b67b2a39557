/**
 * Lengths. Everything inside the tool is measured in PostScript points (1/72 inch);
 * other units exist only in input files and are converted at the door.
 */

/** A length in points (1/72 inch). */
export type Pt = number;

/** Points in a millimetre. */
export const PT_PER_MM = 72 / 25.4;

/** Points in an inch. */
export const PT_PER_INCH = 72;

/** A length as written: a number with its unit, not yet resolved. */
export interface Length {
  readonly value: number;
  readonly unit: 'mm' | 'cm' | 'in' | 'pt' | 'em' | '%';
}

/** Converts millimetres to points. */
export function mm(value: number): Pt {
  return value * PT_PER_MM;
}

/** Millimetres to the tenth, for people. */
export function tenthsOfMm(length: Pt): number {
  return Math.round((length / PT_PER_MM) * 10) / 10;
}

/** The greatest of any number of lengths, 0 of none; `Math.max` takes them on the stack, which holds no long table. */
export function greatest(lengths: Iterable<Pt>): Pt {
  let found = 0;
  for (const length of lengths) found = Math.max(found, length);
  return found;
}

export function total(lengths: readonly Pt[]): Pt {
  return lengths.reduce((sum, length) => sum + length, 0);
}

/** Sums of rounded widths and heights are not exact: so little is neither missing nor too much. */
export const HAIR: Pt = 0.01;

/** Whether something of a size has room. */
export function fits(size: Pt, room: Pt): boolean {
  return size <= room + HAIR;
}

/** Reads `62mm`, `4.5 pt`, `36 %`; undefined when the text is no length with a unit. */
export function parseLength(text: string): Length | undefined {
  const match = /^\s*(-?\d+(?:\.\d+)?)\s*(mm|cm|in|pt|em|%)\s*$/.exec(text);
  if (!match) return undefined;
  return { value: Number(match[1]), unit: match[2] as Length['unit'] };
}

/**
 * Resolves a length to points.
 * @param em the font size that `em` refers to
 * @param whole the length that `%` refers to
 */
export function toPt(length: Length, em: Pt, whole: Pt): Pt {
  switch (length.unit) {
    case 'mm':
      return mm(length.value);
    case 'cm':
      return mm(length.value * 10);
    case 'in':
      return length.value * PT_PER_INCH;
    case 'pt':
      return length.value;
    case 'em':
      return length.value * em;
    case '%':
      return (length.value / 100) * whole;
  }
}
