/** How variants of the item at hand set its paragraphs, tables and figures: what one of them sets so is not set anew by the others. */
import type { FigureMemory } from './figure-memory.ts';
import type { TableMemory } from './table-memory.ts';
import type { TextMemory } from './text-memory.ts';

export class SettingMemory {
  texts: TextMemory = new Map();
  tables: TableMemory = new Map();
  figures: FigureMemory = new Map();

  /** New maps, because a cleared one is tied to what it was: V8 would keep that until it collects all memory. */
  forget(): void {
    this.texts = new Map();
    this.tables = new Map();
    this.figures = new Map();
  }
}
