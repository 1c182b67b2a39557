/**
 * Runs veraPDF over PDFs: its jar is fetched once by Maven into build/verapdf.
 * In: paths of PDFs; out: what each flavour finds wrong, by clause; or the word why it cannot run here.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** PDF/A-2a and PDF/UA-1: the two standards that every file claims. */
const FLAVOURS: readonly Flavour[] = ['2a', 'ua1'];
export type Flavour = '2a' | '2b' | 'ua1';

export interface Failure {
  readonly file: string;
  readonly flavour: Flavour;
  /** `7.18.5`, or empty where the file could not be read. */
  readonly clause: string;
  readonly text: string;
}

const ARTIFACT = 'org.verapdf.apps:greenfield-apps:1.28.2';
const FOLDER = fileURLToPath(new URL('../../build/verapdf/', import.meta.url));
const MAIN_CLASS = 'org.verapdf.apps.GreenfieldCliWrapper';

/** Why veraPDF cannot run on this machine; undefined when it can. */
export function whyNot(): string | undefined {
  if (!runs('java', ['-version'])) return 'Java is not installed';
  if (jarPath() !== undefined) return undefined;
  if (!runs('mvn', ['-v'])) return 'Maven is not installed, and veraPDF was not fetched before';
  return fetchJar() ? undefined : 'Maven could not fetch veraPDF';
}

/** Everything that is wrong with the files; empty when they conform. */
export function validate(
  files: readonly string[],
  flavours: readonly Flavour[] = FLAVOURS,
): readonly Failure[] {
  const jar = jarPath();
  if (jar === undefined) throw new Error('veraPDF was not fetched: call whyNot first');
  return flavours.flatMap((flavour) => {
    const report = run(jar, ['-f', flavour, '--format', 'json', ...files]);
    return readReport(report, flavour);
  });
}

function jarPath(): string | undefined {
  if (!existsSync(FOLDER)) return undefined;
  const jar = readdirSync(FOLDER).find((name) => /^greenfield-apps-.*\.jar$/.test(name));
  return jar === undefined ? undefined : `${FOLDER}${jar}`;
}

function fetchJar(): boolean {
  mkdirSync(FOLDER, { recursive: true });
  const options = [`-Dartifact=${ARTIFACT}`, `-DoutputDirectory=${FOLDER}`];
  return runs('mvn', ['-q', '-B', 'dependency:copy', ...options]) && jarPath() !== undefined;
}

function runs(command: string, options: readonly string[]): boolean {
  try {
    execFileSync(command, options, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** veraPDF's exit code is 1 when a file does not conform; the report is on standard output all the same. */
function run(jar: string, options: readonly string[]): string {
  try {
    return execFileSync('java', ['-cp', jar, MAIN_CLASS, ...options], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (error) {
    return (error as { readonly stdout?: string }).stdout ?? '';
  }
}

interface Report {
  readonly report: {
    readonly jobs: readonly {
      readonly itemDetails: { readonly name: string };
      readonly taskException?: { readonly exceptionMessage?: string };
      readonly validationResult?: readonly {
        readonly details: {
          readonly ruleSummaries: readonly {
            readonly clause: string;
            readonly description: string;
            readonly failedChecks: number;
            readonly checks: readonly {
              readonly context: string;
              readonly errorMessage?: string;
            }[];
          }[];
        };
      }[];
    }[];
  };
}

function readReport(json: string, flavour: Flavour): readonly Failure[] {
  const { report } = JSON.parse(json) as Report;
  return report.jobs.flatMap((job) => {
    const file = job.itemDetails.name;
    if (!job.validationResult) {
      const text = job.taskException?.exceptionMessage ?? 'The file could not be read';
      return [{ file, flavour, clause: '', text }];
    }
    const rules = job.validationResult.flatMap((result) => result.details.ruleSummaries);
    return rules.map((rule) => {
      const [first] = rule.checks;
      const text = `${first?.errorMessage ?? rule.description} (${rule.failedChecks}×, ${first?.context ?? ''})`;
      return { file, flavour, clause: rule.clause, text };
    });
  });
}
