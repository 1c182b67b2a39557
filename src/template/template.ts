/** A loaded template: all that applying it needs, with every name checked. */
import type { Span } from '../model/source.ts';
import type { Settings } from './context.ts';
import type { Component } from './jsx-runtime.ts';
import type { Labels } from './labels.ts';
import type { SourcePlace } from './node.ts';
import type { FigureRule, PageData, TemplateData } from './template-schema.ts';
import type { StyleRule, StyleTokens } from './text-styles.ts';

export interface Template {
  readonly name: string;
  /** Absolute path. */
  readonly folder: string;
  readonly tokens: StyleTokens;
  /** Rules with `extends` flattened. */
  readonly styles: ReadonlyMap<string, StyleRule>;
  readonly pages: ReadonlyMap<string, PageData>;
  readonly figures: ReadonlyMap<string, FigureRule>;
  readonly lists: TemplateData['lists'];
  readonly tables: TemplateData['tables'];
  /** Of one language at least. */
  readonly labels: ReadonlyMap<string, Labels>;
  /** Of the key `labels:`. */
  readonly labelsSpan: Span;
  readonly settings: Settings;
  readonly components: TemplateComponents;
  /** Text of template.yaml and of every component file by its path within the folder: places in it are found from lines. */
  readonly sources: ReadonlyMap<string, string>;
}

/** What index.tsx exports. */
export interface TemplateComponents {
  /** The document: issue in, pages out. */
  readonly document: Component;
  /** Components for pieces of Markdown in place of the defaults: `note`, `quote`, `code`. */
  readonly content: Readonly<Record<string, Component>>;
  /** Where one of them failed. @param fault that it threw */
  readonly placeOf: (fault: unknown) => SourcePlace | undefined;
}
