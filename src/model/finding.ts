/** What layout noticed while it set pages; the pipeline makes diagnostics of it. */
import type { Span } from './source.ts';

/** What layout noticed and the editor should know. */
export interface Finding {
  readonly kind: 'broken-word' | 'wide-table' | 'wish-broken';
  readonly span: Span | undefined;
  readonly text: string;
}
