/** The parts of the about and back pages but for the contacts: resources, covers, the about text, the template's name. */
import { OWNERS } from '../diagnostics/catalogue/manifest.ts';
import * as say from '../diagnostics/catalogue/manifest-items.ts';
import type { CoverReference, Resource, TemplateReference } from '../model/issue.ts';
import type { Markup } from '../model/source.ts';
import { parentFolder } from '../world/path.ts';
import type { YamlMap } from '../yaml/yaml-tree.ts';
import type { ManifestContext } from './context.ts';
import { wholeMarkup } from './front-matter.ts';
import { pathFault, readOneImage } from './read-image.ts';
import { readTextFile } from './read-text-file.ts';
import { requiredTitle, titled } from './read-title.ts';
import { checkKeys, mapOf, readList, readMarkup, readText, readUrl } from './read-value.ts';

const RESOURCE_KEYS = ['title', 'kind', 'text', 'url', 'image', 'alt', 'decorative'] as const;
const COVER_KEYS = ['title', 'url', 'image', 'alt', 'decorative'] as const;

const MAX_COVERS = 6;
const MAX_RESOURCES = 12;

export function readResources(context: ManifestContext, root: YamlMap): readonly Resource[] {
  const values = readList(context, root, 'resources');
  const extra = values[MAX_RESOURCES];
  if (extra) context.sink.report(say.manyResources(extra.span, values.length, MAX_RESOURCES));
  return values.flatMap((value) => {
    const map = mapOf(context, value, 'resources');
    if (!map) return [];
    checkKeys(context, map, RESOURCE_KEYS, OWNERS.resource);
    const titleMarkup = requiredTitle(context, map, OWNERS.resource);
    const kind = readText(context, map, 'kind')?.text;
    const text = readMarkup(context, map, 'text');
    const url = readUrl(context, map, 'url');
    const image = readOneImage(context, map);
    return {
      span: map.span,
      ...titled(titleMarkup),
      ...(kind ? { kind } : {}),
      ...(text ? { text } : {}),
      ...(url ? { url } : {}),
      ...(image ? { image } : {}),
    };
  });
}

export function readCovers(context: ManifestContext, root: YamlMap): readonly CoverReference[] {
  const values = readList(context, root, 'publications');
  const extra = values[MAX_COVERS];
  if (extra) context.sink.report(say.manyCovers(extra.span, values.length, MAX_COVERS));
  return values.flatMap((value) => {
    const map = mapOf(context, value, 'publications');
    if (!map) return [];
    checkKeys(context, map, COVER_KEYS, OWNERS.cover);
    const titleMarkup = requiredTitle(context, map, OWNERS.cover);
    const url = readUrl(context, map, 'url');
    const image = readOneImage(context, map);
    const parts = { ...(url ? { url } : {}), ...(image ? { image } : {}) };
    return { span: map.span, ...titled(titleMarkup), ...parts };
  });
}

/** «about» names a Markdown file; a text of several lines or words is taken as the text itself. */
export function readAbout(context: ManifestContext, root: YamlMap): Markup | undefined {
  const written = readText(context, root, 'about');
  if (!written) return undefined;
  const isPath = /\.(?:md|markdown|txt)$/i.test(written.text) || !/\s/.test(written.text);
  if (!isPath) return readMarkup(context, root, 'about');
  const found = context.finder.find(written.text, parentFolder(written.span.file));
  if (!found.ok) {
    context.sink.report(pathFault(written.span, written.text, found));
    return undefined;
  }
  const text = readTextFile(context, found.path, written.span);
  return text === undefined || text.trim() === '' ? undefined : wholeMarkup(found.path, text);
}

const DEFAULT_TEMPLATE = 'hse';

export function readTemplate(context: ManifestContext, root: YamlMap): TemplateReference {
  const written = readText(context, root, 'template');
  return written
    ? { name: written.text, from: parentFolder(written.span.file), span: written.span }
    : { name: DEFAULT_TEMPLATE, from: context.issueFolder };
}
