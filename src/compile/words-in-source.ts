/** Words as they were set, found again in the source of their paragraph, so that a message can point at them. */
import type { Span } from '../model/source.ts';

/** Between two words of a source: spaces, marks, Markdown's own signs. */
const BETWEEN = '[^\\p{L}\\p{N}]{1,8}';
const WORD = /[\p{L}\p{N}]+/gu;
/** More words than these say no better where they stand. */
const MOST_WORDS = 12;

/**
 * The span of the last of some words, with what stands between them: spaces and marks may have been put right since.
 * @param span of their paragraph
 * @returns `span` itself where the source has them nowhere, or twice
 */
export function spanOfWords(
  span: Span | undefined,
  words: string,
  sources: ReadonlyMap<string, string>,
): Span | undefined {
  const source = span && sources.get(span.file)?.slice(span.start, span.end);
  const parts = words.match(WORD)?.slice(-MOST_WORDS);
  if (!source || !parts) return span;
  const found = [...source.matchAll(new RegExp(parts.join(BETWEEN), 'gu'))];
  if (found.length !== 1) return span;
  const start = span.start + found[0]!.index;
  return { file: span.file, start, end: start + found[0]![0].length };
}
