/** Made-up font files: a header and a directory of empty tables. */

export const TABLES: readonly string[] = ['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'maxp'];

/** A file of these tables, each of `length` zero bytes. */
export function sfnt(
  tables: readonly string[] = TABLES,
  version = '\0\x01\0\0',
  length = 12,
): Uint8Array {
  const first = 12 + tables.length * 16;
  const bytes = new Uint8Array(first + tables.length * length);
  const view = new DataView(bytes.buffer);
  write(bytes, 0, version);
  view.setUint16(4, tables.length);
  for (const [i, tag] of tables.entries()) {
    write(bytes, 12 + i * 16, tag);
    view.setUint32(12 + i * 16 + 8, first + i * length);
    view.setUint32(12 + i * 16 + 12, length);
  }
  return bytes;
}

/** The same font with other permissions. */
export function withFsType(font: Uint8Array, type: number): Uint8Array {
  const bytes = font.slice();
  const view = new DataView(bytes.buffer);
  const count = view.getUint16(4);
  const tag = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));
  const entry = Array.from({ length: count }, (_, i) => 12 + i * 16).find(
    (at) => tag(at) === 'OS/2',
  );
  if (entry === undefined) throw new Error('The font has no OS/2');
  view.setUint16(view.getUint32(entry + 8) + 8, type);
  return bytes;
}

function write(bytes: Uint8Array, at: number, text: string): void {
  for (const [i, letter] of [...text].entries()) bytes[at + i] = letter.charCodeAt(0);
}
