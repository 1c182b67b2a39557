/** Spaces of code: as many as were typed are shown, where a text would have one. */

export const NO_BREAK_SPACE = '\u00A0';

/** Of several spaces all but the last are no-break ones, so that none is lost; so are those of the indent. */
export function withAllSpaces(code: string): string {
  return code
    .replaceAll('\t', '    ')
    .replace(/^ +/, (spaces) => NO_BREAK_SPACE.repeat(spaces.length))
    .replace(/ {2,}/g, (spaces) => `${NO_BREAK_SPACE.repeat(spaces.length - 1)} `);
}
