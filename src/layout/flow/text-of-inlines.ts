/** The words of inlines, as they are read. */
import type { Inline } from '../../model/block.ts';

export function textOfInlines(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.type === 'text' ? inline.value : '')).join('');
}
