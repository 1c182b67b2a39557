/** Memory of a whole build, pictures' own outside of JavaScript's among it: under a gigabyte, however large the pictures are. */
import { execFile } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderWith, ISSUE } from '../unit/cli/run-digest.ts';
import { bundleProgram, type Program } from './built-program.ts';
import { jpegClaiming, plainPicture } from './hostile-pictures.ts';

const MOST_MEGABYTES = 1000;
const HOOK = `data:text/javascript,process.on('exit', () => console.error('peak ' + process.resourceUsage().maxRSS))`;

let program: Program;

beforeAll(async () => {
  program = await bundleProgram();
});

afterAll(() => program.remove());

interface Measured {
  readonly code: number | null;
  readonly err: string;
  readonly megabytes: number;
}

/** Builds an issue with these pictures, one an item. */
function measured(pictures: Readonly<Record<string, Uint8Array>>): Promise<Measured> {
  const names = Object.keys(pictures);
  const items = names.map((name, i) => [
    `issues/2025-03/items/${i + 1}.md`,
    `---\ntitle: Открыт приём заявок ${i + 1}\nimage: { src: ../${name}, alt: Синий прямоугольник }\n---\nПриём заявок ${i + 1} открыт.\n`,
  ]);
  const files = names.map((name) => [`issues/2025-03/${name}`, pictures[name]]);
  const cwd = folderWith({ ...ISSUE, ...Object.fromEntries([...items, ...files]) });
  const [node = '', ...start] = program.command;
  const argv = ['--import', HOOK, ...start, 'build', 'issues/2025-03', '--lang', 'en'];
  return new Promise((resolve) => {
    const child = execFile(node, argv, { cwd }, (_, __, err) => {
      const peak = Number(/^peak (\d+)$/m.exec(err)?.[1]);
      resolve({ code: child.exitCode, err, megabytes: (peak * 1024) / 1e6 });
    });
  });
}

test('of a picture too large is that of its header', { timeout: 60_000 }, async () => {
  const run = await measured({
    'a.png': await plainPicture(20_000, 20_000).png({ compressionLevel: 1 }).toBuffer(),
    'b.jpg': await jpegClaiming(20_000, 20_000),
  });
  expect(run.code).toBe(1);
  for (const name of ['a.png', 'b.jpg']) {
    expect(run.err).toContain(`“../${name}” is 20000 × 20000 pixels, more than 100 million in all`);
  }
  expect(run.megabytes).toBeLessThan(300);
});

test('of the largest that are allowed, two of them, held whole', { timeout: 60_000 }, async () => {
  const large = plainPicture(10_000, 10_000).jpeg({ progressive: true, quality: 50 });
  const bytes = await large.toBuffer();
  const run = await measured({ 'a.jpg': bytes, 'b.jpg': Buffer.concat([bytes, Buffer.of(0)]) });
  expect([run.code, run.err]).toEqual([0, expect.any(String)]);
  expect(run.megabytes).toBeLessThan(MOST_MEGABYTES);
});

test('of one that lies on its side', { timeout: 60_000 }, async () => {
  const lying = plainPicture(9_000, 9_000).withMetadata({ orientation: 6 });
  const bytes = await lying.png({ progressive: true, compressionLevel: 1 }).toBuffer();
  const run = await measured({ 'a.png': bytes });
  expect([run.code, run.err]).toEqual([0, expect.any(String)]);
  expect(run.megabytes).toBeLessThan(500);
});
