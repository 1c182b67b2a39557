/** Characters that no printed text may hold: controls, direction marks, invisible leftovers of copying. */
import { type Markup, offsetInFile, type SourceSegment } from './source.ts';

/** What parts lines or pages in other programs, and words everywhere: a space in print (UAX #14, classes BK and NL). */
const SEPARATORS = ['\u000b', '\u000c', '\u0085', '\u2028', '\u2029'];

/** Controls save tab and line breaks, direction marks and overrides, zero-width space, a byte order mark inside a text. */
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** A character found, and where in the text. */
export interface FoundCharacter {
  readonly at: number;
  readonly character: string;
}

export function findUnprintable(text: string): readonly FoundCharacter[] {
  return [...text.matchAll(UNPRINTABLE)].map((m) => ({ at: m.index, character: m[0] }));
}

/** Whether a space stands for it, so that words keep apart. */
export function isSeparator(character: string): boolean {
  return SEPARATORS.includes(character);
}

export function dropUnprintable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => (isSeparator(character) ? ' ' : ''));
}

/**
 * The same markup without them, but for spaces; places still map to the file.
 * @param found in the order of the text
 */
export function dropUnprintableInMarkup(markup: Markup, found: readonly FoundCharacter[]): Markup {
  if (found.length === 0) return markup;
  const dropped = found.filter(({ character }) => !isSeparator(character)).map(({ at }) => at);
  const cuts = new Set(dropped);
  const starts = new Set(markup.segments.map(({ at }) => at));
  for (const cut of cuts) starts.add(cut + 1);
  const segments: SourceSegment[] = [];
  let before = 0;
  for (const at of [...starts].sort((a, b) => a - b)) {
    while (before < dropped.length && dropped[before]! < at) before++;
    if (at < markup.text.length && cuts.has(at)) continue;
    segments.push({ at: at - before, start: offsetInFile(markup, at) });
  }
  if (segments[0]?.at !== 0) segments.unshift({ at: 0, start: markup.span.start });
  return { ...markup, text: dropUnprintable(markup.text), segments };
}

/** `U+202E`. */
export function codePointName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
