/**
 * Collects diagnostics. What is read from it is sorted by file and place and free of repetitions;
 * those without a place come first. Also the rules by which `--strict` and `--draft` change severities, and the `--json` payload.
 */
import { locate } from './code-frame.ts';
import type { Diagnostic, Localized, Severity, Sink } from './diagnostic.ts';

export interface CollectingSink extends Sink {
  readonly diagnostics: readonly Diagnostic[];
}

export function createSink(): CollectingSink {
  const found = new Map<string, Diagnostic>();
  return {
    report(diagnostic) {
      const key = keyOf(diagnostic);
      if (!found.has(key)) found.set(key, diagnostic);
    },
    get diagnostics() {
      return [...found.values()].sort(byPlace);
    },
  };
}

/** Errors that `--draft` turns into warnings: a proof may be printed without them. */
const DRAFT_CODES: readonly string[] = ['missing-alt', 'missing-glyph'];

/** Severities as the switches want them: draft first, then strict. */
export function applyStrictness(
  diagnostics: readonly Diagnostic[],
  options: { readonly strict: boolean; readonly draft: boolean },
): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const isDraft = options.draft && DRAFT_CODES.includes(diagnostic.code);
    if (isDraft) return withSeverity(diagnostic, 'warning');
    return options.strict ? withSeverity(diagnostic, 'error') : diagnostic;
  });
}

export interface DiagnosticJson {
  readonly code: string;
  readonly severity: Severity;
  readonly message: Localized;
  readonly hints: readonly Localized[];
  readonly file?: string;
  readonly start?: number;
  readonly end?: number;
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** The diagnostic as a plain object; line and column when the file's text is known. */
export function toJson(
  diagnostic: Diagnostic,
  sources: ReadonlyMap<string, string> = new Map(),
): DiagnosticJson {
  const { code, severity, message, hints, span } = diagnostic;
  const text = span && sources.get(span.file);
  return {
    code,
    severity,
    message,
    hints,
    ...(span ? { file: span.file, start: span.start, end: span.end } : {}),
    ...(span && text !== undefined ? locate(span, text) : {}),
  };
}

function withSeverity(diagnostic: Diagnostic, severity: Severity): Diagnostic {
  return diagnostic.severity === severity ? diagnostic : { ...diagnostic, severity };
}

function keyOf({ code, span, message }: Diagnostic): string {
  return JSON.stringify([code, span?.file, span?.start, span?.end, message.en]);
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  const left = a.span;
  const right = b.span;
  if (!left || !right) return (left ? 1 : 0) - (right ? 1 : 0);
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  return left.start - right.start || left.end - right.end;
}
