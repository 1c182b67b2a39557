/**
 * A row of the contents: title ragged at the left, dots on a grid that all rows share, folio at the right edge.
 * The leader follows the title's last line, which is not much longer than the others; the whole row is one link.
 */
import type { EntryBlock, Inline, LinkTarget } from '../../../model/block.ts';
import type { Frame, Owner, TextFrame } from '../../../model/frame.ts';
import type { Pt } from '../../../model/length.ts';
import type { GlyphRun } from '../../../model/line.ts';
import type { Paragraph } from '../../../model/paragraph.ts';
import { remembered } from '../../../model/remembered.ts';
import type { ParagraphStyle } from '../../../model/style.ts';
import type { ParagraphSource } from '../../../text/shared-paragraphs.ts';
import { balanceParagraph } from '../../inline/balance.ts';
import { breakParagraph } from '../../inline/break-paragraph.ts';
import { baselineIn, lineFrames } from '../../inline/line-frame.ts';
import { type SetLine, setLines } from '../../inline/set-lines.ts';
import { setOneLine } from '../../inline/set-one-line.ts';
import { type BrokenParagraph, splitIfOverfull } from '../../inline/split-long-words.ts';
import { linkContents } from '../../link-contents.ts';
import type { Area } from '../builder/area.ts';
import type { Flow, LayoutContext } from '../builder/flow.ts';
import { destinationFrame } from '../destination.ts';
import { textOfInlines } from '../text-of-inlines.ts';

/** Fewest dots that make a leader, and the least room before the first, in steps from dot to dot. */
const FEWEST_DOTS = 3;
const ROOM_BEFORE_DOTS = 0.8;
/** No line of a title is shorter than this share of the next: the leader goes on from the last, and a short line over it looks like an end. */
const LEAST_OF_NEXT = 0.65;

/** What of a row does not depend on its place. */
interface PreparedEntry {
  readonly target: LinkTarget;
  readonly title: ParagraphSource;
  readonly folio: ParagraphSource;
  readonly dot: ParagraphSource;
  /** By the room that it has: a row is set again when page numbers are known, and its title is the same. */
  readonly broken: Map<Pt, BrokenParagraph>;
}

const prepared = new WeakMap<EntryBlock, PreparedEntry>();

/** A row whose title is set. */
interface SetEntry {
  readonly block: EntryBlock;
  readonly parts: PreparedEntry;
  readonly title: Paragraph;
  readonly lines: readonly SetLine[];
  readonly area: Area;
  readonly owner: Owner;
}

export function layEntry(block: EntryBlock, area: Area, flow: Flow): void {
  flow.clear();
  const { style } = block;
  if (style.keepWithPrevious) flow.keepWithPrevious();
  flow.start(style.spaceBefore);
  const { context } = flow;
  const entry = setEntry(block, area, context);
  const height = entry.lines.length * style.leading;
  flow.box(height, () => [
    ...destinationFrame(block, entry.owner, area.x),
    ...titleFrames(entry),
    ...leaderFrames(entry, context),
    ...folioFrames(entry, context),
    linkFrame(entry, height, context),
  ]);
  flow.askSpace(style.spaceAfter, style.sticky);
}

function setEntry(block: EntryBlock, area: Area, context: LayoutContext): SetEntry {
  const parts = remembered(prepared, block, () => prepare(block));
  const room = area.width - block.folioWidth - (FEWEST_DOTS + ROOM_BEFORE_DOTS) * block.leaderStep;
  const { paragraph: title, result } = remembered(parts.broken, room, () =>
    breakTitle(parts.title, room, context),
  );
  const lines = setLines(title, result, [room], () => area.x);
  return { block, parts, title, lines, area, owner: context.structure.owner(block) };
}

function prepare(block: EntryBlock): PreparedEntry {
  const target = { destination: block.target };
  const linked = block.children.map((inline) =>
    inline.type === 'text' ? { ...inline, link: target } : inline,
  );
  const style: ParagraphStyle = { ...block.style, align: 'left', hyphenate: false, indent: 0 };
  const onOneLine = (inline: Inline): ParagraphSource => ({ children: [inline], style });
  return {
    target,
    title: { ...block, children: linked },
    folio: onOneLine({ type: 'folio', of: target, style: block.folioStyle }),
    dot: onOneLine({ type: 'text', value: '.', style: block.leaderStyle, isVerbatim: true }),
    broken: new Map(),
  };
}

/** A word that had to be cut is reported by the item's heading, not here. */
function breakTitle(source: ParagraphSource, room: Pt, context: LayoutContext): BrokenParagraph {
  const title = context.paragraph(source);
  const result =
    source.style.align === 'balance'
      ? balanceParagraph(title, room, LEAST_OF_NEXT)
      : breakParagraph(title, [room]);
  return splitIfOverfull(title, result, [room], context.engine);
}

function titleFrames({ block, title, lines, owner }: SetEntry): readonly Frame[] {
  // A space between title and folio for whoever copies the row.
  const spaced = (line: SetLine, i: number) =>
    i === lines.length - 1 ? { ...line, endsWithSpace: true } : line;
  return lines.flatMap((line, i) =>
    textFrames(lineFrames(spaced(line, i), title, owner, 0, i * block.style.leading)),
  );
}

/** The whole row is the link, not its words. */
function textFrames(frames: readonly Frame[]): readonly Frame[] {
  return frames.filter(({ type }) => type !== 'link');
}

function baselineOfLast({ title, lines }: SetEntry): Pt {
  return (lines.length - 1) * title.style.leading + baselineIn(title);
}

function leaderFrames(entry: SetEntry, context: LayoutContext): readonly Frame[] {
  const { block, parts, lines, title, area } = entry;
  const last = lines.at(-1)!;
  const step = block.leaderStep;
  const right = area.x + area.width - block.folioWidth;
  const count = Math.floor((right - last.x - last.width - step * ROOM_BEFORE_DOTS) / step);
  if (count < 1) return [];
  const glyph = setOneLine(context.paragraph(parts.dot)).runs[0]!;
  const dot = glyph.words[0]!;
  const run: GlyphRun = {
    ...glyph,
    x: 0,
    words: Array.from({ length: count }, () => dot),
    places: Array.from({ length: count }, (_, i) => i * step),
    width: count * step,
  };
  const frame: TextFrame = {
    type: 'text',
    owner: { artifact: 'layout' },
    x: right - count * step,
    baseline: baselineOfLast(entry),
    width: count * step,
    ascent: title.ascent,
    descent: title.descent,
    runs: [run],
    endsWithSpace: false,
  };
  return [frame];
}

function folioFrames(entry: SetEntry, context: LayoutContext): readonly Frame[] {
  const { parts, area, owner } = entry;
  const paragraph = context.paragraph(parts.folio);
  const line = setOneLine(paragraph);
  const x = area.x + area.width - line.width;
  const y = baselineOfLast(entry) - baselineIn(paragraph);
  const link = { link: parts.target, linkId: context.structure.linkId(parts.target) };
  const linked = { ...line, runs: line.runs.map((run) => ({ ...run, ...link })) };
  return textFrames(lineFrames(linked, paragraph, owner, x, y));
}

function linkFrame(
  { block, parts, area, owner }: SetEntry,
  height: Pt,
  context: LayoutContext,
): Frame {
  return {
    type: 'link',
    owner,
    id: context.structure.linkId(parts.target),
    target: parts.target,
    contents: linkContents(textOfInlines(block.children), parts.target),
    x: area.x,
    y: 0,
    width: area.width,
    height,
  };
}
