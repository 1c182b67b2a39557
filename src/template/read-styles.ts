/**
 * The styles of template.yaml with `extends` flattened. In: data of the right shape. Out: a rule for each style, all that it says in it;
 * styles that extend one another in a circle are reported.
 */
import { templateStyleLoop } from '../diagnostics/catalogue/template.ts';
import type { Sink } from '../diagnostics/diagnostic.ts';
import type { TemplateFile } from './template-file.ts';
import type { StyleRule } from './text-styles.ts';

export function readStyles(file: TemplateFile, sink: Sink): ReadonlyMap<string, StyleRule> {
  const styles = new Map(Object.entries(file.data.styles));
  const flat = new Map<string, StyleRule>();
  for (const name of styles.keys()) flatten(name, styles, flat, file, sink);
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
