/**
 * Finds the places of a text again after rules have changed its marks.
 * Rules may only touch spaces, quotes, primes, dashes, full stops and commas: letters, digits and
 * everything else stand in the same order before and after; a few of them may become the signs that they were typed for.
 * Between two such fixed characters lies a gap, and gaps are matched mark by mark. So a quote that opens in bold and closes outside needs no markers that would blind the rules.
 */
import { isTypedSign, spelledLength } from './rules/signs.ts';

const LOOSE = /[\s\u00A0\u202F\u2007\u2009"'´«»„“”‘’‚‛‹›′″\-\u2010-\u2015\u2212\u2500.…,]/;
const SPACE = /[\s\u00A0\u202F\u2007\u2009]/;
const DASH = /[-\u2010-\u2015\u2212\u2500]/;
const FIXED_SPACE = /[\u00A0\u202F]/;

/** Loose characters between two fixed ones: offsets in the text before and after. */
export interface Gap {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** All gaps that were changed; undefined when a fixed character was. */
export function alignGaps(before: string, after: string): readonly Gap[] | undefined {
  const gaps: Gap[] = [];
  let i = 0;
  let j = 0;
  for (;;) {
    const same = sameLength(before, i, after, j);
    i += same;
    j += same;
    const oldEnd = skipLoose(before, i);
    const newEnd = skipLoose(after, j);
    if (isChanged(before, i, oldEnd, after, j, newEnd)) {
      gaps.push({ oldStart: i, oldEnd, newStart: j, newEnd });
    }
    if (oldEnd === before.length || newEnd === after.length) {
      return oldEnd === before.length && newEnd === after.length ? gaps : undefined;
    }
    const typed = fixedLength(before, oldEnd, after, newEnd);
    if (typed === 0) return undefined;
    i = oldEnd + typed;
    j = newEnd + 1;
    if (typed > 1) gaps.push({ oldStart: oldEnd, oldEnd: i, newStart: newEnd, newEnd: j });
  }
}

/** How much of both is the same, up to the gap in which it ends: most of a text is, and that is told soonest. */
function sameLength(before: string, oldStart: number, after: string, newStart: number): number {
  let length = 0;
  while (
    oldStart + length < before.length &&
    before.charCodeAt(oldStart + length) === after.charCodeAt(newStart + length)
  ) {
    length++;
  }
  while (length > 0 && isLoose(before, oldStart + length - 1)) length--;
  return length;
}

/** How many fixed characters of the text before became one of the text after; 0 where they may not. */
function fixedLength(before: string, oldAt: number, after: string, newAt: number): number {
  const old = before[oldAt];
  const now = after[newAt];
  if (old === now) return 1;
  return spelledLength(before, oldAt, now) || (isTypedSign(old, now) ? 1 : 0);
}

function isChanged(
  before: string,
  oldStart: number,
  oldEnd: number,
  after: string,
  newStart: number,
  newEnd: number,
): boolean {
  const length = oldEnd - oldStart;
  if (newEnd - newStart !== length) return true;
  for (let i = 0; i < length; i++) {
    if (before.charCodeAt(oldStart + i) !== after.charCodeAt(newStart + i)) return true;
  }
  return false;
}

function skipLoose(text: string, from: number): number {
  let at = from;
  while (at < text.length && isLoose(text, at)) at++;
  return at;
}

/** Letters are known by their numbers, which is quicker than asking a pattern for each. */
function isLoose(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const isLetter = (code >= 0x61 && code <= 0x7a) || (code >= 0x400 && code < 0x500);
  return !isLetter && LOOSE.test(text.charAt(at));
}

/** Maps ascending offsets of the text before to offsets of the text after. */
export function mapOffsets(
  before: string,
  after: string,
  gaps: readonly Gap[],
  offsets: readonly number[],
): readonly number[] {
  let next = 0;
  let shift = 0;
  return offsets.map((offset) => {
    let gap = gaps[next];
    while (gap && gap.oldEnd < offset) {
      shift = gap.newEnd - gap.oldEnd;
      gap = gaps[++next];
    }
    return gap && offset >= gap.oldStart ? mapInGap(before, after, gap, offset) : offset + shift;
  });
}

function mapInGap(before: string, after: string, gap: Gap, offset: number): number {
  const { oldStart, oldEnd, newStart, newEnd } = gap;
  if (offset === oldEnd && oldEnd > oldStart) return newEnd;
  const marks = countMarks(before, oldStart, offset);
  let at = skipMarks(after, newStart, newEnd, marks);
  const isAfterSpace = offset > oldStart && SPACE.test(before.charAt(offset - 1));
  if (isAfterSpace) while (at < newEnd && SPACE.test(after.charAt(at))) at++;
  return at;
}

/** Several dashes or dots in a row are one mark: `--` becomes `—`. */
function markLength(text: string, at: number, end: number): number {
  const kind = DASH.test(text.charAt(at))
    ? DASH
    : /[.…]/.test(text.charAt(at))
      ? /[.…]/
      : undefined;
  let to = at + 1;
  while (kind && to < end && kind.test(text.charAt(to))) to++;
  return to - at;
}

function countMarks(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; ) {
    if (SPACE.test(text.charAt(at))) at++;
    else {
      count++;
      at += markLength(text, at, end);
    }
  }
  return count;
}

function skipMarks(text: string, start: number, end: number, marks: number): number {
  let at = start;
  for (let left = marks; left > 0 && at < end; ) {
    if (SPACE.test(text.charAt(at))) at++;
    else {
      left--;
      at += markLength(text, at, end);
    }
  }
  return at;
}

/** No-break spaces that the author typed stay, where a rule left a plain space; but never after a dash. */
export function keepFixedSpaces(before: string, after: string, gaps: readonly Gap[]): string {
  if (!FIXED_SPACE.test(before)) return after;
  let out = '';
  let from = 0;
  for (const gap of gaps) {
    const old = before.slice(gap.oldStart, gap.oldEnd);
    if (!FIXED_SPACE.test(old)) continue;
    const typed = [...old].filter((c) => SPACE.test(c));
    const now = after.slice(gap.newStart, gap.newEnd);
    if ([...now].filter((c) => SPACE.test(c)).length !== typed.length) continue;
    let index = 0;
    const kept = [...now].map((c, at) => {
      if (!SPACE.test(c)) return c;
      const was = typed[index++] ?? c;
      const isAfterDash = at > 0 && DASH.test(now.charAt(at - 1));
      return c === ' ' && FIXED_SPACE.test(was) && !isAfterDash ? was : c;
    });
    out += after.slice(from, gap.newStart) + kept.join('');
    from = gap.newEnd;
  }
  return out + after.slice(from);
}
