/** A set line → frames: its text, and one link area for each link on it. */
import type { LinkTarget } from '../../model/block.ts';
import type { Frame, Owner, TextFrame } from '../../model/frame.ts';
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
  const last = line.runs.at(-1);
  if (!last) return [];
  const baseline = y + baselineIn(paragraph);
  const text: TextFrame = {
    type: 'text',
    owner,
    x: x + line.x,
    baseline,
    width: last.x + last.width,
    ascent: paragraph.ascent,
    descent: paragraph.descent,
    runs: line.runs,
    endsWithSpace: line.endsWithSpace,
    span: paragraph.span,
  };
  return [text, ...linkFrames(line.runs, text)];
}

/** The area of a link encloses letters with ascenders and descenders, and does not reach those of other lines. */
const LINK_ASCENT_EM = 0.85;
const LINK_DESCENT_EM = 0.3;

/** Few lines have links. */
const NO_FRAMES: readonly Frame[] = [];

/** What a link has of a line; `above` and `below` the baseline. */
interface LinkArea {
  readonly left: Pt;
  readonly right: Pt;
  readonly above: Pt;
  readonly below: Pt;
  readonly words: string;
  readonly target: LinkTarget;
}

function linkFrames(runs: readonly GlyphRun[], text: TextFrame): readonly Frame[] {
  if (runs.every(({ linkId }) => linkId === undefined)) return NO_FRAMES;
  const frames: Frame[] = [];
  const areas = new Map<number, LinkArea>();
  for (const run of runs) {
    if (run.linkId === undefined || !run.link) continue;
    const { rise, size } = run;
    const area: LinkArea = {
      left: run.x,
      right: run.x + run.width,
      above: rise + size * LINK_ASCENT_EM,
      below: size * LINK_DESCENT_EM - rise,
      words: run.actualText ?? runText(run),
      target: run.link,
    };
    const known = areas.get(run.linkId);
    areas.set(run.linkId, known ? joined(known, area) : area);
  }
  for (const [id, area] of areas) {
    const { target } = area;
    const place = { owner: text.owner, x: text.x + area.left, y: text.baseline - area.above };
    frames.push({
      type: 'link',
      ...place,
      id,
      target,
      width: area.right - area.left,
      height: area.above + area.below,
      contents: linkContents(area.words, target),
      ...(text.span && { span: text.span }),
    });
    if ('origin' in target) frames.push({ type: 'destination', ...place, name: target.origin });
  }
  return frames;
}

function joined(known: LinkArea, area: LinkArea): LinkArea {
  return {
    ...known,
    right: Math.max(known.right, area.right),
    above: Math.max(known.above, area.above),
    below: Math.max(known.below, area.below),
    words: known.words + area.words,
  };
}
