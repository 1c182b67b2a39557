#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { keepUp } from './keep-up.js';
import { loadProgram } from './load-program.js';

const path = fileURLToPath(new URL('../dist/cli.cjs', import.meta.url));
const fault = await keepUp(path).catch((error) => error);
if (fault) {
  process.stderr.write(
    `digest: the program is older than its sources, and building it failed: ${reasonOf(fault)}\n  = Run: npm ci\n`,
  );
}
if (existsSync(path)) {
  const { exports: program, keepCode } = loadProgram(path);
  const argv = process.argv.slice(2);
  process.exitCode = await program.main(argv);
  // Help or a trace would keep too little of what a build needs.
  const isBuild = argv[0] === 'build' && !argv.includes('--trace');
  if (process.exitCode === 0 && isBuild) keepCode();
} else {
  process.exitCode = 1;
}

/** The first line: compilers print what they were called with before it. */
function reasonOf({ stdout, message }) {
  return (stdout || message || String(fault)).trim().split('\n')[0];
}
