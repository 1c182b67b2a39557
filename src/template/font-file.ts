/**
 * What a font file is, by its bytes: the name's ending says nothing. In: the whole file.
 * Out: why it cannot be set and embedded, or undefined when it can. Only the table directory and OS/2 are read.
 */

export type FontFault =
  | { readonly fault: 'format'; readonly format: FontFormat }
  | { readonly fault: 'embedding'; readonly rule: EmbeddingRule };

export type FontFormat =
  | 'woff'
  | 'woff2'
  | 'collection'
  | 'variable'
  | 'colour'
  | 'no-outlines'
  | 'damaged'
  | 'unknown';

export type EmbeddingRule = 'restricted' | 'bitmap-only';

interface Table {
  readonly offset: number;
  readonly length: number;
}

/** The first four bytes of files that hold a font, yet not as one static OpenType font. */
const WRAPPED: Readonly<Record<string, FontFormat>> = {
  wOFF: 'woff',
  wOF2: 'woff2',
  ttcf: 'collection',
};

/** TrueType outlines, PostScript outlines, Apple's TrueType. */
const OPENTYPE: readonly string[] = ['\0\x01\0\0', 'OTTO', 'true'];

/** Without these no font can be measured or set. */
const REQUIRED: readonly string[] = ['cmap', 'head', 'hhea', 'hmtx', 'maxp'];

/** Glyphs painted in colours or as pixels. */
const COLOURED: readonly string[] = ['COLR', 'CBDT', 'sbix', 'SVG '];

/** Bytes of the header, and of every entry of the directory after it. */
const HEADER = 12;
const ENTRY = 16;

export function findFontFault(bytes: Uint8Array): FontFault | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = tagAt(view, 0);
  const wrapped = WRAPPED[start];
  if (wrapped !== undefined) return format(wrapped);
  if (!OPENTYPE.includes(start)) return format('unknown');
  const tables = readDirectory(view);
  if (tables === undefined) return format('damaged');
  // CFF2 holds outlines of variable fonts only.
  if (tables.has('fvar') || tables.has('CFF2')) return format('variable');
  if (!tables.has('glyf') && !tables.has('CFF ')) {
    return format(COLOURED.some((tag) => tables.has(tag)) ? 'colour' : 'no-outlines');
  }
  if (REQUIRED.some((tag) => !tables.has(tag))) return format('damaged');
  const rule = embeddingRule(view, tables.get('OS/2'));
  return rule && { fault: 'embedding', rule };
}

function format(name: FontFormat): FontFault {
  return { fault: 'format', format: name };
}

/** Undefined when the file ends before its tables do. */
function readDirectory(view: DataView): ReadonlyMap<string, Table> | undefined {
  if (view.byteLength < HEADER) return undefined;
  const count = view.getUint16(4);
  if (view.byteLength < HEADER + count * ENTRY) return undefined;
  const tables = new Map<string, Table>();
  for (let at = HEADER; at < HEADER + count * ENTRY; at += ENTRY) {
    const table = { offset: view.getUint32(at + 8), length: view.getUint32(at + 12) };
    if (table.offset + table.length > view.byteLength) return undefined;
    tables.set(tagAt(view, at), table);
  }
  return tables;
}

/** OpenType, OS/2: fsType. A font without the table forbids nothing. */
function embeddingRule(view: DataView, table: Table | undefined): EmbeddingRule | undefined {
  if (table === undefined || table.length < 10) return undefined;
  const type = view.getUint16(table.offset + 8);
  // Bit 1 alone: where a milder bit stands beside it, the milder one counts.
  if ((type & 0x0f) === 2) return 'restricted';
  return (type & 0x0200) === 0 ? undefined : 'bitmap-only';
}

function tagAt(view: DataView, at: number): string {
  if (view.byteLength < at + 4) return '';
  return String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)));
}
