/** The command line as a program of its own, bundled from the sources of now: for tests that need a process. */
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Finished {
  /** Undefined when it was ended by a signal. */
  readonly code: number | undefined;
  readonly out: string;
  readonly err: string;
  readonly milliseconds: number;
}

export interface Start {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds after which it is ended. */
  readonly limit?: number;
}

export interface Program {
  run(argv: readonly string[], start: Start): Promise<Finished>;
  /** One process for many runs, started anew when a run hangs. */
  serve(): Service;
  /** What to hand to `spawn`. */
  readonly command: readonly string[];
  remove(): void;
}

export interface Service {
  run(argv: readonly string[], start: Start): Promise<Finished>;
  stop(): void;
}

/** By itself the program; with a channel to another process, as many runs as are asked for. */
const START = `import { loadProgram } from '../bin/load-program.js';
const { main } = loadProgram(import.meta.dirname + '/cli.cjs').exports;
if (process.send) {
  process.on('message', async ({ argv, cwd, env }) => {
    const [out, err] = [[], []];
    const keep = (list) => ({ isTTY: false, write: (text) => void list.push(text) });
    const io = { cwd, env, stdout: keep(out), stderr: keep(err), now: () => performance.now() };
    const code = await main(argv, io);
    process.send({ code, out: out.join(''), err: err.join('') });
  });
} else process.exitCode = await main(process.argv.slice(2));
`;

/** One level below the package's folder, where the program looks for its fonts and templates. */
export async function bundleProgram(): Promise<Program> {
  const folder = mkdtempSync(join(ROOT, '.dist-test-'));
  const { bundle } = (await import(join(ROOT, 'bin/bundle.mjs'))) as {
    bundle(folder: string): Promise<void>;
  };
  await bundle(folder);
  const start = join(folder, 'start.mjs');
  writeFileSync(start, START);
  const command = [process.execPath, start];
  return {
    command,
    run: (argv, options) => run([...command, ...argv], options),
    serve: () => serve(start),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function run([program = '', ...argv]: readonly string[], start: Start): Promise<Finished> {
  const { cwd, env = {}, limit = 60_000 } = start;
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(program, argv, {
      cwd,
      env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), limit);
    const [out, err]: [string[], string[]] = [[], []];
    child.stdout.setEncoding('utf8').on('data', (text: string) => void out.push(text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => void err.push(text));
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      const milliseconds = performance.now() - began;
      resolve({ code: code ?? undefined, out: out.join(''), err: err.join(''), milliseconds });
    });
  });
}

function serve(start: string): Service {
  let child: ChildProcess | undefined;
  return {
    stop: () => void child?.kill('SIGKILL'),
    run(argv, { cwd, env = {}, limit = 60_000 }) {
      child ??= fork(start, { stdio: 'ignore', execArgv: ['--max-old-space-size=1000'] });
      const began = performance.now();
      const current = child;
      return new Promise((resolve) => {
        const finish = (found: Omit<Finished, 'milliseconds'>) => {
          clearTimeout(timer);
          current.removeAllListeners();
          resolve({ ...found, milliseconds: performance.now() - began });
        };
        const fail = (reason: string) => {
          child = undefined;
          current.kill('SIGKILL');
          finish({ code: undefined, out: '', err: reason });
        };
        const timer = setTimeout(() => fail('hangs'), limit);
        current.once('message', (found: Finished) => finish(found));
        current.once('exit', (code, signal) => fail(`died: ${code ?? signal}`));
        current.send({ argv, cwd, env });
      });
    },
  };
}
