/** Font files told by their bytes, and what a template with a wrong one is told. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { locate } from '../../../src/diagnostics/code-frame.ts';
import { createSink } from '../../../src/diagnostics/sink.ts';
import { findFontFault } from '../../../src/template/font-file.ts';
import { readFonts } from '../../../src/template/read-fonts.ts';
import { readTemplateFile } from '../../../src/template/template-file.ts';
import { createMemoryWorld } from '../../../src/world/memory-world.ts';
import { createYamlReader } from '../../../src/yaml/yaml-reader.ts';
import { sfnt, TABLES, withFsType } from './font-bytes.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const REAL = new Uint8Array(readFileSync(`${ROOT}fonts/source-sans-3/SourceSans3-Regular.ttf`));
const YAML = readFileSync(`${ROOT}templates/hse/template.yaml`, 'utf-8');

const text = (letters: string) => new TextEncoder().encode(letters);
const without = (...tags: readonly string[]) => TABLES.filter((tag) => !tags.includes(tag));

describe('formats', () => {
  test.each([
    ['a real font', REAL, undefined],
    ['TrueType', sfnt(), undefined],
    ['PostScript outlines', sfnt([...without('glyf'), 'CFF '], 'OTTO'), undefined],
    ['Apple TrueType', sfnt(TABLES, 'true'), undefined],
    ['no OS/2', sfnt(without('OS/2')), undefined],
    ['OS/2 too short for permissions', sfnt(TABLES, '\0\x01\0\0', 4), undefined],
    ['colours beside outlines', sfnt([...TABLES, 'COLR', 'CPAL']), undefined],
    ['WOFF', text('wOFF\0\x01\0\0'), 'woff'],
    ['WOFF2', text('wOF2\0\x01\0\0'), 'woff2'],
    ['collection', text('ttcf\0\x01\0\0'), 'collection'],
    ['variable', sfnt([...TABLES, 'fvar', 'gvar']), 'variable'],
    ['variable, PostScript outlines', sfnt([...without('glyf'), 'CFF2'], 'OTTO'), 'variable'],
    ['colour: COLR', sfnt([...without('glyf'), 'COLR']), 'colour'],
    ['colour: CBDT', sfnt([...without('glyf'), 'CBDT']), 'colour'],
    ['colour: sbix', sfnt([...without('glyf'), 'sbix'], 'true'), 'colour'],
    ['pixels', sfnt([...without('glyf'), 'EBDT']), 'no-outlines'],
    ['no directory', text('OTTO'), 'damaged'],
    ['directory cut off', sfnt().slice(0, 40), 'damaged'],
    ['tables cut off', REAL.slice(0, 100_000), 'damaged'],
    ['no characters', sfnt(without('cmap')), 'damaged'],
    ['no bytes', new Uint8Array(), 'unknown'],
    ['a PDF', text('%PDF-1.7'), 'unknown'],
    ['PostScript Type 1', text('%!PS-AdobeFont-1.0'), 'unknown'],
    ['a page of a web site', text('<!DOCTYPE html>'), 'unknown'],
  ])('%s', (_, bytes, format) => {
    expect(findFontFault(bytes)).toEqual(format && { fault: 'format', format });
  });

  test('a font within a larger buffer', () => {
    const bytes = Uint8Array.from([1, 2, 3, ...sfnt()]);
    expect(findFontFault(bytes.subarray(3))).toBeUndefined();
  });
});

describe('permissions', () => {
  test.each([
    ['installable', 0, undefined],
    ['restricted', 2, 'restricted'],
    ['preview and print', 4, undefined],
    ['editable', 8, undefined],
    ['restricted beside a milder one', 2 + 4, undefined],
    ['no subsetting', 0x100, undefined],
    ['bitmaps only', 0x200, 'bitmap-only'],
    ['bitmaps only, editable', 0x208, 'bitmap-only'],
    ['restricted, bitmaps only', 0x202, 'restricted'],
  ])('%s', (_, type, rule) => {
    const fault = rule && { fault: 'embedding', rule };
    expect(findFontFault(withFsType(REAL, type))).toEqual(fault);
    expect(findFontFault(withFsType(sfnt(), type))).toEqual(fault);
  });
});

/** What the template of the package is told when every font of it is this file. */
function told(bytes: Uint8Array) {
  const file = readTemplateFile('/t/template.yaml', YAML, createYamlReader(), createSink())!;
  const names = Object.values(file.data.fonts).flatMap((faces) => Object.values(faces));
  const files = Object.fromEntries(names.map((name) => [`/fonts/${name}`, REAL]));
  const wrong = 'source-sans-3/SourceSans3-It.ttf';
  const world = createMemoryWorld({ ...files, [`/fonts/${wrong}`]: bytes });
  const sink = createSink();
  readFonts(world, file, ['/t', '/fonts'], sink);
  return sink.diagnostics.map(({ code, severity, span, message }) => {
    const { line, column } = locate(span!, YAML);
    const own = YAML.split('\n').findIndex((one) => one.includes(wrong));
    expect(message.en).toContain(wrong);
    expect(message.ru).toContain(wrong);
    expect(line).toBe(own + 1);
    return `${severity} ${code} :${column} ${YAML.slice(span!.start, span!.end)}`;
  });
}

describe('in template.yaml', () => {
  const place = ':17 source-sans-3/SourceSans3-It.ttf';
  test.each([
    ['a right font', REAL, []],
    ['WOFF2', text('wOF2'), [`error font-unsupported ${place}`]],
    ['variable', sfnt([...TABLES, 'fvar']), [`error font-unsupported ${place}`]],
    ['restricted', withFsType(REAL, 2), [`error font-embedding-forbidden ${place}`]],
    ['bitmaps only', withFsType(REAL, 0x200), [`error font-embedding-forbidden ${place}`]],
  ])('%s', (_, bytes, lines) => {
    expect(told(bytes)).toEqual(lines);
  });
});
