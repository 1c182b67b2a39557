/** What a file is, told by its first bytes; names lie. */

export type PictureKind = 'jpeg' | 'png' | 'webp' | 'avif' | 'tiff' | 'gif' | 'svg';

export type SniffedKind =
  | { readonly type: 'picture'; readonly kind: PictureKind }
  /** A picture or document of a kind that is not taken. */
  | { readonly type: 'other'; readonly name: string }
  | { readonly type: 'unknown' };

interface Signature {
  readonly at: number;
  readonly bytes: string;
  readonly result: PictureKind | { readonly name: string };
}

/** Bytes as Latin-1 text. */
const SIGNATURES: readonly Signature[] = [
  { at: 0, bytes: '\xFF\xD8\xFF', result: 'jpeg' },
  { at: 0, bytes: '\x89PNG\r\n\x1A\n', result: 'png' },
  { at: 0, bytes: 'GIF87a', result: 'gif' },
  { at: 0, bytes: 'GIF89a', result: 'gif' },
  { at: 0, bytes: 'II*\0', result: 'tiff' },
  { at: 0, bytes: 'MM\0*', result: 'tiff' },
  { at: 0, bytes: 'II+\0', result: 'tiff' },
  { at: 0, bytes: 'MM\0+', result: 'tiff' },
  { at: 8, bytes: 'WEBP', result: 'webp' },
  { at: 4, bytes: 'ftypavif', result: 'avif' },
  { at: 4, bytes: 'ftypavis', result: 'avif' },
  { at: 4, bytes: 'ftyphe', result: { name: 'HEIC' } },
  { at: 4, bytes: 'ftypmif1', result: { name: 'HEIF' } },
  { at: 0, bytes: 'BM', result: { name: 'BMP' } },
  { at: 0, bytes: '%PDF-', result: { name: 'PDF' } },
  { at: 0, bytes: '%!PS', result: { name: 'PostScript' } },
  { at: 0, bytes: '8BPS', result: { name: 'Photoshop' } },
  { at: 0, bytes: '\x1F\x8B', result: { name: 'gzip' } },
  { at: 0, bytes: 'PK\x03\x04', result: { name: 'ZIP' } },
  { at: 0, bytes: '\xFF\x0A', result: { name: 'JPEG XL' } },
  { at: 4, bytes: 'JXL ', result: { name: 'JPEG XL' } },
  { at: 4, bytes: 'jP  ', result: { name: 'JPEG 2000' } },
];

/** An AVIF may name its brand only among the compatible ones, within these bytes. */
const BRANDS_END = 64;

/** SVG is text and has no signature. */
export function kindBySignature(bytes: Uint8Array): SniffedKind {
  const start = latin1(bytes.subarray(0, BRANDS_END));
  if (start.startsWith('ftypmif1', 4) && start.includes('avif')) {
    return { type: 'picture', kind: 'avif' };
  }
  for (const { at, bytes: signature, result } of SIGNATURES) {
    if (!start.startsWith(signature, at)) continue;
    if (typeof result === 'string') return { type: 'picture', kind: result };
    return { type: 'other', name: result.name };
  }
  return { type: 'unknown' };
}

export function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
