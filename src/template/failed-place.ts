/**
 * Where in its own file a component failed. In: what it threw, with V8's stack, and the source map of the compiled code. Out: file, line
 * and column; nothing where stack or map do not tell.
 */
import type { SourcePlace } from './node.ts';

/** A line of the stack in code that `new Function` made. */
const FRAME = /<anonymous>:(\d+):(\d+)/;
/** What it writes over the code. */
const HEADER_LINES = 2;

/** Source map, version 3 (ECMA-426): `mappings` has a group for each line, parted by `;`, of segments parted by `,`. */
interface SourceMap {
  readonly sources: readonly string[];
  readonly mappings: string;
}

export function failedPlace(fault: unknown, map: string | undefined): SourcePlace | undefined {
  const frame = fault instanceof Error ? FRAME.exec(fault.stack ?? '') : null;
  if (!frame || map === undefined) return undefined;
  return originalPlace(JSON.parse(map), Number(frame[1]) - 1 - HEADER_LINES, Number(frame[2]) - 1);
}

/** @param line of the compiled code, and column: both from 0 */
function originalPlace(
  { sources, mappings }: SourceMap,
  line: number,
  column: number,
): SourcePlace | undefined {
  // Numbers of a segment are differences to those of the one before; columns of the code begin anew with each line.
  let [source, sourceLine, sourceColumn] = [0, 0, 0];
  let found: SourcePlace | undefined;
  for (const [at, group] of mappings
    .split(';')
    .slice(0, line + 1)
    .entries()) {
    let codeColumn = 0;
    for (const segment of group.split(',')) {
      const [code = 0, file, down = 0, right = 0] = numbersOf(segment);
      codeColumn += code;
      if (file === undefined) continue;
      source += file;
      sourceLine += down;
      sourceColumn += right;
      if (at < line || codeColumn > column) continue;
      const fileName = sources[source] ?? '';
      found = { fileName, lineNumber: sourceLine + 1, columnNumber: sourceColumn + 1 };
    }
  }
  return found;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Of a digit five bits are the number's, the lowest first; a sixth says that more follow. The lowest bit of a number is its sign. */
const BITS = 5;
const GOES_ON = 1 << BITS;

function numbersOf(segment: string): readonly number[] {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (const digit of segment) {
    const bits = DIGITS.indexOf(digit);
    value += (bits & (GOES_ON - 1)) << shift;
    shift += BITS;
    if (bits & GOES_ON) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    value = 0;
    shift = 0;
  }
  return numbers;
}
