/**
 * Reads YAML and remembers it. In: a source and where its faults go; out: its tree, and in the end all trees that may be kept for later
 * builds: those without a fault. A text that is known from an earlier build is not parsed again.
 */
import { countReports } from '../diagnostics/count-reports.ts';
import type { Sink } from '../diagnostics/diagnostic.ts';
import type { KnownTrees, PackedTree } from '../model/known-texts.ts';
import { packTree, unpackTree } from './packed-tree.ts';
import { parseYaml, spanMaker, type YamlSource } from './parse-yaml.ts';
import type { YamlValue } from './yaml-tree.ts';

export interface YamlReader {
  read(source: YamlSource, sink: Sink): YamlValue | undefined;
  /** Those read so far. */
  learned(): KnownTrees;
}

export function createYamlReader(known: KnownTrees = new Map()): YamlReader {
  const trees = new Map<string, PackedTree>();
  return {
    read(source, sink) {
      const { text, offset } = source;
      const kept = known.get(text);
      if (kept) {
        trees.set(text, kept);
        return unpackTree(kept, spanMaker(source));
      }
      const told = countReports(sink);
      const tree = parseYaml(source, told);
      const packed = told.reports === 0 && tree ? packTree(tree, offset) : undefined;
      if (packed) trees.set(text, packed);
      return tree;
    },
    learned: () => trees,
  };
}
