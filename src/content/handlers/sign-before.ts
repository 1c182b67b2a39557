/** A sign that Markdown took for one of its own, given back to the paragraph that it opens. */
import type { Paragraph, Text } from 'mdast';
import { rangeOf } from '../state.ts';

/** @param offset of the sign in the markup; @param sign with the space behind it, if there is one */
export function signBefore(paragraph: Paragraph, offset: number, sign: string): Paragraph {
  const [, end] = rangeOf(paragraph);
  const text: Text = { type: 'text', value: sign, position: between(offset, offset + sign.length) };
  return {
    ...paragraph,
    position: between(offset, end),
    children: [text, ...paragraph.children],
  };
}

/** Places in the state's markup are told by offsets alone. */
function between(start: number, end: number) {
  const place = (offset: number) => ({ line: 1, column: 1, offset });
  return { start: place(start), end: place(end) };
}
