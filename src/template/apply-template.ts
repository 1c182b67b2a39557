/**
 * Applies a template: issue, content and pictures in, styled blocks out.
 * Pure: the same input gives the same blocks; every fault is reported and leaves out no more than its own element.
 */
import { templateLabelsMissing } from '../diagnostics/catalogue/template.ts';
import { templateWithoutPages } from '../diagnostics/catalogue/template-components.ts';
import {
  templateDestinationTwice,
  templateUnknownDestination,
} from '../diagnostics/catalogue/template-elements.ts';
import { countReports } from '../diagnostics/count-reports.ts';
import type { Sink } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { AssetMap } from '../model/asset.ts';
import type { BlockSizes } from '../model/block-sizes.ts';
import type { ContentMap } from '../model/content.ts';
import type { Issue } from '../model/issue.ts';
import type { Pt } from '../model/length.ts';
import type { Metadata, PageRun, StyledIssue } from '../model/styled-issue.ts';
import { Cascades } from './cascades.ts';
import { ENTRY } from './compile-components.ts';
import { type Context, makeContext } from './context.ts';
import { jsx } from './jsx-runtime.ts';
import { labelsIn } from './labels.ts';
import type { Node } from './node.ts';
import { resolveBlocks } from './resolve/blocks.ts';
import { Destinations } from './resolve/destinations.ts';
import { elementsOnly, resolveRoot } from './resolve/expand.ts';
import { resolveInlines } from './resolve/inlines.ts';
import { pageRun } from './resolve/page.ts';
import { bodyState, type Scope } from './resolve/scope.ts';
import type { Template } from './template.ts';

/** What stands in an issue beside its manifest, and how large blocks are. */
export interface Material {
  readonly content: ContentMap;
  readonly assets: AssetMap;
  readonly sizes: BlockSizes;
}

export function applyTemplate(
  template: Template,
  issue: Issue,
  { content, assets, sizes }: Material,
  sink: Sink,
): StyledIssue {
  const { labels, settings, pages } = template;
  const { language } = issue;
  if (labelsIn(language, labels) === undefined) {
    const [instead = ''] = labels.keys();
    sink.report(templateLabelsMissing(language, instead, template.labelsSpan));
  }
  const measured = (node: Node, measure: Pt) => resolveBlocks(node, measuredScope(scope, measure));
  const context = makeContext({
    ...{ issue, content, assets, labels, settings, pages, sizes },
    ...{ styles: template.styles, tokens: template.tokens },
    blocks: measured,
  });
  const cascades = new Cascades(template.tokens);
  const counted = countReports(sink);
  const scope: Scope = {
    template,
    cascades,
    issue,
    content,
    assets,
    sink: counted,
    language,
    measure: 0,
    typeArea: undefined,
    highest: undefined,
    isEnclosed: false,
    isHeld: false,
    state: bodyState({ template, cascades }),
    link: undefined,
    note: undefined,
    linkStyle: 'link',
    isVerbatim: false,
    isArtifact: false,
    listDepth: 0,
    numberedDepth: 0,
    componentDepth: 0,
    element: 'page',
    place: undefined,
    resolve: { blocks: resolveBlocks, inlines: resolveInlines },
    destinations: new Destinations(),
  };
  const runs = pageRuns(context, scope);
  // What is missing where a component failed has been told with it.
  if (counted.errors === 0) reportMissing(runs, scope);
  return {
    runs,
    fonts: fontPaths(template),
    metadata: metadataOf(context, content),
  };
}

/** Of elements that are asked for their size, and stand nowhere yet: they name no places. */
function measuredScope(scope: Scope, measure: Pt): Scope {
  return { ...scope, measure, highest: undefined, destinations: new Destinations() };
}

function pageRuns(context: Context, scope: Scope): readonly PageRun[] {
  const root = jsx(scope.template.components.document, { context });
  return resolveRoot(root, scope, elementsOnly({ page: pageRun }));
}

/** Pages, and places that something points at. */
function reportMissing(runs: readonly PageRun[], scope: Scope): void {
  const { sink, template, destinations, issue } = scope;
  if (runs.length === 0) sink.report(templateWithoutPages(`${template.folder}/${ENTRY}`));
  const { lost, named, twice } = destinations;
  for (const { name, element, span } of twice) {
    sink.report(templateDestinationTwice(element, name, span));
  }
  // Without its title, which was told, nothing has a place to point at.
  if (hasUntitled(issue)) return;
  for (const { name, element, span } of lost) {
    sink.report(templateUnknownDestination(element, name, nearest(name, named), span));
  }
}

function hasUntitled({ sections }: Issue): boolean {
  return sections.some(({ title, items }) =>
    [title, ...items.map((item) => item.title)].includes(''),
  );
}

/** Font key → path of its file. */
export function fontPaths(template: Template): ReadonlyMap<string, string> {
  const faces = [...template.tokens.fonts.families.values()].flat();
  return new Map(faces.map((face) => [face.key, face.path]));
}

function metadataOf(context: Context, content: ContentMap): Metadata {
  const { issue } = context;
  const labels = context.labels();
  const number = context.fill(labels.issue, { number: issue.number });
  const date = context.fill(labels.date, { month: context.month, year: String(issue.date.year) });
  const string = (text: string) => content.string(text, issue.language);
  const two = (n: number) => String(n).padStart(2, '0');
  return {
    title: string(`${issue.title}. ${number}, ${date}`),
    author: string(issue.unit ?? issue.institute ?? issue.university ?? ''),
    subject: string(issue.kind ?? ''),
    keywords: issue.sections.map((section) => string(section.short)),
    language: issue.language,
    date: `${String(issue.date.year).padStart(4, '0')}-${two(issue.date.month)}-${two(issue.date.day ?? 1)}T00:00:00Z`,
  };
}
