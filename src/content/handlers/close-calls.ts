/**
 * Calls of footnotes stand close to the word before them, a stop close to them, and neighbours together: spaces typed before one go,
 * and so do those before a stop behind one, and spaces and commas between two, which are set by the program. In and out: the inlines of one node.
 */
import type { ContentInline } from '../../model/content.ts';
import { partText } from '../part-markup.ts';
import type { ParseState } from '../state.ts';

const SPACES_AT_END = /(?<!\s)\s+$/;
const SPACES_BEFORE_STOP = /^\s+(?=[.,;:!?](?:\s|$))/;
const BETWEEN_CALLS = /^[\s,;]*$/;

export function withCloseCalls(
  inlines: readonly ContentInline[],
  state: ParseState,
): readonly ContentInline[] {
  return inlines.flatMap((inline, i): readonly ContentInline[] => {
    if (inline.type !== 'text') return [inline];
    const [isBehind, isBefore] = [isCall(inlines[i - 1]), isCall(inlines[i + 1])];
    const { value } = inline;
    if (isBehind && isBefore && BETWEEN_CALLS.test(value)) return [];
    const from = isBehind ? (SPACES_BEFORE_STOP.exec(value)?.[0].length ?? 0) : 0;
    const to = isBefore ? value.replace(SPACES_AT_END, '').length : value.length;
    return from >= to ? [] : [partText(inline, from, to, state)];
  });
}

function isCall(inline: ContentInline | undefined): boolean {
  return inline?.type === 'footnoteReference';
}
