/**
 * Where things are on the user's disk: the issue that an argument means, the file that its PDF goes to, the cache.
 * Paths come in as typed and go out absolute.
 */
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Messages } from './messages/messages.ts';
import { UsageError } from './usage-error.ts';

/** One issue of a call. */
export interface Job {
  /** As typed. */
  readonly argument: string;
  readonly issue: string;
  readonly output: string;
}

/** @param suffix put behind the names that files get by themselves */
export function planJobs(
  issues: readonly string[],
  out: string | undefined,
  cwd: string,
  messages: Messages,
  suffix = '',
): readonly Job[] {
  if (out !== undefined && isOtherFile(resolve(cwd, out), out)) {
    throw new UsageError(messages.usage.noPdf(out));
  }
  const isFile = out !== undefined && meansFile(resolve(cwd, out), out);
  if (isFile && issues.length > 1) throw new UsageError(messages.usage.oneFileForSeveral(out));
  const jobs = issues.map((argument): Job => {
    const issue = resolve(cwd, argument);
    const output = isFile
      ? resolve(cwd, out)
      : join(resolve(cwd, out ?? 'build'), fileName(issue, suffix));
    return { argument, issue, output };
  });
  for (const job of jobs) {
    const same = jobs.filter((other) => other.output === job.output);
    if (same.length < 2) continue;
    const names = same.map((other) => other.argument);
    throw new UsageError(messages.usage.sameOutput(job.output, names));
  }
  return jobs;
}

/** A path that ends in `.pdf` or is a file already; all else is a folder. */
function meansFile(path: string, written: string): boolean {
  if (existsSync(path)) return !statSync(path).isDirectory();
  return !/[/\\]$/.test(written) && /\.pdf$/i.test(written);
}

/** The ending of a kind of file; a folder 2025.03 has none. */
const ENDING = /[^/\\]\.(?!pdf$)[a-z][a-z\d]{1,4}$/i;

/** A name that ends as a file does, but not as a PDF: no folder was meant, and a file of that name is something else. */
function isOtherFile(path: string, written: string): boolean {
  return ENDING.test(written) && !(existsSync(path) && statSync(path).isDirectory());
}

function fileName(issue: string, suffix: string): string {
  return `${basename(issueFolder(issue)) || 'issue'}${suffix}.pdf`;
}

function issueFolder(issue: string): string {
  return /\.ya?ml$/i.test(issue) ? dirname(issue) : issue;
}

/** `--cache`, DIGEST_CACHE, or `.digest/cache` beside series.yaml: in the issue's folder or one of the two above it. */
export function cacheFolder(
  asked: string | undefined,
  issue: string,
  io: { readonly cwd: string; readonly env: Readonly<Record<string, string | undefined>> },
): string {
  const named = asked ?? io.env.DIGEST_CACHE;
  if (named) return resolve(io.cwd, named);
  const folder = issueFolder(issue);
  const candidates = [folder, dirname(folder), dirname(dirname(folder))];
  const series = candidates.find((candidate) => existsSync(join(candidate, 'series.yaml')));
  return join(series ?? folder, '.digest', 'cache');
}
