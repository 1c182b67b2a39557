#!/usr/bin/env node
/** The command. CommonJS, as all that runs at every start: with modules of the other kind Node is ready later. */
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { keepUp } = require('./keep-up.js');
const { loadProgram } = require('./load-program.js');

void start(join(__dirname, '..', 'dist', 'cli.cjs'));

async function start(path) {
  // Until it is known to have ended well.
  process.exitCode = 1;
  const fault = await keepUp(path).catch((error) => error);
  if (fault) {
    process.stderr.write(
      `digest: the program is older than its sources, and building it failed: ${reasonOf(fault)}\n  = Run: npm ci\n`,
    );
  }
  if (!existsSync(path)) return;
  const { exports: program, keepCode } = loadProgram(path);
  const argv = process.argv.slice(2);
  process.exitCode = await program.main(argv);
  // Help or a trace would keep too little of what a build needs.
  const isBuild = argv[0] === 'build' && !argv.includes('--trace');
  if (process.exitCode === 0 && isBuild) keepCode();
}

/** The first line: compilers print what they were called with before it. */
function reasonOf(fault) {
  return (fault.stdout || fault.message || String(fault)).trim().split('\n')[0];
}
