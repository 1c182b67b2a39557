/** Sections and the items in them. In: the mapping of a section; out: a `Section`, items in order of print. */
import { OWNERS, wrongType } from '../diagnostics/catalogue/manifest.ts';
import * as say from '../diagnostics/catalogue/manifest-items.ts';
import { unknownSectionKind } from '../diagnostics/catalogue/manifest-values.ts';
import { itemsAreFolder } from '../diagnostics/catalogue/paths.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Item, Section } from '../model/issue.ts';
import type { Span } from '../model/source.ts';
import { baseName, parentFolder } from '../world/path.ts';
import type { YamlMap, YamlValue } from '../yaml/yaml-tree.ts';
import type { ManifestContext } from './context.ts';
import { expandGlob, isGlob, missedByGlob, nearestGlob } from './expand-paths.ts';
import { pathFault, readOneImage } from './read-image.ts';
import { readItem, readItemFile } from './read-item.ts';
import { requiredTitle, titled } from './read-title.ts';
import {
  checkKeys,
  mapOf,
  readMarkup,
  readText,
  requiredText,
  requiredValue,
  type TextValue,
  textOf,
} from './read-value.ts';

const SECTION_KEYS = [
  'kind',
  'title',
  'short',
  'image',
  'alt',
  'decorative',
  'intro',
  'outro',
  'items',
] as const;

const SECTION_KINDS = ['news', 'bulletins', 'publications'] as const;

/** Item files met so far: none may come twice. */
export type SeenFiles = Set<string>;

export function readSection(
  context: ManifestContext,
  value: YamlValue,
  seen: SeenFiles,
): Section | undefined {
  const map = mapOf(context, value, 'sections');
  if (!map) return undefined;
  checkKeys(context, map, SECTION_KEYS, OWNERS.section);
  const kind = readKind(context, map);
  const name = titled(requiredTitle(context, map, OWNERS.section));
  const short = readText(context, map, 'short')?.text ?? shortOf(name.title, context.language);
  const image = readOneImage(context, map);
  const intro = readMarkup(context, map, 'intro');
  const outro = readMarkup(context, map, 'outro');
  return {
    span: map.span,
    kind: kind ?? 'news',
    ...name,
    short,
    ...(image ? { image } : {}),
    ...(intro ? { intro } : {}),
    items: readItems(context, map, seen),
    ...(outro ? { outro } : {}),
  };
}

function readKind(context: ManifestContext, map: YamlMap): Section['kind'] | undefined {
  const written = requiredText(context, map, 'kind', OWNERS.section);
  if (!written) return undefined;
  const kind = SECTION_KINDS.find((known) => known === written.text);
  if (!kind) {
    const near = nearest(written.text, SECTION_KINDS);
    context.sink.report(unknownSectionKind(written.span, written.text, near, SECTION_KINDS));
  }
  return kind;
}

/** «События» → «события»; «ИСИЭЗ: новое» stays. */
function shortOf(title: string, language: string): string {
  const [first = '', second = ''] = title;
  const isAbbreviation = second !== second.toLocaleLowerCase(language);
  return isAbbreviation ? title : first.toLocaleLowerCase(language) + title.slice(first.length);
}

function readItems(context: ManifestContext, map: YamlMap, seen: SeenFiles): readonly Item[] {
  const value = requiredValue(context, map, 'items', OWNERS.section);
  if (!value) return [];
  const values = value.type === 'list' ? value.items : [value];
  if (values.length === 0) context.sink.report(say.noItems(value.span, undefined));
  return values.flatMap((one) => readMember(context, one, seen));
}

/** A member of «items»: an item written here, a path, or a glob. */
function readMember(context: ManifestContext, value: YamlValue, seen: SeenFiles): readonly Item[] {
  if (value.type === 'map') return [readItem(context, value)];
  if (value.type === 'list') {
    context.sink.report(wrongType(value.span, 'items', 'text or map'));
    return [];
  }
  const written = textOf(context, value, 'items');
  if (!written) return [];
  return filesOf(context, written).flatMap((path) => {
    if (!isNew(context, path, written.span, seen)) return [];
    return readItemFile(context, path, written.span) ?? [];
  });
}

function filesOf(context: ManifestContext, { text, span }: TextValue): readonly string[] {
  const { world, finder, sink, issueFolder } = context;
  const folder = parentFolder(span.file);
  if (isGlob(text)) {
    const matches = expandGlob(world, finder, text, [folder, issueFolder]);
    for (const { file, name } of missedByGlob(world, finder, text, [folder, issueFolder])) {
      sink.report(say.itemLeftOut(span, text, file, name));
    }
    if (matches.length === 0) {
      sink.report(say.noItems(span, text, nearestGlob(world, finder, text, folder)));
    }
    return matches.flatMap(({ written, found }) => {
      if (found.ok) return [found.path];
      sink.report(pathFault(span, written, found));
      return [];
    });
  }
  const found = finder.find(text, folder);
  if (found.ok) return [found.path];
  const isFolder = found.fault === 'folder';
  sink.report(isFolder ? itemsAreFolder(span, text) : pathFault(span, text, found));
  return [];
}

function isNew({ sink }: ManifestContext, path: string, span: Span, seen: SeenFiles): boolean {
  if (seen.has(path)) {
    sink.report(say.duplicateItem(span, baseName(path)));
    return false;
  }
  seen.add(path);
  return true;
}
