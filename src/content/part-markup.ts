/** Pieces of a markup and of its texts, their places in the file known: captions and credits inside of Markdown, texts that lose an end. */
import type { ContentText } from '../model/content.ts';
import { type Markup, segmentsBetween, spanInMarkup } from '../model/source.ts';
import type { ParseState } from './state.ts';

/**
 * `text`, which stands at `at` of the state's markup, as a markup of its own. Where the piece is written otherwise than it reads
 * (escapes, entities) places are right only up to the first such sign.
 */
export function partMarkup({ markup }: ParseState, text: string, at: number): Markup {
  const end = at + text.length;
  const segments = segmentsBetween(markup.segments, at, end);
  return { text, span: spanInMarkup(markup, at, end), segments };
}

/** The text from one offset to another; it keeps the span of the whole. */
export function partText(
  text: ContentText,
  from: number,
  to: number,
  { context: { origins } }: ParseState,
): ContentText {
  if (from === 0 && to === text.value.length) return text;
  const part = { ...text, value: text.value.slice(from, to) };
  const origin = origins?.get(text);
  const segments = origin && segmentsBetween(origin.segments, from, to);
  if (segments) origins?.set(part, { ...origin, segments });
  return part;
}
