#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';

const program = new URL('../dist/cli.js', import.meta.url);
if (existsSync(program)) {
  // Keeps compiled code between runs, where Node can (22.8 and later): the start is quicker.
  module.enableCompileCache?.();
  const { main } = await import(program);
  process.exitCode = await main(process.argv.slice(2));
} else {
  process.stderr.write('digest: the program is not built yet\n  = Run: npm ci\n');
  process.exitCode = 1;
}
