/** What a template's TSX evaluates to, before the resolver makes blocks of it. */

/** Where an element stands in the template's files. */
export interface SourcePlace {
  readonly fileName: string;
  /** From 1. */
  readonly lineNumber: number;
  /** From 1. */
  readonly columnNumber: number;
}

export type Component = (props: never) => Node;

export interface Element {
  readonly type: string | Component;
  readonly props: Readonly<Record<string, unknown>>;
  readonly source?: SourcePlace;
}

/** All that may stand between two tags. */
export type Node = Element | string | number | boolean | null | undefined | readonly Node[];
