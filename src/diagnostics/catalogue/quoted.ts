/** Set text as a message quotes it. */
import type { Localized } from '../diagnostic.ts';

/** What leads on to the next words says nothing at a quotation's end, nor at its start. */
const OUTER_MARKS = /^[\s,;:—–]+|(?<![\s,;:—–])[\s,;:—–]+$/g;

/** Characters of a quotation: a line or two of a terminal, by which a reader finds the place. */
const LONGEST = 120;

/** Text in the quotation marks of each language, its own marks made those of the second level; a long one by its beginning. */
export function quoted(text: string): Localized {
  const begun = beginning(text);
  const shown = withoutUnpaired(begun).replace(OUTER_MARKS, '') || begun;
  return { en: `“${withinEnglish(shown)}”`, ru: `«${withinRussian(shown)}»` };
}

function beginning(text: string): string {
  const characters = [...text.slice(0, 2 * LONGEST + 2)];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : text;
}

function withinRussian(text: string): string {
  return text.replaceAll('«', '„').replaceAll('»', '“');
}

/** In Russian text “ closes, and nothing has to be changed. */
function withinEnglish(text: string): string {
  return text.includes('„') ? text : text.replaceAll('“', '‘').replaceAll('”', '’');
}

/** Without guillemets whose twin stands outside: a line begins or ends between them. */
function withoutUnpaired(text: string): string {
  const open: number[] = [];
  const unpaired = new Set<number>();
  for (const { 0: mark, index } of text.matchAll(/[«»]/g)) {
    if (mark === '«') open.push(index);
    else if (open.pop() === undefined) unpaired.add(index);
  }
  for (const index of open) unpaired.add(index);
  return text.replace(/[«»]/g, (mark, index: number) => (unpaired.has(index) ? '' : mark));
}
