/** Looks into PDFs as the command does, and makes small ones to look into. */
import { inflateSync, constants as zlib } from 'node:zlib';
import { type Inspection, inspectPdf } from '../../../src/inspect/inspect-pdf.ts';
import type { PdfReport } from '../../../src/inspect/report.ts';

function inflate(bytes: Uint8Array, limit: number): Uint8Array | undefined {
  try {
    return inflateSync(bytes, { maxOutputLength: limit, finishFlush: zlib.Z_SYNC_FLUSH });
  } catch {
    return undefined;
  }
}

export function look(bytes: Uint8Array, isOver = () => false): Inspection {
  return inspectPdf(bytes, { inflate, isOver });
}

export function reportOn(bytes: Uint8Array): PdfReport {
  const inspection = look(bytes);
  if ('fault' in inspection) throw new Error(`No report: ${inspection.fault}`);
  return inspection.report;
}

export function codesOf(report: PdfReport): readonly string[] {
  return report.notes.map(({ code }) => code).sort();
}

/** A file of the objects given, numbered from 1; the first is the catalogue. No cross-reference table: none is needed. */
export function pdfOf(...objects: readonly (string | Uint8Array)[]): Uint8Array {
  const parts = objects.flatMap((object, index) => [
    Buffer.from(`${index + 1} 0 obj\n`),
    Buffer.from(object),
    Buffer.from('\nendobj\n'),
  ]);
  const tail = Buffer.from('trailer\n<< /Root 1 0 R >>\n%%EOF\n');
  return Buffer.concat([Buffer.from('%PDF-1.7\n'), ...parts, tail]);
}

export function streamOf(entries: string, data: string | Uint8Array): Uint8Array {
  const bytes = Buffer.from(data);
  const head = `<< ${entries} /Length ${bytes.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\nendstream')]);
}
