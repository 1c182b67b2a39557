/**
 * What a file is that another program saved, where text is meant. In: its bytes; out: the kind, by the first of them, or undefined.
 * Signatures: PRONOM, https://www.nationalarchives.gov.uk/PRONOM
 */
import { kindBySignature, latin1 } from '../model/file-signatures.ts';

export type DocumentKind = 'office' | 'rtf' | 'pdf' | 'html' | 'picture';

/** Bytes as Latin-1 text. */
const OLD_OFFICE = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1';
const RTF = '{\\rtf1';
const WEB_PAGE = /^(?:\xEF\xBB\xBF)?\s*<(?:!doctype html|html)[\s>]/i;

/** Bytes that are looked at. */
const LOOKED_AT = 64;

export function documentKind(bytes: Uint8Array): DocumentKind | undefined {
  const signed = kindBySignature(bytes);
  if (signed.type === 'picture') return 'picture';
  if (signed.type === 'other' && signed.name === 'PDF') return 'pdf';
  if (signed.type === 'other' && signed.name === 'ZIP') return 'office';
  const start = latin1(bytes.subarray(0, LOOKED_AT));
  if (start.startsWith(OLD_OFFICE)) return 'office';
  if (start.startsWith(RTF)) return 'rtf';
  return WEB_PAGE.test(start) ? 'html' : undefined;
}
