/**
 * What the command line has of the process, as one record, so that tests can run it in their own folder and read what it wrote.
 */
export interface Output {
  write(text: string): void;
  readonly isTTY: boolean;
}

export interface Io {
  /** Absolute working folder. @throws MissingFolder when it was removed */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Milliseconds from any fixed moment. */
  now(): number;
  /** The system's code of what kept it from printing, once all is printed. */
  printed?(): Promise<string | undefined>;
}

/** The working folder was removed after the shell went there. */
export class MissingFolder extends Error {}

/** The process itself. A reader that closes its end of a pipe (`digest … | head`) is no fault. */
export function processIo(): Io {
  let fault: string | undefined;
  const keep = (code: string): void => {
    fault ??= code;
  };
  return {
    get cwd() {
      return workingFolder();
    },
    env: process.env,
    stdout: outputOf(process.stdout, keep),
    stderr: outputOf(process.stderr, keep),
    // Node's `performance` is a dozen files that nothing else needs.
    now: () => Number(process.hrtime.bigint()) / 1e6,
    // A stream tells its faults in a later turn.
    printed: () => new Promise((resolve) => setImmediate(() => resolve(fault))),
  };
}

function workingFolder(): string {
  try {
    return process.cwd();
  } catch {
    throw new MissingFolder();
  }
}

function outputOf(stream: NodeJS.WriteStream, keep: (fault: string) => void): Output {
  let isOpen = true;
  stream.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
    isOpen = false;
    if (code !== 'EPIPE') keep(code);
  });
  return {
    isTTY: stream.isTTY === true,
    write(text) {
      if (isOpen) stream.write(text);
    },
  };
}

/** May this output be coloured? NO_COLOR wins over FORCE_COLOR, both over what the output is. */
export function mayColour(io: Io, output: Output): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = io.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return output.isTTY && TERM !== 'dumb';
}
