/** Items of a paragraph → the text that they draw. */
import {
  BOX,
  GLUE,
  isForbidden,
  isForced,
  type Paragraph,
  PENALTY,
} from '../../model/paragraph.ts';

/** What one item draws; a penalty's hyphen is drawn at a break only. */
export function textOf({ content }: Paragraph, item: number): string {
  const fragment = content[item];
  return fragment?.word.clusters.slice(fragment.from, fragment.to).join('') ?? '';
}

/** @param to one past the last item */
export function textBetween(paragraph: Paragraph, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) if (paragraph.kinds[i] !== PENALTY) text += textOf(paragraph, i);
  return text.trim();
}

/** Items of the longest word that is told whole. */
const MOST_TOLD = 200;

/** What follows a line's end up to the next space at which a line may end: a word, or several that hold together. */
export function wordsBehind(paragraph: Paragraph, at: number): string {
  const { kinds } = paragraph;
  let from = at;
  while (from < kinds.length && kinds[from] !== BOX) from++;
  let to = from;
  const end = Math.min(kinds.length, from + MOST_TOLD);
  const goesOn = () => kinds[to] !== GLUE || isForbidden(paragraph, to - 1);
  while (to < end && !isForced(paragraph, to) && goesOn()) to++;
  return textBetween(paragraph, from, to);
}
