/** What is no longer than a line, set on one: markers of lists, folios, dots. */
import type { Pt } from '../../model/length.ts';
import type { Paragraph } from '../../model/paragraph.ts';
import { breakParagraph } from './linebreak.ts';
import { type SetLine, setLines } from './set-lines.ts';

/** Never used up by words of a line or two. */
const BOUNDLESS_MEASURE: Pt = 1e4;

/** Undefined for a paragraph without a line. */
export function setOneLine(paragraph: Paragraph): SetLine | undefined {
  const measureAt = () => BOUNDLESS_MEASURE;
  const xAt = () => 0;
  return setLines(paragraph, breakParagraph(paragraph, measureAt), measureAt, xAt)[0];
}
