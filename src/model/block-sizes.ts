/** How large blocks are by themselves: what a template may ask before it decides where they stand. All measures in points. */
import type { Block } from './block.ts';
import type { Pt } from './length.ts';

export interface BlockSizes {
  /** Natural height at a measure, without the space over the first block and under the last. */
  height(blocks: readonly Block[], width: Pt): Pt;
  /** The same with spaces as small as a page may make them. */
  leastHeight(blocks: readonly Block[], width: Pt): Pt;
  /** Width at which nothing in them wraps (CSS: max-content); infinite for what is as wide as its place. */
  width(blocks: readonly Block[]): Pt;
  /** The least width at which no word of them is parted (CSS: min-content); infinite for more than texts, boxes and lists. */
  wordWidth(blocks: readonly Block[]): Pt;
}
