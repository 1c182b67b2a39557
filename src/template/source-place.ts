/** Lines and columns of a template's files as offsets, for spans. */
import type { Span } from '../model/source.ts';
import type { SourcePlace } from './jsx-runtime.ts';

/** Both from 1. */
export function offsetAt(text: string, line: number, column: number): number {
  let start = 0;
  for (let i = 1; i < line; i++) {
    const end = text.indexOf('\n', start);
    if (end === -1) break;
    start = end + 1;
  }
  return Math.min(text.length, start + column - 1);
}

/** The opening of an element in a template's file: its `<` and name. */
export function spanOfPlace(
  place: SourcePlace | undefined,
  folder: string,
  sources: ReadonlyMap<string, string>,
): Span | undefined {
  if (place === undefined) return undefined;
  const name = place.fileName.replace(/^template:/, '');
  const text = sources.get(name);
  if (text === undefined) return undefined;
  const start = offsetAt(text, place.lineNumber, place.columnNumber);
  const opening = /^<?[\w.-]*/.exec(text.slice(start))?.[0] ?? '';
  return { file: `${folder}/${name}`, start, end: start + opening.length };
}
