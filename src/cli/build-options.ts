/** What the command `build` is asked for, what it works in, and what becomes of each issue. */
import type { MessageLanguage } from '../diagnostics/diagnostic.ts';
import type { Compilation } from '../index.ts';
import type { Io } from './io.ts';
import type { Messages } from './messages/messages.ts';
import type { Job } from './places.ts';

/** As commander gives them. */
export interface BuildOptions {
  readonly out?: string;
  readonly template?: string;
  readonly ppi?: number;
  readonly print?: boolean;
  readonly booklet?: boolean;
  readonly cmyk?: boolean;
  readonly icc?: string;
  readonly strict?: boolean;
  readonly draft?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly trace?: boolean;
  readonly explain?: boolean;
  readonly timings?: boolean;
  readonly cache?: string;
}

export interface Setting {
  readonly io: Io;
  readonly language: MessageLanguage;
  readonly messages: Messages;
}

/** In place of a system's code: the PDF would be written over a file that the issue is made from. */
export const REPLACES_INPUT = 'REPLACES_INPUT';

/** What became of one issue. */
export interface Outcome {
  readonly job: Job;
  readonly compilation: Compilation;
  /** Set when a PDF was written. */
  readonly bytes?: number;
  /** Why it was not written: the code of the system's fault, or REPLACES_INPUT. */
  readonly writeFault?: string;
  /** Step and milliseconds, rendering included. */
  readonly timings: readonly { readonly step: string; readonly milliseconds: number }[];
  readonly milliseconds: number;
}
