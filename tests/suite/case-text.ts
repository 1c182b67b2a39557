/** What is kept of a case: its diagnostics, one a line, then the trace of its pages. */
import type { Compilation } from '../../src/compile.ts';
import { renderTrace } from '../../src/render/trace/render-trace.ts';

export function caseText({ result, diagnostics }: Compilation): string {
  const said = diagnostics.map(
    ({ severity, code, span }) =>
      `${severity} ${code}${span ? ` at ${span.start}–${span.end}` : ''}`,
  );
  const lines = said.length > 0 ? `${said.join('\n')}\n\n` : '';
  return lines + (result ? renderTrace(result.document) : 'no pages\n');
}
