/**
 * Calls of footnotes and the stop or comma beside them. In Russian the mark belongs to the word and stands before these, where many
 * type it behind (А. Э. Мильчин, Л. К. Чельцова, «Справочник издателя и автора»). It stays behind «?», «!», «…» and the stop of an
 * abbreviation, and behind digits, which it would raise to a power.
 */
import type { ContentInline } from '../../model/content.ts';
import { endsAbbreviated } from '../abbreviated.ts';

/** Behind a letter, a bracket, a quotation mark or a sign; or all that stands behind a link or a mark. */
const STOP_AT_END = /(?:^|(?<=[\p{L}»“)\]%‰°₽]))[.,;:]$/u;

/** The inlines of one paragraph with such stops behind the calls that follow them; the same array where there are none. */
export function withCallsBeforeStops(inlines: readonly ContentInline[]): readonly ContentInline[] {
  if (!inlines.some(isCall)) return inlines;
  const stops = inlines.map((_, i) => stopToMove(inlines, i));
  if (stops.every((stop) => stop === '')) return inlines;
  const moved: ContentInline[] = [];
  let waiting = '';
  for (const [i, inline] of inlines.entries()) {
    const stop = stops[i]!;
    if (inline.type === 'text') {
      const value = waiting + inline.value.slice(0, inline.value.length - stop.length);
      if (value !== '') moved.push({ ...inline, value });
      waiting = stop;
    } else {
      moved.push(inline);
      if (waiting === '' || isCall(inlines[i + 1]) || inlines[i + 1]?.type === 'text') continue;
      moved.push({ type: 'text', span: inline.span, value: waiting });
      waiting = '';
    }
  }
  return moved;
}

function isCall(inline: ContentInline | undefined): boolean {
  return inline?.type === 'footnoteReference';
}

function stopToMove(inlines: readonly ContentInline[], i: number): string {
  const inline = inlines[i]!;
  if (inline.type !== 'text' || !isCall(inlines[i + 1])) return '';
  const stop = STOP_AT_END.exec(inline.value)?.[0] ?? '';
  if (stop === inline.value) return i === 0 || isCall(inlines[i - 1]) ? '' : stop;
  return stop === '.' && endsAbbreviated(inline.value) ? '' : stop;
}
