/**
 * What is being done, for long waits: one line that rewrites itself on a terminal, plain lines elsewhere.
 * Plain lines come only once an issue has taken a second, so that a quick build stays quiet. All of it goes to standard error.
 */
import type { Step } from '../compile.ts';
import type { BuildOptions, Setting } from './build-options.ts';
import type { Job } from './places.ts';

export interface Progress {
  step(step: Step | 'pdf'): void;
  /** Clears the line. */
  finish(): void;
}

/** Milliseconds after which a build counts as long. */
const PATIENCE = 1000;
/** Back to the line's start, and clear it. */
const CLEAR = '\r\u001b[K';

export function createProgress(job: Job, options: BuildOptions, setting: Setting): Progress {
  const { io, messages } = setting;
  if (options.quiet || options.json) return { step: () => {}, finish: () => {} };
  const label = (step: Step | 'pdf') => `${job.argument}: ${messages.steps[step]}…`;
  if (io.stderr.isTTY && io.env.TERM !== 'dumb') {
    return {
      step: (step) => io.stderr.write(`${CLEAR}${label(step)}`),
      finish: () => io.stderr.write(CLEAR),
    };
  }
  const start = io.now();
  return {
    step(step) {
      if (io.now() - start > PATIENCE) io.stderr.write(`${label(step)}\n`);
    },
    finish: () => {},
  };
}
