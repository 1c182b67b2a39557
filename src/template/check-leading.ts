/**
 * Whether lines of the styles keep clear of one another. In: flattened styles. Out: a warning for every line height at which letters of one
 * line stand in those of the next.
 */
import { templateLinesOverlap } from '../diagnostics/catalogue/template-values.ts';
import type { Sink } from '../diagnostics/diagnostic.ts';
import type { TemplateFile } from './template-file.ts';
import { cascade, initialState, type StyleRule, type StyleTokens } from './text-styles.ts';

/** Of the size: from the top of a capital to the foot of a descender it is about as much in every face. */
export const TIGHTEST = 0.85;

/** Where a style says it; the first that is its own is the place of the fault. */
const KEYS = ['line-height', 'font-size', 'extends'] as const;

export function checkLeading(
  file: TemplateFile,
  styles: ReadonlyMap<string, StyleRule>,
  tokens: StyleTokens,
  sink: Sink,
): void {
  for (const [name, rule] of styles) {
    if (rule['line-height'] === undefined) continue;
    const { leading, run } = cascade(initialState(tokens), rule, tokens);
    const own = file.data.styles[name] ?? {};
    const key = KEYS.find((at) => own[at] !== undefined);
    if (leading >= TIGHTEST * run.size || key === undefined || key === 'extends') continue;
    const span = file.spanOf(['styles', name, key]);
    sink.report(templateLinesOverlap(name, leading, run.size, span));
  }
}
