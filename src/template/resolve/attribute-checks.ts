/**
 * Whether the attributes of an element are those of its kind, with values that they take. In: an element as a component wrote it. Out: those
 * that are; every other is told, with what may stand there, and is as if it were not written, so that nothing else trips over it.
 * Elements that the program makes itself have no place in a file, and are right.
 */
import { templateUnknownName } from '../../diagnostics/catalogue/template.ts';
import {
  templateAttribute,
  templateMissingAttribute,
  templateUnknownAttribute,
} from '../../diagnostics/catalogue/template-elements.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Element } from '../node.ts';
import { readColour } from '../tokens.ts';
import { ATTRIBUTES, type AttributeKind, REQUIRED } from './attribute-kinds.ts';
import { expectedInstead, shownValue } from './attribute-values.ts';
import { type Scope, spanOf } from './scope.ts';

type AttributeTable = Readonly<Record<string, Readonly<Record<string, AttributeKind>>>>;
type RequiredTable = Readonly<Record<string, readonly string[]>>;

/** @param scope of the element, its place known */
export function rightAttributes({ type, props, source }: Element, scope: Scope): Element['props'] {
  if (source === undefined || typeof type !== 'string' || !Object.hasOwn(ATTRIBUTES, type)) {
    return props;
  }
  const wrong: string[] = [];
  for (const name of Object.keys(props)) {
    const fault = faultOf(type, name, props[name], scope);
    if (fault === undefined) continue;
    scope.sink.report(fault);
    wrong.push(name);
  }
  for (const name of missing(type, props)) {
    scope.sink.report(templateMissingAttribute(type, name, spanOf(scope)));
  }
  if (wrong.length === 0) return props;
  return Object.fromEntries(Object.entries(props).filter(([name]) => !wrong.includes(name)));
}

/** Whether an element has all without which it has no meaning. */
export function isComplete(type: string, props: Element['props']): boolean {
  return missing(type, props).length === 0;
}

function missing(type: string, props: Element['props']): readonly string[] {
  const required = Object.hasOwn(REQUIRED, type) ? (REQUIRED as RequiredTable)[type] : undefined;
  return (required ?? []).filter((name) => props[name] === undefined);
}

function faultOf(
  element: string,
  name: string,
  value: unknown,
  scope: Scope,
): Diagnostic | undefined {
  const kinds = (ATTRIBUTES as AttributeTable)[element] ?? {};
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (kind === undefined) {
    const known = Object.keys(kinds);
    return templateUnknownAttribute(element, name, nearest(name, known), known, spanOf(scope));
  }
  if (value === undefined) return undefined;
  if ((kind === 'colour' || kind === 'family') && typeof value === 'string') {
    return faultOfName(kind, value, scope);
  }
  const expected = expectedInstead(value, kind);
  return expected && templateAttribute(element, name, shownValue(value), expected, spanOf(scope));
}

function faultOfName(
  kind: 'colour' | 'family',
  name: string,
  scope: Scope,
): Diagnostic | undefined {
  const { colours, fonts } = scope.template.tokens;
  const isColour = kind === 'colour';
  const known = isColour ? colours : fonts.families;
  if (isColour ? readColour(name, colours) !== undefined : known.has(name)) return undefined;
  return templateUnknownName(
    isColour ? 'colour' : 'font',
    name,
    nearest(name, known.keys()),
    spanOf(scope),
  );
}
