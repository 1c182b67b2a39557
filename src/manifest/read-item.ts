/**
 * Items: mappings in YAML, or Markdown files with the same keys in their front matter.
 * In: a mapping, or the path of a file; out: an `Item`. One with faults is still made, as far as it goes.
 */
import { notAMapping, OWNERS } from '../diagnostics/catalogue/manifest.ts';
import * as say from '../diagnostics/catalogue/manifest-items.ts';
import { countReports } from '../diagnostics/count-reports.ts';
import type { Item } from '../model/issue.ts';
import type { Markup, Span } from '../model/source.ts';
import { emptyMap } from '../yaml/parse-yaml.ts';
import type { YamlMap } from '../yaml/yaml-tree.ts';
import type { ManifestContext } from './context.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readImages } from './read-image.ts';
import { readButton, readLinks, readSources } from './read-links.ts';
import { readLanguage } from './read-scalars.ts';
import { readTextFile } from './read-text-file.ts';
import { requiredTitle } from './read-title.ts';
import { checkKeys, isMisspelt, readMarkup } from './read-value.ts';

const ITEM_KEYS = [
  'title',
  'lead',
  'text',
  'image',
  'alt',
  'decorative',
  'source',
  'links',
  'button',
  'lang',
] as const;

const MAX_TITLE = 180;
const MAX_LEAD = 600;

export function readItem(context: ManifestContext, map: YamlMap, body?: Markup): Item {
  checkKeys(context, map, ITEM_KEYS, OWNERS.item);
  const title = requiredTitle(context, map, OWNERS.item);
  const lead = readMarkup(context, map, 'lead');
  const text = readBody(context, map, body);
  const language = readLanguage(context, map, 'lang') ?? context.language;
  const button = readButton(context, map);
  checkLengths(context, title, lead);
  const isMeant = isMisspelt(map, 'text') || isMisspelt(map, 'lead');
  if (!text && !lead && !isMeant) context.sink.report(say.emptyItem(title?.span ?? map.span));
  return {
    span: map.span,
    title: title?.text ?? '',
    titleSpan: title?.span ?? map.span,
    titleSegments: title?.segments ?? [{ at: 0, start: map.span.start }],
    language,
    ...(lead ? { lead } : {}),
    ...(text ? { text } : {}),
    images: readImages(context, map),
    sources: readSources(context, map),
    links: readLinks(context, map),
    ...(button ? { button } : {}),
  };
}

const FRONT_MATTER_FAULTS = {
  missing: say.missingFrontMatter,
  misspelt: say.misspeltFrontMatter,
  unclosed: say.unclosedFrontMatter,
} as const;

/** An item that is a Markdown file. */
export function readItemFile(
  context: ManifestContext,
  path: string,
  namedAt: Span,
): Item | undefined {
  const text = readTextFile(context, path, namedAt);
  if (text === undefined) return undefined;
  const parts = splitFrontMatter(path, text);
  if (!parts.ok) {
    context.sink.report(FRONT_MATTER_FAULTS[parts.fault](parts.span));
    return undefined;
  }
  const told = countReports(context.sink);
  const tree = context.yaml.read(parts.yaml, told);
  if (tree && tree.type !== 'map' && !(tree.type === 'scalar' && tree.value === null)) {
    context.sink.report(notAMapping(tree.span));
    return undefined;
  }
  if (!tree && told.reports > 0) return undefined;
  const map =
    tree?.type === 'map' ? tree : { ...emptyMap(path), span: { file: path, start: 0, end: 3 } };
  return readItem(context, map, parts.body);
}

function readBody(
  context: ManifestContext,
  map: YamlMap,
  body: Markup | undefined,
): Markup | undefined {
  const own = readMarkup(context, map, 'text');
  const below = body && body.text.trim() !== '' ? body : undefined;
  const entry = map.entries.get('text');
  if (own && below && entry) context.sink.report(say.textTwice(entry.keySpan));
  return below ?? own;
}

function checkLengths(
  { sink }: ManifestContext,
  title: Markup | undefined,
  lead: Markup | undefined,
): void {
  const titleLength = [...(title?.text ?? '')].length;
  if (title && titleLength > MAX_TITLE) {
    sink.report(say.longTitle(title.span, titleLength, MAX_TITLE));
  }
  const leadLength = [...(lead?.text.trim() ?? '')].length;
  if (lead && leadLength > MAX_LEAD) sink.report(say.longLead(lead.span, leadLength, MAX_LEAD));
}
