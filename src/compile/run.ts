/**
 * The bookkeeping of one run: where diagnostics are collected, texts kept for showing places, steps timed.
 * Mutable inside, dies with the run.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { applyStrictness, type CollectingSink, createSink } from '../diagnostics/sink.ts';

export interface RunOptions<Step extends string> {
  readonly strict?: boolean | undefined;
  readonly draft?: boolean | undefined;
  readonly now?: (() => number) | undefined;
  readonly onStep?: ((step: Step) => void) | undefined;
}

export interface Run<Step extends string> {
  readonly sink: CollectingSink;
  /** Texts of all files read, by absolute path. */
  readonly sources: Map<string, string>;
  readonly timings: { readonly step: Step; readonly milliseconds: number }[];
  /** Takes a step and times it. */
  step<T>(name: Step, take: () => T | Promise<T>): Promise<T>;
  /** What was reported so far, with the severities that `strict` and `draft` give. */
  diagnostics(): readonly Diagnostic[];
  hasErrors(): boolean;
}

export function startRun<Step extends string>(options: RunOptions<Step>): Run<Step> {
  const { strict = false, draft = false, now = () => 0, onStep } = options;
  const sink = createSink();
  const timings: { step: Step; milliseconds: number }[] = [];
  const diagnostics = () => applyStrictness(sink.diagnostics, { strict, draft });
  return {
    sink,
    sources: new Map(),
    timings,
    diagnostics,
    hasErrors: () => diagnostics().some(({ severity }) => severity === 'error'),
    async step(name, take) {
      onStep?.(name);
      const start = now();
      const taken = await take();
      timings.push({ step: name, milliseconds: now() - start });
      return taken;
    },
  };
}
