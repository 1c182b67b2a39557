/**
 * Footnotes called in a run: numbered as paragraphs call them, set once at the width of a page's foot. A long one is cut
 * into pieces of some lines that follow line by line behind their call, so that it may go on overleaf. Ids of pieces are
 * what lists and pages know of notes.
 */
import type { FootnoteInline } from '../../../model/block.ts';
import { type Pt, total } from '../../../model/length.ts';
import { remembered } from '../../../model/remembered.ts';
import { type CutPiece, type ListPiece, splitList } from '../../list/split-list.ts';
import { notePiecesIn } from '../../list/vertical-list.ts';
import type { NoteHeights } from '../../note-heights.ts';

/** A note higher than this share of the page is cut. */
const LONG_NOTE = 0.22;
/** Pieces are so high: about four lines. */
const PIECE: Pt = 52;

export interface NotePiece extends CutPiece {
  /** It goes on with the note of the piece before. */
  readonly isContinued: boolean;
}

export interface NoteStore extends NoteHeights {
  /** Number of the note that a call prints; undefined where another call prints it. */
  register(call: FootnoteInline): number | undefined;
  /** Ids of its pieces, and behind them of those of notes that are called in it. */
  pieces(note: number): readonly number[];
  piece(id: number): NotePiece;
  /** Of pieces at one foot as they are printed, the gap over them included; 0 where there are none. */
  heightAtFoot(pieces: readonly number[]): Pt;
}

export interface NoteSetting {
  readonly pageHeight: Pt;
  readonly gap: Pt;
  /** The note that a call prints, if any (see FirstCalls). */
  readonly noteOf: (call: FootnoteInline) => FootnoteInline['note'] | undefined;
  /** Lays a note out at the width of a page's foot. @param room that a page has for notes */
  readonly setNote: (note: FootnoteInline['note'], room: Pt) => ListPiece;
}

export function createNoteStore({ pageHeight, gap, noteOf, setNote }: NoteSetting): NoteStore {
  const room = pageHeight - gap;
  /** A note's number is its place among them. */
  const notes: FootnoteInline['note'][] = [];
  const numbers = new Map<FootnoteInline['note'], number>();
  const pieces: NotePiece[] = [];
  const ids = new Map<number, readonly number[]>();
  const heightOf = (id: number): Pt => pieces[id]!.spaceBefore + pieces[id]!.height;
  return {
    register(call) {
      const note = noteOf(call);
      return note && remembered(numbers, note, () => notes.push(note) - 1);
    },
    pieces: (note) =>
      remembered(ids, note, () => {
        const { list, height } = setNote(notes[note]!, room);
        const isLong = height > pageHeight * LONG_NOTE;
        const cut = isLong ? splitList(list, PIECE, room) : [{ list, height, spaceBefore: 0 }];
        const own = cut.map((piece, i) => pieces.push({ ...piece, isContinued: i > 0 }) - 1);
        return [...own, ...notePiecesIn(list)];
      }),
    piece: (id) => pieces[id]!,
    gap,
    heightOf,
    heightAtFoot([first, ...others]) {
      if (first === undefined) return 0;
      return gap + pieces[first]!.height + total(others.map(heightOf));
    },
  };
}
