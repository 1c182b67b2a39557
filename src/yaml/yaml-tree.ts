/**
 * YAML as those who read it see it: mappings, lists and scalars, each with its place.
 * Aliases are already followed; a merged tree may hold values of two files.
 */
import type { Span } from '../model/source.ts';

export type YamlValue = YamlMap | YamlList | YamlScalar;

export interface YamlMap {
  readonly type: 'map';
  readonly span: Span;
  readonly entries: ReadonlyMap<string, YamlEntry>;
}

export interface YamlEntry {
  readonly keySpan: Span;
  readonly value: YamlValue;
}

export interface YamlList {
  readonly type: 'list';
  readonly span: Span;
  readonly items: readonly YamlValue[];
}

export interface YamlScalar {
  readonly type: 'scalar';
  readonly span: Span;
  readonly value: string | number | bigint | boolean | null;
  /** As typed: `2025-03`, `007`; for quoted and block scalars the text they mean. */
  readonly text: string;
  readonly style: ScalarStyle;
}

export type ScalarStyle = 'plain' | 'single' | 'double' | 'block';

/** True for a value left out: `key:`, `~`, `null`. */
export function isNothing(value: YamlValue | undefined): boolean {
  return value === undefined || (value.type === 'scalar' && value.value === null);
}
