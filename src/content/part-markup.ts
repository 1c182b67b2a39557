/** A piece of a markup as a markup of its own: captions and credits inside of Markdown. */
import { firstBehind } from '../model/last-before.ts';
import { type Markup, type SourceSegment, spanInMarkup } from '../model/source.ts';
import type { ParseState } from './state.ts';

/**
 * `text`, which stands at `at` of the state's markup. Where the piece is written otherwise than it reads (escapes, entities)
 * places are right only up to the first such sign.
 */
export function partMarkup({ markup }: ParseState, text: string, at: number): Markup {
  const span = spanInMarkup(markup, at, at + text.length);
  const segments: SourceSegment[] = [{ at: 0, start: span.start }];
  for (let i = firstBehind(markup.segments, at); i < markup.segments.length; i++) {
    const segment = markup.segments[i]!;
    if (segment.at >= at + text.length) break;
    segments.push({ at: segment.at - at, start: segment.start });
  }
  return { text, span, segments };
}
