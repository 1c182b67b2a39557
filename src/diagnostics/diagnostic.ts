/** A message as data. Wording is in the catalogue, printing in the shells. */
import type { Span } from '../model/source.ts';

export type Severity = 'error' | 'warning';

export interface Diagnostic {
  /** Stable, kebab-case, never reused: `missing-key`. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong and why, one sentence, no full stop at the end. */
  readonly message: Localized;
  /** The place; absent only where there is none (no such folder). */
  readonly span?: Span;
  /** What to do; each a sentence. */
  readonly hints: readonly Localized[];
}

/** Languages in which messages exist. */
export type MessageLanguage = 'en' | 'ru';

/** A text in every language that messages exist in; a shell picks one when it prints. */
export type Localized = Readonly<Record<MessageLanguage, string>>;

/** Takes diagnostics as they are found; a stage reports and goes on. */
export interface Sink {
  report(diagnostic: Diagnostic): void;
}
