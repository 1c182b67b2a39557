/**
 * A list: markers hang in the indent, on the first line of their item. The marker column is as wide as its widest marker
 * asks, and numbers end at its right edge. An item of one line never stands alone before or after a page's end,
 * and none is parted from a list in it.
 */
import type { ListBlock, ListEntry } from '../../../model/block.ts';
import { HAIR, type Pt } from '../../../model/length.ts';
import { NO_SPACE } from '../../../model/style.ts';
import { baselineIn, lineFrames } from '../../inline/line-frame.ts';
import { type Area, linesBeside } from '../builder/area.ts';
import type { Flow } from '../builder/flow.ts';
import { NO_CALLS } from '../builder/text-line.ts';
import { indentOf, type Marker, roomOf, setMarkers } from '../list-markers.ts';

export function layListBlock(block: ListBlock, area: Area, flow: Flow): void {
  // The text of an entry, or of a box, leads to the list in it.
  flow.askSpace(block.spaceBefore, area.isInset ? 1 : 0);
  const markers = setMarkers(block, flow.context);
  const indent = Math.min(indentOf(block, markers), area.width / 2);
  const inner = { ...area, x: area.x + indent, width: area.width - indent, isInset: true };
  let isShifted = isFirstShifted(block.items[0], flow);
  block.items.forEach((entry, index) => {
    if (index > 0) flow.askSpace(block.gap);
    if (isShifted && index > 0 && !isFirstShifted(entry, flow)) {
      flow.facts.tornLists++;
      isShifted = false;
    }
    layEntryOfList({ entry, marker: markers[index]!, indent, x: area.x }, inner, flow);
    // The first two lines of a list stay together, and so do its last two.
    if (index === 0 && block.items.length > 1 && flow.holds.linesOfLast === 1)
      flow.askSpace(NO_SPACE, 1);
  });
  if (block.items.length > 1) flow.holdLastLines();
  flow.askSpace(block.spaceAfter);
}

/** Whether an entry would begin to the right of a float: where others begin at the margin, a list has two left edges. */
function isFirstShifted(entry: ListEntry | undefined, { exclusion, y }: Flow): boolean {
  if (exclusion?.side !== 'left' || !entry) return false;
  return linesBeside(exclusion.bottom - y, leadingOf(entry)) > 0;
}

function leadingOf({ children, markerStyle }: ListEntry): Pt {
  const first = children[0];
  return (first?.type === 'text' ? first.style : markerStyle).leading;
}

/** An entry with its marker, which stands in the indent at the left of its text. */
interface MarkedEntry {
  readonly entry: ListEntry;
  readonly marker: Marker;
  readonly indent: Pt;
  /** Left edge of the indent. */
  readonly x: Pt;
}

function layEntryOfList(marked: MarkedEntry, inner: Area, flow: Flow): void {
  const { entry, marker, indent } = marked;
  const leading = leadingOf(entry);
  const owner = flow.context.structure.owner(entry);
  const x = markerX(marked);
  const y = firstBaseline(entry, marker, flow) - baselineIn(marker.paragraph);
  flow.mark((exclusion, beside) => {
    // Where the first line counts as below the float, so does its marker.
    const isShifted = exclusion?.side === 'left' && linesBeside(beside, leading) > 0;
    const shift = isShifted ? exclusion.width : 0;
    return lineFrames(marker.line, marker.paragraph, owner, x + shift, y);
  });
  const { exclusion } = flow;
  flow.layBlocks(entry.children, inner);
  // A picture of the entry stands where its text begins: the next marker must clear it too.
  if (flow.exclusion !== exclusion) flow.shadow.outdent(indent);
  if (flow.heightBesideMark + HAIR < leading) layEmptyLine(leading, flow);
}

function markerX({ entry, marker, indent, x }: MarkedEntry): Pt {
  return entry.markerAlign === 'right' ? x + Math.max(0, indent - roomOf(marker)) : x;
}

/** An entry without text (a picture, a rule, nothing) has a line too, so that its marker does not stand on the next entry's. */
function layEmptyLine(leading: Pt, flow: Flow): void {
  flow.start(NO_SPACE);
  flow.line({ box: { type: 'box', height: leading }, calls: NO_CALLS });
}

/** Baseline of an entry's first line from its top, whatever the leadings of text and marker. */
function firstBaseline(entry: ListEntry, marker: Marker, { context }: Flow): Pt {
  const [first] = entry.children;
  return baselineIn(first?.type === 'text' ? context.paragraph(first) : marker.paragraph);
}
