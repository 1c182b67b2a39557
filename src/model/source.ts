/** Where a thing comes from: source files, spans in them, and text taken out of them with a map back. */
import { firstBehind, lastBefore } from './last-before.ts';

/** A piece of a source file. Offsets count UTF-16 units of the decoded text, without a byte order mark. */
export interface Span {
  /** Absolute path of the file, with `/` between folders. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** From `at` in the taken text on, characters stand at `start` in the file, one to one. */
export interface SourceSegment {
  readonly at: number;
  readonly start: number;
}

/**
 * Markdown taken out of a file (a whole body, or a YAML scalar), with a map from its offsets to the file's.
 * Segments are in ascending order of `at`, and the first has `at: 0`.
 */
export interface Markup {
  readonly text: string;
  readonly span: Span;
  readonly segments: readonly SourceSegment[];
}

/** The span in the file of `text.slice(start, end)` of a markup. */
export function spanInMarkup(markup: Markup, start: number, end: number): Span {
  const first = offsetInFile(markup, start);
  return {
    file: markup.span.file,
    start: first,
    end: Math.max(first, offsetInFile(markup, Math.max(start, end - 1)) + (end > start ? 1 : 0)),
  };
}

export function offsetInFile(markup: Markup, at: number): number {
  const found = lastBefore(markup.segments, at) ?? { at: 0, start: markup.span.start };
  return found.start + (at - found.at);
}

/** Where an offset of a text stands. */
export function placeAt(segments: readonly SourceSegment[], at: number): number {
  const found = lastBefore(segments, at) ?? { at: 0, start: 0 };
  return found.start + (at - found.at);
}

/** The segments of `text.slice(from, to)`. */
export function segmentsBetween(
  segments: readonly SourceSegment[],
  from: number,
  to: number,
): readonly SourceSegment[] {
  const own: SourceSegment[] = [{ at: 0, start: placeAt(segments, from) }];
  for (let i = firstBehind(segments, from); i < segments.length && segments[i]!.at < to; i++) {
    own.push({ at: segments[i]!.at - from, start: segments[i]!.start });
  }
  return own;
}
