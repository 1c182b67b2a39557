/** The fonts of an issue, each opened when a word is first set in it. */
import type { ByFont, FontTable } from '../model/font-table.ts';
import { remembered } from '../model/remembered.ts';
import type { FontKey } from '../model/style.ts';
import { type FontFace, openFont } from './font-face.ts';

export class FontFaces {
  readonly #bytes: ByFont<Uint8Array>;
  readonly #tables: ByFont<FontTable> | undefined;
  readonly #opened = new Map<FontKey, FontFace>();

  /** @param bytes of the fonts' files; @param tables what earlier builds asked of the fonts */
  constructor(bytes: ByFont<Uint8Array>, tables: ByFont<FontTable> | undefined) {
    this.#bytes = bytes;
    this.#tables = tables;
  }

  get(key: FontKey): FontFace {
    return remembered(this.#opened, key, () => this.#open(key));
  }

  /** Tables of the fonts that were asked something new. */
  learned(): ReadonlyMap<FontKey, FontTable> {
    const found = new Map<FontKey, FontTable>();
    for (const [key, face] of this.#opened) {
      const table = face.learned();
      if (table) found.set(key, table);
    }
    return found;
  }

  #open(key: FontKey): FontFace {
    const bytes = this.#bytes.get(key);
    if (!bytes) throw new Error(`font ${key} was not loaded`);
    return openFont(bytes, this.#tables?.get(key));
  }
}
