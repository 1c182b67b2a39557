/**
 * A case of the suite through the real stages. In: the text of a case and the template. Out: what `compile` gives.
 * `.md` is one item of news; `.yaml` is `sections:` (and more) of an issue. Pictures lie in `images/` by name:
 * wide 3 : 2, square, portrait 2 : 3, panorama 4 : 1, tiny (too few pixels).
 */
import sharp from 'sharp';
import { type Compilation, compile } from '../../src/compile.ts';
import { packageFolder } from '../../src/package-folder.ts';
import { createMemoryWorld, type MemoryFiles } from '../../src/world/memory-world.ts';
import { createNodeWorld } from '../../src/world/node-world.ts';
import type { World } from '../../src/world/world.ts';

const SIZES: Readonly<Record<string, readonly [number, number]>> = {
  wide: [1200, 800],
  square: [900, 900],
  portrait: [800, 1200],
  panorama: [2000, 500],
  tiny: [90, 60],
};

export const PLAIN = `${packageFolder}/tests/fixtures/templates/plain`;
const FOLDER = '/suite/2025-03';
const cache = new Map<string, Uint8Array>();
let pictures: Promise<MemoryFiles> | undefined;

export interface Case {
  /** `lists/nested`: folder and name. */
  readonly name: string;
  readonly kind: 'md' | 'yaml';
  readonly text: string;
  readonly title?: string;
}

/** @param more files beside those of the case, by their paths under `/suite` */
export async function compileCase(
  given: Case,
  template = PLAIN,
  more: MemoryFiles = {},
): Promise<Compilation> {
  pictures ??= drawPictures();
  const files = { ...(await pictures), ...filesOf(given), ...more };
  return compile(overlay(files), FOLDER, { template, images: false });
}

function filesOf({ kind, text, title = 'Проверка' }: Case): MemoryFiles {
  const head = `title: ${title}\nnumber: 3\ndate: 2025-03\n`;
  if (kind === 'yaml') return { [`${FOLDER}/issue.yaml`]: `${head}${text}` };
  const sections =
    'sections:\n  - { kind: news, title: События, short: без имени, items: [item.md] }\n';
  return { [`${FOLDER}/issue.yaml`]: `${head}${sections}`, [`${FOLDER}/item.md`]: text };
}

/** The case in memory; template and fonts from the disk. */
function overlay(files: MemoryFiles): World {
  const memory = createMemoryWorld(files);
  const disk = createNodeWorld();
  const at = (path: string) => (path === '/suite' || path.startsWith('/suite/') ? memory : disk);
  return {
    info: (path) => at(path).info(path),
    realPath: (path) => at(path).realPath(path),
    list: (path) => at(path).list(path),
    read: (path) => at(path).read(path),
    readCache: (key) => cache.get(key),
    writeCache: (key, bytes) => void cache.set(key, bytes),
  };
}

async function drawPictures(): Promise<MemoryFiles> {
  const entries = Object.entries(SIZES).map(async ([name, [width, height]]) => {
    const background = { r: 200, g: 210, b: 230 };
    const bytes = await sharp({ create: { width, height, channels: 3, background } })
      .jpeg()
      .toBuffer();
    return [`${FOLDER}/images/${name}.jpg`, new Uint8Array(bytes)] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
