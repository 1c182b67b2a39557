/**
 * Second half of reading template.yaml: names are looked up, styles flattened, font files found.
 * In: data of the right shape. Out: tables for the resolver; every name that leads nowhere is reported.
 */
import {
  templateFileUnreadable,
  templateStyleLoop,
  templateUnknownName,
} from '../diagnostics/catalogue/template.ts';
import {
  fontEmbeddingForbidden,
  fontUnsupported,
  templateFontMissing,
} from '../diagnostics/catalogue/template-fonts.ts';
import { EXPECTED, templateWrongValue } from '../diagnostics/catalogue/template-values.ts';
import type { Sink } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Span } from '../model/source.ts';
import type { World } from '../world/world.ts';
import { findFontFault } from './font-file.ts';
import { type FontFace, type FontTable, fontKey } from './font-table.ts';
import type { TemplateFile, YamlPath } from './template-file.ts';
import type { StyleRule } from './text-styles.ts';
import { readColour } from './tokens.ts';

/** Folders in which fonts are looked for, the template's own first. */
export function readFonts(
  world: World,
  file: TemplateFile,
  folders: readonly string[],
  sink: Sink,
): FontTable {
  const families = new Map<string, readonly FontFace[]>();
  for (const [family, faces] of Object.entries(file.data.fonts)) {
    const found: FontFace[] = [];
    for (const [name, relative] of Object.entries(faces)) {
      const match = /^([1-9]00)( italic)?$/.exec(name);
      const at = ['fonts', family, name];
      if (match === null) {
        sink.report(templateWrongValue(family, name, EXPECTED.face, file.spanOf(at, 'key')));
        continue;
      }
      const path = folders.map((folder) => `${folder}/${relative}`).find((p) => isFile(world, p));
      if (path === undefined) {
        sink.report(templateFontMissing(relative, folders, file.spanOf(at)));
        continue;
      }
      checkFont(world, path, relative, file.spanOf(at), sink);
      const weight = Number(match[1]);
      const italic = match[2] !== undefined;
      found.push({ weight, italic, path, key: fontKey(family, weight, italic) });
    }
    families.set(family, found);
  }
  const fallback = new Map(Object.entries(file.data['font-fallback']));
  for (const [family, others] of fallback) {
    for (const [i, other] of others.entries()) {
      checkName('font', other, families.keys(), file, ['font-fallback', family, i], sink);
    }
  }
  return { families, fallback };
}

/** A font that cannot be embedded would stop the build at its very end, or make a PDF that may not be passed on. */
function checkFont(world: World, path: string, name: string, span: Span, sink: Sink): void {
  let bytes: Uint8Array;
  try {
    bytes = world.read(path);
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault);
    sink.report(templateFileUnreadable(name, reason, span));
    return;
  }
  const found = findFontFault(bytes);
  if (found?.fault === 'format') sink.report(fontUnsupported(name, found.format, span));
  if (found?.fault === 'embedding') sink.report(fontEmbeddingForbidden(name, found.rule, span));
}

function isFile(world: World, path: string): boolean {
  return world.info(path)?.kind === 'file';
}

export function readStyles(
  file: TemplateFile,
  fonts: FontTable,
  sink: Sink,
): ReadonlyMap<string, StyleRule> {
  const { styles } = file.data;
  const flat = new Map<string, StyleRule>();
  const flatten = (name: string, seen: readonly string[]): StyleRule => {
    const done = flat.get(name);
    if (done !== undefined) return done;
    const { extends: parent, ...own } = styles[name] ?? {};
    if (parent === undefined || styles[parent] === undefined) return own;
    if (seen.includes(parent)) {
      sink.report(templateStyleLoop(name, file.spanOf(['styles', name, 'extends'])));
      return own;
    }
    return { ...flatten(parent, [...seen, parent]), ...own };
  };
  const colours = new Map(Object.entries(file.data.colours));
  for (const [name, style] of Object.entries(styles)) {
    flat.set(name, flatten(name, [name]));
    const at = ['styles', name];
    if (style.extends !== undefined) {
      checkName('style', style.extends, Object.keys(styles), file, [...at, 'extends'], sink);
    }
    if (style['font-family'] !== undefined) {
      const path = [...at, 'font-family'];
      checkName('font', style['font-family'], fonts.families.keys(), file, path, sink);
    }
    for (const key of ['color', 'text-decoration-color'] as const) {
      const colour = style[key];
      if (colour !== undefined) checkColour(colour, colours, file, [...at, key], sink);
    }
  }
  return flat;
}

/** Colours that stand outside styles. */
export function checkOtherColours(file: TemplateFile, sink: Sink): void {
  const colours = new Map(Object.entries(file.data.colours));
  const check = (colour: string | undefined, path: YamlPath) => {
    if (colour !== undefined) checkColour(colour, colours, file, path, sink);
  };
  const { tables, pages, figures } = file.data;
  check(tables['rule-color'], ['tables', 'rule-color']);
  check(tables['header-background'], ['tables', 'header-background']);
  for (const [name, page] of Object.entries(pages)) {
    check(page.footnotes?.rule?.color, ['pages', name, 'footnotes', 'rule', 'color']);
  }
  for (const [name, figure] of Object.entries(figures)) {
    check(figure.border?.color, ['figures', name, 'border', 'color']);
  }
}

function checkColour(
  colour: string,
  colours: ReadonlyMap<string, string>,
  file: TemplateFile,
  path: YamlPath,
  sink: Sink,
): void {
  if (readColour(colour, colours) !== undefined) return;
  const near = nearest(colour, colours.keys());
  sink.report(templateUnknownName('colour', colour, near, file.spanOf(path)));
}

function checkName(
  kind: 'style' | 'font',
  name: string,
  known: Iterable<string>,
  file: TemplateFile,
  path: YamlPath,
  sink: Sink,
): void {
  const names = [...known];
  if (names.includes(name)) return;
  sink.report(templateUnknownName(kind, name, nearest(name, names), file.spanOf(path)));
}
