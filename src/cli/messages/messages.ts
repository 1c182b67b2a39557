/**
 * Everything the command line says by itself, as one record a language: help, progress, summary, faults of use.
 * Faults of an issue are diagnostics, and their wording is in the catalogue.
 */
import type { Step } from '../../compile.ts';
import type { ProfileFault } from '../../index.ts';
import type { ExplainMessages } from './explain.ts';
import type { InspectMessages } from './inspect.ts';

/** A fault of use or of the outside: what happened, then what to do. */
export interface Complaint {
  readonly text: string;
  readonly hints: readonly string[];
}

export interface Messages {
  readonly help: HelpTexts;
  /** Titles that the help's layout asks for by their English names. */
  readonly titles: Readonly<Record<string, string>>;
  readonly steps: Readonly<Record<Step | 'pdf', string>>;
  readonly summary: SummaryTexts;
  readonly usage: UsageTexts;
  readonly faults: FaultTexts;
  /** What `--explain` says. */
  readonly explain: ExplainMessages;
  /** What the command `inspect` says. */
  readonly inspect: InspectMessages;
}

export interface HelpTexts {
  readonly program: string;
  readonly usage: string;
  readonly examples: string;
  readonly build: string;
  readonly buildUsage: string;
  readonly buildExamples: string;
  readonly issue: string;
  readonly out: string;
  readonly template: string;
  readonly ppi: string;
  readonly print: string;
  readonly booklet: string;
  readonly cmyk: string;
  readonly icc: string;
  readonly strict: string;
  readonly draft: string;
  readonly json: string;
  readonly quiet: string;
  readonly trace: string;
  readonly explain: string;
  readonly timings: string;
  readonly cache: string;
  readonly lang: string;
  readonly help: string;
  readonly helpUsage: string;
  readonly helpCommand: string;
  readonly version: string;
}

export interface SummaryTexts {
  pages(count: number): string;
  items(count: number): string;
  pictures(count: number): string;
  errors(count: number): string;
  warnings(count: number): string;
  bytes(count: number): string;
  seconds(count: number): string;
  readonly total: string;
  /** Closing words where the PDF was not made. */
  readonly notMade: string;
}

export interface UsageTexts {
  unknownOption(option: string, near: string | undefined): Complaint;
  unknownCommand(command: string, near: string | undefined): Complaint;
  /** The first argument is a path: the command was left out. */
  commandLeftOut(path: string): Complaint;
  issueMissing(): Complaint;
  fileMissing(): Complaint;
  valueMissing(option: string): Complaint;
  wrongResolution(value: string): Complaint;
  wrongLanguage(value: string): Complaint;
  wrongDate(value: string): Complaint;
  tooManyArguments(): Complaint;
  oneFileForSeveral(out: string): Complaint;
  /** `--out` with the ending of another kind of file. */
  noPdf(out: string): Complaint;
  sameOutput(path: string, issues: readonly string[]): Complaint;
  notTogether(first: string, second: string): Complaint;
  /** `--cmyk` without a profile. */
  profileMissing(): Complaint;
  /** `--icc` without `--cmyk`. */
  profileUnused(): Complaint;
  other(text: string): Complaint;
}

export interface FaultTexts {
  cannotWrite(path: string, reason: string): Complaint;
  /** The file of `--icc`, and the reason why it is of no use. */
  unfitProfile(path: string, fault: ProfileFault | 'unreadable'): Complaint;
  /** What is printed, to a file on a full disk. */
  cannotPrint(reason: string): Complaint;
  /** The working folder was removed. */
  noWorkingFolder(): Complaint;
  /** By the system's code of the fault: EACCES and the like. */
  reason(code: string): string;
  internal(reason: string): Complaint;
}
