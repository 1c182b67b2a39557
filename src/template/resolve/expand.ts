/**
 * The walk through a template's nodes: fragments opened, components called, attributes looked at, elements given to their handlers.
 * A component that throws is reported by name and place, and leaves nothing behind.
 */
import { templateUnknownName } from '../../diagnostics/catalogue/template.ts';
import { componentFailed, componentLoop } from '../../diagnostics/catalogue/template-components.ts';
import {
  templateStrayWords,
  templateUnknownElement,
  templateUnprintable,
} from '../../diagnostics/catalogue/template-elements.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Span } from '../../model/source.ts';
import { ENTRY } from '../compile-components.ts';
import { UnknownNameError } from '../context.ts';
import type { Component, Element, Node } from '../jsx-runtime.ts';
import { spanOfPlace } from '../source-place.ts';
import { isComplete, rightAttributes } from './attribute-checks.ts';
import { innerScope, type Scope, spanOf } from './scope.ts';

export type Handler<Made> = (props: never, scope: Scope) => readonly Made[];

/** What may stand at a place, and what is made of it. */
export interface Place<Made> {
  readonly handlers: Readonly<Record<string, Handler<Made>>>;
  words(words: string | number, scope: Scope): readonly Made[];
  /** The element that an unknown one is most likely to stand for, where none has a name like it. */
  readonly usual?: string | undefined;
}

/** More components within one another than any page has: one of them stands in itself, and there is no end to it. */
const DEEPEST = 60;

/** Thrown, because whatever stands round such a component could not be set either. */
class ComponentLoopError extends Error {
  readonly component: string;
  readonly span: Span | undefined;

  constructor(component: string, span: Span | undefined) {
    super(`${component} stands in itself`);
    this.component = component;
    this.span = span;
  }
}

/** The document: what no page is round is reported here. */
export function resolveRoot<Made>(node: Node, scope: Scope, place: Place<Made>): readonly Made[] {
  return guarded(scope, () => resolveNode(node, scope, place));
}

export function resolveNode<Made>(node: Node, scope: Scope, place: Place<Made>): readonly Made[] {
  if (isNothing(node)) return [];
  if (isList(node)) return node.flatMap((child) => resolveNode(child, scope, place));
  if (typeof node === 'function' || typeof node === 'symbol') return unprintable(node, scope);
  if (typeof node !== 'object') return place.words(node, scope);
  const inner = within(node, scope);
  const { type } = node;
  if (typeof type === 'function') {
    if (inner.componentDepth > DEEPEST) {
      throw new ComponentLoopError(nameOf(type), spanOf(inner));
    }
    return resolveNode(callComponent(type, node.props, inner), inner, place);
  }
  if (typeof type !== 'string') return unprintable(node, inner);
  const props = rightAttributes(node, inner);
  // What it lacks was told with its attributes.
  if (!isComplete(type, props)) return [];
  const handler = handlerOf(type, place, inner);
  return handler === undefined ? [] : guarded(inner, () => handler(props as never, inner));
}

/** A place for elements alone: words there are reported. */
export function elementsOnly<Made>(handlers: Place<Made>['handlers']): Place<Made> {
  const names = Object.keys(handlers);
  return {
    handlers,
    words(words, scope) {
      scope.sink.report(templateStrayWords(String(words), names, spanOf(scope)));
      return [];
    },
    usual: names[0],
  };
}

/** An element with the scope of its place. */
export interface ChildElement {
  readonly type: string;
  readonly props: unknown;
  readonly scope: Scope;
}

/**
 * The elements among children. Words and elements that may not stand there are reported.
 * @param types of those that may
 */
export function childElements(
  node: Node,
  scope: Scope,
  types: readonly string[],
): readonly ChildElement[] {
  const keep = (type: string) => (props: unknown, inner: Scope) => [{ type, props, scope: inner }];
  return resolveNode(
    node,
    scope,
    elementsOnly(Object.fromEntries(types.map((type) => [type, keep(type)]))),
  );
}

function within(element: Element, scope: Scope): Scope {
  const { type, source } = element;
  const isComponent = typeof type === 'function';
  return innerScope(scope, {
    element: isComponent ? nameOf(type) : String(type),
    place: source ?? scope.place,
    componentDepth: scope.componentDepth + (isComponent ? 1 : 0),
    state: scope.state,
    language: scope.language,
  });
}

function nameOf(component: Component): string {
  return component.name === '' ? 'default' : component.name;
}

function callComponent(component: Component, props: unknown, scope: Scope): Node {
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

/** An element that no component wrote is not looked at before its handler takes it. */
function guarded<T>(scope: Scope, handle: () => readonly T[]): readonly T[] {
  try {
    return handle();
  } catch (fault) {
    // Round a component that stands in itself there may be many elements, and as many branches to follow once more.
    if (fault instanceof ComponentLoopError && scope.element !== 'page') throw fault;
    reportFailure(`<${scope.element}>`, fault, scope);
    return [];
  }
}

function reportFailure(name: string, fault: unknown, scope: Scope): void {
  const { folder, sources, components } = scope.template;
  // The document itself is used nowhere.
  const span = spanOfPlace(components.placeOf(fault), folder, sources) ??
    spanOf(scope) ?? { file: `${folder}/${ENTRY}`, start: 0, end: 0 };
  if (fault instanceof UnknownNameError) {
    scope.sink.report(templateUnknownName(fault.kind, fault.unknown, fault.near, span));
    return;
  }
  if (fault instanceof ComponentLoopError) {
    scope.sink.report(componentLoop(fault.component, fault.span ?? span));
    return;
  }
  scope.sink.report(componentFailed(name, fault, span));
}

/** The handler for an element; that there is none is reported. */
function handlerOf<Made>(
  type: string,
  { handlers, usual }: Place<Made>,
  scope: Scope,
): Handler<Made> | undefined {
  if (Object.hasOwn(handlers, type)) return handlers[type];
  const near = nearest(type, Object.keys(handlers)) ?? usual;
  scope.sink.report(templateUnknownElement(type, near, spanOf(scope)));
  return undefined;
}

/** Anything may stand in braces; only elements, words and numbers can be set. */
function unprintable(value: unknown, scope: Scope): readonly never[] {
  const kind = value instanceof Promise ? 'Promise' : typeof value;
  scope.sink.report(templateUnprintable(kind, spanOf(scope)));
  return [];
}

function isList(node: Node): node is readonly Node[] {
  return Array.isArray(node);
}

/** True for what draws nothing. */
function isNothing(node: Node): node is boolean | null | undefined | '' {
  return node === null || node === undefined || typeof node === 'boolean' || node === '';
}
