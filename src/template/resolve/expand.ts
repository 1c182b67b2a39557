/**
 * Calls components and gives elements their scope.
 * A component that throws is reported by name and place, and leaves nothing behind.
 */
import { componentFailed } from '../../diagnostics/catalogue/template.ts';
import type { Component, Element, Node } from '../jsx-runtime.ts';
import type { Scope } from './scope.ts';
import { spanOf } from './scope.ts';

export function within(element: Element, scope: Scope): Scope {
  const name = typeof element.type === 'string' ? element.type : nameOf(element.type);
  const inner = { ...scope, element: name };
  return element.source === undefined ? inner : { ...inner, place: element.source };
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
