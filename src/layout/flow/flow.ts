/**
 * The worker that stacks blocks to a vertical list. It knows the height so far, the picture that lines must avoid,
 * and the keep rules still open; block handlers call it and hold no state. It lives for one list and dies on return.
 */
import type { Block, Inline } from '../../model/block.ts';
import type { Finding } from '../../model/finding.ts';
import type { Frame } from '../../model/frame.ts';
import type { Pt } from '../../model/length.ts';
import type { Paragraph } from '../../model/paragraph.ts';
import type { Span } from '../../model/source.ts';
import { NO_SPACE, type ParagraphStyle, type Space } from '../../model/style.ts';
import type { TextEngine } from '../../text/text-engine.ts';
import type { Structure } from '../structure.ts';
import { type FlowChoices, type FlowFacts, NO_CHOICES } from './flow-facts.ts';
import type { NoteStore } from './note-store.ts';
import type { TextMemory } from './text-memory.ts';
import {
  type Draw,
  FORBIDDEN,
  type GroupOpen,
  glue,
  type VerticalBox,
  type VerticalItem,
  type VerticalList,
} from './vertical-list.ts';

/** Lays out one block by its kind: the dispatcher, handed in so that handlers need not import one another. */
export type LayBlock = (block: Block, area: Area, flow: Flow) => void;

/** What every handler needs beside its block; one serves one round of the page-number loop. */
export interface LayoutContext {
  readonly layBlock: LayBlock;
  readonly engine: TextEngine;
  readonly structure: Structure;
  readonly notes: NoteStore;
  /** Height of the type area: nothing unbreakable may be taller. */
  readonly pageHeight: Pt;
  /** Of the pages; what ends a column is less seen than what ends a page. */
  readonly columns: number;
  /** Prepares a paragraph once and remembers it by its inlines and style. */
  paragraph(inlines: readonly Inline[], style: ParagraphStyle, span?: Span): Paragraph;
  /** How variants of the item at hand set its paragraphs. */
  readonly texts: TextMemory;
  /** Lets go of the paragraphs remembered: an item that is set in all its ways needs them no more. */
  forgetParagraphs(): void;
  /** Reports a word that had to be cut, or a table that does not fit. */
  readonly findings: Finding[];
}

/** Horizontal extent that blocks may use, from the list's left edge. */
export interface Area {
  readonly x: Pt;
  readonly width: Pt;
  /** Of an entry of a list, or within a box. */
  readonly isInset?: boolean;
}

/** A float beside which lines are shorter. */
export interface Exclusion {
  readonly side: 'left' | 'right';
  /** Picture and clearance. */
  readonly width: Pt;
  /** Lines that begin above this are shorter. */
  readonly bottom: Pt;
}

/** Draws a mark: told of the float that its box stands beside, and how far down that reaches from the box's top. */
export type MarkDraw = (exclusion: Exclusion | undefined, beside: Pt) => readonly Frame[];

/** A line beside a float counts as below it when less than this share of it is beside. */
const BESIDE_SHARE = 0.35;

/** Lines of a leading that stand beside a float that reaches so far down. */
export function linesBeside(beside: Pt, leading: Pt): number {
  return Math.max(0, Math.ceil(beside / leading - BESIDE_SHARE));
}

/** A break after the last line of a paragraph is welcome; one inside is not worse than this. */
const INSIDE_PARAGRAPH = 12;
/** A page that ends beside a float leaves it hanging over the foot: any other rule is broken sooner. */
const TORN_FLOAT = 10 * FORBIDDEN;
/** Boxes beside a float count as so many lines of this height. */
const LOW_LINE: Pt = 12;
/** Under a heading and a picture stand at least so many lines of the text that they belong to. */
const LINES_UNDER_PICTURE = 2;
/** So many lines over a picture are text themselves, a lead: a page may end with the picture. */
const FEWEST_LEAD_LINES = 3;
/**
 * A page should not end in half a word (TeX: \brokenpenalty): rather it stays short by a tenth, and any way to set an item is
 * taken that spares it. The end of a column, often not the page's, may sooner than in white.
 */
const AFTER_HYPHEN = 12_000;
const AFTER_HYPHEN_IN_COLUMN = 4_000;

export class Flow {
  readonly context: LayoutContext;
  readonly choices: FlowChoices;
  readonly list: VerticalItem[] = [];
  readonly facts: FlowFacts = {
    gaps: 0,
    blanks: [],
    tornLists: 0,
    fewestBeside: Number.POSITIVE_INFINITY,
    flexible: [],
    floats: [],
  };
  #y: Pt = 0;
  #exclusion: Exclusion | undefined;
  #linesBeside = 0;
  #isBeside = false;
  #space: Space = NO_SPACE;
  #need = 0;
  #hasContent = false;
  #linesOfLast = 0;
  #linesBefore = 0;
  /** Pieces of footnotes that wait for a line: a long note goes on behind its call, a piece a line. */
  readonly #owedNotes: number[] = [];
  /** Boxes so far; and how many there were when something unbreakable began. */
  #boxes = 0;
  #heldFrom: number | undefined;
  #marks: MarkDraw[] = [];

  /** @param spaceBefore what the list before it asks for after its last block */
  constructor(
    context: LayoutContext,
    choices: FlowChoices = NO_CHOICES,
    spaceBefore: Space = NO_SPACE,
  ) {
    this.context = context;
    this.choices = choices;
    this.#space = spaceBefore;
  }

  /** Space asked for after the last block: it meets whatever comes next. */
  get trailingSpace(): Space {
    return this.#space;
  }

  /** Natural height so far. */
  get y(): Pt {
    return this.#y;
  }

  /** Whether what was added asks to stay with what comes next. */
  get isSticky(): boolean {
    return this.#need > 0;
  }

  /** Lines of the block added last. */
  get linesOfLast(): number {
    return this.#linesOfLast;
  }

  /** The float that blocks must avoid; none for what stands beside it in one piece. */
  get exclusion(): Exclusion | undefined {
    return this.#isBeside ? undefined : this.#float;
  }

  get #float(): Exclusion | undefined {
    return this.#exclusion && this.#y < this.#exclusion.bottom ? this.#exclusion : undefined;
  }

  /** Space that would stand before a block that asks for so much. */
  spaceTo(spaceBefore: Space): Pt {
    return collapse(this.#space, spaceBefore).size;
  }

  layBlocks(blocks: readonly Block[], area: Area): void {
    for (const block of blocks) this.context.layBlock(block, area, this);
  }

  /** Opens a block: the space before it, and whether a page may end there. */
  start(spaceBefore: Space, keepWithPrevious = false): void {
    const space = collapse(this.#space, spaceBefore);
    this.#space = NO_SPACE;
    if (this.#hasContent) {
      if (keepWithPrevious) this.holdLastLines();
      this.#penalty(keepWithPrevious ? FORBIDDEN : 0);
    }
    if (space.size > 0 || space.stretch > 0) {
      // Beside a float spaces are fixed, so that lines stand where they were measured.
      this.list.push(this.#float ? glue({ ...NO_SPACE, size: space.size }) : glue(space));
      this.#y += space.size;
    }
    this.#linesBefore = this.#linesOfLast;
    this.#linesOfLast = 0;
  }

  /** Asks for space after what was added; it meets the next block's space before. */
  askSpace(space: Space, sticky = 0): void {
    this.#space = collapse(this.#space, space);
    if (sticky > 0) this.#need = Math.max(this.#need, sticky);
  }

  fill(space: Space): void {
    this.start(NO_SPACE);
    this.list.push({ ...glue(space), isFill: true });
    this.#hasContent = false;
  }

  /** A line of text. @param notes footnotes called on it, by number */
  line(height: Pt, draw: Draw, notes: readonly number[], breakBefore: LineBreakRule): void {
    if (breakBefore.index > 0) {
      this.#penalty(
        breakBefore.isForbidden
          ? FORBIDDEN
          : INSIDE_PARAGRAPH + (breakBefore.isAfterHyphen ? this.#costAfterHyphen() : 0),
      );
    }
    if (this.#float) this.#linesBeside++;
    for (const note of notes) this.#owe(this.context.notes.pieces(note));
    this.#push(height, draw, this.#notesDue());
    this.#linesOfLast++;
    if (this.#need > 0) this.#need--;
  }

  /** A box that is no line: a picture, a row, columns. @param notes ids of pieces of footnotes */
  box(height: Pt, draw: Draw | undefined, notes: readonly number[] = []): void {
    if (this.#float) this.#linesBeside += Math.floor(height / LOW_LINE);
    this.#owe(notes);
    this.#push(height, draw, this.#notesDue());
    this.#need = 0;
  }

  /** A picture as wide as the measure: a heading over it asks for lines of the text after it too. */
  picture(height: Pt, draw: Draw, notes: readonly number[]): void {
    const isUnderHeading = this.#need > 0 && this.#linesBefore < FEWEST_LEAD_LINES;
    const need = isUnderHeading ? LINES_UNDER_PICTURE : 0;
    this.box(height, draw, notes);
    this.#need = need;
  }

  /** A page may end here, at a cost; a table's head comes along. */
  mayBreak(cost: number, carry?: { readonly height: Pt; readonly draw: Draw }): void {
    this.#penalty(cost, carry);
  }

  /**
   * Frames without height that stand at the top of the next box and stay with it: a list marker, a place that links
   * lead to. They are told of the float that the box stands beside.
   */
  mark(draw: MarkDraw): void {
    this.#marks.push(draw);
  }

  /** Frames at fixed places of the page. */
  placed(draw: Draw): void {
    this.list.push({ type: 'box', height: 0, draw, isPlaced: true });
  }

  /** A float: drawn here, avoided by the lines that follow. @param notes ids of pieces of footnotes */
  float(draw: Draw, exclusion: Exclusion, notes: readonly number[]): void {
    this.#flushMarks();
    this.#owe(notes);
    this.list.push(boxOf(0, draw, this.#notesDue()));
    this.#hasContent = true;
    this.#exclusion = exclusion;
    this.#linesBeside = 0;
  }

  /** Where the last block has one line, the line before stays with it: «Источник» stands with at least two lines. */
  holdLastLines(): void {
    if (this.#linesOfLast >= 2) return;
    let boxes = 0;
    for (let i = this.list.length - 1; i >= 0 && boxes < 2; i--) {
      const item = this.list[i]!;
      if (item.type === 'box' && item.height > 0) boxes++;
      else if (item.type === 'penalty' && boxes < 2) {
        this.list[i] = { ...item, cost: Math.max(item.cost, FORBIDDEN) };
      }
    }
  }

  /** Goes below the float, if there is one that is not avoided already. */
  clear(): void {
    const exclusion = this.#exclusion;
    if (!exclusion || this.#isBeside) return;
    const blank = exclusion.bottom - this.#y;
    if (blank > 0) {
      this.list.push({ type: 'box', height: blank });
      this.#y += blank;
      this.facts.blanks.push(Math.max(0, blank - this.#space.size));
    }
    this.facts.fewestBeside = Math.min(this.facts.fewestBeside, this.#linesBeside);
    this.#exclusion = undefined;
  }

  open(group: GroupOpen, paddingTop: Pt): void {
    this.list.push(group);
    if (paddingTop > 0) this.#push(paddingTop, undefined, []);
    this.#hasContent = false;
    this.#need = Math.max(this.#need, 1);
  }

  close(paddingBottom: Pt): void {
    this.#space = NO_SPACE;
    if (paddingBottom > 0) this.#push(paddingBottom, undefined, []);
    this.list.push({ type: 'close' });
    this.#hasContent = true;
  }

  /** Everything that `work` adds stands beside the float at its own measure, in one piece; it may reach below. */
  beside(exclusion: Exclusion, work: () => void): void {
    this.#isBeside = true;
    this.unbreakable(work);
    this.#isBeside = false;
    this.facts.blanks.push(Math.max(0, this.#y - exclusion.bottom));
  }

  /** Everything that `work` adds stays on one page. */
  unbreakable(work: () => void): void {
    const outer = this.#heldFrom;
    // A page may still end before its first box.
    this.#heldFrom ??= this.#boxes;
    work();
    this.#heldFrom = outer;
  }

  /** The list, without the space asked for at its end. */
  finish(): VerticalList {
    this.#flushMarks();
    this.clear();
    // A long note at the end goes on without lines above it.
    while (this.#owedNotes.length > 0) {
      this.list.push({ type: 'penalty', cost: 0 });
      this.list.push({ type: 'box', height: 0, notes: this.#notesDue() });
    }
    return this.list;
  }

  #owe(pieces: readonly number[]): void {
    for (const piece of pieces) this.#owedNotes.push(piece);
  }

  /** One piece of a long note, and all short notes behind it. */
  #notesDue(): readonly number[] {
    const due: number[] = [];
    do {
      const next = this.#owedNotes.shift();
      if (next === undefined) break;
      due.push(next);
    } while (
      this.#owedNotes.length > 0 &&
      !this.context.notes.piece(this.#owedNotes[0]!).isContinued
    );
    return due;
  }

  #flushMarks(): void {
    const exclusion = this.exclusion;
    const beside = exclusion ? exclusion.bottom - this.#y : 0;
    for (const draw of this.#marks) {
      this.list.push({ type: 'box', height: 0, draw: () => draw(exclusion, beside) });
    }
    this.#marks = [];
  }

  #push(height: Pt, draw: Draw | undefined, notes: readonly number[]): void {
    this.#flushMarks();
    this.list.push(boxOf(height, draw, notes));
    this.#y += height;
    this.#boxes++;
    this.#hasContent = true;
    if (this.#exclusion && this.#y >= this.#exclusion.bottom) this.#passFloat();
  }

  #passFloat(): void {
    this.facts.fewestBeside = Math.min(this.facts.fewestBeside, this.#linesBeside);
    this.#exclusion = undefined;
  }

  #costAfterHyphen(): number {
    return this.context.columns > 1 ? AFTER_HYPHEN_IN_COLUMN : AFTER_HYPHEN;
  }

  #penalty(cost: number, carry?: { readonly height: Pt; readonly draw: Draw }): void {
    const isHeld = this.#need > 0 || (this.#heldFrom !== undefined && this.#boxes > this.#heldFrom);
    const least = this.#float ? TORN_FLOAT : isHeld ? FORBIDDEN : cost;
    const highest = Math.max(cost, least);
    this.list.push(
      carry ? { type: 'penalty', cost: highest, carry } : { type: 'penalty', cost: highest },
    );
  }
}

/** Written out, because spreading takes longer than all else that is done for a line. */
function boxOf(height: Pt, draw: Draw | undefined, notes: readonly number[]): VerticalBox {
  if (!draw) return notes.length > 0 ? { type: 'box', height, notes } : { type: 'box', height };
  return notes.length > 0 ? { type: 'box', height, draw, notes } : { type: 'box', height, draw };
}

/** Whether a page may end before a line of a paragraph. */
export interface LineBreakRule {
  /** Of the line in its paragraph, from 0. */
  readonly index: number;
  readonly isForbidden: boolean;
  readonly isAfterHyphen: boolean;
}

/** Of two spaces that meet the larger counts (CSS: collapsing margins), of equal ones the more flexible. */
export function collapse(a: Space, b: Space): Space {
  if (a.size !== b.size) return a.size > b.size ? a : b;
  return a.stretch + a.shrink > b.stretch + b.shrink ? a : b;
}
