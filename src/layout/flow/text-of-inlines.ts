/** The words of inlines, as they are read. */
import type { Inline } from '../../model/block.ts';

export function textOfInlines(inlines: readonly Inline[]): string {
  const wordsOf = (inline: Inline) => {
    if (inline.type === 'text') return inline.value;
    return inline.type === 'break' ? ' ' : '';
  };
  return inlines.map(wordsOf).join('');
}
