/** What an item is set from, and how its variants set that: what they share is prepared, broken and set once. */
import type { Inline } from '../../../model/block.ts';
import type { Paragraph } from '../../../model/paragraph.ts';
import type { FigureMemory } from './figure-memory.ts';
import type { TableMemory } from './table-memory.ts';
import type { TextMemory } from './text-memory.ts';

export class SettingMemory {
  /** By what they are made from. */
  paragraphs: Map<readonly Inline[], Paragraph> = new Map();
  texts: TextMemory = new Map();
  tables: TableMemory = new Map();
  figures: FigureMemory = new Map();

  /** An item that is set in all its ways needs them no more. New maps, for V8 keeps what a cleared one was until it collects all memory. */
  forget(): void {
    this.paragraphs = new Map();
    this.texts = new Map();
    this.tables = new Map();
    this.figures = new Map();
  }
}
