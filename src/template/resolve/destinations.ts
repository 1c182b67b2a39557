/**
 * Places that a document names, and those that it points at. In: both, as elements are resolved. Out: what is pointed at and nowhere:
 * such a link would lead nowhere, and such a folio be 0.
 */
import type { Span } from '../../model/source.ts';

/** Where something points: a destination, and the element of a template that does. */
export interface Pointer {
  readonly name: string;
  readonly element: string;
  readonly span: Span | undefined;
}

export class Destinations {
  readonly #named = new Set<string>();
  readonly #pointers: Pointer[] = [];

  name(destination: string): void {
    this.#named.add(destination);
  }

  pointAt(pointer: Pointer): void {
    this.#pointers.push(pointer);
  }

  get named(): Iterable<string> {
    return this.#named;
  }

  /** In the order of the document. */
  get lost(): readonly Pointer[] {
    return this.#pointers.filter(({ name }) => !this.#named.has(name));
  }
}
