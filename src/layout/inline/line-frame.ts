/** A set line → frames: its text, and one link area for each link on it. */
import type { LinkTarget } from '../../model/block.ts';
import type { Frame, LinkFrame, Owner, TextFrame } from '../../model/frame.ts';
import type { Pt } from '../../model/length.ts';
import { type GlyphRun, runText } from '../../model/line.ts';
import type { Paragraph } from '../../model/paragraph.ts';
import { linkContents } from '../link-contents.ts';
import type { SetLine } from './set-lines.ts';

/** Capitals stand in the middle of their line: the baseline from the line's top. */
export function baselineIn(paragraph: Paragraph): Pt {
  return (paragraph.style.leading + paragraph.capHeight) / 2;
}

/** @param x of the column's left edge; @param y of the line's top */
export function lineFrames(
  line: SetLine,
  paragraph: Paragraph,
  owner: Owner,
  x: Pt,
  y: Pt,
): readonly Frame[] {
  if (line.runs.length === 0) return [];
  const baseline = y + baselineIn(paragraph);
  const text: TextFrame = {
    type: 'text',
    owner,
    x: x + line.x,
    baseline,
    width: widthOf(line.runs),
    ascent: paragraph.ascent,
    descent: paragraph.descent,
    runs: line.runs,
    endsWithSpace: line.endsWithSpace,
    ...(paragraph.span && { span: paragraph.span }),
  };
  return [text, ...linkFrames(line.runs, text)];
}

function widthOf(runs: readonly GlyphRun[]): Pt {
  const last = runs.at(-1);
  return last ? last.x + last.width : 0;
}

/** The area of a link encloses letters with ascenders and descenders, and does not reach those of other lines. */
const LINK_ASCENT_EM = 0.85;
const LINK_HEIGHT_EM = 1.15;

/** Few lines have links. */
const NO_FRAMES: readonly LinkFrame[] = [];

function linkFrames(runs: readonly GlyphRun[], text: TextFrame): readonly LinkFrame[] {
  if (runs.every(({ linkId }) => linkId === undefined)) return NO_FRAMES;
  const frames: LinkFrame[] = [];
  const areas = new Map<
    number,
    { left: Pt; right: Pt; link: LinkTarget; size: Pt; words: string }
  >();
  for (const run of runs) {
    if (run.linkId === undefined || !run.link) continue;
    const left = run.x;
    const right = run.x + run.width;
    const known = areas.get(run.linkId);
    const words = run.actualText ?? runText(run);
    if (known) {
      known.right = Math.max(known.right, right);
      known.words += words;
    } else {
      areas.set(run.linkId, { left, right, link: run.link, size: run.size, words });
    }
  }
  for (const [id, area] of areas) {
    frames.push({
      type: 'link',
      owner: text.owner,
      id,
      target: area.link,
      x: text.x + area.left,
      y: text.baseline - area.size * LINK_ASCENT_EM,
      width: area.right - area.left,
      height: area.size * LINK_HEIGHT_EM,
      contents: linkContents(area.words, area.link),
      ...(text.span && { span: text.span }),
    });
  }
  return frames;
}
