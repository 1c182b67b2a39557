/** Paragraphs that end without a full stop or another closing mark. Labels, list members, headings and captions need none. */
import * as say from '../../diagnostics/catalogue/checks.ts';
import type { Sink } from '../../diagnostics/diagnostic.ts';
import type { PlainText } from './plain-text.ts';

/** Closing marks, with quotes and brackets after them; a colon before a quotation or list; a semicolon in an enumeration. */
const ENDED = /[.!?…:;]["»“”)\]]*\ufffc?$/u;

export function checkFullStops(texts: readonly PlainText[], sink: Sink): void {
  for (const plain of texts) {
    const text = plain.text.trimEnd();
    const isSentence = plain.kind === 'paragraph' || plain.kind === 'quote';
    if (!isSentence || plain.isLabel || plain.endsWithAddress || !/\p{L}/u.test(text)) continue;
    // A quotation may end with the name of who said it.
    if (plain.kind === 'quote' && /^[—–-]\s/u.test(text)) continue;
    if (!ENDED.test(text)) sink.report(say.noFullStop(plain.span(text.length - 1, text.length)));
  }
}
