#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadProgram } from './load-program.js';

const path = fileURLToPath(new URL('../dist/cli.cjs', import.meta.url));
if (existsSync(path)) {
  const { exports: program, keepCode } = loadProgram(path);
  const argv = process.argv.slice(2);
  process.exitCode = await program.main(argv);
  // Help or a trace would keep too little of what a build needs.
  const isBuild = argv[0] === 'build' && !argv.includes('--trace');
  if (process.exitCode === 0 && isBuild) keepCode();
} else {
  process.stderr.write('digest: the program is not built yet\n  = Run: npm ci\n');
  process.exitCode = 1;
}
