/**
 * Ragged lines of like length, for headings: the narrowest measure that needs no more lines than the full one.
 * In: a paragraph without hyphenation and its measure. Out: breaks at the balanced measure.
 */

import type { Pt } from '../../model/length.ts';
import { INFINITE_PENALTY, type Paragraph } from '../../model/paragraph.ts';
import { breakDecently, breakParagraph, type LineBreaks, OVERFULL_DEMERITS } from './linebreak.ts';

/** Headings are balanced to this fineness. */
const STEP: Pt = 2;

export interface Balanced {
  readonly result: LineBreaks;
  /** The measure to which the lines were broken. */
  readonly measure: Pt;
}

export function balanceParagraph(given: Paragraph, measure: Pt): Balanced {
  const paragraph = keepsCompounds(given, measure);
  const full = breakParagraph(paragraph, () => measure);
  const lines = full.breaks.length;
  if (lines < 2) return { result: full, measure };
  let best: Balanced = { result: full, measure };
  let low = measure / lines;
  let high = measure;
  while (high - low > STEP) {
    const middle = (low + high) / 2;
    const result = breakDecently(paragraph, () => middle);
    if (result && result.breaks.length <= lines) {
      best = { result, measure: middle };
      high = middle;
    } else {
      low = middle;
    }
  }
  return best;
}

/** The paragraph with its compound words whole; as it is where one of them is wider than the measure. */
function keepsCompounds(paragraph: Paragraph, measure: Pt): Paragraph {
  if (!paragraph.flagged.some(Boolean)) return paragraph;
  const penalties = paragraph.penalties.map((penalty, i) =>
    paragraph.flagged[i] ? INFINITE_PENALTY : penalty,
  );
  const whole = { ...paragraph, penalties };
  return breakParagraph(whole, () => measure).demerits < OVERFULL_DEMERITS ? whole : paragraph;
}
