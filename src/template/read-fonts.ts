/**
 * The fonts of template.yaml: their files found, and looked at. In: data of the right shape. Out: families with their faces; a face without
 * a file, and a file that cannot be embedded, are reported.
 */
import { templateFileUnreadable } from '../diagnostics/catalogue/template.ts';
import {
  fontEmbeddingForbidden,
  fontUnsupported,
  templateFontMissing,
} from '../diagnostics/catalogue/template-fonts.ts';
import { EXPECTED, templateWrongValue } from '../diagnostics/catalogue/template-values.ts';
import type { Sink } from '../diagnostics/diagnostic.ts';
import { reasonOf } from '../diagnostics/reason.ts';
import type { Span } from '../model/source.ts';
import type { World } from '../world/world.ts';
import { findFontFault } from './font-file.ts';
import { type FontFace, type FontTable, fontKey } from './font-table.ts';
import type { TemplateFile } from './template-file.ts';

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
  return { families, fallback: new Map(Object.entries(file.data['font-fallback'])) };
}

/** A font that cannot be embedded would stop the build at its very end, or make a PDF that may not be passed on. */
function checkFont(world: World, path: string, name: string, span: Span, sink: Sink): void {
  let bytes: Uint8Array;
  try {
    bytes = world.read(path);
  } catch (fault) {
    sink.report(templateFileUnreadable(name, reasonOf(fault), span));
    return;
  }
  const found = findFontFault(bytes);
  if (found?.fault === 'format') sink.report(fontUnsupported(name, found.format, span));
  if (found?.fault === 'embedding') sink.report(fontEmbeddingForbidden(name, found.rule, span));
}

function isFile(world: World, path: string): boolean {
  return world.info(path)?.kind === 'file';
}
