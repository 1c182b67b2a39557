/**
 * Whether names that template.yaml refers to are there: fonts, styles, colours. In: data of the right shape, and what has names.
 * Out: a fault for every name that leads nowhere, with the one that was meant, perhaps.
 */
import { templateUnknownName } from '../diagnostics/catalogue/template.ts';
import type { Sink } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { TemplateFile, YamlPath } from './template-file.ts';
import type { StyleTokens } from './text-styles.ts';
import { readColour } from './tokens.ts';

export function checkNames(file: TemplateFile, { fonts, colours }: StyleTokens, sink: Sink): void {
  const { data } = file;
  const tell = (
    kind: 'font' | 'style' | 'colour',
    name: string,
    known: Iterable<string>,
    path: YamlPath,
  ) => sink.report(templateUnknownName(kind, name, nearest(name, known), file.spanOf(path)));
  const font = (name: string | undefined, path: YamlPath) => {
    if (name === undefined || fonts.families.has(name)) return;
    tell('font', name, fonts.families.keys(), path);
  };
  const style = (name: string | undefined, path: YamlPath) => {
    if (name === undefined || Object.hasOwn(data.styles, name)) return;
    tell('style', name, Object.keys(data.styles), path);
  };
  const colour = (name: string | undefined, path: YamlPath) => {
    if (name === undefined || readColour(name, colours) !== undefined) return;
    tell('colour', name, colours.keys(), path);
  };
  for (const [family, others] of fonts.fallback) {
    for (const [i, other] of others.entries()) font(other, ['font-fallback', family, i]);
  }
  for (const [name, rule] of Object.entries(data.styles)) {
    style(rule.extends, ['styles', name, 'extends']);
    font(rule['font-family'], ['styles', name, 'font-family']);
    colour(rule.color, ['styles', name, 'color']);
    colour(rule['text-decoration-color'], ['styles', name, 'text-decoration-color']);
  }
  colour(data.tables['rule-color'], ['tables', 'rule-color']);
  colour(data.tables['header-background'], ['tables', 'header-background']);
  for (const [name, { footnotes, colours: own }] of Object.entries(data.pages)) {
    colour(footnotes?.rule?.color, ['pages', name, 'footnotes', 'rule', 'color']);
    for (const [changed, value] of Object.entries(own)) {
      const path = ['pages', name, 'colours', changed];
      if (!colours.has(changed)) tell('colour', changed, colours.keys(), path);
      colour(value, path);
    }
  }
  for (const [name, { border }] of Object.entries(data.figures)) {
    colour(border?.color, ['figures', name, 'border', 'color']);
  }
}
