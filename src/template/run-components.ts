/** A template's compiled components, run. In: their code. Out: what index.tsx exports, or undefined where it fails or exports no document. */
import {
  componentFailed,
  templateUnknownPiece,
  templateWithoutPages,
} from '../diagnostics/catalogue/template-components.ts';
import type { Sink } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { type CompiledComponents, ENTRY } from './compile-components.ts';
import { failedPlace } from './failed-place.ts';
import * as runtime from './jsx-runtime.ts';
import { spanOfPlace } from './source-place.ts';
import type { TemplateComponents } from './template.ts';

/** What `content` of index.tsx may give a component of its own. */
const PIECES = ['note', 'quote', 'code'];

/** Runs the compiled code with nothing in reach but the vocabulary. */
export function runComponents(
  { code, map }: CompiledComponents,
  folder: string,
  sources: ReadonlyMap<string, string>,
  sink: Sink,
): TemplateComponents | undefined {
  const path = `${folder}/${ENTRY}`;
  const module: { exports: Record<string, unknown> } = { exports: {} };
  const require = (name: string): unknown => {
    if (name === 'digest-press/jsx-runtime') return runtime;
    throw new Error(`“${name}” is out of reach`);
  };
  try {
    new Function('require', 'module', 'exports', code)(require, module, module.exports);
  } catch (fault) {
    const place = spanOfPlace(failedPlace(fault, map()), folder, sources);
    const span = place ?? { file: path, start: 0, end: 0 };
    sink.report(componentFailed(ENTRY, fault, span));
    return undefined;
  }
  const { default: document, content = {} } = module.exports;
  if (typeof document !== 'function') {
    sink.report(templateWithoutPages(path));
    return undefined;
  }
  const pieces = content as TemplateComponents['content'];
  for (const [name, piece] of Object.entries(pieces)) {
    if (PIECES.includes(name) && typeof piece === 'function') continue;
    const near = nearest(name, PIECES);
    sink.report(templateUnknownPiece(path, name, PIECES, near));
  }
  return {
    document: document as runtime.Component,
    content: pieces,
    placeOf: (fault) => failedPlace(fault, map()),
  };
}
