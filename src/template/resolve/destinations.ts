/**
 * Places that a document names, and those that it points at. In: both, as elements are resolved. Out: what is pointed at and nowhere:
 * such a link would lead nowhere, and such a folio be 0; and names that two places have.
 */
import type { Span } from '../../model/source.ts';

/** What names a place or points at one: a destination, and the element of a template that does. */
export interface Pointer {
  readonly name: string;
  readonly element: string;
  readonly span: Span | undefined;
}

export class Destinations {
  readonly #named = new Set<string>();
  readonly #twice: Pointer[] = [];
  readonly #pointers: Pointer[] = [];

  /** Gives a place its name; one that has a name of another is kept as such. */
  name(place: Pointer): void {
    if (this.#named.has(place.name)) this.#twice.push(place);
    this.#named.add(place.name);
  }

  pointAt(pointer: Pointer): void {
    this.#pointers.push(pointer);
  }

  /** Places with the name of an earlier one. */
  get twice(): readonly Pointer[] {
    return this.#twice;
  }

  get named(): Iterable<string> {
    return this.#named;
  }

  /** In the order of the document. */
  get lost(): readonly Pointer[] {
    return this.#pointers.filter(({ name }) => !this.#named.has(name));
  }
}
