/**
 * Where in its own file a component failed. In: what it threw, with V8's stack, and the source map of the compiled code. Out: file, line
 * and column; nothing where stack or map do not tell.
 */
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';
import type { SourcePlace } from './node.ts';

/** A line of the stack in code that `new Function` made. */
const FRAME = /<anonymous>:(\d+):(\d+)/;
/** What it writes over the code. */
const HEADER_LINES = 2;

export function failedPlace(fault: unknown, map: string | undefined): SourcePlace | undefined {
  const frame = fault instanceof Error ? FRAME.exec(fault.stack ?? '') : null;
  if (!frame || map === undefined) return undefined;
  const at = { line: Number(frame[1]) - HEADER_LINES, column: Number(frame[2]) - 1 };
  const { source, line, column } = originalPositionFor(new TraceMap(map), at);
  if (source === null) return undefined;
  return { fileName: source, lineNumber: line, columnNumber: column + 1 };
}
