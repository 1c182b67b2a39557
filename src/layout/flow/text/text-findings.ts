/** What an editor is told of a broken paragraph: words that had to be cut, and lines among justified ones that had to stay ragged. */
import type { Finding } from '../../../model/finding.ts';
import { type Paragraph, PENALTY } from '../../../model/paragraph.ts';
import { holdsAddress } from '../../../text/places-in-words.ts';
import type { LineBreaks } from '../../inline/line-breaks.ts';
import { isUnfillable, RAGGED_RATIO } from '../../inline/line-ratio.ts';
import type { BrokenParagraph } from '../../inline/split-long-words.ts';
import { textBetween, textOf, wordsBehind } from '../../inline/text-of.ts';

export function textFindings({ paragraph, result, cuts }: BrokenParagraph): readonly Finding[] {
  const { span } = paragraph;
  return [
    ...cuts.map((word): Finding => ({ kind: 'broken-word', span, ...word })),
    ...unfillableLines(paragraph, result).map((line) => shortLine(paragraph, result, line)),
  ];
}

/** By number; the last line is no fault. */
function unfillableLines(paragraph: Paragraph, { ratios }: LineBreaks): readonly number[] {
  if (paragraph.style.align !== 'justify') return [];
  const found: number[] = [];
  for (let line = 0; line < ratios.length - 1; line++) {
    const ratio = ratios[line]!;
    if (ratio !== RAGGED_RATIO && isUnfillable(ratio)) found.push(line);
  }
  return found;
}

function shortLine(paragraph: Paragraph, { breaks }: LineBreaks, line: number): Finding {
  const to = breaks[line]!;
  const text = textBetween(paragraph, (breaks[line - 1] ?? -1) + 1, to) + hyphenAt(paragraph, to);
  const next = wordsBehind(paragraph, to);
  const nextLine = textBetween(paragraph, to, breaks[line + 1]!);
  const isByAddress = [text, next, nextLine].some(holdsAddress);
  return { kind: 'short-line', span: paragraph.span, text, next, isByAddress };
}

/** What is drawn at a line's end that is not drawn elsewhere. */
function hyphenAt(paragraph: Paragraph, at: number): string {
  return paragraph.kinds[at] === PENALTY ? textOf(paragraph, at) : '';
}
