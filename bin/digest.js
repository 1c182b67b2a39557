#!/usr/bin/env node
import module from 'node:module';

// Keeps compiled code between runs, where Node can (22.8 and later): the start is quicker.
module.enableCompileCache?.();
const { main } = await import('../dist/cli.js');
process.exitCode = await main(process.argv.slice(2));
