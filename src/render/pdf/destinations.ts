/** Named destinations: places collected while painting, written as one sorted name tree (ISO 32000-1, 12.3.2.3). */
import type { DestinationFrame } from '../../model/frame.ts';
import type { PdfDocument, PdfReference } from './backend.ts';
import { text } from './structure-attributes.ts';

export interface Destinations {
  add(frame: DestinationFrame, page: PdfReference, pageHeight: number): void;
  get(name: string): unknown;
  write(pdf: PdfDocument): void;
}

/** Names are kept to ASCII, so that their order is the same in every encoding. */
export function destinationName(name: string): string {
  return encodeURIComponent(name);
}

export function createDestinations(): Destinations {
  const places = new Map<string, unknown>();
  return {
    add(frame, page, pageHeight) {
      const name = destinationName(frame.name);
      // The first place of a name counts.
      if (!places.has(name)) places.set(name, [page, 'XYZ', frame.x, pageHeight - frame.y, null]);
    },
    get: (name) => places.get(destinationName(name)),
    write(pdf) {
      if (places.size === 0) return;
      const sorted = [...places].sort(([a], [b]) => (a < b ? -1 : 1));
      const names = pdf._root.data.Names as PdfReference;
      names.data.Dests = { Names: sorted.flatMap(([name, place]) => [text(name), place]) };
    },
  };
}
