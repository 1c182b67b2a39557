/**
 * The commands and their options, described for commander in the language of messages.
 * In: messages, what to do for each command. Out: a program that throws where commander would end the process.
 */
import { Command, Option } from 'commander';
import type { BuildOptions } from './build-options.ts';
import type { InspectOptions } from './commands/inspect.ts';
import type { Messages } from './messages/messages.ts';
import { aboutCommand, UsageError } from './usage-error.ts';

export interface Actions {
  readonly version: string;
  print(text: string): void;
  build(issues: readonly string[], options: BuildOptions): Promise<void>;
  inspect(file: string, options: InspectOptions): Promise<void>;
}

export function createProgram(messages: Messages, actions: Actions): Command {
  const { help } = messages;
  const program = new Command('digest');
  prepare(program, messages, actions.print);
  program
    .description(help.program)
    .usage(help.usage)
    .version(actions.version, '-V, --version', help.version)
    .addOption(new Option('--lang <L>', help.lang))
    .helpCommand(false)
    .addHelpText('after', help.examples)
    .action(() => program.outputHelp());
  program.addCommand(buildCommand(messages, actions));
  program.addCommand(inspectCommand(messages, actions));
  program.addCommand(helpCommand(program, messages, actions));
  return program;
}

/** In place of commander's own, which says nothing of a command that there is not. */
function helpCommand(program: Command, messages: Messages, actions: Actions): Command {
  const command = new Command('help');
  prepare(command, messages, actions.print);
  return command
    .description(messages.help.helpCommand)
    .usage(messages.help.helpUsage)
    .argument('[command]')
    .option('--lang <L>', messages.help.lang)
    .action((name: string | undefined) => {
      const asked = name === undefined || name === 'help' ? program : commandNamed(name, program);
      if (asked === undefined) throw new UsageError(aboutCommand(name ?? '', program, messages));
      asked.outputHelp();
    });
}

function commandNamed(name: string, program: Command): Command | undefined {
  return program.commands.find((command) => command.name() === name);
}

function buildCommand(messages: Messages, actions: Actions): Command {
  const { help } = messages;
  const command = new Command('build');
  prepare(command, messages, actions.print);
  return command
    .description(help.build)
    .usage(help.buildUsage)
    .argument('<issue...>', help.issue)
    .option('-o, --out <PATH>', help.out)
    .option('--template <T>', help.template)
    .option('--ppi <N>', help.ppi, (value) => resolution(value, messages))
    .option('--print', help.print)
    .option('--booklet', help.booklet)
    .option('--cmyk', help.cmyk)
    .option('--icc <PROFILE>', help.icc)
    .option('--strict', help.strict)
    .option('--draft', help.draft)
    .option('--json', help.json)
    .option('--quiet', help.quiet)
    .option('--trace', help.trace)
    .option('--explain', help.explain)
    .option('--timings', help.timings)
    .option('--cache <DIR>', help.cache)
    .option('--lang <L>', help.lang)
    .addHelpText('after', help.buildExamples)
    .action((issues: string[], options: BuildOptions) => actions.build(issues, options));
}

function inspectCommand(messages: Messages, actions: Actions): Command {
  const { help } = messages.inspect;
  const command = new Command('inspect');
  prepare(command, messages, actions.print);
  return command
    .description(help.inspect)
    .usage(help.usage)
    .argument('<file>', help.file)
    .option('--tree', help.tree)
    .option('--json', help.json)
    .option('--lang <L>', messages.help.lang)
    .addHelpText('after', help.examples)
    .action((file: string, options: InspectOptions) => actions.inspect(file, options));
}

function prepare(command: Command, messages: Messages, print: (text: string) => void): void {
  command
    .exitOverride()
    .helpOption('-h, --help', messages.help.help)
    .configureOutput({ writeOut: print, writeErr: () => {}, outputError: () => {} })
    .configureHelp({
      styleTitle: (title) => messages.titles[title] ?? title,
      argumentTerm: () => command.usage().replace(/ .*/, ''),
      subcommandTerm: (other) => termsIn(messages)[other.name()] ?? other.name(),
    });
}

/** Commands as the list of commands shows them. */
function termsIn({ help, inspect }: Messages): Readonly<Record<string, string>> {
  return {
    build: `build ${help.buildUsage}`,
    inspect: `inspect ${inspect.help.usage}`,
    help: `help ${help.helpUsage}`,
  };
}

/** Coarser than a screen is a slip, finer than a typesetter's film wastes the reader's disk. */
const RESOLUTIONS = { least: 72, most: 1200 };

function resolution(value: string, messages: Messages): number {
  const number = Number(value);
  const { least, most } = RESOLUTIONS;
  if (!/^\d+$/.test(value) || number < least || number > most) {
    throw new UsageError(messages.usage.wrongResolution(value));
  }
  return number;
}
