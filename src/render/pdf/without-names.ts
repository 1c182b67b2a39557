/**
 * A font file without names of glyphs, which a PDF has no use for, and with one name of the font in place of dozens: thousands of texts
 * that the font library would read (OpenType: tables `post` and `name`).
 */

const TABLE_RECORDS = 12;
const RECORD_SIZE = 16;
const POST_TAG = 0x706f_7374;
const NAME_TAG = 0x6e61_6d65;

/** @returns a copy; what is no OpenType file comes back as it is */
export function withoutNames(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  const isOpenType = copy.length > TABLE_RECORDS && OPENTYPE.has(view.getUint32(0));
  const count = isOpenType ? view.getUint16(4) : 0;
  for (let at = TABLE_RECORDS; at < TABLE_RECORDS + count * RECORD_SIZE; at += RECORD_SIZE) {
    const tag = view.getUint32(at);
    const table = view.getUint32(at + 8);
    // Where a table lies outside the file the library says so.
    if (table + NAME_RECORDS > copy.length) continue;
    if (tag === POST_TAG) view.setUint32(table, POST_WITHOUT_NAMES);
    if (tag === NAME_TAG) keepPostScriptName(copy, view, table);
  }
  return copy;
}

/** Version 3 of the table `post`: it names no glyphs. */
const POST_WITHOUT_NAMES = 0x0003_0000;
/** Of the table `name`: its number of records, the first of them, their size, and where in one it is told which name it is. */
const NAME_COUNT = 2;
const NAME_RECORDS = 6;
const NAME_SIZE = 12;
const NAME_ID = 6;
const POSTSCRIPT_NAME = 6;

/** A font that has none, or whose table is of a newer kind, keeps all. */
function keepPostScriptName(bytes: Uint8Array, view: DataView, table: number): void {
  const records = table + NAME_RECORDS;
  const end = records + view.getUint16(table + NAME_COUNT) * NAME_SIZE;
  if (view.getUint16(table) !== 0 || end > bytes.length) return;
  let to = records;
  for (let at = records; at < end; at += NAME_SIZE) {
    if (view.getUint16(at + NAME_ID) !== POSTSCRIPT_NAME) continue;
    bytes.copyWithin(to, at, at + NAME_SIZE);
    to += NAME_SIZE;
  }
  if (to > records) view.setUint16(table + NAME_COUNT, (to - records) / NAME_SIZE);
}

/** First bytes of files with TrueType and with CFF outlines. */
const OPENTYPE: ReadonlySet<number> = new Set([0x0001_0000, 0x7472_7565, 0x4f54_544f]);
