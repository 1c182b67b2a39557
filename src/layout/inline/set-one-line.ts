/** Short texts set on one line: markers of lists, folios, dots. */
import type { Paragraph } from '../../model/paragraph.ts';
import { breakParagraph } from './break-paragraph.ts';
import type { ParShape } from './par-shape.ts';
import { type SetLine, setLines } from './set-lines.ts';

/** Never used up by words of a line or two. */
const BOUNDLESS: ParShape = [1e4];

export function setOneLine(paragraph: Paragraph): SetLine {
  return setLines(paragraph, breakParagraph(paragraph, BOUNDLESS), BOUNDLESS)[0]!;
}
