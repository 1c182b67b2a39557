/** Characters that no printed text may hold: controls, direction marks, invisible leftovers of copying. */
import type { Markup, SourceSegment } from './source.ts';

/** Controls save tab and line breaks, direction marks and overrides, zero-width space, a byte order mark inside a text. */
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** A character found, and where in the text. */
export interface FoundCharacter {
  readonly at: number;
  readonly character: string;
}

export function findUnprintable(text: string): readonly FoundCharacter[] {
  return [...text.matchAll(UNPRINTABLE)].map((m) => ({ at: m.index, character: m[0] }));
}

export function dropUnprintable(text: string): string {
  return text.replace(UNPRINTABLE, '');
}

/** The same markup without them; places still map to the file. */
export function dropUnprintableInMarkup(markup: Markup, found: readonly FoundCharacter[]): Markup {
  if (found.length === 0) return markup;
  const cuts = found.map(({ at }) => at);
  const segments: SourceSegment[] = [];
  const starts = [...markup.segments.map(({ at }) => at), ...cuts.map((at) => at + 1)];
  for (const at of [...new Set(starts)].sort((a, b) => a - b)) {
    if (at < markup.text.length && cuts.includes(at)) continue;
    const shift = cuts.filter((cut) => cut < at).length;
    segments.push({ at: at - shift, start: startInFile(markup, at) });
  }
  if (segments[0]?.at !== 0) segments.unshift({ at: 0, start: markup.span.start });
  return { ...markup, text: dropUnprintable(markup.text), segments };
}

function startInFile(markup: Markup, at: number): number {
  const segment = markup.segments.findLast((s) => s.at <= at) ?? {
    at: 0,
    start: markup.span.start,
  };
  return segment.start + (at - segment.at);
}

/** `U+202E`. */
export function codePointName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
