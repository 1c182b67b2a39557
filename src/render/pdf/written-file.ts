/**
 * How the library's document becomes the bytes of a file. In: the open document; out: what it has written, in parts.
 * The library makes bytes of every line and queues each: a hundred thousand for a long issue. Here lines wait as text until
 * a stream comes between them.
 */

/** The side of the library's document from which a file is written. */
export interface PdfOutput {
  /** A line of the file, or bytes. */
  _write: (data: string | Uint8Array) => void;
  /** Bytes written so far. */
  _offset: number;
  /** What was written since the last call. */
  read(): Uint8Array | null;
}

/** @returns gives the parts written so far, in their order */
export function gatherFile(pdf: PdfOutput): () => readonly Uint8Array[] {
  const start = pdf.read();
  const parts: Uint8Array[] = start ? [start] : [];
  let lines: string[] = [];
  const take = () => {
    if (lines.length > 0) parts.push(Buffer.from(lines.join(''), 'latin1'));
    lines = [];
    return parts;
  };
  pdf._write = (data) => {
    const part = typeof data === 'string' ? `${data}\n` : data;
    pdf._offset += part.length;
    if (typeof part === 'string') lines.push(part);
    else take().push(part);
  };
  return take;
}
