/**
 * Which paragraph of an item takes a line more or less with the least harm (TeX: \looseness). In: what is known of a way in which
 * the item is set. Out: the paragraph. Serves one item: what a paragraph costs so is reckoned once for all its ways.
 */
import type { TextBlock } from '../../model/block.ts';
import type { LayoutContext } from '../flow/flow.ts';
import type { FlexibleParagraph, FlowFacts } from '../flow/flow-facts.ts';
import { breakIntoLines } from '../inline/linebreak.ts';

/** Shorter paragraphs show that they were made to fit. */
const FEWEST_LINES = 4;
/** Longer ones than a page cost as much time as lines in the square, and pages end well inside them anyhow. */
const MOST_LINES = 60;

export class FlexibleText {
  readonly #context: LayoutContext;
  /** Demerits by lines and measures; infinite where there are no such breaks. */
  readonly #known = new Map<TextBlock, Map<string, number>>();

  constructor(context: LayoutContext) {
    this.#context = context;
  }

  /** The paragraph that has the least demerits with so many lines more; none where none can have them. */
  mostFlexible({ flexible }: FlowFacts, looseness: number): TextBlock | undefined {
    let best: TextBlock | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const one of flexible) {
      if (one.lines < FEWEST_LINES || one.lines > MOST_LINES) continue;
      const demerits = this.#demeritsOf(one, one.lines + looseness);
      if (demerits < least) [least, best] = [demerits, one.block];
    }
    return best;
  }

  #demeritsOf({ block, measures }: FlexibleParagraph, lines: number): number {
    const known = this.#known.get(block) ?? new Map<string, number>();
    this.#known.set(block, known);
    // In a box beside a float its measure differs from way to way.
    const key = `${lines} ${measures}`;
    let demerits = known.get(key);
    if (demerits === undefined) {
      const paragraph = this.#context.paragraph(block.children, block.style, block.span);
      const result = breakIntoLines(paragraph, measures, lines);
      demerits = result?.demerits ?? Number.POSITIVE_INFINITY;
      known.set(key, demerits);
    }
    return demerits;
  }
}
