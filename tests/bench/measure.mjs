/**
 * One process from start to end: wall and processor seconds, peak memory in megabytes, standard output.
 * GNU time counts the process and its children where the machine has it; elsewhere a hook in the measured
 * process reports for itself alone.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const GNU_TIME = '/usr/bin/time';
const HOOK = join(import.meta.dirname, 'usage-hook.cjs');
const hasGnuTime = spawnSync(GNU_TIME, ['-f', '%M', process.execPath, '-v']).status === 0;

export const MEASURED_BY = hasGnuTime ? 'GNU time' : 'a hook in the measured process';

/**
 * @param {readonly string[]} args arguments of `node`
 * @param {string} folder where the usage file is written
 */
export async function measure(args, folder) {
  const file = join(folder, 'usage.txt');
  const [command, all, env] = hasGnuTime
    ? [GNU_TIME, ['-q', '-f', '%U %S %M', '-o', file, process.execPath, ...args], {}]
    : [process.execPath, ['--require', HOOK, ...args], { BENCH_USAGE_FILE: file }];
  const start = performance.now();
  const { code, stdout, stderr } = await run(command, all, env);
  const wall = (performance.now() - start) / 1000;
  if (code !== 0)
    throw new Error(
      `node ${args.join(' ')}\nended with ${code}\n${(stderr || stdout).slice(-2000)}`,
    );
  const [user, system, kilobytes] = readFileSync(file, 'utf8').trim().split(/\s+/).map(Number);
  return { wall, cpu: user + system, peak: kilobytes / 1024, stdout };
}

function run(command, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (part) => (stdout += part));
    child.stderr.setEncoding('utf8').on('data', (part) => (stderr += part));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
