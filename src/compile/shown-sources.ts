/** Texts of files that diagnostics name and that were not read as texts of the issue, the template's: wanted for showing places. */
import type { World } from '../world/world.ts';

/** Bytes of a file of which a line can be shown; a text is far smaller. */
const LARGEST_SHOWN = 2 ** 20;

/** Nothing is kept where there is no text to show: what is wrong may be that the file is none, or cannot be read. */
export function keepShown(path: string, world: World, sources: Map<string, string>): void {
  if (sources.has(path)) return;
  const file = world.info(path);
  if (file?.kind !== 'file' || file.size > LARGEST_SHOWN) return;
  try {
    sources.set(path, new TextDecoder().decode(world.read(path)));
  } catch {
    return;
  }
}
