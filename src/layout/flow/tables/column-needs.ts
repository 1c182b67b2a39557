/**
 * What a table's columns ask for by their content (CSS 2.2, 17.5.2.2). In: a table, and how its words may be parted.
 * Out: for each column the least width, or the one at which nothing wraps.
 */
import type { TableBlock, TextBlock } from '../../../model/block.ts';
import { greatest, HAIR, type Pt } from '../../../model/length.ts';
import { type Paragraph, widthOfCharacters } from '../../../model/paragraph.ts';
import { remembered } from '../../../model/remembered.ts';
import type { TextEngine } from '../../../text/text-engine.ts';
import { compoundWidth, narrowestWidth, widestForcedLine } from '../../inline/paragraph-width.ts';
import { partedWidth, widestNumber } from '../../inline/parted-width.ts';
import type { LayoutContext } from '../builder/flow.ts';
import { type DecimalColumns, decimalColumns } from './decimal-columns.ts';

/**
 * From the best to the worst: compounds and units with their words whole where they are not long, other words whole, then
 * long words of the head on two lines, then all long words, then hyphens wherever the language has them, at last words cut
 * between letters. Numbers are whole in all of them.
 */
export const PARTINGS = ['compounds', 'none', 'head', 'halves', 'syllables', 'letters'] as const;
export type Parting = (typeof PARTINGS)[number];

/** Least width of a line where words are cut, in em: some four letters. */
const LEAST_OF_WORD = 2;

/** Characters of a compound that is kept whole: «Северо-Кавказский», but not «научно-исследовательский». */
const LONGEST_WHOLE = 18;

/** Characters of a line that holds two or three words. */
const EASY_LINE = 14;

/** What the columns of a table at one size ask for: asked often while its size is sought, and found once. */
export class ColumnNeeds {
  readonly table: TableBlock;
  readonly decimals: DecimalColumns;
  readonly #context: LayoutContext;
  readonly #least = new Map<Parting, readonly Pt[]>();

  constructor(table: TableBlock, context: LayoutContext) {
    this.table = table;
    this.#context = context;
    this.decimals = decimalColumns(table, context);
  }

  /** The least widths. */
  least(parting: Parting): readonly Pt[] {
    const { engine } = this.#context;
    return remembered(this.#least, parting, () =>
      this.#widths((paragraph, isHead) => leastWidth(paragraph, parting, isHead, engine)),
    );
  }

  /** The least at which sentences do not go down in columns of single words. */
  easy(parting: Parting): readonly Pt[] {
    const easy = this.#widths((paragraph, isHead) => (isHead ? 0 : easyWidth(paragraph)));
    return this.least(parting).map((width, column) => Math.max(width, easy[column]!));
  }

  /** At which nothing wraps. */
  get natural(): readonly Pt[] {
    return this.#widths(widestForcedLine);
  }

  #widths(widthOf: (paragraph: Paragraph, isHead: boolean) => Pt): readonly Pt[] {
    const { rows, headerRows, padding } = this.table;
    const cellWidth = (cell: TextBlock, isHead: boolean, column: number) => {
      // With a hair to spare nothing wraps at the width that it asks for; a number has two parts, and so two hairs.
      const numbers = isHead ? undefined : this.decimals[column];
      if (numbers) return numbers.width + 2 * HAIR;
      return widthOf(this.#context.paragraph(cell), isHead) + HAIR;
    };
    return rows[0]!.map((_, column) => {
      const cells = rows.map((row, index) => cellWidth(row[column]!, index < headerRows, column));
      return padding.left + padding.right + greatest(cells);
    });
  }
}

function leastWidth(
  paragraph: Paragraph,
  parting: Parting,
  isHead: boolean,
  engine: TextEngine,
): Pt {
  switch (parting) {
    case 'compounds':
      return compoundWidth(paragraph, widthOfCharacters(paragraph, LONGEST_WHOLE));
    case 'none':
      return narrowestWidth(paragraph);
    case 'head':
      return isHead ? partedWidth(paragraph, 'halves', engine) : narrowestWidth(paragraph);
    case 'halves':
    case 'syllables':
      return partedWidth(paragraph, parting, engine);
    case 'letters': {
      const words = partedWidth(paragraph, 'syllables', engine);
      const least = Math.min(words, LEAST_OF_WORD * paragraph.size);
      return Math.max(widestNumber(paragraph), least);
    }
  }
}

function easyWidth(paragraph: Paragraph): Pt {
  return Math.min(widestForcedLine(paragraph), widthOfCharacters(paragraph, EASY_LINE));
}
