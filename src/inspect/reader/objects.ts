/**
 * The kinds of objects that a PDF is made of (ISO 32000-1, 7.3), and safe ways to look into them.
 * Nothing here throws: what is of another kind than wanted is undefined.
 */
export type PdfObject =
  | null
  | boolean
  | number
  | PdfName
  | PdfString
  | PdfReference
  | PdfArray
  | PdfDictionary
  | PdfStream;

export interface PdfName {
  readonly kind: 'name';
  readonly name: string;
}

/** Bytes as characters of one byte each. */
export interface PdfString {
  readonly kind: 'string';
  readonly bytes: string;
}

export interface PdfReference {
  readonly kind: 'reference';
  readonly number: number;
}

export interface PdfArray {
  readonly kind: 'array';
  readonly items: readonly PdfObject[];
}

export interface PdfDictionary {
  readonly kind: 'dictionary';
  readonly entries: ReadonlyMap<string, PdfObject>;
}

export interface PdfStream {
  readonly kind: 'stream';
  readonly dictionary: PdfDictionary;
  /** As in the file, still encoded. */
  readonly raw: Uint8Array;
}

export const EMPTY_DICTIONARY: PdfDictionary = { kind: 'dictionary', entries: new Map() };

const utf8 = new TextDecoder('utf-8');
const utf16 = new TextDecoder('utf-16be');

/** A text string as people read it (7.9.2.2): UTF-16, UTF-8 or PDFDocEncoding, control characters dropped. */
export function textOf(value: PdfString): string {
  const { bytes } = value;
  const decoded = bytes.startsWith('\u00fe\u00ff')
    ? utf16.decode(toBytes(bytes.slice(2)))
    : bytes.startsWith('\u00ef\u00bb\u00bf')
      ? utf8.decode(toBytes(bytes.slice(3)))
      : bytes.replace(/[\u0080-\u00a0]/g, (c) => DOC_ENCODING[c.charCodeAt(0) - 0x80] ?? c);
  return cleanText(decoded.replace(LANGUAGE_ESCAPE, ''));
}

/** They name the language of what follows and are no text (7.9.2.2). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: an escape character opens and closes them.
const LANGUAGE_ESCAPE = /\u001b[^\u001b]*\u001b/g;

/** Text of a file that is not trusted: nothing in it may steer a terminal. */
export function cleanText(text: string): string {
  return text.replace(UNSAFE, ' ').trim();
}

const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
  /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

export function toBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** 0x80 to 0xA0 of PDFDocEncoding (annex D.2). */
const DOC_ENCODING = '•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\ufffd€';
