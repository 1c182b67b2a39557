/**
 * Calls of footnotes stand close to the word before them, and neighbours together: spaces typed before one go, and so do those
 * and commas between two, which are set by the program. In and out: the inlines of one node.
 */
import type { ContentInline } from '../../model/content.ts';
import { partText } from '../part-markup.ts';
import type { ParseState } from '../state.ts';

const SPACES_AT_END = /(?<!\s)\s+$/;
const BETWEEN_CALLS = /^[\s,;]*$/;

export function withCloseCalls(
  inlines: readonly ContentInline[],
  state: ParseState,
): readonly ContentInline[] {
  return inlines.flatMap((inline, i) => {
    if (inline.type !== 'text' || !isCall(inlines[i + 1])) return [inline];
    const text = isCall(inlines[i - 1]) && BETWEEN_CALLS.test(inline.value) ? '' : inline.value;
    const value = text.replace(SPACES_AT_END, '');
    return value === '' ? [] : [partText(inline, 0, value.length, state)];
  });
}

function isCall(inline: ContentInline | undefined): boolean {
  return inline?.type === 'footnoteReference';
}
