/** Titles and headings that end in a full stop, which none has. A stop that belongs to an abbreviation or to initials stays. */
import * as say from '../../diagnostics/catalogue/checks.ts';
import type { Sink } from '../../diagnostics/diagnostic.ts';
import { endsAbbreviated } from '../abbreviated.ts';
import type { PlainText } from './plain-text.ts';

/** One stop; two and more are an ellipsis, or two dots of «?..». */
const STOPPED = /[^.?!…]\.$/u;

export function checkTitles(texts: readonly PlainText[], sink: Sink): void {
  for (const plain of texts) {
    if (plain.kind !== 'heading') continue;
    const text = plain.text.trimEnd();
    if (!STOPPED.test(text) || endsAbbreviated(text)) continue;
    const span = plain.span(text.length - 1, text.length);
    sink.report(
      isUnderlined(plain, text.length) ? say.underlinedParagraph(span) : say.titleFullStop(span),
    );
  }
}

/** Of what stands behind a paragraph: a line of hyphens, which was to part it from the next one or to close front matter. */
const UNDERLINE = /^[^\S\n]*\r?\n[ \t>]*(?:-+|=+)[ \t]*(?:[\r\n]|$)/;

/** Whether a line below made a heading of what is hardly one. */
function isUnderlined(plain: PlainText, end: number): boolean {
  const place = plain.source(end - 1);
  return place !== undefined && UNDERLINE.test(place.markup.text.slice(place.at + 1));
}
