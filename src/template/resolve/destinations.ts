/**
 * Places that a document names, and those that it points at. In: both, as elements are resolved. Out: what is pointed at and nowhere:
 * such a link would lead nowhere, and such a folio be 0; and names that two places have.
 */
import { remembered } from '../../model/remembered.ts';
import type { Span } from '../../model/source.ts';

/** What names a place or points at one: a destination, and the element of a template that does. */
export interface Pointer {
  readonly name: string;
  readonly element: string;
  readonly span: Span | undefined;
}

/** Names of a footnote's place and of its first call's: no template's names have a stop before a number. */
export interface NotePlaces {
  readonly note: string;
  readonly call: string;
}

export class Destinations {
  readonly #named = new Set<string>();
  readonly #twice: Pointer[] = [];
  readonly #pointers: Pointer[] = [];
  /** By the places where notes are written. */
  readonly #notes = new Map<string, NotePlaces>();

  /** Gives a place its name; one that has a name of another is kept as such. */
  name(place: Pointer): void {
    if (this.#named.has(place.name)) this.#twice.push(place);
    this.#named.add(place.name);
  }

  pointAt(pointer: Pointer): void {
    this.#pointers.push(pointer);
  }

  /** A note called twice is one place. @param written where it is, if that is known */
  noteAt(written: Span | undefined): NotePlaces {
    const number = this.#notes.size + 1;
    const key = written ? `${written.file}:${written.start}` : String(number);
    return remembered(this.#notes, key, () => ({ note: `note.${number}`, call: `call.${number}` }));
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
