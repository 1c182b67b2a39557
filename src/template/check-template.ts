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
      checkName('font', other, families, file, ['font-fallback', family, i], sink);
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
  const styles = new Map(Object.entries(file.data.styles));
  const flat = new Map<string, StyleRule>();
  const colours = new Map(Object.entries(file.data.colours));
  for (const [name, style] of styles) {
    flatten(name, styles, flat, file, sink);
    const at = ['styles', name];
    if (style.extends !== undefined) {
      checkName('style', style.extends, styles, file, [...at, 'extends'], sink);
    }
    if (style['font-family'] !== undefined) {
      const path = [...at, 'font-family'];
      checkName('font', style['font-family'], fonts.families, file, path, sink);
    }
    for (const key of ['color', 'text-decoration-color'] as const) {
      const colour = style[key];
      if (colour !== undefined) checkColour(colour, colours, file, [...at, key], sink);
    }
  }
  // In the order of the file: of faults that several styles share the first tells.
  return new Map([...styles.keys()].map((name) => [name, flat.get(name) ?? {}]));
}

type TemplateStyle = TemplateFile['data']['styles'][string];

/** Puts a style's rule among the flat ones, and those of the styles that it extends: a chain of any length. */
function flatten(
  name: string,
  styles: ReadonlyMap<string, TemplateStyle>,
  flat: Map<string, StyleRule>,
  file: TemplateFile,
  sink: Sink,
): void {
  const chain = new Map<string, StyleRule>();
  let at: string | undefined = name;
  while (at !== undefined && !flat.has(at)) {
    const style: TemplateStyle = styles.get(at) ?? {};
    const { extends: parent, ...own } = style;
    chain.set(at, own);
    const isLoop = parent !== undefined && chain.has(parent);
    if (isLoop) sink.report(templateStyleLoop(at, file.spanOf(['styles', at, 'extends'])));
    at = isLoop || parent === undefined || !styles.has(parent) ? undefined : parent;
  }
  let rule: StyleRule = (at === undefined ? undefined : flat.get(at)) ?? {};
  for (const [style, own] of [...chain].reverse()) {
    rule = { ...rule, ...own };
    flat.set(style, rule);
  }
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
  known: ReadonlyMap<string, unknown>,
  file: TemplateFile,
  path: YamlPath,
  sink: Sink,
): void {
  if (known.has(name)) return;
  sink.report(templateUnknownName(kind, name, nearest(name, known.keys()), file.spanOf(path)));
}
