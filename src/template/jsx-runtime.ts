/**
 * The JSX runtime of templates: elements as plain data, nothing more.
 * In: what the compiler makes of TSX. Out: `Element`s, which the resolver turns into blocks.
 * Components are called by the resolver and not here, so that a failing one is known by its place.
 * Templates import their types from here too.
 */
import type { Elements } from './elements.ts';
import type { Component, Element, Node, SourcePlace } from './node.ts';

export type {
  Button,
  Contacts,
  CoverReference,
  ImageReference,
  Issue,
  Item,
  Link,
  Resource,
  Section,
  Source,
} from '../model/issue.ts';
export type { Markup } from '../model/source.ts';
export type { Context, Settings } from './context.ts';
export type { Elements, GlueValue, LengthValue } from './elements.ts';
export type { Labels } from './labels.ts';
export type { Component, Element, Node, SourcePlace } from './node.ts';
export type { PageSize } from './page-size.ts';

export function jsx(type: string | Component, props: Readonly<Record<string, unknown>>): Element {
  return { type, props };
}

export { jsx as jsxs };

/** What the compiler calls: as `jsx`, with the element's place. */
export function jsxDEV(
  type: string | Component,
  props: Readonly<Record<string, unknown>>,
  _key?: unknown,
  _isStatic?: boolean,
  source?: SourcePlace,
): Element {
  return source === undefined ? { type, props } : { type, props, source };
}

export function Fragment(props: { readonly children?: Node }): Node {
  return props.children;
}

export namespace JSX {
  export type Element = import('./node.ts').Element;
  export type ElementType = keyof Elements | Component;
  export interface ElementChildrenAttribute {
    children: unknown;
  }
  export interface IntrinsicAttributes {
    readonly key?: string | number;
  }
  export type IntrinsicElements = {
    readonly [K in keyof Elements]: Elements[K] & IntrinsicAttributes;
  };
}
