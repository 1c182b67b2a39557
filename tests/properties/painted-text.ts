/** The text of finished pages as a reader copies it, and the text of the styled issue that it was made of. */
import type { PagedDocument } from '../../src/model/document.ts';
import type { TextFrame } from '../../src/model/frame.ts';
import { textOf } from './check-pages.ts';

/** Structure element → text of its lines, in painting order; hyphens of breaks and white space left out. */
function paintedByElement(document: PagedDocument): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const { frames } of document.pages) {
    for (const frame of frames) {
      if (frame.type !== 'text' || !('element' in frame.owner)) continue;
      const { element } = frame.owner;
      texts.set(element, (texts.get(element) ?? '') + letters(textOf(frame as TextFrame)));
    }
  }
  return texts;
}

/** All of it in reading order: the order of the structure. */
export function paintedText(document: PagedDocument): string {
  const byElement = paintedByElement(document);
  return document.structure.map((_, i) => byElement.get(i) ?? '').join('');
}

/** Letters and figures alone: the typographer changes marks and spaces. */
export function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
