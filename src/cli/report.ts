/**
 * Tells what became of the issues: for people (diagnostics to standard error, a summary to standard output) or as JSON.
 * Paths are shown from the working folder.
 */
import { formatDiagnostic, locate, relativePath } from '../diagnostics/code-frame.ts';
import type { Diagnostic, Localized } from '../diagnostics/diagnostic.ts';
import { toJson } from '../diagnostics/sink.ts';
import type { LooseLine } from '../index.ts';
import type { Span } from '../model/source.ts';
import { withSlashes } from '../world/node-world.ts';
import type { BuildOptions, Outcome, Setting } from './build-options.ts';
import { formatExplanation } from './explain/format-explanation.ts';
import { mayColour } from './io.ts';
import type { Complaint } from './messages/messages.ts';

export interface Reporter {
  add(outcome: Outcome): void;
  /** After the last issue. */
  finish(): void;
}

export function createReporter(options: BuildOptions, setting: Setting): Reporter {
  return options.json ? jsonReporter(options, setting) : textReporter(options, setting);
}

function textReporter(options: BuildOptions, setting: Setting): Reporter {
  const { io, language, messages } = setting;
  const colour = mayColour(io, io.stderr);
  return {
    add(outcome) {
      const { diagnostics, sources } = outcome.compilation;
      for (const found of diagnostics) {
        const diagnostic = withShortPaths(found, setting);
        if (options.quiet && diagnostic.severity !== 'error') continue;
        const text = formatDiagnostic(diagnostic, { language, sources, cwd: io.cwd, colour });
        io.stderr.write(`${text}\n\n`);
      }
      if (outcome.writeFault)
        io.stderr.write(`${complaintLines(writeComplaint(outcome, setting))}\n`);
      if (outcome.bytes === undefined && !(options.trace && outcome.compilation.result)) {
        io.stderr.write(`${failure(outcome, setting)}\n`);
      } else if (!options.quiet && !options.trace)
        io.stdout.write(`${success(outcome, setting)}\n`);
      const { explanation } = outcome.compilation;
      if (explanation) {
        const place = ({ span }: LooseLine) => placeOf(span, sources, setting);
        io.stdout.write(`${formatExplanation(explanation, messages.explain, place)}\n`);
      }
      if (options.timings) {
        // A trace keeps standard output to itself.
        const output = options.trace ? io.stderr : io.stdout;
        output.write(`${timingLines(outcome, messages)}\n`);
      }
    },
    finish() {},
  };
}

function success(outcome: Outcome, setting: Setting): string {
  const { summary } = setting.messages;
  const figures = figuresOf(outcome);
  const parts = [
    summary.pages(figures.pages),
    summary.items(figures.items),
    summary.pictures(figures.pictures),
    summary.bytes(outcome.bytes ?? 0),
    ...(figures.warnings > 0 ? [summary.warnings(figures.warnings)] : []),
  ];
  return `${shown(outcome.job.output, setting)}: ${parts.join(', ')}`;
}

function failure(outcome: Outcome, setting: Setting): string {
  const { summary } = setting.messages;
  const { errors, warnings } = figuresOf(outcome);
  const parts = [
    ...(errors > 0 ? [summary.errors(errors)] : []),
    ...(warnings > 0 ? [summary.warnings(warnings)] : []),
  ];
  const counted = parts.length > 0 ? `${parts.join(', ')}; ` : '';
  return `${outcome.job.argument}: ${counted}${summary.notMade}`;
}

function timingLines({ timings, milliseconds }: Outcome, messages: Setting['messages']): string {
  const { summary, steps } = messages;
  const rows = timings.map((timing): [string, number] => [
    steps[timing.step as keyof typeof steps] ?? timing.step,
    timing.milliseconds,
  ]);
  rows.push([summary.total, milliseconds]);
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows
    .map(([name, time]) => `  ${name.padEnd(width)}  ${summary.seconds(time / 1000)}`)
    .join('\n');
}

function jsonReporter(options: BuildOptions, setting: Setting): Reporter {
  const issues: unknown[] = [];
  let ok = true;
  return {
    add(outcome) {
      const isMade = outcome.bytes !== undefined;
      ok &&= isMade;
      issues.push(issueJson(outcome, options, setting));
    },
    finish() {
      setting.io.stdout.write(`${JSON.stringify({ ok, issues }, null, 2)}\n`);
    },
  };
}

function issueJson(outcome: Outcome, options: BuildOptions, setting: Setting): unknown {
  const { compilation, bytes, timings, milliseconds } = outcome;
  const diagnostics = compilation.diagnostics.map((diagnostic) => {
    const json = toJson(withShortPaths(diagnostic, setting), compilation.sources);
    return json.file === undefined ? json : { ...json, file: shown(json.file, setting) };
  });
  const fault = outcome.writeFault && writeComplaint(outcome, setting).text;
  return {
    issue: shown(outcome.job.issue, setting),
    ok: bytes !== undefined,
    ...(bytes === undefined ? {} : { output: shown(outcome.job.output, setting), bytes }),
    ...(fault ? { fault } : {}),
    ...figuresOf(outcome),
    ...(compilation.explanation ? { explanation: explanationJson(compilation, setting) } : {}),
    ...(options.timings ? { seconds: seconds(timings, milliseconds) } : {}),
    diagnostics,
  };
}

/** Places in it as those of diagnostics. */
function explanationJson(
  { explanation, sources }: Outcome['compilation'],
  setting: Setting,
): unknown {
  const looseLines = explanation?.looseLines.map(({ span, ...line }) => {
    const text = span && sources.get(span.file);
    if (!span || text === undefined) return line;
    return { ...line, file: shown(span.file, setting), ...locate(span, text) };
  });
  return { ...explanation, looseLines };
}

/** `path:line:column`; undefined where no source is to blame. */
function placeOf(
  span: Span | undefined,
  sources: ReadonlyMap<string, string>,
  setting: Setting,
): string | undefined {
  const text = span && sources.get(span.file);
  if (!span || text === undefined) return undefined;
  const { line, column } = locate(span, text);
  return `${shown(span.file, setting)}:${line}:${column}`;
}

function seconds(timings: Outcome['timings'], milliseconds: number): Record<string, number> {
  const rounded = (time: number) => Math.round(time) / 1000;
  const steps = timings.map(({ step, milliseconds: time }) => [step, rounded(time)]);
  return { ...Object.fromEntries(steps), total: rounded(milliseconds) };
}

function figuresOf({ compilation }: Outcome) {
  const { result, issue, diagnostics } = compilation;
  const count = (severity: Diagnostic['severity']) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return {
    pages: result?.document.pages.length ?? 0,
    items: issue?.sections.reduce((sum, section) => sum + section.items.length, 0) ?? 0,
    pictures: result?.resources.assets.size ?? 0,
    errors: count('error'),
    warnings: count('warning'),
  };
}

function writeComplaint(outcome: Outcome, setting: Setting): Complaint {
  const { faults } = setting.messages;
  const reason = faults.reason(outcome.writeFault ?? '');
  return faults.cannotWrite(shown(outcome.job.output, setting), reason);
}

function complaintLines({ text, hints }: Complaint): string {
  return [`digest: ${text}`, ...hints.map((hint) => `  = ${hint}`)].join('\n');
}

function shown(path: string, { io }: Setting): string {
  return relativePath(withSlashes(path), withSlashes(io.cwd));
}

/** Messages name files by their whole path; people look from the working folder. */
function withShortPaths(diagnostic: Diagnostic, { io }: Setting): Diagnostic {
  const root = `${withSlashes(io.cwd).replace(/\/$/, '')}/`;
  if (root === '/') return diagnostic;
  const shorten = (text: Localized): Localized => ({
    en: text.en.replaceAll(root, ''),
    ru: text.ru.replaceAll(root, ''),
  });
  const { message, hints } = diagnostic;
  return { ...diagnostic, message: shorten(message), hints: hints.map(shorten) };
}
