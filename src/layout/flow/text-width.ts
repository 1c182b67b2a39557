/** The width that blocks take when nothing makes them wrap: for boxes that fit their content, and table columns. */
import type { Block, StackBlock } from '../../model/block.ts';
import { NO_EDGES } from '../../model/geometry.ts';
import { greatest, HAIR, type Pt } from '../../model/length.ts';
import {
  BOX,
  FILL_STRETCH,
  GLUE,
  INFINITE_PENALTY,
  type Paragraph,
  PENALTY,
} from '../../model/paragraph.ts';
import { piecesOf } from '../inline/pieces.ts';
import type { LayoutContext } from './flow.ts';
import { indentOf, setMarkers } from './list-markers.ts';

/** Widest line of a paragraph that breaks only where it must. */
export function widestForcedLine(paragraph: Paragraph): Pt {
  let widest = 0;
  let line = 0;
  for (let i = 0; i < paragraph.kinds.length; i++) {
    const kind = paragraph.kinds[i];
    if (kind === BOX || (kind === GLUE && paragraph.stretches[i]! < FILL_STRETCH)) {
      line += paragraph.widths[i]!;
    } else if (kind === PENALTY && paragraph.penalties[i]! <= -INFINITE_PENALTY) {
      widest = Math.max(widest, line);
      line = 0;
    }
  }
  return widest;
}

/** Widest piece of a paragraph that may not be broken. */
export function narrowestWidth(paragraph: Paragraph): Pt {
  return piecesOf(paragraph).reduce((widest, { width }) => Math.max(widest, width), 0);
}

/**
 * The same where a compound stands on one line, and a unit behind what it measures, unless they are wider than the limit:
 * then they may part at the hyphen or the space.
 */
export function compoundWidth(paragraph: Paragraph, limit: Pt): Pt {
  const { unitBreaks } = paragraph;
  let widest = 0;
  let compound = 0;
  let space = 0;
  for (const { from, to, width } of piecesOf(paragraph)) {
    // A space is a piece of its own there, from the penalty on.
    if (unitBreaks?.has(from)) {
      space = paragraph.widths[to]!;
      continue;
    }
    compound += space + width;
    space = 0;
    widest = Math.max(widest, width, compound <= limit ? compound : 0);
    if (!isOwnHyphen(paragraph, to) && !unitBreaks?.has(to)) compound = 0;
  }
  return widest;
}

/** Nothing is drawn when a line ends there, for the hyphen is the word's. */
function isOwnHyphen({ kinds, flagged, content }: Paragraph, at: number): boolean {
  return kinds[at] === PENALTY && flagged[at] === true && content[at] === undefined;
}

/** The least measure at which no word of the blocks is cut; infinite where there is more than text. */
export function leastWidth(blocks: readonly Block[], context: LayoutContext): Pt {
  let least = 0;
  for (const block of blocks) least = Math.max(least, leastMeasureOf(block, context));
  return least;
}

function leastMeasureOf(block: Block, context: LayoutContext): Pt {
  switch (block.type) {
    case 'text': {
      const paragraph = context.paragraph(block.children, block.style, block.span);
      return narrowestWidth(paragraph) + (paragraph.style.hangingIndent ?? 0);
    }
    case 'stack':
      return paddingOf(block) + leastWidth(block.children, context);
    case 'list': {
      const indent = indentOf(block, setMarkers(block, context));
      return indent + greatest(block.items.map((i) => leastWidth(i.children, context)));
    }
    case 'rule':
    case 'space':
      return 0;
    default:
      return Number.POSITIVE_INFINITY;
  }
}

/** At both sides. */
function paddingOf({ box }: StackBlock): Pt {
  const { left, right } = box?.padding ?? NO_EDGES;
  return left + right;
}

export function textWidth(blocks: readonly Block[], limit: Pt, context: LayoutContext): Pt {
  let widest = 0;
  for (const block of blocks) {
    switch (block.type) {
      case 'text':
        widest = Math.max(
          widest,
          widestForcedLine(context.paragraph(block.children, block.style, block.span)) + HAIR,
        );
        break;
      case 'stack':
        widest = Math.max(widest, paddingOf(block) + textWidth(block.children, limit, context));
        break;
      case 'image':
        widest = Math.max(widest, block.width === 'fill' ? limit : block.width);
        break;
      case 'drawing':
        widest = Math.max(widest, block.width);
        break;
      case 'space':
        break;
      default:
        return limit;
    }
  }
  return Math.min(widest, limit);
}
