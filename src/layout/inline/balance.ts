/**
 * Ragged lines of like length, for headings: the narrowest measure that needs no more lines than the full one, or two
 * lines parted where the sense parts them.
 * In: a paragraph without hyphenation and its measure. Out: breaks at the balanced measure.
 */

import type { Pt } from '../../model/length.ts';
import {
  type Fragment,
  GLUE,
  INFINITE_PENALTY,
  type Paragraph,
  PENALTY,
} from '../../model/paragraph.ts';
import {
  breakDecently,
  breakParagraph,
  isOverfull,
  type LineBreaks,
  NO_BREAKS,
} from './linebreak.ts';
import { sumParagraph } from './paragraph-sums.ts';

/** Headings are balanced to this fineness. */
const STEP: Pt = 2;

/** Two lines may differ so much where the break between them makes sense. */
const LEAST_SHARE = 0.5;
/** Behind these a heading is read with a pause; a full stop may be an abbreviation's. */
const PAUSE = /[:?!…—][»“”)]*$/;

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
  const atPause = lines === 2 ? breakAtPause(paragraph, measure) : undefined;
  if (atPause) return { result: atPause, measure };
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

/** Two lines with a pause between them, of all such the most alike; none where they differ too much. */
function breakAtPause(paragraph: Paragraph, measure: Pt): LineBreaks | undefined {
  const { kinds, content, penalties } = paragraph;
  const { width, firstBox, lastBox } = sumParagraph(paragraph);
  const end = kinds.length - 1;
  let least = LEAST_SHARE;
  let best: number | undefined;
  for (let i = 1; i < end; i++) {
    // The editor's own line break comes first.
    if (kinds[i] === PENALTY && penalties[i]! <= -INFINITE_PENALTY) return undefined;
    const last = content[i - 1] as Fragment | undefined;
    if (kinds[i] !== GLUE || lastBox[i] !== i - 1 || !last) continue;
    if (!PAUSE.test(last.word.clusters.slice(last.from, last.to).join(''))) continue;
    const above = width[i]!;
    const below = width[end]! - width[firstBox[i]!]!;
    const share = Math.min(above, below) / Math.max(above, below);
    if (Math.max(above, below) > measure || share < least) continue;
    least = share;
    best = i;
  }
  if (best === undefined) return undefined;
  return { ...NO_BREAKS, breaks: [best, end], ratios: [0, 0] };
}

/** The paragraph with its compound words whole; as it is where one of them is wider than the measure. */
function keepsCompounds(paragraph: Paragraph, measure: Pt): Paragraph {
  if (!paragraph.flagged.some(Boolean)) return paragraph;
  const penalties = paragraph.penalties.map((penalty, i) =>
    paragraph.flagged[i] ? INFINITE_PENALTY : penalty,
  );
  const whole = { ...paragraph, penalties };
  return isOverfull(breakParagraph(whole, () => measure)) ? paragraph : whole;
}
