/** The command line in English. */
import { englishExplain } from './explain.ts';
import { englishInspect } from './inspect.ts';
import type { Messages } from './messages.ts';
import { pdfName } from './pdf-name.ts';

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

export const english: Messages = {
  help: {
    program: 'Turns an issue of a news digest (YAML, Markdown, pictures) into a typeset PDF.',
    usage: '<command> [options]',
    examples: `
Examples:
  digest build issues/2025-03                  make build/2025-03.pdf
  digest build issues/2025-03 --out march.pdf  choose the file
  digest build issues/2025-* --out pdf/        make several issues at once
  digest build issues/2025-03 --draft          a proof, before all is there

“digest build --help” shows all options.
How an issue is written: issues/README.md.`,
    build: 'make the PDF of one or several issues',
    buildUsage: '<issue…> [options]',
    buildExamples: `
Examples:
  digest build issues/2025-03
      reads the folder issues/2025-03, makes build/2025-03.pdf
  digest build issues/2025-02 issues/2025-03 --out pdf/
      makes pdf/2025-02.pdf and pdf/2025-03.pdf
  digest build issues/2025-03 --draft
      a proof: missing alt texts and glyphs do not stop it
  digest build issues/2025-03 --print
      for a printing office: makes build/2025-03-print.pdf
  digest build issues/2025-03 --booklet --cmyk --icc office.icc
      A3 sheets to fold and staple, in the office's four inks
  digest build issues/2025-03 --strict --json > report.json
      for machines: any warning fails, the report is JSON

Exit codes: 0 the PDF is made, 1 something is wrong with the issue,
2 with the command line.
An existing PDF is replaced only by a complete new one.
The print edition has page boxes, marks and 300 ppi, but makes no claim
to PDF/X; a booklet is untagged.`,
    issue: "an issue's folder, or its issue.yaml",
    out: 'the PDF, or a folder for several (default: build/<name of the folder>.pdf)',
    template: "a template's name or path, in place of the one the issue names",
    ppi: 'resolution of pictures in print, pixels per inch (default: 220, in print editions 300)',
    print:
      'for a printing office: 3 mm bleed, crop and registration marks; adds -print to the name',
    booklet: 'print edition as sheets of two pages a side, to fold and staple; adds -booklet',
    cmyk: 'print edition in four inks, text in pure black; wants --icc',
    icc: 'ICC profile of the press, from the printing office',
    strict: 'take warnings for errors',
    draft: 'make a proof: missing alt texts and glyphs are warnings',
    json: 'print the report as JSON to standard output',
    quiet: 'say nothing but errors',
    trace: 'print what stands where as text to standard output, and make no PDF',
    explain:
      'tell why pages look as they do: what was chosen, what it cost, what was changed in print',
    timings: 'show how long each step took',
    cache: 'folder for prepared pictures (default: .digest/cache beside series.yaml)',
    lang: 'language of messages, en or ru (default: that of the system)',
    help: 'show this help',
    helpUsage: '[command]',
    helpCommand: 'show the help of a command',
    version: 'show the version',
  },
  titles: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Commands:': 'Commands:',
  },
  steps: {
    read: 'reading',
    content: 'reading Markdown',
    template: 'template',
    pictures: 'pictures',
    style: 'applying the template',
    layout: 'layout',
    encode: 'encoding pictures',
    pdf: 'PDF',
  },
  summary: {
    pages: (n) => count(n, 'page', 'pages'),
    items: (n) => count(n, 'item', 'items'),
    pictures: (n) => count(n, 'picture', 'pictures'),
    errors: (n) => count(n, 'error', 'errors'),
    warnings: (n) => count(n, 'warning', 'warnings'),
    bytes: (n) => (n < 1e6 ? `${(n / 1e3).toFixed(0)} kB` : `${(n / 1e6).toFixed(1)} MB`),
    seconds: (n) => `${n.toFixed(2)} s`,
    total: 'in all',
    notMade: 'no PDF was made',
  },
  explain: englishExplain,
  inspect: englishInspect,
  usage: {
    unknownOption: (option, near) => ({
      text: `There is no option ${option}`,
      hints: near ? [`Did you mean ${near}?`] : ['“digest build --help” shows all options.'],
    }),
    unknownCommand: (command, near) => ({
      text: `There is no command “${command}”`,
      hints: near ? [`Did you mean “digest ${near}”?`] : ['“digest --help” shows all commands.'],
    }),
    commandLeftOut: (path) => ({
      text: `“${path}” is a path, and a command is wanted first`,
      hints: [`Write: digest build ${path}`],
    }),
    issueMissing: () => ({
      text: 'No issue was named',
      hints: ['Name its folder, for example: digest build issues/2025-03'],
    }),
    fileMissing: () => ({
      text: 'No PDF was named',
      hints: ['Name it, for example: digest inspect build/2025-03.pdf'],
    }),
    valueMissing: (option) => ({
      text: `The option ${option} wants a value`,
      hints: ['“digest build --help” shows all options with their values.'],
    }),
    wrongResolution: (value) => ({
      text: `“${value}” is no resolution`,
      hints: ['Write a whole number from 72 to 1200, for example: --ppi 220'],
    }),
    wrongLanguage: (value) => ({
      text: `There are no messages in “${value}”`,
      hints: ['Write --lang en or --lang ru.'],
    }),
    wrongDate: (value) => ({
      text: `SOURCE_DATE_EPOCH is “${value}”, which is no moment`,
      hints: ['Set it to whole seconds since 1970, or unset it.'],
    }),
    tooManyArguments: () => ({
      text: 'There are more arguments than the command takes',
      hints: ['“digest --help” shows how it is used.'],
    }),
    oneFileForSeveral: (out) => ({
      text: `Several issues cannot be written to one file, ${out}`,
      hints: ['Name a folder, for example: --out pdf/'],
    }),
    noPdf: (out) => ({
      text: `${out} is neither a PDF’s name nor a folder`,
      hints: [`Name a PDF, for example: --out ${pdfName(out)}, or a folder: --out ${out}/`],
    }),
    sameOutput: (path, issues) => ({
      text: `${issues.join(' and ')} would both be written to ${path}`,
      hints: ['Build them one at a time, each with its own --out.'],
    }),
    notTogether: (first, second) => ({
      text: `${first} and ${second} do not go together`,
      hints: ['Leave one of them out.'],
    }),
    profileMissing: () => ({
      text: '--cmyk wants the ICC profile of the press, and none was named',
      hints: [
        'Ask the printing office for its profile and name the file: --cmyk --icc PROFILE.icc',
      ],
    }),
    profileUnused: () => ({
      text: '--icc names the profile for --cmyk, which was not asked for',
      hints: ['Add --cmyk, or leave --icc out.'],
    }),
    other: (text) => ({ text, hints: ['“digest --help” shows how it is used.'] }),
  },
  faults: {
    cannotWrite: (path, reason) => ({
      text: `${path} cannot be written: ${reason}`,
      hints: ['Choose another place with --out.'],
    }),
    unfitProfile: (path, fault) => ({
      text: `${path} ${PROFILE_FAULTS[fault]}`,
      hints: ['Name the output profile (CMYK) that the printing office gives: --icc PROFILE.icc'],
    }),
    cannotPrint: (reason) => ({
      text: `What the program prints cannot be written: ${reason}`,
      hints: ['Send it to another place.'],
    }),
    noWorkingFolder: () => ({
      text: 'The working folder is no longer there',
      hints: ['Go to a folder that is, with cd.'],
    }),
    reason: (code) => REASONS[code] ?? code,
    internal: (reason) => ({
      text: `The program itself failed, not your issue: ${reason}`,
      hints: ['Run it again with DIGEST_DEBUG=1 and send all that it prints to the developers.'],
    }),
  },
};

const PROFILE_FAULTS = {
  unreadable: 'cannot be read',
  'no-profile': 'is not an ICC profile',
  damaged: 'is an ICC profile, but a damaged one',
  'no-cmyk': 'is an ICC profile, but not of CMYK',
  'no-output': 'is an ICC profile of CMYK, but not for output: it cannot turn colours into inks',
} as const;

const REASONS: Readonly<Record<string, string>> = {
  REPLACES_INPUT: 'the issue is made from this file',
  NO_FILE: 'a device or a pipe is there, not a file',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EISDIR: 'a folder of that name is there',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EEXIST: 'a part of its path is a file, not a folder',
  ENAMETOOLONG: 'the name is too long',
  EBUSY: 'another program holds it',
};
