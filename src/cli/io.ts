/**
 * What the command line has of the process, as one record, so that tests can run it in their own folder and read what it wrote.
 */
export interface Output {
  write(text: string): void;
  readonly isTTY: boolean;
}

export interface Io {
  /** Absolute working folder. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Milliseconds from any fixed moment. */
  now(): number;
}

/** The process itself. A reader that closes its end of a pipe (`digest … | head`) is no fault. */
export function processIo(): Io {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    now: () => performance.now(),
  };
}

function outputOf(stream: NodeJS.WriteStream): Output {
  let isOpen = true;
  stream.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EPIPE') throw fault;
    isOpen = false;
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
