/**
 * Lays the issue's keys over the series'. Mappings merge deeply, lists and scalars replace.
 * Every value keeps the place in the file it came from; a merged mapping stands where the issue's does.
 */
import type { YamlEntry, YamlMap, YamlValue } from '../yaml/yaml-tree.ts';

export function mergeMaps(below: YamlMap, above: YamlMap): YamlMap {
  const entries = new Map<string, YamlEntry>(below.entries);
  for (const [key, entry] of above.entries) {
    const old = entries.get(key);
    entries.set(key, old ? { ...entry, value: mergeValues(old.value, entry.value) } : entry);
  }
  return { type: 'map', span: above.span, entries };
}

function mergeValues(below: YamlValue, above: YamlValue): YamlValue {
  return below.type === 'map' && above.type === 'map' ? mergeMaps(below, above) : above;
}
