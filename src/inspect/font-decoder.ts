/**
 * Codes of a font to Unicode: by the table in the font (ToUnicode), else by its encoding. In: a font's dictionary;
 * out: a decoder that tells apart text it knows and codes without a meaning (ISO 32000-1, 9.10).
 */
import type { PdfDictionary } from './reader/objects.ts';
import { toBytes } from './reader/objects.ts';
import type { PdfFile } from './reader/open-pdf.ts';
import { createObjectReader, isKeyword, type Token } from './reader/parse-objects.ts';

export interface FontDecoder {
  /** A replacement character for every code without a meaning. */
  decode(codes: string): string;
  readonly hasUnicode: boolean;
}

/** Tables of real fonts have some thousand entries. */
const MOST_ENTRIES = 70_000;

export function createFontDecoder(file: PdfFile, font: PdfDictionary): FontDecoder {
  const isComposite = file.name(font.entries.get('Subtype')) === 'Type0';
  const stream = file.stream(font.entries.get('ToUnicode'));
  const bytes = stream && file.bytes(stream);
  const table = bytes ? readTable(bytes) : undefined;
  const simple = isComposite ? undefined : simpleEncoding(file, font);
  return {
    hasUnicode: table !== undefined,
    decode(codes) {
      const step = isComposite ? 2 : 1;
      let text = '';
      for (let i = 0; i < codes.length; i += step) {
        const code = isComposite
          ? codes.charCodeAt(i) * 256 + (codes.charCodeAt(i + 1) || 0)
          : codes.charCodeAt(i);
        text += table?.get(code) ?? simple?.[code] ?? '\ufffd';
      }
      return text;
    },
  };
}

function readTable(bytes: Uint8Array): ReadonlyMap<number, string> {
  const table = new Map<number, string>();
  const reader = createObjectReader(bytes, 0, bytes.length, false);
  let held: Token[] = [];
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (!isKeyword(token)) {
      held.push(token);
      continue;
    }
    if (token.word === 'endbfchar') readCharacters(held, table);
    if (token.word === 'endbfrange') readRanges(held, table);
    held = [];
    if (table.size > MOST_ENTRIES) break;
  }
  return table;
}

function readCharacters(held: readonly Token[], table: Map<number, string>): void {
  for (let i = 0; i + 1 < held.length; i += 2) {
    const [code, text] = [codeOf(held[i]), unicodeOf(held[i + 1])];
    if (code !== undefined && text !== undefined) table.set(code, text);
  }
}

function readRanges(held: readonly Token[], table: Map<number, string>): void {
  for (let i = 0; i + 2 < held.length; i += 3) {
    const [first, last, to] = [codeOf(held[i]), codeOf(held[i + 1]), held[i + 2]];
    if (first === undefined || last === undefined || to === undefined || to === null) continue;
    const list = typeof to === 'object' && to.kind === 'array' ? to.items : undefined;
    const start = unicodeOf(to);
    for (let code = first; code <= last && table.size <= MOST_ENTRIES; code += 1) {
      const text = list ? unicodeOf(list[code - first]) : start && advance(start, code - first);
      if (text !== undefined) table.set(code, text);
    }
  }
}

function advance(text: string, by: number): string {
  if (by === 0) return text;
  const last = text.charCodeAt(text.length - 1);
  return text.slice(0, -1) + String.fromCharCode((last + by) & 0xffff);
}

function codeOf(token: Token | undefined): number | undefined {
  const bytes = stringBytes(token);
  if (bytes === undefined || bytes.length === 0 || bytes.length > 4) return undefined;
  return [...bytes].reduce((sum, byte) => sum * 256 + byte.charCodeAt(0), 0);
}

const utf16 = new TextDecoder('utf-16be');

function unicodeOf(token: Token | undefined): string | undefined {
  const bytes = stringBytes(token);
  return bytes === undefined ? undefined : utf16.decode(toBytes(bytes.slice(0, 200)));
}

function stringBytes(token: Token | undefined): string | undefined {
  const isString = token !== null && typeof token === 'object' && token.kind === 'string';
  return isString ? token.bytes : undefined;
}

const ENCODINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    WinAnsiEncoding: 'windows-1252',
    MacRomanEncoding: 'macintosh',
  }),
);

/** Characters of the 256 codes, as far as they are known. */
function simpleEncoding(file: PdfFile, font: PdfDictionary): readonly (string | undefined)[] {
  const written = font.entries.get('Encoding');
  const dictionary = file.dictionary(written);
  const base = file.name(written) ?? file.name(dictionary?.entries.get('BaseEncoding'));
  const known = base === undefined ? undefined : ENCODINGS.get(base);
  const decoder = new TextDecoder(known ?? 'windows-1252');
  const isSymbolic = /Symbol|Dingbats/.test(file.name(font.entries.get('BaseFont')) ?? '');
  const table = Array.from({ length: 256 }, (_, code): string | undefined => {
    const isSure = known !== undefined || (code >= 0x20 && code < 0x7f && !isSymbolic);
    return isSure && code >= 0x20 ? decoder.decode(Uint8Array.of(code)) : undefined;
  });
  let code = 0;
  for (const item of file.array(dictionary?.entries.get('Differences')) ?? []) {
    const number = file.number(item);
    if (number !== undefined) code = number;
    else if (code >= 0 && code < 256) table[code++] = glyphText(file.name(item) ?? '');
  }
  return table;
}

/** Names that say their character: `A`, `uni0416`, `u1F600`, `space`. */
function glyphText(name: string): string | undefined {
  const hex = /^(?:uni([\dA-F]{4})|u([\dA-F]{4,6}))(?:\.|$)/.exec(name);
  const code = hex ? Number.parseInt(hex[1] ?? hex[2] ?? '', 16) : 0;
  if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
  return name.length === 1 ? name : GLYPH_NAMES[name];
}

const GLYPH_NAMES: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  ...Object.fromEntries(
    ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'].map(
      (name, digit) => [name, String(digit)],
    ),
  ),
  space: ' ',
  period: '.',
  comma: ',',
  colon: ':',
  semicolon: ';',
  hyphen: '-',
  endash: '–',
  emdash: '—',
  parenleft: '(',
  parenright: ')',
  quoteright: '’',
  quotedblleft: '“',
  quotedblright: '”',
  guillemotleft: '«',
  guillemotright: '»',
  slash: '/',
  question: '?',
  exclam: '!',
  bullet: '•',
  fi: 'fi',
  fl: 'fl',
});
