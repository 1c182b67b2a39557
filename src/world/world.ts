/**
 * The outside as one small interface. Stages that need bytes get a `World`; only its implementations touch `node:*`.
 * Paths are absolute with `/`. Reading follows symlinks and then refuses what lies outside the allowed folders.
 */

export interface FileInfo {
  readonly kind: 'file' | 'folder';
  readonly size: number;
}

export interface World {
  /** Undefined when nothing is there. */
  info(path: string): FileInfo | undefined;
  /** The path with symlinks resolved; undefined when nothing is there. */
  realPath(path: string): string | undefined;
  /** Names in a folder, in code-unit order; empty when it is none. */
  list(folder: string): readonly string[];
  /** The whole file; throws when it cannot be read. */
  read(path: string): Uint8Array;
  /** A file kept between runs; undefined when there is none or no cache. */
  readCache(key: string): Uint8Array | undefined;
  /** Keeps bytes for later runs, atomically; silently nothing where it cannot. */
  writeCache(key: string, bytes: Uint8Array): void;
}
