/**
 * Stacks blocks to a vertical list (ListBuilder) by the rules between them: spaces that meet, what stays with what,
 * what a picture asks of the lines round it. Block handlers call it and hold no state. It lives for one list and dies on return.
 */
import type { Block, FigureBlock, TableBlock } from '../../../model/block.ts';
import type { Finding } from '../../../model/finding.ts';
import type { Pt } from '../../../model/length.ts';
import type { Paragraph } from '../../../model/paragraph.ts';
import { NO_SPACE, type Space } from '../../../model/style.ts';
import type { ParagraphSource } from '../../../text/shared-paragraphs.ts';
import type { TextEngine } from '../../../text/text-engine.ts';
import {
  boxOf,
  type Carry,
  collapse,
  type Draw,
  type GroupOpen,
  glue,
  NO_FIELDS,
  type VerticalBox,
  type VerticalList,
} from '../../list/vertical-list.ts';
import { FEW_OVER_PICTURE, FORBIDDEN, PICTURE_AND_SOURCE } from '../../page-prices.ts';
import type { Structure } from '../../structure.ts';
import type { SettingMemory } from '../memory/setting-memory.ts';
import { type Area, type Exclusion, leastBeside } from './area.ts';
import { forbidBreakOverLast, priceFewOnTop } from './break-holds.ts';
import type { FloatPicture } from './float-shadow.ts';
import { type Asked, type FlowChoices, NO_CHOICES, NOTHING_ASKED, noFacts } from './flow-facts.ts';
import { ListBuilder } from './list-builder.ts';
import type { NoteStore } from './note-store.ts';
import { OwedNotes } from './owed-notes.ts';
import type { TextLine } from './text-line.ts';
import type { MarkDraw } from './waiting-marks.ts';

/** Lays out one block by its kind: the dispatcher, handed in so that handlers need not import one another. */
export type LayBlock = (block: Block, area: Area, flow: Flow) => void;

/**
 * What every handler has beside its block: the text engine, the numbers of structure elements and links, footnotes, and what was
 * set already. One serves one round of the page-number loop (layout-context.ts). Copies of it differ in two things: in `pageHeight`
 * where boxes take of the page, and in `findings` for what is only tried, or told of one way to set an item.
 */
export interface LayoutContext {
  readonly layBlock: LayBlock;
  readonly engine: TextEngine;
  readonly structure: Structure;
  readonly notes: NoteStore;
  /** Height of the type area: nothing unbreakable may be taller. */
  readonly pageHeight: Pt;
  /** From edge to edge. */
  readonly page: { readonly width: Pt; readonly height: Pt };
  /** Prepares a paragraph once and remembers it by its inlines and style. */
  paragraph(source: ParagraphSource): Paragraph;
  readonly memory: SettingMemory;
  /** Reports a word that had to be cut, or a table that does not fit. */
  readonly findings: Finding[];
}

/**
 * What is level with a float that it begins beside, whatever space it asks for: a paragraph with the float's top, for its capitals are as
 * high as the picture then; a box or a table, which has an edge, with the picture itself.
 */
export type Level = 'text' | 'box';

/** Lines that stand over a picture at a page's top, if any do. */
const LINES_OVER_PICTURE = 3;

export class Flow {
  readonly context: LayoutContext;
  readonly choices: FlowChoices;
  readonly facts = noFacts();
  readonly #builder = new ListBuilder(this.facts);
  readonly #list = this.#builder.list;
  readonly holds = this.#builder.holds;
  readonly boxes = this.#builder.boxes;
  readonly shadow = this.#builder.shadow;
  /** Asked for after what was added: it meets that before the next block. */
  #space: Space = NO_SPACE;
  /** Length of the list when the last box was opened: as long as it is that, nothing stands in the box. */
  #emptyUpTo = -1;
  /** Whether the page may end before the block that is opened next: something stands before it. */
  #mayBreakHere = false;
  /** But it may not, for that block belongs to what stands before it. */
  #keepsNext = false;
  readonly #notes: OwedNotes;
  /** Blocks given together, and which of them is being laid. */
  #blocks: readonly Block[] = [];
  #at = 0;

  /** @param asked by the list before it */
  constructor(context: LayoutContext, choices = NO_CHOICES, asked = NOTHING_ASKED) {
    this.context = context;
    this.#notes = new OwedNotes(context.notes, context.pageHeight, this.#builder);
    this.choices = choices;
    this.#space = asked.spaceBefore;
    this.holds.oweRoom(asked.roomLeft);
  }

  /** Natural height so far. */
  get y(): Pt {
    return this.#builder.y;
  }

  /** What this list asks of the next. */
  get asks(): Asked {
    return { spaceBefore: this.#space, roomLeft: this.holds.roomLeft(this.y) };
  }

  /** The float that blocks must avoid; none for what stands beside it in one piece. */
  get exclusion(): Exclusion | undefined {
    return this.shadow.avoidedAt(this.y);
  }

  /** Height of the space before the next block, if that asks for so much. */
  spaceTo(spaceBefore: Space, level?: Level): Pt {
    return this.#spaceOver(spaceBefore, level).size;
  }

  #spaceOver(spaceBefore: Space, level?: Level): Space {
    if (level === 'text' && this.shadow.beginsAt(this.y)) return NO_SPACE;
    const under = level === 'box' ? this.shadow.edgeUnder(this.y) : undefined;
    return under === undefined ? collapse(this.#space, spaceBefore) : { ...NO_SPACE, size: under };
  }

  /** Height of a page, less the padding of the boxes that stand open. */
  get roomInBoxes(): Pt {
    const { top, bottom } = this.boxes.padding;
    return this.context.pageHeight - top - bottom;
  }

  /** The context of what is set as an area of its own there. */
  get contextInBoxes(): LayoutContext {
    return { ...this.context, pageHeight: this.roomInBoxes };
  }

  /** The block behind the one that is being laid, of those given together. */
  get following(): Block | undefined {
    return this.#blocks[this.#at + 1];
  }

  /** The block behind that. */
  get afterFollowing(): Block | undefined {
    return this.#blocks[this.#at + 2];
  }

  layBlocks(blocks: readonly Block[], area: Area): void {
    for (let i = 0; i < blocks.length; i++) {
      this.#blocks = blocks;
      this.#at = i;
      this.context.layBlock(blocks[i]!, area, this);
    }
  }

  /** No page ends before the block that is opened next. */
  keepWithPrevious(): void {
    this.#keepsNext = true;
  }

  /** Opens a block: the space before it, and whether a page may end there. */
  start(spaceBefore: Space, level?: Level): void {
    const space = this.#spaceOver(spaceBefore, level);
    this.#space = NO_SPACE;
    const isKept = this.#keepsNext;
    this.#keepsNext = false;
    // Lines that follow a call take what is owed of its note; behind a picture or columns it stands alone.
    const isPaidHere = this.#mayBreakHere && !isKept && this.holds.linesOfLast === 0;
    if (this.#mayBreakHere) {
      if (isKept) this.holdLastLines();
      const cost = isKept ? FORBIDDEN : isPaidHere ? this.#notes.breakCost : 0;
      this.#builder.penalty(cost, NO_FIELDS, space.size);
    }
    if (space.size > 0 || space.stretch > 0) this.#builder.space(space);
    if (isPaidHere) this.#notes.payBetween();
    this.holds.startBlock();
  }

  /** Asks for space after what was added; it meets the next block's space before. */
  askSpace(space: Space, sticky = 0): void {
    this.#space = collapse(this.#space, space);
    this.holds.askLines(sticky);
  }

  fill(space: Space): void {
    this.start(NO_SPACE);
    this.#list.push({ ...glue(space), isFill: true });
    this.#mayBreakHere = false;
  }

  line({ box, calls, breakBefore }: TextLine): void {
    if (breakBefore) {
      this.#builder.penalty(breakBefore.cost, breakBefore.fields, leastBeside(box.height));
    }
    this.shadow.addLine(this.y, box.height);
    for (const note of calls) this.#notes.owe(this.context.notes.pieces(note));
    const notePieces = this.#notes.payWith(box.height);
    this.#push(notePieces.length > 0 ? { ...box, notePieces } : box);
    this.holds.giveLine();
  }

  /**
   * A box that is no line: a picture, a row, columns. Notes called in it wait for what comes next where no page holds them with it.
   * @param notePieces ids of pieces of footnotes
   * @param carried height of the table's head that may come along over it
   */
  box(height: Pt, draw: Draw, notePieces: readonly number[] = [], carried: Pt = 0): void {
    this.#notes.payBefore(height + carried);
    this.shadow.addBox(this.y);
    this.#notes.owe(notePieces);
    this.#push(boxOf(height, draw, this.#notes.payWith(height + carried)));
    this.holds.giveAllLines();
  }

  /** What is left of a list that was set as an area of its own; its notes stand behind those that are owed. */
  goOn(list: VerticalList): void {
    for (const item of list) {
      if (item.type === 'penalty') {
        const { type: _, cost, ...fields } = item;
        this.#builder.penalty(cost, fields);
      } else if (item.type === 'glue') this.#builder.space(item);
      else if (item.type === 'box') {
        this.#notes.owe(item.notePieces ?? []);
        this.#push({ ...item, notePieces: this.#notes.payWith(item.height) });
      } else this.#list.push(item);
    }
  }

  /** The box added last is a picture, or begins a table: it is known as such where it has no room. */
  markAs(block: FigureBlock | TableBlock): void {
    const last = this.#list.at(-1);
    if (last?.type !== 'box') return;
    const { type, height, draw, notePieces } = last;
    this.#list[this.#list.length - 1] = { type, height, draw, notePieces, block };
  }

  /** A page may end here, at a cost; a table's head comes along. */
  mayBreak(cost: number, carry?: Carry): void {
    this.#builder.penalty(cost, carry ? { carry } : NO_FIELDS);
  }

  /** Frames without height that stand at the top of the next box and stay with it (see WaitingMarks). */
  mark(draw: MarkDraw): void {
    this.#builder.mark(draw);
  }

  /** What was added since the last mark; 0 while that still waits for its box. */
  get heightBesideMark(): Pt {
    return this.#builder.heightBesideMark;
  }

  /** Frames at fixed places of the page. */
  placed(draw: Draw): void {
    this.#list.push({ type: 'box', height: 0, draw, isPlaced: true });
  }

  /**
   * A float: drawn here, avoided by the lines that follow.
   * @param picture what of it is seen
   * @param notePieces ids of pieces of footnotes
   * @param leading of the lines beside it: the last may reach below it by so much
   */
  float(
    draw: Draw,
    exclusion: Exclusion,
    picture: FloatPicture,
    notePieces: readonly number[],
    leading: Pt,
  ): void {
    this.#builder.flushMarks();
    this.beginPicture();
    this.#notes.owe(notePieces);
    this.shadow.begin(exclusion, this.y, picture);
    this.#notes.beginFloat(exclusion, leading);
    this.#list.push(boxOf(0, draw, this.#notes.payWith(0)));
    this.#mayBreakHere = true;
  }

  /** Where the last block has one line, the line before stays with it: «Источник» stands with at least two lines. */
  holdLastLines(): void {
    const last = this.#list.at(-1);
    // A picture is no line: before one that a source stands under a page may end, at a price.
    const isPicture = last?.type === 'box' && last.block?.type === 'figure';
    if (isPicture) priceFewOnTop(this.#list, 2, PICTURE_AND_SOURCE);
    else if (this.holds.linesOfLast < 2) forbidBreakOverLast(this.#list);
  }

  /** An item ends here: a last paragraph of one line does not open a page alone. What stands in a box is seen as a thing of its own. */
  endItem(): void {
    const isLine = this.#list.at(-1)?.type === 'box' && this.holds.linesOfLast === 1;
    if (isLine) forbidBreakOverLast(this.#list);
  }

  /** Goes below the float, if there is one that is not avoided already. */
  clear(): void {
    const blank = this.shadow.clear(this.y, this.#space.size);
    if (blank > 0) this.#builder.blank(blank);
  }

  /** What comes next stands so much lower. */
  goDown(height: Pt): void {
    this.#builder.space({ ...NO_SPACE, size: height });
  }

  open(group: GroupOpen, paddingTop: Pt): void {
    this.#builder.open(group);
    if (paddingTop > 0) this.#push({ type: 'box', height: paddingTop });
    this.#emptyUpTo = this.#list.length;
    this.#mayBreakHere = false;
    this.holds.askLinesWithoutHeading(1);
  }

  close(paddingBottom: Pt): void {
    // White at a box's end is nothing beside its padding, but all that there is of a ground with nothing else on it.
    const isEmpty = this.#list.length === this.#emptyUpTo;
    if (isEmpty && this.#space.size > 0) this.#push({ type: 'box', height: this.#space.size });
    this.#space = NO_SPACE;
    if (paddingBottom > 0) this.#push({ type: 'box', height: paddingBottom });
    this.#builder.close();
    this.#mayBreakHere = true;
  }

  /** The list, without the space asked for at its end. */
  finish(): VerticalList {
    this.#builder.flushMarks();
    const { blank, asked } = this.shadow.clearAtEnd(this.y, this.#space.size);
    if (blank > 0) this.#builder.blank(blank);
    this.#space = collapse(this.#space, { ...NO_SPACE, size: asked });
    this.#notes.payRest(this.holds.linesOfLast > 0);
    return this.#list;
  }

  /** A page begins with some lines over a picture, or with none. */
  beginPicture(): void {
    priceFewOnTop(this.#list, LINES_OVER_PICTURE, FEW_OVER_PICTURE);
    this.facts.firstPicture ??= this.#list.length;
  }

  #push(box: VerticalBox): void {
    this.#builder.box(box);
    this.#mayBreakHere = true;
  }
}
