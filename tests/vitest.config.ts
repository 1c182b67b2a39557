/** Tests run from the sources; one process a file, so that no test sees what another left behind. */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const { DIGEST_CONFORMANCE } = process.env;

export default defineConfig({
  root: path('..'),
  resolve: {
    alias: {
      'digest-press/jsx-runtime': path('../src/template/jsx-runtime.ts'),
      'digest-press': path('../src/index.ts'),
    },
  },
  test: {
    include: ['tests/**/*.test.ts'],
    // It fetches veraPDF: only `npm run conformance` asks for that.
    exclude: DIGEST_CONFORMANCE ? [] : ['tests/conformance/**'],
    // A loop over nothing, or a condition that never holds, is no test.
    expect: { requireAssertions: true },
    // One more than Vitest takes: of two cores it would leave one idle.
    maxWorkers: availableParallelism(),
    setupFiles: [path('./fixed-seed.ts')],
    // A build of the whole sample on a slow machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
