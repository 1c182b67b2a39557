/** Markers of a list, set; and its indent, in which they hang: as wide as the widest of them asks. */
import type { ListBlock, ListEntry } from '../../model/block.ts';
import { greatest, type Pt } from '../../model/length.ts';
import type { Paragraph } from '../../model/paragraph.ts';
import type { SetLine } from '../inline/set-lines.ts';
import { setOneLine } from '../inline/set-one-line.ts';
import type { LayoutContext, ParagraphSource } from './flow.ts';

/** Between a marker and its text, in em. */
const MARKER_GAP_EM = 0.5;

export interface Marker {
  readonly paragraph: Paragraph;
  readonly line: SetLine;
  /** Between it and the text: the same in all of the list. */
  readonly gap: Pt;
}

/** One for each entry. */
export function setMarkers({ items }: ListBlock, context: LayoutContext): readonly Marker[] {
  const hung = greatest(items.map((entry) => hungAtStart(entry, context)));
  return items.map((entry) => setMarker(entry, hung, context));
}

/** @param hung of what hangs into the gap behind a marker: a text that begins with a quotation mark */
function setMarker(entry: ListEntry, hung: Pt, context: LayoutContext): Marker {
  const paragraph = context.paragraph(markerOf(entry));
  return { paragraph, line: setOneLine(paragraph), gap: paragraph.size * MARKER_GAP_EM + hung };
}

/** What its marker is set from. */
function markerOf({ marker, markerStyle, span }: ListEntry): ParagraphSource {
  return { children: marker, style: markerStyle, ...(span && { span }) };
}

function hungAtStart({ children: [first] }: ListEntry, context: LayoutContext): Pt {
  if (first?.type !== 'text') return 0;
  return context.paragraph(first).hangLeft[0]!;
}

/** Width that a marker and the gap behind it take. */
export function roomOf({ line, gap }: Marker): Pt {
  return line.width + gap;
}

/** What the texts of a list stand to the right by. */
export function indentOf(block: ListBlock, markers: readonly Marker[]): Pt {
  return Math.max(block.indent, greatest(markers.map(roomOf)));
}
