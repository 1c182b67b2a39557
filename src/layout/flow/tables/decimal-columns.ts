/**
 * Columns of numbers: every number stands so that its decimal sign is under the others'.
 * In: a table. Out: for each such column the width of its numbers, and how far each cell is moved in.
 */
import type { TableBlock, TextBlock } from '../../../model/block.ts';
import { wholePart } from '../../../model/cell-number.ts';
import { greatest, type Pt } from '../../../model/length.ts';
import { fragmentAt, GLUE, type Paragraph } from '../../../model/paragraph.ts';
import { shareBefore } from '../../align.ts';
import { widestForcedLine } from '../../inline/paragraph-width.ts';
import type { LayoutContext } from '../builder/flow.ts';
import { textOfInlines } from '../text-of-inlines.ts';

export interface DecimalColumn {
  /** From the first figure of the longest whole number to the last of the longest fraction. */
  readonly width: Pt;
  /** How far the text of a cell under the head stands in from the left edge of the column's text. @param inner width of that text */
  shift(cell: TextBlock, inner: Pt): Pt;
}

/** What stands for no number ends where whole numbers do. */
const NO_NUMBER = /^[^\d\s]\D*$/;

/** By column; undefined where cells are words. */
export type DecimalColumns = readonly (DecimalColumn | undefined)[];

export function decimalColumns(block: TableBlock, context: LayoutContext): DecimalColumns {
  const body = block.rows.slice(block.headerRows);
  return (block.decimals ?? []).map((align, column) => {
    if (!align) return undefined;
    const cells = body.map((row) => row[column]!);
    const parts = new Map(cells.map((cell) => [cell, numberParts(cell, context)]));
    const head = greatest([...parts.values()].map((part) => part.head));
    const tail = greatest([...parts.values()].map((part) => part.tail));
    const width = head + tail;
    return {
      width,
      shift(cell, inner) {
        const free = Math.max(0, inner - width);
        return free * shareBefore(align) + head - parts.get(cell)!.head;
      },
    };
  });
}

/** Widths of a number before and behind its decimal sign. */
interface NumberParts {
  readonly head: Pt;
  readonly tail: Pt;
}

function numberParts(cell: TextBlock, context: LayoutContext): NumberParts {
  const paragraph = context.paragraph(cell);
  const text = textOfInlines(cell.children);
  const whole = wholePart(text, cell.style.language) ?? NO_NUMBER.exec(text)?.[0] ?? '';
  const head = widthOf(paragraph, whole.length);
  return { head, tail: widestForcedLine(paragraph) - head };
}

/** Width of a paragraph's first characters. */
function widthOf(paragraph: Paragraph, count: number): Pt {
  const { kinds, widths } = paragraph;
  let width = 0;
  let left = count;
  for (let i = 0; i < kinds.length && left > 0; i++) {
    const fragment = fragmentAt(paragraph, i);
    if (kinds[i] === GLUE) {
      width += widths[i]!;
      left -= 1;
    } else if (fragment) {
      for (let glyph = fragment.from; glyph < fragment.to && left > 0; glyph++) {
        width += fragment.word.advances[glyph]!;
        left -= fragment.word.clusters[glyph]!.length;
      }
    }
  }
  return width;
}
