/**
 * A world that reads only inside given folders. In: a world and absolute folders; out: a world.
 * Symlinks are resolved before the check, so that none leads out. Outside there is nothing: `info` and `realPath` are
 * undefined, `list` is empty, `read` throws. The cache is not concerned.
 */
import { isInside } from './path.ts';
import type { World } from './world.ts';

export function restrict(world: World, folders: readonly string[]): World {
  const roots = folders.map((folder) => world.realPath(folder) ?? folder);
  const allowed = (path: string): string | undefined => {
    const real = world.realPath(path);
    return real !== undefined && roots.some((root) => isInside(real, root)) ? real : undefined;
  };
  return {
    info: (path) => (allowed(path) === undefined ? undefined : world.info(path)),
    realPath: allowed,
    list: (folder) => (allowed(folder) === undefined ? [] : world.list(folder)),
    read(path) {
      const real = allowed(path);
      if (real === undefined) throw new Error(`Reading is not allowed: ${path}`);
      return world.read(real);
    },
    readCache: (key) => world.readCache(key),
    writeCache: (key, bytes) => world.writeCache(key, bytes),
  };
}
