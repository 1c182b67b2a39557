/** Where something stands that is narrower than its room. */

/** Share of the free room that is before it; text that is justified, or balanced, begins at the left. */
export function shareBefore(align: 'left' | 'center' | 'right' | 'justify' | 'balance'): number {
  if (align === 'right') return 1;
  return align === 'center' ? 0.5 : 0;
}
