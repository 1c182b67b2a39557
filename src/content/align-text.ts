/**
 * Maps running text back to its Markdown. In: a text as written and as it reads (escapes and character references resolved,
 * line breaks turned into spaces); out: segments from offsets of the one to offsets of the other. White space is matched in runs.
 */
import type { SourceSegment } from '../model/source.ts';

export function alignText(raw: string, value: string): readonly SourceSegment[] {
  const segments: SourceSegment[] = [{ at: 0, start: 0 }];
  if (raw.length === value.length) return segments;
  let place = 0;
  for (let at = 0; at < value.length && place < raw.length; ) {
    const character = value[at]!;
    if (/\s/.test(character) && /\s/.test(raw[place]!)) {
      mark(segments, at, place);
      at += 1;
      // One space may stand for a line break with the white space round it.
      if (!/\s/.test(value[at] ?? '')) while (/\s/.test(raw[place] ?? '')) place += 1;
      else place += 1;
    } else if (raw[place] === '\\' && raw[place + 1] === character) {
      mark(segments, at, place + 1);
      at += 1;
      place += 2;
    } else if (raw[place] === character && !isResolved(raw, place, value, at)) {
      mark(segments, at, place);
      at += 1;
      place += 1;
    } else {
      mark(segments, at, place);
      const reference = referenceAt(raw, place);
      at += reference === '' ? 0 : unitsOf(reference, value.slice(at, at + 2));
      place += reference.length || 1;
    }
  }
  return segments;
}

function referenceAt(raw: string, place: number): string {
  return (
    /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,31});/.exec(
      raw.slice(place, place + 34),
    )?.[0] ?? ''
  );
}

/** One that names nothing reads as it is written. */
function isResolved(raw: string, place: number, value: string, at: number): boolean {
  if (raw[place] !== '&') return false;
  const reference = referenceAt(raw, place);
  return reference === '&amp;' || (reference !== '' && !value.startsWith(reference, at));
}

/** Some stand for a character beyond the first plane, or for one with what is put on it: `&#x1F600;`, `&ngE;`. */
const TWO_UNITS = /^(?:[\uD800-\uDBFF]|.(?:\u0331|\u0333|\u0338|\u200A|\u20D2|\u20E5|\uFE00))/s;

/** UTF-16 units of the text that a reference stands for. */
function unitsOf(reference: string, read: string): number {
  return reference === '&fjlig;' || TWO_UNITS.test(read) ? 2 : 1;
}

function mark(segments: SourceSegment[], at: number, start: number): void {
  const last = segments.at(-1);
  if (last && last.start + (at - last.at) === start) return;
  if (last?.at === at) segments.pop();
  segments.push({ at, start });
}
