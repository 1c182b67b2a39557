/**
 * The command line: arguments in, exit code out.
 * 0: done; 1: something is wrong with an issue, or with the outside; 2: wrong options or commands.
 * Nothing is thrown and the process is never ended from here; stack traces show only with DIGEST_DEBUG.
 */
import { readFileSync } from 'node:fs';
import { CommanderError } from 'commander';
import type { MessageLanguage } from '../diagnostics/diagnostic.ts';
import { reasonOf } from '../diagnostics/reason.ts';
import { packageFolder } from '../package-folder.ts';
import { type Io, MissingFolder, mayColour, processIo } from './io.ts';
import { languageOption, MESSAGE_LANGUAGES, messageLanguage } from './language.ts';
import type { Complaint, Messages } from './messages/messages.ts';
import { messagesIn } from './messages/messages-in.ts';
import { createProgram } from './program.ts';
import { complaintAbout, InputError, UsageError } from './usage-error.ts';

const EXIT = { done: 0, input: 1, usage: 2 } as const;

export async function main(argv: readonly string[], io: Io = processIo()): Promise<number> {
  const language = messageLanguage(argv, io.env);
  const messages = messagesIn(language);
  const code = await run(argv, io, language, messages);
  const fault = await io.printed?.();
  if (fault === undefined) return code;
  return complain(messages.faults.cannotPrint(messages.faults.reason(fault)), io, EXIT.input);
}

async function run(
  argv: readonly string[],
  io: Io,
  language: MessageLanguage,
  messages: Messages,
): Promise<number> {
  let code: number = EXIT.done;
  const program = createProgram(messages, {
    version: readVersion(),
    print: (text) => io.stdout.write(text),
    async build(issues, options) {
      // Loaded here, so that help and faults of use answer at once.
      const { build } = await import('./commands/build.ts');
      code = await build(issues, options, { io, language, messages });
    },
    async inspect(file, options) {
      const { inspect } = await import('./commands/inspect.ts');
      code = await inspect(file, options, { io, language, messages });
    },
  });
  try {
    checkLanguage(argv, messages);
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (fault) {
    if (fault instanceof CommanderError && fault.exitCode === 0) return EXIT.done;
    if (fault instanceof CommanderError) {
      return complain(complaintAbout(fault, program, argv, messages), io, EXIT.usage);
    }
    if (fault instanceof UsageError) return complain(fault.complaint, io, EXIT.usage);
    if (fault instanceof MissingFolder) {
      return complain(messages.faults.noWorkingFolder(), io, EXIT.input);
    }
    if (fault instanceof InputError) return complain(fault.complaint, io, EXIT.input);
    if (io.env.DIGEST_DEBUG) io.stderr.write(`${stackOf(fault)}\n`);
    return complain(messages.faults.internal(lineOf(fault)), io, EXIT.input);
  }
}

function checkLanguage(argv: readonly string[], messages: Messages): void {
  const asked = languageOption(argv);
  if (asked === undefined || asked.startsWith('-')) return;
  if (!MESSAGE_LANGUAGES.some((language) => language === asked)) {
    throw new UsageError(messages.usage.wrongLanguage(asked));
  }
}

function complain(complaint: Complaint, io: Io, code: number): number {
  const name = mayColour(io, io.stderr) ? '\u001b[1;31mdigest:\u001b[0m' : 'digest:';
  const lines = [`${name} ${complaint.text}`, ...complaint.hints.map((hint) => `  = ${hint}`)];
  io.stderr.write(`${lines.join('\n')}\n`);
  return code;
}

function readVersion(): string {
  const text = readFileSync(`${packageFolder}/package.json`, 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** One line, whatever was thrown. */
function lineOf(fault: unknown): string {
  return reasonOf(fault).replace(/\s+/g, ' ').slice(0, 300);
}

function stackOf(fault: unknown): string {
  return (fault instanceof Error && fault.stack) || reasonOf(fault);
}
