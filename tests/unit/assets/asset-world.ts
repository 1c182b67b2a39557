/** What tests of pictures share: a world of given files, a reference to one of them, the diagnostics found. */
import { inspectAssets } from '../../../src/assets/inspect-assets.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import type { Asset } from '../../../src/model/asset.ts';
import type { ImageReference } from '../../../src/model/issue.ts';
import { createMemoryWorld } from '../../../src/world/memory-world.ts';

export const SPAN = { file: '/issue/items/01.md', start: 10, end: 20 };

export function reference(path: string): ImageReference {
  const src = path.slice(path.lastIndexOf('/') + 1);
  return { span: SPAN, src, path, alt: 'alt', decorative: false };
}

export async function inspectOne(
  bytes: Uint8Array | string,
): Promise<{ readonly asset: Asset | undefined; readonly found: readonly Diagnostic[] }> {
  const found: Diagnostic[] = [];
  const path = '/issue/images/picture.bin';
  const world = createMemoryWorld({ [path]: bytes });
  const sink = { report: (diagnostic: Diagnostic) => void found.push(diagnostic) };
  const assets = await inspectAssets(world, [reference(path)], sink);
  return { asset: assets.get(path), found };
}
