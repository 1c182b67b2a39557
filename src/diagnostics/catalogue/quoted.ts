/** Set text as a message quotes it. */
import type { Localized } from '../diagnostic.ts';

/** What leads on to the next words says nothing at a quotation's end, nor at its start. */
const OUTER_MARKS = /^[\s,;:—–]+|[\s,;:—–]+$/g;

/** Text in the quotation marks of each language, its own marks made those of the second level. */
export function quoted(text: string): Localized {
  const shown = withoutUnpaired(text).replace(OUTER_MARKS, '') || text;
  return { en: `“${withinEnglish(shown)}”`, ru: `«${withinRussian(shown)}»` };
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
