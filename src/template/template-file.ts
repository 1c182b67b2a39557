/**
 * Reads template.yaml: text in, checked data out, every fault with its place.
 * Undefined when the file is no YAML or has the wrong shape; all faults of one kind are told together.
 */
import * as v from 'valibot';
import { type Document, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import {
  EXPECTED,
  templateChoice,
  templateMissingKey,
  templateUnknownKey,
  templateWrongValue,
  templateYamlSyntax,
} from '../diagnostics/catalogue/template.ts';
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
  const document = parseDocument(text, { version: '1.2', schema: 'core', maxAliasCount: 100 } as {
    version: '1.2';
    schema: 'core';
  });
  const spanOf = (path: YamlPath, part: 'key' | 'value' = 'value') =>
    place(document, file, path, part);
  if (document.errors.length > 0) {
    for (const fault of document.errors) {
      const [start, end] = fault.pos;
      // The parser's text goes on with line and column, which the span says already.
      const reason = (fault.message.split(/ at line \d/)[0] ?? fault.message).replace(/:$/, '');
      sink.report(templateYamlSyntax(reason, { file, start, end }));
    }
    return undefined;
  }
  const result = v.safeParse(templateSchema, document.toJS());
  if (!result.success) {
    for (const issue of result.issues) sink.report(describe(issue, spanOf));
    return undefined;
  }
  return { data: result.output, spanOf };
}

function describe(
  issue: v.BaseIssue<unknown>,
  spanOf: (path: YamlPath, part?: 'key' | 'value') => Span,
): Diagnostic {
  const path = (issue.path ?? []).map((step) => step.key as string | number);
  const key = String(path.at(-1) ?? 'template.yaml');
  if (issue.expected === 'never' && issue.type === 'strict_object') {
    const known = keysAt(templateSchema, path.slice(0, -1));
    return templateUnknownKey(key, nearest(key, known), known, spanOf(path, 'key'));
  }
  if (issue.input === undefined) return templateMissingKey(key, spanOf(path.slice(0, -1), 'key'));
  const shown = typeof issue.input === 'object' ? issue.received : String(issue.input);
  if (issue.type === 'picklist') {
    const options = [...(issue.expected ?? '').matchAll(/"([^"]+)"/g)].map((match) => match[1]!);
    return templateChoice(key, shown, options, spanOf(path));
  }
  const expected = issue.message in EXPECTED ? (issue.message as keyof typeof EXPECTED) : 'other';
  return templateWrongValue(key, shown, EXPECTED[expected], spanOf(path));
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
