/**
 * Maps the text of a YAML scalar back to the file. In: the file's text, the scalar's place, style and meaning;
 * out: segments, ascending, the first at 0. YAML folds lines, drops indentation and resolves escapes, but keeps visible characters in order:
 * so the two texts are walked side by side, character by character, and runs of white space are matched as wholes.
 */
import type { SourceSegment } from '../model/source.ts';
import type { ScalarStyle } from './yaml-tree.ts';

const ESCAPE_LENGTHS: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };

/** Segments of `value`, which stands at `start` to `end` of `source`. */
export function scalarSegments(
  source: string,
  start: number,
  end: number,
  style: ScalarStyle,
  value: string,
): readonly SourceSegment[] {
  // Most scalars: one line, without quotes, that says what it means.
  if (style === 'plain' && source.startsWith(value, start)) return [{ at: 0, start }];
  const segments: SourceSegment[] = [];
  const add = (at: number, place: number): void => {
    const last = segments.at(-1);
    if (!last || last.start + (at - last.at) !== place) segments.push({ at, start: place });
  };
  let place = textStart(source, start, end, style);
  let at = 0;
  while (at < value.length && place < end) {
    const length = style === 'double' ? escapeLength(source, place) : 0;
    if (length > 0) {
      // An escaped line break stands for nothing; any other escape for one character (two units beyond U+FFFF).
      if (isLineBreak(source[place + 1])) place += length;
      else {
        add(at, place);
        at += source[place + 1] === 'U' && (value.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
        place += length;
      }
    } else if (isSpace(value[at]) && isSpace(source[place])) {
      [at, place] = matchSpace(value, at, source, place, add);
    } else if (isSpace(source[place])) place += 1;
    else {
      add(at, place);
      place += style === 'single' && source[place] === "'" && source[place + 1] === "'" ? 2 : 1;
      at += 1;
    }
  }
  if (segments[0]?.at !== 0) segments.unshift({ at: 0, start });
  return segments;
}

/** Where the text begins: after the quote, or after the header line of a block scalar. */
function textStart(source: string, start: number, end: number, style: ScalarStyle): number {
  switch (style) {
    case 'plain':
      return start;
    case 'single':
    case 'double':
      return start + 1;
    case 'block': {
      const lineEnd = source.indexOf('\n', start);
      return lineEnd === -1 || lineEnd >= end ? end : lineEnd + 1;
    }
  }
}

function escapeLength(source: string, place: number): number {
  if (source[place] !== '\\') return 0;
  const next = source[place + 1] ?? '';
  if (next === '\r' && source[place + 2] === '\n') return 3;
  return ESCAPE_LENGTHS[next] ?? 2;
}

/**
 * Matches a run of white space. What follows the last line break of the value's run stands at the end of the file's run
 * (indentation comes before it); what precedes, at its start.
 */
function matchSpace(
  value: string,
  at: number,
  source: string,
  place: number,
  add: (at: number, place: number) => void,
): [number, number] {
  const valueEnd = runEnd(value, at);
  const sourceEnd = runEnd(source, place);
  const spare = sourceEnd - place - (valueEnd - at);
  const tail = spare > 0 ? value.lastIndexOf('\n', valueEnd - 1) + 1 : valueEnd;
  for (let i = at; i < valueEnd; i += 1) {
    const isTail = spare > 0 && tail > at && i >= tail;
    add(i, Math.min(place + (i - at) + (isTail ? spare : 0), Math.max(place, sourceEnd - 1)));
  }
  return [valueEnd, sourceEnd];
}

function runEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && isSpace(text[end])) end += 1;
  return end;
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || isLineBreak(character);
}

function isLineBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}
