/** Bookmarks: entries in, linked outline items out (ISO 32000-1, 12.3.3). The first level is open. */
import type { OutlineEntry } from '../../model/document.ts';
import type { PdfDocument, PdfReference } from './backend.ts';
import type { Destinations } from './destinations.ts';
import { text } from './structure-attributes.ts';

export function writeOutline(
  pdf: PdfDocument,
  entries: readonly OutlineEntry[],
  destinations: Destinations,
): void {
  if (entries.length === 0) return;
  const root = pdf.ref({});
  const items = writeEntries(pdf, entries, root, destinations);
  root.data = { Type: 'Outlines', First: items[0], Last: items.at(-1), Count: entries.length };
  root.end();
  pdf._root.data.Outlines = root;
  pdf._root.data.PageMode = 'UseOutlines';
}

function writeEntries(
  pdf: PdfDocument,
  entries: readonly OutlineEntry[],
  parent: PdfReference,
  destinations: Destinations,
): readonly PdfReference[] {
  const items = entries.map(() => pdf.ref({}));
  entries.forEach((entry, index) => {
    const item = items[index];
    if (!item) return;
    const place = destinations.get(entry.destination);
    const data: Record<string, unknown> = { Title: text(entry.title), Parent: parent };
    if (place !== undefined) data.Dest = place;
    if (index > 0) data.Prev = items[index - 1];
    if (index + 1 < items.length) data.Next = items[index + 1];
    const children = writeEntries(pdf, entry.children, item, destinations);
    if (children.length > 0) {
      data.First = children[0];
      data.Last = children.at(-1);
      // Negative: closed, with so many entries inside.
      data.Count = -children.length;
    }
    item.data = data;
    item.end();
  });
  return items;
}
