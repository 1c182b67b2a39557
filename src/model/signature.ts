/** Who said a quotation, or where it is taken from: a line of its own at the end. In: texts; out: whether one is such a line. */
import { lazy } from './lazy.ts';

/** Letters of a name and an office at most. */
const LONGEST_SIGNATURE = 100;

/** A first name or initials and a surname, alone or before an office. */
const SIGNED = lazy(
  () => /^\p{Lu}(?:\p{Ll}+|\.)(?:[\s\u00A0\u202F]*\p{Lu}(?:\.|[\p{L}-]+)){1,2}(?:,|$)/u,
);
/** Hyphens may stand for one, in texts that no typographer has seen. */
const DASH = /^(?:[—–-]|-{2,3})[\s\u00A0]/u;
/** Closing marks, with quotes and brackets after them; a colon before a quotation or list; a semicolon in an enumeration. */
const ENDED = /[.!?…:;]["'»“”’)\]]*\ufffc?$/u;

/** Whether a text ends as a sentence does. */
export function endsAsSentence(text: string): boolean {
  return ENDED.test(text);
}

/** Whether a text opens with a dash, as the author's line does. */
export function opensWithDash(text: string): boolean {
  return DASH.test(text);
}

/**
 * @param text of the last paragraph of a quotation
 * @param before the text of the paragraph before it
 * @param isEmphasis it stands in emphasis, as the title of a book does
 */
export function isSignature(
  text: string,
  before: string | undefined,
  isEmphasis: boolean,
): boolean {
  if (before === undefined || text.length > LONGEST_SIGNATURE) return false;
  // A speech that answers another one is none.
  if (opensWithDash(text)) return !opensWithDash(before) && !/[!?…]$/.test(text);
  return endsAsSentence(before) && (isEmphasis || SIGNED().test(text));
}
