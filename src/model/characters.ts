/** Characters that no printed text may hold: controls, direction marks, invisible leftovers of copying. */
import { type Markup, offsetInFile, type SourceSegment } from './source.ts';

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

/**
 * The same markup without them; places still map to the file.
 * @param found in the order of the text
 */
export function dropUnprintableInMarkup(markup: Markup, found: readonly FoundCharacter[]): Markup {
  if (found.length === 0) return markup;
  const cuts = new Set(found.map(({ at }) => at));
  const starts = new Set(markup.segments.map(({ at }) => at));
  for (const cut of cuts) starts.add(cut + 1);
  const segments: SourceSegment[] = [];
  let dropped = 0;
  for (const at of [...starts].sort((a, b) => a - b)) {
    while (dropped < found.length && found[dropped]!.at < at) dropped++;
    if (at < markup.text.length && cuts.has(at)) continue;
    segments.push({ at: at - dropped, start: offsetInFile(markup, at) });
  }
  if (segments[0]?.at !== 0) segments.unshift({ at: 0, start: markup.span.start });
  return { ...markup, text: dropUnprintable(markup.text), segments };
}

/** `U+202E`. */
export function codePointName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
