/** Running text without white space and breaks at its ends. */
import type { ContentInline } from '../model/content.ts';
import { partText } from './part-markup.ts';
import type { ParseState } from './state.ts';

/** Cuts white space and breaks at both ends: pictures and tags taken out leave them behind. */
export function trimInlines(inlines: readonly ContentInline[], state: ParseState) {
  const kept = [...inlines];
  while (kept.length > 0 && isBlank(kept.at(-1))) kept.pop();
  while (kept.length > 0 && isBlank(kept[0])) kept.shift();
  const first = kept[0];
  if (first?.type === 'text') {
    const from = first.value.length - first.value.replace(/^[ \t]+/, '').length;
    kept[0] = partText(first, from, first.value.length, state);
  }
  const last = kept.at(-1);
  if (last?.type === 'text') {
    const to = last.value.replace(/(?<![ \t])[ \t]+$/, '').length;
    kept[kept.length - 1] = partText(last, 0, to, state);
  }
  return kept;
}

function isBlank(inline: ContentInline | undefined): boolean {
  return inline?.type === 'break' || (inline?.type === 'text' && /^[ \t]*$/.test(inline.value));
}
