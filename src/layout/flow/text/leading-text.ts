/** What a paragraph is to the block that follows, where it leads to that: a heading, or a question of an interview, an introduction. */
import type { Block, TextBlock } from '../../../model/block.ts';

const HEADING_TAG = /^H/;

/** A page may not end behind it. */
export function leadsOn(block: Block | undefined): block is TextBlock {
  return block?.type === 'text' && block.style.sticky > 0;
}

/** Of an item's text: no heading, no line that belongs to something else. */
export function isRunningText({ style, isRunning }: TextBlock): boolean {
  return style.align === 'justify' || isRunning === true;
}

/** A paragraph that leads to what stands under it: «… в таблице:», or names it: «Таблица 1. Заработки». */
export function isIntroduction(block: Block | undefined): boolean {
  return leadsOn(block) && (isRunningText(block) || block.mentionsTable === true);
}

/** A ragged line over the text that it names, or over an answer. */
export function isHeading(block: Block | undefined): block is TextBlock {
  return leadsOn(block) && !isIntroduction(block);
}

/** Whether readers of the PDF's structure find it as a heading. */
export function isTaggedAsHeading({ tag }: TextBlock): boolean {
  return tag !== undefined && HEADING_TAG.test(tag.role);
}
