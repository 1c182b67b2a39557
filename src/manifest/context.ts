/** What every step of the manifest stage needs: the world, where faults go, the texts read, where things are looked for. */
import type { Sink } from '../diagnostics/diagnostic.ts';
import type { Language } from '../model/issue.ts';
import type { World } from '../world/world.ts';
import type { YamlReader } from '../yaml/yaml-reader.ts';
import type { YamlMap } from '../yaml/yaml-tree.ts';
import type { FileFinder } from './find-file.ts';

export interface ReadContext {
  readonly world: World;
  readonly sink: Sink;
  readonly yaml: YamlReader;
  /** Texts of all files read, by absolute path; grows while reading. */
  readonly sources: Map<string, string>;
}

export interface ManifestContext extends ReadContext {
  readonly finder: FileFinder;
  readonly issueFolder: string;
  readonly language: Language;
  /** «sources» of the merged manifest. */
  readonly dictionary: YamlMap | undefined;
}
