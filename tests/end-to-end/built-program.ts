/** The command line as a program of its own, bundled from the sources of now: for tests that need a process. */
import { spawn } from 'node:child_process';
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
  /** What to hand to `spawn`. */
  readonly command: readonly string[];
  remove(): void;
}

/** One level below the package's folder, where the program looks for its fonts and templates. */
export async function bundleProgram(): Promise<Program> {
  const folder = mkdtempSync(join(ROOT, '.dist-test-'));
  const { bundle } = (await import(join(ROOT, 'bin/bundle.js'))) as {
    bundle(folder: string): Promise<void>;
  };
  await bundle(folder);
  const start = join(folder, 'start.mjs');
  writeFileSync(
    start,
    "import { main } from './cli.js';\nprocess.exitCode = await main(process.argv.slice(2));\n",
  );
  const command = [process.execPath, start];
  return {
    command,
    run: (argv, options) => run([...command, ...argv], options),
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
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => void (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => void (err += text));
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code: code ?? undefined, out, err, milliseconds: performance.now() - began });
    });
  });
}
