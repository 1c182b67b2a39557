/**
 * Paragraphs of the item at hand as its variants set them: variants share most of them, so a paragraph is broken once
 * for a shape, and equal lines are drawn by one function in all of them. Forgotten when the item is set in all its ways.
 */
import type { TextBlock } from '../../model/block.ts';
import type { Pt } from '../../model/length.ts';
import type { Paragraph } from '../../model/paragraph.ts';
import type { LineBreaks } from '../inline/linebreak.ts';
import type { CutWord } from '../inline/split-long-words.ts';
import type { Draw } from './vertical-list.ts';

/** What the breaks of a paragraph depend on. */
export interface BrokenFor {
  /** In an entry of a list, a quotation or a note. */
  readonly isInset: boolean;
  /** Lines as narrow as beside a float, and their measure; 0 where there are none. */
  readonly narrowLines: number;
  readonly narrowWidth: Pt;
  readonly wideWidth: Pt;
  /** Lines more or fewer than the best. */
  readonly looseness: number;
}

export interface BrokenText extends BrokenFor {
  /** With words parted and spaces fixed as the shape asks. */
  readonly paragraph: Paragraph;
  readonly result: LineBreaks;
  /** Words that were cut for it. */
  readonly cuts: readonly CutWord[];
  readonly drawn: DrawnText[];
}

/** Lines of broken text at their places; `narrowX` is 0 where no line is narrow. */
export interface DrawnText {
  readonly block: TextBlock;
  readonly narrowX: Pt;
  readonly wideX: Pt;
  /** Of each line. */
  readonly draws: readonly Draw[];
}

export type TextMemory = Map<Paragraph, BrokenText[]>;

export function findBroken(
  memory: TextMemory,
  paragraph: Paragraph,
  wanted: BrokenFor,
): BrokenText | undefined {
  return memory
    .get(paragraph)
    ?.find(
      (known) =>
        known.isInset === wanted.isInset &&
        known.narrowLines === wanted.narrowLines &&
        known.narrowWidth === wanted.narrowWidth &&
        known.wideWidth === wanted.wideWidth &&
        known.looseness === wanted.looseness,
    );
}

export function keepBroken(memory: TextMemory, paragraph: Paragraph, broken: BrokenText): void {
  const known = memory.get(paragraph);
  if (known) known.push(broken);
  else memory.set(paragraph, [broken]);
}
