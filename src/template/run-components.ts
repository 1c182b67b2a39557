/** A template's compiled components, run. In: their code. Out: what index.tsx exports, or undefined where it fails or exports no document. */
import {
  componentFailed,
  templateUnknownPiece,
  templateWithoutPages,
} from '../diagnostics/catalogue/template-components.ts';
import type { Sink } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { reasonOf } from '../diagnostics/reason.ts';
import { ENTRY } from './compile-components.ts';
import * as runtime from './jsx-runtime.ts';
import type { TemplateComponents } from './template.ts';

/** What `content` of index.tsx may give a component of its own. */
const PIECES = ['note', 'quote', 'code'];

/** Runs the compiled code with nothing in reach but the vocabulary. */
export function runComponents(
  code: string,
  folder: string,
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
    sink.report(componentFailed(ENTRY, reasonOf(fault), { file: path, start: 0, end: 0 }));
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
  return { document: document as runtime.Component, content: pieces };
}
