/** What a picture's file is, told by its first bytes, not by its name: names lie. */
import { kindBySignature, latin1, type SniffedKind } from '../model/file-signatures.ts';

/** Comments and declarations may stand before an SVG's root. */
const SVG_START = 8192;

export function sniffKind(bytes: Uint8Array): SniffedKind {
  const signed = kindBySignature(bytes);
  return signed.type === 'unknown' && isSvg(bytes) ? { type: 'picture', kind: 'svg' } : signed;
}

function isSvg(bytes: Uint8Array): boolean {
  const text = decodeText(bytes.subarray(0, SVG_START)).trimStart();
  if (!text.startsWith('<')) return false;
  const rest = text
    .replace(/<\?[\s\S]*?\?>/g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<!DOCTYPE\s[^[>]*(?:\[[\s\S]*?\]\s*)?>/i, '')
    .trimStart();
  return /^<(?:[\w-]+:)?svg[\s>/]/.test(rest);
}

/** XML in UTF-8, in what its first line names, or, with its byte order mark, in UTF-16. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const first = latin1(bytes.subarray(0, DECLARATION));
  const named = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(first)?.[1] ?? 'utf-8';
  try {
    // Without its mark UTF-16 would not have been read so far.
    return new TextDecoder(/^utf-?16/i.test(named) ? 'utf-8' : named).decode(bytes);
  } catch {
    return new TextDecoder('utf-8').decode(bytes);
  }
}

/** Bytes in which the line that opens an XML file ends. */
const DECLARATION = 200;
