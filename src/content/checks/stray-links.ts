/** Links and pictures that are none: a space between the brackets or in the address, a bracket left open. */
import * as say from '../../diagnostics/catalogue/content-stray.ts';
import type { PlainText } from './plain-text.ts';
import { isEscaped, type Stray } from './stray.ts';

/** The text in its brackets, a space where none may be, the address as far as it goes. */
const LINK = /(!?)\[([^[\]\n]*)\]([ \u00A0]*)\((\ufffc|[^\s()]*)/g;

/** An address of the web (which is left out of the text as a link of its own) or of a file; a remark in brackets is none. */
const ADDRESS =
  /^(?:\ufffc|(?:https?:|mailto:|tel:|www\.|\.{0,2}\/)\S|\S+\.(?:jpe?g|png|webp|avif|tiff?|gif|svg|pdf|md|html?)$)/i;

export function strayLinks(plain: PlainText): readonly Stray[] {
  return [...bracketedAddresses(plain), ...linksWithWords(plain)];
}

/** An address between `<` and `>` that goes on behind a space: what stands before that is a link of its own, and left out of the text. */
const BRACKETED = /<\ufffc [^<>\n]{1,200}>/g;

function bracketedAddresses(plain: PlainText): readonly Stray[] {
  if (!plain.text.includes('<')) return [];
  return [...plain.text.matchAll(BRACKETED)]
    .filter(({ index }) => !isEscaped(plain, index))
    .map(({ index, 0: whole }) => ({
      start: index,
      end: index + whole.length,
      message: (span) => say.spacedAddress(span, false),
    }));
}

function linksWithWords(plain: PlainText): readonly Stray[] {
  if (!plain.text.includes('[')) return [];
  return [...plain.text.matchAll(LINK)].flatMap((match) => strayLink(plain, match) ?? []);
}

function strayLink(plain: PlainText, match: RegExpExecArray): Stray | undefined {
  const { index: start } = match;
  const [whole, sign = '', words = '', space = '', address = ''] = match;
  const isImage = sign === '!';
  const end = start + whole.length;
  const opening = start + sign.length;
  const closing = opening + 1 + words.length;
  if (!ADDRESS.test(address) && !(isImage && address !== '')) return undefined;
  const marks = [opening, closing, closing + 1 + space.length];
  if (marks.some((at) => isEscaped(plain, at))) return undefined;
  const rest = plain.text.slice(end, end + LONGEST_NAME);
  if (space !== '') {
    const to = rest.startsWith(')') ? end + 1 : end;
    return { start, end: to, message: (span) => say.spacedLink(span, isImage) };
  }
  if (rest.startsWith(')')) return undefined;
  const tail = isWeb(address) ? undefined : /^ [^()]*\.\w{2,4}\)/.exec(rest)?.[0];
  return tail === undefined
    ? { start, end, message: (span) => say.unclosedLink(span, isImage) }
    : { start, end: end + tail.length, message: (span) => say.spacedAddress(span, isImage) };
}

/** Characters of a file's name that are looked through. */
const LONGEST_NAME = 200;

function isWeb(address: string): boolean {
  return /^(?:\ufffc|https?:|www\.)/i.test(address);
}
