/**
 * Applies a template: issue, content and pictures in, styled blocks out.
 * Pure: the same input gives the same blocks; every fault is reported and leaves out no more than its own element.
 */
import {
  templateUnknownElement,
  templateWithoutPages,
} from '../diagnostics/catalogue/template-components.ts';
import type { Sink } from '../diagnostics/diagnostic.ts';
import type { AssetMap } from '../model/asset.ts';
import type { Metadata, PageRun, StyledIssue } from '../model/block.ts';
import type { ContentMap } from '../model/content.ts';
import type { Issue } from '../model/issue.ts';
import { ENTRY } from './compile-components.ts';
import { type Context, makeContext } from './context.ts';
import type { Elements } from './elements.ts';
import { jsx } from './jsx-runtime.ts';
import { resolveBlocks } from './resolve/blocks.ts';
import { childElements, guarded } from './resolve/expand.ts';
import { resolveInlines } from './resolve/inlines.ts';
import { pageRun } from './resolve/page.ts';
import { type Scope, spanOf } from './resolve/scope.ts';
import type { Template } from './template.ts';
import { initialState } from './text-styles.ts';

export function applyTemplate(
  template: Template,
  issue: Issue,
  content: ContentMap,
  assets: AssetMap,
  sink: Sink,
): StyledIssue {
  const { labels, settings, pages } = template;
  const context = makeContext({ issue, content, assets, labels, settings, pages });
  const scope: Scope = {
    template,
    issue,
    context,
    content,
    assets,
    sink,
    language: issue.language,
    measure: 0,
    state: initialState(template.tokens),
    linkStyle: 'link',
    isVerbatim: false,
    isArtifact: false,
    listDepth: 0,
    numberedDepth: 0,
    element: 'page',
    resolve: { blocks: resolveBlocks, inlines: resolveInlines },
  };
  return {
    runs: pageRuns(scope),
    fonts: fontFiles(template),
    metadata: metadataOf(context, content),
  };
}

function pageRuns(scope: Scope): readonly PageRun[] {
  const root = jsx(scope.template.components.document, { context: scope.context });
  const elements = guarded(scope, () => childElements(root, scope));
  if (elements.length === 0) {
    scope.sink.report(templateWithoutPages(`${scope.template.folder}/${ENTRY}`));
  }
  return elements.flatMap(({ element, scope: inner }) => {
    if (element.type === 'page') {
      return guarded(inner, () => pageRun(element.props as Elements['page'], inner));
    }
    scope.sink.report(templateUnknownElement(element.type, 'page', spanOf(inner)));
    return [];
  });
}

function fontFiles(template: Template): ReadonlyMap<string, string> {
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
