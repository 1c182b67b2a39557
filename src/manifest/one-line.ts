/**
 * A text of several lines as one: runs of white space become spaces, and those at its ends go.
 * In: a text and its places; out: the same for what is left.
 */
import { type Markup, type SourceSegment, spanInMarkup } from '../model/source.ts';

export function onOneLine(markup: Markup): Markup {
  const text = markup.text.replace(/[ \t\r\n]+/g, ' ').trim();
  if (text === markup.text) return markup;
  const segments: SourceSegment[] = [];
  let inner = 0;
  let at = 0;
  for (const { 0: word, index } of markup.text.matchAll(/[^ \t\r\n]+/g)) {
    const end = index + word.length;
    segments.push({ at, start: spanInMarkup(markup, index, end).start });
    // Both go forwards, so each segment is looked at once.
    for (; (markup.segments[inner]?.at ?? end) < end; inner++) {
      const segment = markup.segments[inner]!;
      if (segment.at > index) segments.push({ at: at + segment.at - index, start: segment.start });
    }
    at += word.length + 1;
  }
  return { ...markup, text, segments };
}
