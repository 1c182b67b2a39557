/** Items of a paragraph → the text that they draw. */
import type { Fragment, Paragraph } from '../../model/paragraph.ts';
import { PENALTY } from '../../model/paragraph.ts';

/** What one item draws; a penalty's hyphen is drawn at a break only. */
export function textOf({ content }: Paragraph, item: number): string {
  const fragment = content[item] as Fragment | undefined;
  return fragment?.word.clusters.slice(fragment.from, fragment.to).join('') ?? '';
}

/** @param to one past the last item */
export function textBetween(paragraph: Paragraph, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) if (paragraph.kinds[i] !== PENALTY) text += textOf(paragraph, i);
  return text.trim();
}
