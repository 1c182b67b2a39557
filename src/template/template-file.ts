/**
 * Reads template.yaml: text in, checked data out, every fault with its place.
 * Undefined when the file is no YAML or has the wrong shape; all faults of one kind are told together.
 */
import * as v from 'valibot';
import { type Document, isMap, isNode, isScalar, isSeq, parseDocument, visit } from 'yaml';
import {
  templateMissingKey,
  templateReservedName,
  templateUnknownKey,
} from '../diagnostics/catalogue/template.ts';
import {
  EXPECTED,
  type ExpectedValue,
  templateChoice,
  templateEmptyValue,
  templateWrongValue,
} from '../diagnostics/catalogue/template-values.ts';
import {
  yamlAliases,
  yamlAliasUnknown,
  yamlDuplicateKey,
  yamlSyntax,
} from '../diagnostics/catalogue/yaml.ts';
import { countErrors } from '../diagnostics/count-errors.ts';
import type { Diagnostic, Sink } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Span } from '../model/source.ts';
import { type TemplateData, templateSchema } from './template-schema.ts';

export type YamlPath = readonly (string | number)[];

export interface TemplateFile {
  readonly data: TemplateData;
  /** The place of a value, or of its key; of the nearest part that is there. */
  spanOf(path: YamlPath, part?: 'key' | 'value'): Span;
}

export function readTemplateFile(file: string, text: string, sink: Sink): TemplateFile | undefined {
  const document = parseDocument(text, { version: '1.2', schema: 'core' });
  const spanOf = (path: YamlPath, part: 'key' | 'value' = 'value') =>
    place(document, file, path, part);
  if (document.errors.length > 0) {
    reportSyntax(document, file, text, sink);
    return undefined;
  }
  const values = valuesOf(document, file, sink);
  if (values === undefined) return undefined;
  const result = v.safeParse(templateSchema, values.all);
  if (!result.success) {
    for (const issue of result.issues) sink.report(describe(issue, spanOf));
    return undefined;
  }
  return { data: result.output, spanOf };
}

/** Keys given twice are told all; of other faults the first, for later ones mostly follow from it. */
function reportSyntax(document: Document, file: string, text: string, sink: Sink): void {
  for (const fault of document.errors) {
    const [start, end] = fault.pos;
    if (fault.code !== 'DUPLICATE_KEY') {
      sink.report(yamlSyntax({ file, start, end }, fault.code, fault.message));
      return;
    }
    const key = /^[^:\n]*/.exec(text.slice(start))?.[0].trimEnd() ?? '';
    sink.report(yamlDuplicateKey({ file, start, end: start + Math.max(1, key.length) }, key));
  }
}

/** Greater than any template needs, so small that none takes long to read. */
const MOST_ALIASES = 100;

/** Every object of JavaScript has these, and the library that looks at shapes passes them over. */
const RESERVED: ReadonlySet<unknown> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * All of the file as plain values; undefined when an alias leads nowhere, or aliases lead to more of them and these to more, and when a
 * name would be lost.
 */
function valuesOf(document: Document, file: string, sink: Sink): { all: unknown } | undefined {
  const faults = countErrors(sink);
  const spanOf = (node: unknown) => rangeOf(node, file) ?? { file, start: 0, end: 0 };
  visit(document, {
    Alias(_key, alias) {
      if (alias.resolve(document) !== undefined) return;
      faults.report(yamlAliasUnknown(spanOf(alias), alias.source));
    },
    Pair(_key, { key }) {
      if (!isScalar(key) || !RESERVED.has(key.value)) return;
      faults.report(templateReservedName(String(key.value), spanOf(key)));
    },
  });
  if (faults.errors > 0) return undefined;
  try {
    return { all: document.toJS({ maxAliasCount: MOST_ALIASES }) };
  } catch {
    sink.report(yamlAliases({ file, start: 0, end: 0 }, MOST_ALIASES));
    return undefined;
  }
}

function describe(
  issue: v.BaseIssue<unknown>,
  spanOf: (path: YamlPath, part?: 'key' | 'value') => Span,
): Diagnostic {
  const path = (issue.path ?? []).map((step) => step.key as string | number);
  // Of a value in a list its list has the name.
  const key = String(path.findLast((step) => typeof step === 'string') ?? 'template.yaml');
  if (issue.expected === 'never' && issue.type === 'strict_object') {
    const known = keysAt(templateSchema, path.slice(0, -1));
    return templateUnknownKey(key, nearest(key, known), known, spanOf(path, 'key'));
  }
  if (issue.input === undefined) return templateMissingKey(key, spanOf(path.slice(0, -1), 'key'));
  const expected = EXPECTED[expectedOf(issue)];
  if (issue.input === null) return templateEmptyValue(key, expected, spanOf(path));
  if (issue.type === 'picklist') {
    const options = [...(issue.expected ?? '').matchAll(/"([^"]+)"/g)].map((match) => match[1]!);
    return templateChoice(key, shown(issue.input), options, spanOf(path));
  }
  return templateWrongValue(key, shown(issue.input), expected, spanOf(path));
}

const OF_KEYS: ReadonlySet<string> = new Set(['strict_object', 'record']);

function expectedOf({ message, type }: v.BaseIssue<unknown>): ExpectedValue {
  if (message in EXPECTED) return message as ExpectedValue;
  return OF_KEYS.has(type) ? 'keys' : 'other';
}

/** Of a longer list its beginning tells which it is. */
const MOST_SHOWN = 3;

/** A value as a template would write it. */
function shown(value: unknown): string {
  if (Array.isArray(value)) {
    const first = value.slice(0, MOST_SHOWN).map(shown).join(', ');
    return value.length > MOST_SHOWN ? `[${first}, …]` : `[${first}]`;
  }
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).map(([key, inner]) => `${key}: ${shown(inner)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** Keys that the schema knows at a path. */
function keysAt(schema: unknown, path: YamlPath): readonly string[] {
  let at = unwrap(schema);
  for (const step of path) {
    const next = at.entries?.[String(step)] ?? at.value ?? at.item;
    if (next === undefined) return [];
    at = unwrap(next);
  }
  return Object.keys(at.entries ?? {});
}

interface AnySchema {
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly value?: unknown;
  readonly item?: unknown;
  readonly wrapped?: unknown;
  readonly options?: readonly unknown[];
}

function unwrap(schema: unknown): AnySchema {
  let at = schema as AnySchema;
  while (at.wrapped !== undefined) at = at.wrapped as AnySchema;
  const record = at.options?.find((option) => (option as AnySchema).entries !== undefined);
  return record === undefined ? at : (record as AnySchema);
}

function place(document: Document, file: string, path: YamlPath, part: 'key' | 'value'): Span {
  let node: unknown = document.contents;
  let span = rangeOf(node, file) ?? { file, start: 0, end: 0 };
  // A whole file as a place says nothing: its first character stands for it.
  span = { file, start: span.start, end: span.start };
  for (const [i, step] of path.entries()) {
    const isLast = i === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && keyIs(item.key.value, step));
      if (pair === undefined) return span;
      const wanted = isLast && part === 'value' && hasText(pair.value) ? pair.value : pair.key;
      span = rangeOf(wanted, file) ?? span;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      span = rangeOf(node, file) ?? span;
    } else return span;
  }
  return span;
}

function keyIs(key: unknown, step: string | number): boolean {
  return String(key) === String(step);
}

function hasText(node: unknown): boolean {
  return isNode(node) && !isMap(node) && node.range != null && node.range[1] > node.range[0];
}

function rangeOf(node: unknown, file: string): Span | undefined {
  if (!isNode(node) || node.range == null) return undefined;
  return { file, start: node.range[0], end: node.range[1] };
}
