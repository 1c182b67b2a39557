/** Reads a PDF of the renderer back, for tests: objects and inflated streams as text. */
import { inflateSync } from 'node:zlib';

export interface PdfObjects {
  /** Number of the object → its dictionary or value as written. */
  readonly objects: ReadonlyMap<number, string>;
  readonly streams: ReadonlyMap<number, string>;
  readonly raw: string;
}

export function readPdf(bytes: Uint8Array): PdfObjects {
  const raw = Buffer.from(bytes).toString('latin1');
  const objects = new Map<number, string>();
  const streams = new Map<number, string>();
  for (const match of raw.matchAll(/\n(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const id = Number(match[1]);
    const body = match[2] ?? '';
    const start = body.indexOf('\nstream\n');
    objects.set(id, start < 0 ? body : body.slice(0, start));
    if (start < 0) continue;
    const data = Buffer.from(body.slice(start + 8, body.lastIndexOf('\nendstream')), 'latin1');
    const isDeflated = body.slice(0, start).includes('FlateDecode');
    streams.set(id, (isDeflated ? inflateSync(data) : data).toString('latin1'));
  }
  return { objects, streams, raw };
}

/** Objects whose dictionary has the words. */
export function find(pdf: PdfObjects, words: string): readonly (readonly [number, string])[] {
  return [...pdf.objects].filter(([, body]) => body.includes(words));
}

/** The number of the object that a key refers to. */
export function referred(body: string, key: string): number | undefined {
  const match = new RegExp(`/${key} (\\d+) 0 R`).exec(body);
  return match ? Number(match[1]) : undefined;
}
