import fc from 'fast-check';
import { test } from 'vitest';
import { writeFileSync } from 'node:fs';
import { compileCase } from '../suite/compile-case.ts';
import { renderTrace } from '../../src/render/trace/render-trace.ts';
import { randomIssue } from './random-items.ts';
test('x', async () => {
  await fc.assert(fc.asyncProperty(randomIssue, async (text) => {
    const { result } = await compileCase({ name: 'r', kind: 'yaml', text });
    writeFileSync('/tmp/fail.yaml', text);
    writeFileSync('/tmp/fail.txt', renderTrace(result!.document));
  }), { numRuns: 1, seed: 78, path: "101:1:1:1:12:6:6:6:6:6:6:14:10:17:14:14:14:14:15:19:18:20:17:18:17:17:17:17:18:19:17:23:25:23" });
});
