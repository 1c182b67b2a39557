/**
 * What a file is that another program saved, where text is meant. In: its bytes; out: the kind, by the first of them, or undefined.
 * Signatures: PRONOM, https://www.nationalarchives.gov.uk/PRONOM
 */
export type DocumentKind = 'office' | 'rtf' | 'pdf' | 'html' | 'picture';

/** Bytes as Latin-1. */
const SIGNATURES: readonly (readonly [string, DocumentKind])[] = [
  ['PK\x03\x04', 'office'],
  ['\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'office'],
  ['{\\rtf1', 'rtf'],
  ['%PDF-', 'pdf'],
  ['\x89PNG\r\n', 'picture'],
  ['\xFF\xD8\xFF', 'picture'],
  ['GIF8', 'picture'],
  ['II*\0', 'picture'],
  ['MM\0*', 'picture'],
];
const WEB_PAGE = /^(?:\xEF\xBB\xBF)?\s*<(?:!doctype html|html)[\s>]/i;

/** Bytes that are looked at. */
const LOOKED_AT = 64;

export function documentKind(bytes: Uint8Array): DocumentKind | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, LOOKED_AT));
  if (WEB_PAGE.test(start)) return 'html';
  return SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1];
}
