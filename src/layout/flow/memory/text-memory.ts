/**
 * Paragraphs of the item at hand as its variants set them: variants share most of them, so a paragraph is broken and
 * judged once for a shape. Forgotten when the item is set in all its ways.
 */
import type { Finding } from '../../../model/finding.ts';
import type { Pt } from '../../../model/length.ts';
import type { Paragraph } from '../../../model/paragraph.ts';
import { remembered } from '../../../model/remembered.ts';
import type { BrokenParagraph } from '../../inline/split-long-words.ts';

/** What the breaks of a paragraph depend on. */
export interface BrokenFor {
  /** In an entry of a list, a quotation or a note. */
  readonly isInset: boolean;
  /** Lines as narrow as beside a float, and their measure; 0 where there are none. */
  readonly narrowLines: number;
  readonly narrowWidth: Pt;
  readonly wideWidth: Pt;
  /** How many lines more than the best, or fewer. */
  readonly looseness: number;
}

/** A paragraph broken for one of the places that it was tried at. */
export interface BrokenText extends BrokenParagraph {
  readonly wanted: BrokenFor;
  readonly findings: readonly Finding[];
  /** What its lines weigh, wherever they stand (judge-text.ts). */
  readonly gaps: number;
}

/** By paragraph: of each the few ways in which it was broken. */
export type TextMemory = Map<Paragraph, BrokenText[]>;

export function findBroken(
  memory: TextMemory,
  paragraph: Paragraph,
  wanted: BrokenFor,
): BrokenText | undefined {
  const all = memory.get(paragraph);
  if (!all) return undefined;
  for (const known of all) if (isSame(known.wanted, wanted)) return known;
  return undefined;
}

function isSame(known: BrokenFor, wanted: BrokenFor): boolean {
  return (
    known.isInset === wanted.isInset &&
    known.narrowLines === wanted.narrowLines &&
    known.narrowWidth === wanted.narrowWidth &&
    known.wideWidth === wanted.wideWidth &&
    known.looseness === wanted.looseness
  );
}

export function keepBroken(memory: TextMemory, paragraph: Paragraph, broken: BrokenText): void {
  remembered(memory, paragraph, () => []).push(broken);
}
