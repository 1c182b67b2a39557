/** A sink that passes all on and knows how many errors there were: what follows from one need not be told. */
import type { Diagnostic, Sink } from './diagnostic.ts';

export interface CountingSink extends Sink {
  readonly errors: number;
}

export function countErrors(sink: Sink): CountingSink {
  let errors = 0;
  return {
    get errors() {
      return errors;
    },
    report(diagnostic: Diagnostic) {
      if (diagnostic.severity === 'error') errors++;
      sink.report(diagnostic);
    },
  };
}
