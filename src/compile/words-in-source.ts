/** Words as they were set, found again in the source of their paragraph, so that a message can point at them. */
import type { Span } from '../model/source.ts';

/** Between two words of a source: spaces, marks, Markdown's own signs; between halves of one nothing. */
const BETWEEN = '[^\\p{L}\\p{N}]{0,8}';
const WORD = /[\p{L}\p{N}]+/gu;
/** More words than these say no better where they stand, nor more letters of a word. */
const MOST_WORDS = 12;
const MOST_LETTERS = 100;

/**
 * The span of the last of some words, with what stands between them: spaces, marks and capitals may have been put right
 * since, the first word may be the end of one, and a line may have ended in one.
 * @param span of their paragraph
 * @param before words that tell them from the same elsewhere; the first may be the end of one
 * @returns `span` itself where the source has them nowhere, or twice
 */
export function spanOfWords(
  span: Span | undefined,
  words: string,
  sources: ReadonlyMap<string, string>,
  before = '',
): Span | undefined {
  const source = span && sources.get(span.file)?.slice(span.start, span.end);
  const parts = lastWords(words);
  if (!source || parts.length === 0) return span;
  const leads = lastWords(before);
  for (let count = 0; count <= leads.length; count++) {
    const lead = leads.slice(leads.length - count).map((word) => word + BETWEEN);
    const pattern = new RegExp(`(?<=${lead.join('')})${parts.join(BETWEEN)}`, 'giu');
    const [first, second] = source.matchAll(pattern);
    if (!first) return span;
    const start = span.start + first.index;
    if (!second) return { file: span.file, start, end: start + first[0].length };
  }
  return span;
}

/** The last words; of a heap of letters, if there is one, its beginning alone. */
function lastWords(text: string): readonly string[] {
  const words = text.match(WORD)?.slice(-MOST_WORDS) ?? [];
  const heap = words.find((word) => word.length > MOST_LETTERS);
  return heap === undefined ? words : [heap.slice(0, MOST_LETTERS)];
}
