/** Attributes in braces: which are known, where they stand, which name an unknown directive was meant to have. */
import type { RootContent } from 'mdast';
import type {} from 'remark-directive';
import * as say from '../../diagnostics/catalogue/content-directives.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Span } from '../../model/source.ts';
import { type ParseState, partSpan, rangeOf, rawText } from '../state.ts';

export type Directive = Extract<RootContent, { type: 'containerDirective' | 'leafDirective' }>;

/** A value of an attribute, and where it begins in the markup. */
export interface AttributeValue {
  readonly value: string;
  readonly at: number;
  readonly span: Span;
}

export function reportAttributes(
  node: Directive,
  known: readonly string[],
  state: ParseState,
): void {
  for (const name of Object.keys(node.attributes ?? {})) {
    if (known.includes(name)) continue;
    const span = nameSpan(node, name, state);
    state.context.sink.report(say.unknownAttribute(span, name, nearest(name, known), kindOf(node)));
  }
}

/** Whether an attribute that is not there was suggested for another, unknown one. */
export function isMisspelt(node: Directive, name: string): boolean {
  const names = Object.keys(node.attributes ?? {});
  return !names.includes(name) && names.some((other) => nearest(other, [name]) === name);
}

export function attributeOf(
  node: Directive,
  name: string,
  state: ParseState,
): AttributeValue | undefined {
  const value = node.attributes?.[name];
  if (value === undefined || value === null) return undefined;
  const raw = rawText(state, node);
  const start = raw.search(new RegExp(`(?<=[{\\s"'])${name}\\s*=\\s*["']?`, 'u'));
  const found = start < 0 ? -1 : raw.indexOf(value, start + name.length + 1);
  const at = found < 0 ? Math.max(0, start) : found;
  return {
    value,
    at: rangeOf(node)[0] + at,
    span: partSpan(state, node, at, at + Math.max(1, value.length)),
  };
}

function kindOf({ type, name }: Directive): say.DirectiveKind {
  if (type === 'leafDirective') return 'figure';
  return name === 'table' ? 'table' : 'note';
}

function nameSpan(node: Directive, name: string, state: ParseState): Span {
  const raw = rawText(state, node);
  const brace = Math.max(0, raw.indexOf('{'));
  const at = raw.indexOf(name, brace);
  return at < 0 ? partSpan(state, node, 0, 1) : partSpan(state, node, at, at + name.length);
}

/** The directive that an unknown name stands for, with its colons. */
export function suggestDirective(name: string): string | undefined {
  const near = nearest(name, ['note', 'table', 'figure']);
  if (near === undefined) return undefined;
  return near === 'figure' ? '::figure' : `:::${near}`;
}
