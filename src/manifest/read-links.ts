/** Links, buttons and sources of items. In: the mapping that holds them; out: checked records. */
import { OWNERS, wrongType } from '../diagnostics/catalogue/manifest.ts';
import * as say from '../diagnostics/catalogue/manifest-items.ts';
import { unknownButtonKind } from '../diagnostics/catalogue/manifest-values.ts';
import { nearest } from '../diagnostics/nearest.ts';
import {
  BUTTON_KINDS,
  type Button,
  type ButtonKind,
  type Link,
  type Source,
} from '../model/issue.ts';
import type { YamlMap, YamlValue } from '../yaml/yaml-tree.ts';
import type { ManifestContext, ReadContext } from './context.ts';
import {
  checkKeys,
  isMisspelt,
  mapOf,
  optionalValue,
  readList,
  readText,
  readUrl,
  requiredText,
  requiredUrl,
  textOf,
} from './read-value.ts';

const LINK_KEYS = ['label', 'title', 'url'] as const;
const BUTTON_KEYS = ['kind', 'label', 'url'] as const;
const SOURCE_KEYS = ['name', 'url'] as const;

export function readLinks(context: ReadContext, holder: YamlMap): readonly Link[] {
  return readList(context, holder, 'links').flatMap((value) => {
    const map = mapOf(context, value, 'links');
    return (map && readLink(context, map)) ?? [];
  });
}

/** A link needs a label (or a title) and an address. */
export function readLink(context: ReadContext, map: YamlMap): Link | undefined {
  checkKeys(context, map, LINK_KEYS, OWNERS.link);
  const title = readText(context, map, 'title');
  const isTitled = !map.entries.has('label') && (title || isMisspelt(map, 'title'));
  const label = isTitled ? title : requiredText(context, map, 'label', OWNERS.link);
  const url = requiredUrl(context, map, 'url', OWNERS.link);
  return label && url ? { span: map.span, label: label.text, url } : undefined;
}

export function readButton(context: ReadContext, holder: YamlMap): Button | undefined {
  const value = optionalValue(holder, 'button');
  const map = value && mapOf(context, value, 'button');
  if (!map) return undefined;
  checkKeys(context, map, BUTTON_KEYS, OWNERS.button);
  const label = readText(context, map, 'label');
  const kind =
    label && !optionalValue(map, 'kind')
      ? undefined
      : requiredText(context, map, 'kind', OWNERS.button);
  const known = kind && knownKind(context, kind.text, kind.span);
  const url = requiredUrl(context, map, 'url', OWNERS.button);
  if (url === undefined) return undefined;
  return {
    span: map.span,
    url,
    ...(label ? { label: label.text } : {}),
    ...(known ? { kind: known } : {}),
  };
}

function knownKind(
  { sink }: ReadContext,
  text: string,
  span: Button['span'],
): ButtonKind | undefined {
  const kind = BUTTON_KINDS.find((known) => known === text);
  if (!kind) sink.report(unknownButtonKind(span, text, nearest(text, BUTTON_KINDS), BUTTON_KINDS));
  return kind;
}

/** «source» of an item: a record, a key of the dictionary, a name, or a list of them. */
export function readSources(context: ManifestContext, holder: YamlMap): readonly Source[] {
  const value = optionalValue(holder, 'source');
  if (!value) return [];
  const values = value.type === 'list' ? value.items : [value];
  return values.flatMap((one) => readItemSource(context, one) ?? []);
}

function readItemSource(context: ManifestContext, value: YamlValue): Source | undefined {
  if (value.type === 'list') {
    context.sink.report(wrongType(value.span, 'source', 'text or map'));
    return undefined;
  }
  const source = value.type === 'map' ? readSource(context, value) : namedSource(context, value);
  if (source && source.url === undefined && !hasUrl(value)) {
    const keys = context.dictionary?.entries.keys() ?? [];
    const known = new Set(keys);
    const parts = source.name.split(/,\s*/);
    const areSeveral = parts.length > 1 && parts.every((part) => known.has(part));
    const near =
      value.type === 'scalar' && !areSeveral
        ? (keyOfName(context, source.name) ?? nearest(source.name, known))
        : undefined;
    context.sink.report(say.sourceWithoutLink(source.span, source.name, near, areSeveral));
  }
  return source;
}

/** The key of a source that is called by its name. */
function keyOfName({ dictionary }: ManifestContext, name: string): string | undefined {
  const entry = [...(dictionary?.entries ?? [])].find(([, { value }]) => {
    const known = value.type === 'map' ? value.entries.get('name')?.value : undefined;
    return known?.type === 'scalar' && known.text === name;
  });
  return entry?.[0];
}

function hasUrl(value: YamlValue): boolean {
  return value.type === 'map' && optionalValue(value, 'url') !== undefined;
}

function namedSource(context: ManifestContext, value: YamlValue): Source | undefined {
  const name = textOf(context, value, 'source');
  if (!name) return undefined;
  const entry = context.dictionary?.entries.get(name.text.normalize('NFC'))?.value;
  // The dictionary's own faults are reported once, where it is read; here it is only looked up.
  const quiet = { ...context, sink: { report: () => {} } };
  const known = entry?.type === 'map' ? readSource(quiet, entry) : undefined;
  return known ? { ...known, span: name.span } : { span: name.span, name: name.text };
}

function readSource(context: ReadContext, map: YamlMap): Source | undefined {
  checkKeys(context, map, SOURCE_KEYS, OWNERS.source);
  const name = requiredText(context, map, 'name', OWNERS.source);
  const url = readUrl(context, map, 'url');
  return name && { span: name.span, name: name.text, ...(url ? { url } : {}) };
}

/** Checks the dictionary «sources» of the manifest. */
export function checkDictionary(context: ReadContext, dictionary: YamlMap): void {
  for (const [key, { value }] of dictionary.entries) {
    const map = mapOf(context, value, key);
    if (map) readSource(context, map);
  }
}
