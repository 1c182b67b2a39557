/** A sink that passes all on and knows how much there was: what follows from an error need not be told, and what was told of is not kept. */
import type { Diagnostic, Sink } from './diagnostic.ts';

export interface CountingSink extends Sink {
  readonly errors: number;
  /** Errors and all else. */
  readonly reports: number;
}

export function countReports(sink: Sink): CountingSink {
  let errors = 0;
  let reports = 0;
  return {
    get errors() {
      return errors;
    },
    get reports() {
      return reports;
    },
    report(diagnostic: Diagnostic) {
      reports++;
      if (diagnostic.severity === 'error') errors++;
      sink.report(diagnostic);
    },
  };
}

/** For what is asked a second time, of which nothing is to tell. */
export const SILENT: Sink = { report() {} };
