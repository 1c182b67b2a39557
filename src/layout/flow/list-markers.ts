/** Markers of a list, set; and its indent, in which they hang: as wide as the widest of them asks. */
import type { ListBlock, ListEntry } from '../../model/block.ts';
import { greatest, type Pt } from '../../model/length.ts';
import type { Paragraph } from '../../model/paragraph.ts';
import type { ParagraphSource } from '../../text/shared-paragraphs.ts';
import type { SetLine } from '../inline/set-lines.ts';
import { setOneLine } from '../inline/set-one-line.ts';
import type { LayoutContext } from './builder/flow.ts';

/** Between a marker and its text, in em. */
const MARKER_GAP_EM = 0.5;

export interface Marker {
  readonly paragraph: Paragraph;
  readonly line: SetLine;
  /** Between it and the edge of the text. */
  readonly gap: Pt;
}

/** One for each entry. */
export function setMarkers({ items }: ListBlock, context: LayoutContext): readonly Marker[] {
  const hung = greatest(items.map((entry) => hungOver(entry, context)));
  return items.map((entry) => {
    const paragraph = context.paragraph(markerOf(entry));
    return { paragraph, line: setOneLine(paragraph), gap: paragraph.size * MARKER_GAP_EM + hung };
  });
}

/** How far a text hangs out towards the number that ends before it: a quotation mark would touch that. */
function hungOver({ children: [first], markerAlign }: ListEntry, context: LayoutContext): Pt {
  if (markerAlign !== 'right' || first?.type !== 'text') return 0;
  return context.paragraph(first).hangLeft[0]!;
}

/** What its marker is set from. */
function markerOf({ marker, markerStyle, span }: ListEntry): ParagraphSource {
  return { children: marker, style: markerStyle, ...(span && { span }) };
}

/** Width that a marker and the gap behind it take. */
export function roomOf({ line, gap }: Marker): Pt {
  return line.width + gap;
}

/** What the texts of a list stand to the right by. */
export function indentOf(block: ListBlock, markers: readonly Marker[]): Pt {
  return Math.max(block.indent, greatest(markers.map(roomOf)));
}
