/**
 * Footnotes called in a run: numbered as paragraphs call them, set once at the width of a page's foot.
 * A note called twice stands at its first call alone. A long one is cut into pieces of some lines that follow line by
 * line behind their call, so that it may go on overleaf. Ids of pieces are what lists and pages know of notes.
 */
import type { FootnoteInline } from '../../model/block.ts';
import type { Pt } from '../../model/length.ts';
import { type ListPiece, splitList } from './split-list.ts';

/** A note higher than this share of the page is cut. */
const LONG_NOTE = 0.22;
/** Pieces are so high: about four lines. */
const PIECE: Pt = 52;

export interface NotePiece extends ListPiece {
  /** It goes on with the note of the piece before. */
  readonly isContinued: boolean;
}

export interface NoteStore {
  /** Number of a note by its call; undefined where another call of the same note came first. */
  register(call: FootnoteInline): number | undefined;
  /** Ids of its pieces. */
  pieces(note: number): readonly number[];
  piece(id: number): NotePiece;
}

/** @param setNote lays a note out at the width of a page's foot */
export function createNoteStore(
  pageHeight: Pt,
  setNote: (note: FootnoteInline['note']) => ListPiece,
): NoteStore {
  const notes: FootnoteInline['note'][] = [];
  const numbers = new Map<FootnoteInline['note'], number>();
  const places = new Set<string>();
  const pieces: NotePiece[] = [];
  const ids = new Map<number, readonly number[]>();
  return {
    register(call) {
      // Copies of a call share its note: a table set smaller calls what the table called.
      const known = numbers.get(call.note);
      if (known !== undefined) return known;
      const span = call.note[0]?.span;
      const place = span && `${span.file}:${span.start}`;
      if (place !== undefined && places.has(place)) return undefined;
      if (place !== undefined) places.add(place);
      numbers.set(call.note, notes.length);
      notes.push(call.note);
      return notes.length - 1;
    },
    pieces(note) {
      let own = ids.get(note);
      if (!own) {
        const area = setNote(notes[note]!);
        const isLong = area.height > pageHeight * LONG_NOTE;
        const cut = isLong ? splitList(area.list, PIECE) : [area];
        own = cut.map(({ list, height }, i) => {
          pieces.push({ list, height, isContinued: i > 0 });
          return pieces.length - 1;
        });
        ids.set(note, own);
      }
      return own;
    },
    piece: (id) => pieces[id]!,
  };
}
