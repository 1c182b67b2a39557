/** A sign of Markdown that is printed, and what tells whether it was meant to be. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../model/source.ts';
import type { PlainText } from './plain-text.ts';

/** Offsets in a text, and what to say of them. */
export interface Stray {
  readonly start: number;
  readonly end: number;
  readonly message: (span: Span) => Diagnostic;
}

/** Written with a backslash or as a character reference: the author wants the sign itself. */
export function isEscaped(plain: PlainText, at: number): boolean {
  const place = plain.source(at);
  if (!place) return true;
  const { text } = place.markup;
  return text[place.at] !== plain.text[at] || text[place.at - 1] === '\\';
}

/** Whether a line of the source begins here: a line break inside a paragraph reads as a space. */
export function startsLine(plain: PlainText, at: number): boolean {
  if (at === 0) return true;
  const place = plain.source(at);
  if (!place || !/\s/.test(plain.text.charAt(at - 1))) return false;
  return /[\r\n][ \t>]*$/.test(
    place.markup.text.slice(Math.max(0, place.at - LINE_HEAD), place.at),
  );
}

/** Characters before a line's first sign that are looked at: its break, its indentation, marks of quotations. */
const LINE_HEAD = 40;
