/** What is kept for each look of text, its fonts, features, size and letter-spacing: styles are many, looks are few. */
import { remembered } from '../model/remembered.ts';
import type { RunStyle } from '../model/style.ts';

export class ByLook<Value> {
  readonly #make: () => Value;
  readonly #looks = new Map<string, Value>();
  /** The same of styles met before: no text is made to find them. */
  readonly #known = new WeakMap<RunStyle, Value>();

  /** @param make what a look begins with */
  constructor(make: () => Value) {
    this.#make = make;
  }

  of(style: RunStyle): Value {
    return remembered(this.#known, style, () =>
      remembered(this.#looks, keyOf(style), () => this.#make()),
    );
  }
}

function keyOf({ fonts, features, size, letterSpacing }: RunStyle): string {
  return JSON.stringify([fonts, features, size, letterSpacing]);
}
