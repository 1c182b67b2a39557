/** Widths that blocks ask for (CSS: min-content, max-content): the least, and the one at which nothing in them wraps. */
import type { Block } from '../../model/block.ts';
import { NO_EDGES } from '../../model/geometry.ts';
import { greatest, HAIR, type Pt } from '../../model/length.ts';
import type { Paragraph } from '../../model/paragraph.ts';
import { narrowestWidth, widestForcedLine } from '../inline/paragraph-width.ts';
import type { LayoutContext } from './builder/flow.ts';
import { indentOf, setMarkers } from './list-markers.ts';

/** The least measure at which no word of the blocks is cut; infinite where there is more than text. */
export function leastWidth(blocks: readonly Block[], context: LayoutContext): Pt {
  const ofText = (paragraph: Paragraph) =>
    narrowestWidth(paragraph) + (paragraph.style.hangingIndent ?? 0);
  return widest(blocks, { ofText, ofOther: () => Number.POSITIVE_INFINITY }, context);
}

/** Of boxes that fit their content. @param limit of what is as wide as its place */
export function naturalWidth(blocks: readonly Block[], limit: Pt, context: LayoutContext): Pt {
  const ofText = (paragraph: Paragraph) => widestForcedLine(paragraph) + HAIR;
  const ofOther = (block: Block) => {
    const isPicture = block.type === 'image' || block.type === 'drawing';
    return isPicture && block.width !== 'fill' ? block.width : limit;
  };
  return Math.min(widest(blocks, { ofText, ofOther }, context), limit);
}

/** What a paragraph asks for, and what a block that holds no text. */
interface Asked {
  readonly ofText: (paragraph: Paragraph) => Pt;
  readonly ofOther: (block: Block) => Pt;
}

function widest(blocks: readonly Block[], asked: Asked, context: LayoutContext): Pt {
  return greatest(blocks.map((block) => widthOf(block, asked, context)));
}

function widthOf(block: Block, asked: Asked, context: LayoutContext): Pt {
  switch (block.type) {
    case 'text':
      return asked.ofText(context.paragraph(block));
    case 'stack': {
      const { left, right } = block.box?.padding ?? NO_EDGES;
      return left + right + widest(block.children, asked, context);
    }
    case 'list': {
      const indent = indentOf(block, setMarkers(block, context));
      return indent + greatest(block.items.map((i) => widest(i.children, asked, context)));
    }
    // As wide as what stands round them.
    case 'rule':
    case 'space':
      return 0;
    default:
      return asked.ofOther(block);
  }
}
