/**
 * `digest inspect`: reads a PDF of any origin and tells what it holds, as text or JSON.
 * Exit code 0 when it could be read, whatever there is to note; 1 with a diagnostic when it could not.
 */
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { inflateSync, constants as zlib } from 'node:zlib';
import * as catalogue from '../../diagnostics/catalogue/inspect.ts';
import { formatDiagnostic, relativePath } from '../../diagnostics/code-frame.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { toJson } from '../../diagnostics/sink.ts';
import { type Inspection, inspectPdf } from '../../inspect/inspect-pdf.ts';
import type { PdfReport } from '../../inspect/report.ts';
import { withSlashes } from '../../world/node-world.ts';
import type { Setting } from '../build-options.ts';
import { formatReport, formatTree } from '../inspect/format-report.ts';
import { mayColour } from '../io.ts';

/** As commander gives them. */
export interface InspectOptions {
  readonly json?: boolean;
  readonly tree?: boolean;
}

/** MB. A year of issues is less; what is larger is not for reading in one piece. */
const LARGEST = 250;
const MOST_SECONDS = 20;

/** @returns the exit code */
export async function inspect(
  path: string,
  options: InspectOptions,
  setting: Setting,
): Promise<number> {
  const { io } = setting;
  const messages = setting.messages.inspect;
  const shown = relativePath(withSlashes(resolve(io.cwd, path)), withSlashes(io.cwd));
  const read = await readWhole(resolve(io.cwd, path), shown);
  const found = 'fault' in read ? read : judged(look(read.bytes, setting), shown);
  if (options.json) {
    io.stdout.write(`${JSON.stringify(jsonOf(shown, found), null, 2)}\n`);
    return 'fault' in found ? 1 : 0;
  }
  if ('fault' in found) {
    tell([found.fault], setting);
    return 1;
  }
  const { report } = found;
  const text = options.tree ? formatTree(report, messages) : formatReport(report, messages);
  io.stdout.write(`${text}\n`);
  if (report.notes.length > 0) tell(report.notes, setting);
  else if (!options.tree) io.stdout.write(`${messages.words.noNotes}\n`);
  return 0;
}

type Found = { readonly fault: Diagnostic } | { readonly report: PdfReport };

async function readWhole(
  path: string,
  shown: string,
): Promise<{ readonly fault: Diagnostic } | { readonly bytes: Uint8Array }> {
  const stats = await stat(path).catch(() => undefined);
  if (!stats) return { fault: catalogue.pdfNotFound(shown) };
  // A pipe or a device would have no end.
  if (!stats.isFile()) return { fault: catalogue.pdfUnreadable(shown) };
  if (stats.size > LARGEST * 1e6) return { fault: catalogue.pdfTooLarge(shown, LARGEST) };
  try {
    return { bytes: await readFile(path) };
  } catch {
    return { fault: catalogue.pdfUnreadable(shown) };
  }
}

function look(bytes: Uint8Array, { io }: Setting): Inspection {
  const start = io.now();
  const isOver = () => io.now() - start > MOST_SECONDS * 1000;
  return inspectPdf(bytes, { inflate, isOver });
}

function inflate(bytes: Uint8Array, limit: number): Uint8Array | undefined {
  try {
    // What is cut short is read as far as it goes.
    return inflateSync(bytes, { maxOutputLength: limit, finishFlush: zlib.Z_SYNC_FLUSH });
  } catch {
    return undefined;
  }
}

function judged(inspection: Inspection, shown: string): Found {
  if ('report' in inspection) return inspection;
  switch (inspection.fault) {
    case 'not-a-pdf':
      return { fault: catalogue.notAPdf(shown) };
    case 'encrypted':
      return { fault: catalogue.pdfEncrypted(shown) };
    case 'no-catalogue':
      return { fault: catalogue.pdfBroken(shown) };
    case 'limit':
      return { fault: catalogue.pdfTooMuch(shown, MOST_SECONDS) };
  }
}

function jsonOf(file: string, found: Found): unknown {
  if ('fault' in found) return { ok: false, file, diagnostics: [toJson(found.fault)] };
  const { notes, ...report } = found.report;
  return { ok: true, file, ...report, notes: notes.map((note) => toJson(note)) };
}

function tell(diagnostics: readonly Diagnostic[], { io, language }: Setting): void {
  const colour = mayColour(io, io.stderr);
  for (const diagnostic of diagnostics) {
    const options = { language, sources: new Map(), cwd: io.cwd, colour };
    io.stderr.write(`${formatDiagnostic(diagnostic, options)}\n`);
  }
}
