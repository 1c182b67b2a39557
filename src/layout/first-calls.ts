/**
 * Which calls of footnotes print their note. A note called twice is printed once, for the call that a reader meets first:
 * this is settled in the order of the blocks, before anything is set, because what is set first is not always read first.
 * Within an item pictures and tables may pass the text that calls the same note: there any call may print it, and the list
 * that the item becomes holds it once (see OwedNotes).
 */
import type { FootnoteInline, StackBlock } from '../model/block.ts';

type Note = FootnoteInline['note'];

/** The call that comes first in its run. */
interface FirstCall {
  readonly note: Note;
  readonly item: StackBlock | undefined;
}

export class FirstCalls {
  /** By the places where notes are written. */
  readonly #first = new Map<string, FirstCall>();
  /** For calls of a note that was called before: the note printed for them; none where the first call is outside their item. */
  readonly #again = new WeakMap<Note, Note | undefined>();

  /** Notes of a run stand on its own pages. */
  startRun(): void {
    this.#first.clear();
  }

  /**
   * Is told of calls in reading order.
   * @returns whether this is the first call of its note
   * @param item that the call stands in
   */
  meet({ note }: FootnoteInline, item: StackBlock | undefined): boolean {
    const span = note[0]?.span;
    if (!span) return true;
    const place = `${span.file}:${span.start}`;
    const first = this.#first.get(place);
    if (!first) {
      this.#first.set(place, { note, item });
      return true;
    }
    if (first.note !== note) {
      this.#again.set(note, item && item === first.item ? first.note : undefined);
    }
    return false;
  }

  /** The note that a call prints, as its first call has it; copies of a call share its note. */
  printedBy({ note }: FootnoteInline): Note | undefined {
    return this.#again.has(note) ? this.#again.get(note) : note;
  }
}
