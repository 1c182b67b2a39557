/**
 * Reads template.yaml: text in, checked data out, every fault with its place.
 * Undefined when the file is no YAML or has the wrong shape; all faults of one kind are told together.
 */
import * as v from 'valibot';
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
import { countReports } from '../diagnostics/count-reports.ts';
import type { Diagnostic, Sink } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Span } from '../model/source.ts';
import type { YamlReader } from '../yaml/yaml-reader.ts';
import type { YamlValue } from '../yaml/yaml-tree.ts';
import { type TemplateData, templateSchema } from './template-schema.ts';

export type YamlPath = readonly (string | number)[];

export interface TemplateFile {
  readonly data: TemplateData;
  /** The place of a value, or of its key; of the nearest part that is there. */
  spanOf(path: YamlPath, part?: 'key' | 'value'): Span;
}

export function readTemplateFile(
  file: string,
  text: string,
  yaml: YamlReader,
  sink: Sink,
): TemplateFile | undefined {
  const faults = countReports(sink);
  const tree = yaml.read({ file, text, offset: 0 }, faults);
  const values = tree === undefined ? null : plain(tree, faults);
  if (faults.errors > 0) return undefined;
  const spanOf = (path: YamlPath, part: 'key' | 'value' = 'value') => place(tree, file, path, part);
  const result = v.safeParse(templateSchema, values);
  if (!result.success) {
    for (const issue of result.issues) sink.report(describe(issue, spanOf));
    return undefined;
  }
  return { data: result.output, spanOf };
}

/** Every object of JavaScript has these, and the library that looks at shapes passes them over. */
const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** A value without its places; a name that would be lost is told. */
function plain(value: YamlValue, sink: Sink): unknown {
  if (value.type === 'scalar') return value.value;
  if (value.type === 'list') return value.items.map((item) => plain(item, sink));
  const entries = [...value.entries].map(([name, entry]) => {
    if (RESERVED.has(name)) sink.report(templateReservedName(name, entry.keySpan));
    return [name, plain(entry.value, sink)] as const;
  });
  return Object.fromEntries(entries);
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

function place(
  tree: YamlValue | undefined,
  file: string,
  path: YamlPath,
  part: 'key' | 'value',
): Span {
  // A whole file as a place says nothing: its first character stands for it.
  const start = tree?.span.start ?? 0;
  let span: Span = { file, start, end: start };
  let at = tree;
  for (const [i, step] of path.entries()) {
    if (at?.type === 'map') {
      const entry = at.entries.get(String(step));
      if (entry === undefined) return span;
      const isWanted = i === path.length - 1 && part === 'value' && hasText(entry.value);
      span = isWanted ? entry.value.span : entry.keySpan;
      at = entry.value;
    } else if (at?.type === 'list') {
      at = at.items[Number(step)];
      span = at?.span ?? span;
    } else return span;
  }
  return span;
}

function hasText({ type, span }: YamlValue): boolean {
  return type !== 'map' && span.end > span.start;
}
