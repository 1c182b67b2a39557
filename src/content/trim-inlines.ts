/** Running text without white space and breaks at its ends. */
import type { ContentInline } from '../model/content.ts';
import type { ParseState } from './state.ts';

/** Cuts white space and breaks at both ends: pictures and tags taken out leave them behind. */
export function trimInlines(inlines: readonly ContentInline[], state: ParseState) {
  const kept = [...inlines];
  while (kept.length > 0 && isBlank(kept.at(-1))) kept.pop();
  while (kept.length > 0 && isBlank(kept[0])) kept.shift();
  const trim = (at: number, edge: RegExp): void => {
    const text = kept.at(at);
    if (text?.type !== 'text' || !edge.test(text.value)) return;
    const cut = { ...text, value: text.value.replace(edge, '') };
    const origin = state.context.origins?.get(text);
    const shift = at === 0 ? text.value.length - cut.value.length : 0;
    if (origin) {
      const segments = origin.segments.map((segment) =>
        segment.at < shift
          ? { at: 0, start: segment.start + shift - segment.at }
          : { at: segment.at - shift, start: segment.start },
      );
      state.context.origins?.set(cut, { ...origin, segments });
    }
    kept[at === 0 ? 0 : kept.length - 1] = cut;
  };
  trim(0, /^[ \t]+/);
  trim(-1, /(?<![ \t])[ \t]+$/);
  return kept;
}

function isBlank(inline: ContentInline | undefined): boolean {
  return inline?.type === 'break' || (inline?.type === 'text' && /^[ \t]*$/.test(inline.value));
}
