/**
 * Calls components and gives elements their scope.
 * A component that throws is reported by name and place, and leaves nothing behind.
 */
import {
  componentFailed,
  templateUnknownElement,
} from '../../diagnostics/catalogue/template-components.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Component, Element, Node } from '../jsx-runtime.ts';
import type { Scope } from './scope.ts';
import { spanOf } from './scope.ts';

export function within(element: Element, scope: Scope): Scope {
  const name = typeof element.type === 'function' ? nameOf(element.type) : String(element.type);
  const place = element.source;
  return place === undefined ? { ...scope, element: name } : { ...scope, element: name, place };
}

export function nameOf(component: Component): string {
  return component.name === '' ? 'default' : component.name;
}

export function callComponent(component: Component, props: unknown, scope: Scope): Node {
  try {
    return component(props as never);
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault);
    scope.sink.report(componentFailed(nameOf(component), reason, spanOf(scope)));
    return null;
  }
}

/**
 * The handler for an element, or undefined when there is none: which is reported.
 * @param handlers those of the place: blocks or inlines
 */
export function handlerOf<Handler>(
  element: Element,
  handlers: Readonly<Record<string, Handler>>,
  scope: Scope,
): Handler | undefined {
  // Anything may stand in braces: an object of another kind has no name.
  const name = typeof element.type === 'string' ? element.type : 'object';
  if (Object.hasOwn(handlers, name)) return handlers[name];
  const near = nearest(name, Object.keys(handlers));
  scope.sink.report(templateUnknownElement(name, near, spanOf(scope)));
  return undefined;
}

/** A handler that meets an attribute of the wrong kind is reported like a component. */
export function guarded<T>(scope: Scope, handle: () => readonly T[]): readonly T[] {
  try {
    return handle();
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault);
    scope.sink.report(componentFailed(`<${scope.element}>`, reason, spanOf(scope)));
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

/** The elements of one kind among children, components called and fragments opened. */
export function childElements(
  node: Node,
  scope: Scope,
): readonly { readonly element: Element & { readonly type: string }; readonly scope: Scope }[] {
  if (isNothing(node) || typeof node === 'string' || typeof node === 'number') return [];
  if (isList(node)) return node.flatMap((child) => childElements(child, scope));
  const inner = within(node, scope);
  if (typeof node.type === 'function') {
    return childElements(callComponent(node.type, node.props, inner), inner);
  }
  return [{ element: { ...node, type: node.type }, scope: inner }];
}
