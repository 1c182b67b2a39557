/**
 * Titles and headings that end in a full stop, which none has (a stop that belongs to an abbreviation or to initials stays), and those
 * typed in capitals, which would stand so in contents and bookmarks among the others.
 */
import * as say from '../../diagnostics/catalogue/checks.ts';
import type { Sink } from '../../diagnostics/diagnostic.ts';
import { SMALL } from '../../model/letters.ts';
import { endsAbbreviated } from '../abbreviated.ts';
import { regExp } from '../typography/rules/rule.ts';
import type { PlainText } from './plain-text.ts';

/** One stop; two and more are an ellipsis, or two dots of «?..». */
const STOPPED = /[^.?!…]\.$/u;
/** Hardly an abbreviation. */
const WORD_IN_CAPITALS = regExp('\\p{Lu}{5,}');
const SMALL_LETTER = new RegExp(`[${SMALL}]`);

export function checkTitles(texts: readonly PlainText[], sink: Sink): void {
  for (const plain of texts) {
    if (plain.kind !== 'heading') continue;
    const text = plain.text.trimEnd();
    if (isInCapitals(text)) sink.report(say.titleInCapitals(plain.span(0, text.length)));
    if (!STOPPED.test(text) || endsAbbreviated(text)) continue;
    const span = plain.span(text.length - 1, text.length);
    sink.report(
      isUnderlined(plain, text.length) ? say.underlinedParagraph(span) : say.titleFullStop(span),
    );
  }
}

/** Two words at least, and no small letter. */
function isInCapitals(title: string): boolean {
  return !SMALL_LETTER.test(title) && (title.match(WORD_IN_CAPITALS)?.length ?? 0) > 1;
}

/** Of what stands behind a paragraph: a line of hyphens, which was to part it from the next one or to close front matter. */
const UNDERLINE = /^[^\S\n]*\r?\n[ \t>]*(?:-+|=+)[ \t]*(?:[\r\n]|$)/;

/** Whether a line below made a heading of what is hardly one. */
function isUnderlined(plain: PlainText, end: number): boolean {
  const place = plain.source(end - 1);
  return place !== undefined && UNDERLINE.test(place.markup.text.slice(place.at + 1));
}
