/**
 * `digest build`: each issue compiled, painted and written, one after another; reports on the way.
 * An issue with an error leaves its output as it was and the others go on.
 */
import { resolve } from 'node:path';
import {
  type Compilation,
  compile,
  createNodeWorld,
  type Edition,
  type PagedDocument,
  type PressProfile,
  renderPdf,
  renderTrace,
} from '../../index.ts';
import { withSlashes } from '../../world/node-world.ts';
import type { World } from '../../world/world.ts';
import { type BuildOptions, type Outcome, REPLACES_INPUT, type Setting } from '../build-options.ts';
import type { Messages } from '../messages/messages.ts';
import { cacheFolder, type Job, planJobs } from '../places.ts';
import { createProgress, type Progress } from '../progress.ts';
import { readPress } from '../read-press.ts';
import { createReporter } from '../report.ts';
import { sourceDate } from '../source-date.ts';
import { UsageError } from '../usage-error.ts';
import { writeWhole } from '../write-file.ts';

/** @returns the exit code: 0 when every issue was made, else 1 */
export async function build(
  issues: readonly string[],
  options: BuildOptions,
  setting: Setting,
): Promise<number> {
  checkTogether(options, setting.messages);
  sourceDate(setting.io.env, setting.messages);
  const edition = editionOf(options);
  const suffix = edition === 'screen' ? '' : `-${edition}`;
  const jobs = planJobs(issues, options.out, setting.io.cwd, setting.messages, suffix);
  const { icc } = options;
  const press = icc === undefined ? undefined : readPress(icc, setting.io.cwd, setting.messages);
  const reporter = createReporter(options, setting);
  let isGood = true;
  for (const job of jobs) {
    const progress = createProgress(job, options, setting);
    const outcome = await buildOne(job, options, setting, progress, press);
    progress.finish();
    reporter.add(outcome);
    isGood &&= options.trace
      ? outcome.compilation.result !== undefined
      : outcome.bytes !== undefined;
  }
  reporter.finish();
  return isGood ? 0 : 1;
}

async function buildOne(
  job: Job,
  options: BuildOptions,
  { io, messages }: Setting,
  progress: Progress,
  press: PressProfile | undefined,
): Promise<Outcome> {
  const start = io.now();
  const world = createNodeWorld({ cacheDirectory: cacheFolder(options.cache, job.issue, io) });
  const compilation = await compile(world, withSlashes(job.issue), {
    ...options,
    template: templateOption(options.template, io.cwd),
    edition: editionOf(options),
    press,
    images: !options.trace,
    now: io.now,
    onStep: progress.step,
  });
  const outcome = { job, compilation, timings: compilation.timings };
  const { result } = compilation;
  if (!result) return { ...outcome, milliseconds: io.now() - start };
  if (options.trace) {
    io.stdout.write(renderTrace(result.document));
    return { ...outcome, milliseconds: io.now() - start };
  }
  if (wouldReplaceInput(world, job, compilation)) {
    return { ...outcome, writeFault: REPLACES_INPUT, milliseconds: io.now() - start };
  }
  progress.step('pdf');
  const pdfStart = io.now();
  const document = dated(result.document, sourceDate(io.env, messages));
  const bytes = await renderPdf(document, result.resources, {
    edition: editionOf(options),
  });
  const writeFault = await writeWhole(job.output, bytes);
  const pdf = { step: 'pdf', milliseconds: io.now() - pdfStart };
  return {
    ...outcome,
    ...(writeFault === undefined ? { bytes: bytes.length } : { writeFault }),
    timings: [...compilation.timings, pdf],
    milliseconds: io.now() - start,
  };
}

/** Whether the PDF would take the place of a file that the issue is made from: a slip of the keyboard. */
function wouldReplaceInput(world: World, { output }: Job, compilation: Compilation): boolean {
  const target = world.realPath(withSlashes(output));
  if (target === undefined) return false;
  const pictures = compilation.result?.resources.assets.keys() ?? [];
  const inputs = [...compilation.sources.keys(), ...pictures];
  return inputs.some((path) => world.realPath(path) === target);
}

/** A booklet is a print edition, and so is one in four inks. */
function editionOf({ booklet, print, cmyk }: BuildOptions): Edition {
  if (booklet) return 'booklet';
  return print || cmyk ? 'print' : 'screen';
}

/** The issue's own date, unless the environment names one. */
function dated(document: PagedDocument, date: string | undefined): PagedDocument {
  if (date === undefined) return document;
  return { ...document, metadata: { ...document.metadata, date } };
}

/** A path is meant from the working folder; a name stays a name. */
function templateOption(written: string | undefined, cwd: string): string | undefined {
  const isPath = written !== undefined && /^\.|[/\\]/.test(written);
  return isPath ? withSlashes(resolve(cwd, written)) : written;
}

function checkTogether(options: BuildOptions, { usage }: Messages): void {
  if (options.cmyk && options.icc === undefined) throw new UsageError(usage.profileMissing());
  if (options.icc !== undefined && !options.cmyk) throw new UsageError(usage.profileUnused());
  if (!options.trace) return;
  if (options.json) throw new UsageError(usage.notTogether('--trace', '--json'));
  if (options.explain) throw new UsageError(usage.notTogether('--trace', '--explain'));
  if (options.out !== undefined) throw new UsageError(usage.notTogether('--trace', '--out'));
}
