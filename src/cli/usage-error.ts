/**
 * Faults of use: wrong options and commands (exit code 2).
 * In: what commander threw; out: a complaint in the language of messages, with the nearest known word.
 */
import type { Command, CommanderError } from 'commander';
import { nearest } from '../diagnostics/nearest.ts';
import type { Complaint, Messages } from './messages/messages.ts';

/** Thrown while arguments are read; caught in one place, by `main`. */
class ComplaintError extends Error {
  readonly complaint: Complaint;

  constructor(complaint: Complaint) {
    super(complaint.text);
    this.complaint = complaint;
  }
}

export class UsageError extends ComplaintError {}

/** A file that an option names is not what it should be: no fault of use (exit code 1). */
export class InputError extends ComplaintError {}

export function complaintAbout(
  fault: CommanderError,
  program: Command,
  argv: readonly string[],
  messages: Messages,
): Complaint {
  const { usage } = messages;
  const subject = /'([^']*)'/.exec(fault.message)?.[1] ?? '';
  switch (fault.code) {
    case 'commander.unknownOption':
      return usage.unknownOption(subject, nearestOption(subject, program, argv));
    case 'commander.unknownCommand':
      return aboutCommand(subject, program, messages);
    case 'commander.missingArgument':
      return firstWord(argv) === 'inspect' ? usage.fileMissing() : usage.issueMissing();
    case 'commander.optionMissingArgument':
      return usage.valueMissing(/--[a-z-]+/.exec(subject)?.[0] ?? subject);
    case 'commander.excessArguments':
      return argv[0] === undefined
        ? usage.tooManyArguments()
        : aboutCommand(firstWord(argv), program, messages);
    default:
      return usage.other(fault.message.replace(/^error: /, ''));
  }
}

/** @param word in the place of a command */
export function aboutCommand(word: string, program: Command, messages: Messages): Complaint {
  if (/[/\\.]|^\d/.test(word)) return messages.usage.commandLeftOut(word);
  const names = program.commands.map((command) => command.name());
  if (names.includes(word)) return messages.usage.tooManyArguments();
  return messages.usage.unknownCommand(word, nearest(word, names));
}

function firstWord(argv: readonly string[]): string {
  return argv.find((argument) => !argument.startsWith('-')) ?? '';
}

/** Among the options of the command that was called, or of the whole program. */
function nearestOption(
  option: string,
  program: Command,
  argv: readonly string[],
): string | undefined {
  const command = program.commands.find((other) => argv.includes(other.name())) ?? program;
  const known = [...command.options.map(({ long }) => long ?? ''), '--help'];
  const word = option.replace(/=.*/, '');
  return nearest(word, known) ?? known.find((name) => name.startsWith(word) && word.length > 3);
}
