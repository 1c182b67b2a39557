/** What is chosen before a list is set, and what is known of it afterwards: a variant of an item is judged by both. */
import type { FigureBlock, TableBlock, TextBlock } from '../../../model/block.ts';
import type { Pt } from '../../../model/length.ts';
import { NO_SPACE, type Space } from '../../../model/style.ts';
import type { TableFitting } from '../memory/table-memory.ts';
import type { Area } from './area.ts';

/** How a figure is set in one variant of its item. */
export interface FigureChoice {
  readonly side: 'left' | 'right' | 'full';
  readonly width: Pt;
}

/** What one variant of an item fixes. */
export interface FlowChoices {
  readonly figures: ReadonlyMap<FigureBlock, FigureChoice>;
  /** Paragraph → lines more or fewer than the best. */
  readonly looseness: ReadonlyMap<TextBlock, number>;
}

export const NO_CHOICES: FlowChoices = { figures: new Map(), looseness: new Map() };

/** What a list asks of the one behind it. */
export interface Asked {
  /** It meets the space that the first block there asks for. */
  readonly spaceBefore: Space;
  /** So far the page may not end yet: something began with a wish for room (BreakHolds.askRoom). */
  readonly roomLeft: Pt;
}

export const NOTHING_ASKED: Asked = { spaceBefore: NO_SPACE, roomLeft: 0 };

/** How well a list is set: what a variant is judged by, apart from its height. */
export interface FlowFacts {
  /**
   * Sum over justified lines of the square of how far their ratio is from good; what else makes a reader stumble weighs as gaps:
   * runts, hyphens, ties given up, what a picture's edge tears (text/judge-text.ts).
   */
  gaps: number;
  /** White left beside floats and under them. */
  readonly blanks: Blank[];
  /** Lists that begin beside a float at the left and end at the margin under it. */
  tornLists: number;
  /** Items of the list before the first picture; undefined where there is none. */
  firstPicture: number | undefined;
  /** Paragraphs set at full measure, with their number of lines: candidates for a line more or less. */
  readonly flexible: FlexibleParagraph[];
  /** Pictures and tables in order, as they were set. */
  readonly movables: MovableFact[];
}

export function noFacts(): FlowFacts {
  return {
    gaps: 0,
    blanks: [],
    tornLists: 0,
    firstPicture: undefined,
    flexible: [],
    movables: [],
  };
}

/** White beside a float or under it. */
export interface Blank {
  readonly height: Pt;
  /** It is under the float, because what stands beside the float reaches further down. */
  readonly isUnder: boolean;
  readonly float: MovableFact | undefined;
}

/** A paragraph that may be a line longer or shorter. */
export interface FlexibleParagraph {
  readonly block: TextBlock;
  readonly lines: number;
  /** That it has for itself. */
  readonly area: Area;
}

/** How a picture or a table was set. */
export interface MovableFact {
  readonly block: FigureBlock | TableBlock;
  readonly choice: FigureChoice;
  /** Of a table. */
  readonly fitting?: TableFitting;
  /** Why it is not set as chosen: its greatest height, the measure, or too little room for text beside it. */
  readonly limit?: 'height' | 'measure' | 'room';
  /** Width of a figure that is as high as it may be, where that is less than the measure. */
  readonly highest?: Pt;
  /** Of a figure: what its caption, and the credit, take under its picture. */
  readonly captionHeight?: Pt;
}
