/**
 * Calls components and gives elements their scope, their attributes looked at on the way.
 * A component that throws is reported by name and place, and leaves nothing behind.
 */
import { templateUnknownName } from '../../diagnostics/catalogue/template.ts';
import {
  componentFailed,
  templateStrayWords,
  templateUnknownElement,
  templateUnprintable,
} from '../../diagnostics/catalogue/template-components.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { ENTRY } from '../compile-components.ts';
import { UnknownNameError } from '../context.ts';
import type { Component, Element, Node } from '../jsx-runtime.ts';
import { checkAttributes, isComplete } from './attribute-checks.ts';
import type { Scope } from './scope.ts';
import { spanOf } from './scope.ts';

export function within(element: Element, scope: Scope): Scope {
  const name = typeof element.type === 'function' ? nameOf(element.type) : String(element.type);
  const inner = { ...scope, element: name, place: element.source ?? scope.place, isFaulty: false };
  return checkAttributes(element, inner) ? inner : { ...inner, isFaulty: true };
}

export function nameOf(component: Component): string {
  return component.name === '' ? 'default' : component.name;
}

export function callComponent(component: Component, props: unknown, scope: Scope): Node {
  try {
    const node: unknown = component(props as never);
    // A layout waits for nothing: the same input has to give the same bytes.
    if (node instanceof Promise) throw new Error('it is async, and a component cannot wait');
    return node as Node;
  } catch (fault) {
    reportFailure(nameOf(component), fault, scope);
    return null;
  }
}

function reportFailure(name: string, fault: unknown, scope: Scope): void {
  // The document itself is used nowhere.
  const span = spanOf(scope) ?? { file: `${scope.template.folder}/${ENTRY}`, start: 0, end: 0 };
  if (fault instanceof UnknownNameError) {
    scope.sink.report(templateUnknownName(fault.kind, fault.unknown, fault.near, span));
    return;
  }
  const reason = fault instanceof Error ? fault.message : String(fault);
  scope.sink.report(componentFailed(name, reason, span));
}

/**
 * The handler for an element, or undefined when there is none, or nothing to handle: which is reported.
 * @param handlers those of the place: blocks or inlines
 */
export function handlerOf<Handler>(
  element: Element,
  handlers: Readonly<Record<string, Handler>>,
  scope: Scope,
): Handler | undefined {
  const name = element.type;
  if (typeof name !== 'string') {
    reportUnprintable(element, scope);
    return undefined;
  }
  if (!isComplete(element)) return undefined;
  if (Object.hasOwn(handlers, name)) return handlers[name];
  const near = nearest(name, Object.keys(handlers));
  scope.sink.report(templateUnknownElement(name, near, spanOf(scope)));
  return undefined;
}

/** Anything may stand in braces; only elements, words and numbers can be set. */
export function reportUnprintable(value: unknown, scope: Scope): void {
  const kind = value instanceof Promise ? 'Promise' : typeof value;
  scope.sink.report(templateUnprintable(kind, spanOf(scope)));
}

/** A handler that meets an attribute of the wrong kind is reported like a component. */
export function guarded<T>(scope: Scope, handle: () => readonly T[]): readonly T[] {
  try {
    return handle();
  } catch (fault) {
    // What its attributes lead to has been told with them.
    if (!scope.isFaulty) reportFailure(`<${scope.element}>`, fault, scope);
    return [];
  }
}

export function isList(node: Node): node is readonly Node[] {
  return Array.isArray(node);
}

/** True for what draws nothing. */
export function isNothing(node: Node): node is boolean | null | undefined | '' {
  return node === null || node === undefined || typeof node === 'boolean' || node === '';
}

/** An element with its scope, its component called. */
export interface ChildElement {
  readonly element: Element & { readonly type: string };
  readonly scope: Scope;
}

/**
 * The elements among children, components called and fragments opened. Words and elements that may not stand there are reported.
 * @param names of those that may
 */
export function childElements(
  node: Node,
  scope: Scope,
  names: readonly string[],
): readonly ChildElement[] {
  if (isNothing(node)) return [];
  if (isList(node)) return node.flatMap((child) => childElements(child, scope, names));
  if (typeof node !== 'object') {
    scope.sink.report(templateStrayWords(String(node), names, spanOf(scope)));
    return [];
  }
  const inner = within(node, scope);
  if (typeof node.type === 'function') {
    return childElements(callComponent(node.type, node.props, inner), inner, names);
  }
  if (!isComplete(node)) return [];
  if (names.includes(node.type)) return [{ element: { ...node, type: node.type }, scope: inner }];
  const near = nearest(node.type, names);
  inner.sink.report(templateUnknownElement(String(node.type), near ?? names[0], spanOf(inner)));
  return [];
}
