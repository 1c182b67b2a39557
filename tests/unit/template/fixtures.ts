/** Hand-made issues, content and templates for the tests of this folder. */
import { createSink } from '../../../src/diagnostics/sink.ts';
import type { Asset, AssetMap } from '../../../src/model/asset.ts';
import type { Block } from '../../../src/model/block.ts';
import type { BlockSizes } from '../../../src/model/block-sizes.ts';
import type { ContentBlock, ContentMap } from '../../../src/model/content.ts';
import type { ImageReference, Issue, Item, Section } from '../../../src/model/issue.ts';
import type { Markup, Span } from '../../../src/model/source.ts';
import type { StyledIssue } from '../../../src/model/styled-issue.ts';
import { packageFolder } from '../../../src/package-folder.ts';
import { applyTemplate, loadTemplate, type Template } from '../../../src/template/index.ts';
import { createNodeWorld } from '../../../src/world/node-world.ts';
import { hseSizes } from './hse-sizes.ts';

export const SPAN: Span = { file: '/issue/issue.yaml', start: 0, end: 1 };

export function markup(text: string): Markup {
  return { text, span: SPAN, segments: [{ at: 0, start: 0 }] };
}

/** Paragraphs apart by blank lines; blocks of other kinds are given beside a text. */
export function contentMap(others: ReadonlyMap<string, readonly ContentBlock[]> = new Map()) {
  const paragraph = (value: string): ContentBlock => ({
    type: 'paragraph',
    span: SPAN,
    children: [{ type: 'text', span: SPAN, value }],
  });
  const map: ContentMap = {
    blocks: ({ text }) => others.get(text) ?? text.split('\n\n').filter(Boolean).map(paragraph),
    inlines: ({ text }) => [{ type: 'text', span: SPAN, value: text }],
    string: (text) => text,
  };
  return map;
}

export function image(name: string, wishes: Partial<ImageReference> = {}): ImageReference {
  const path = `/issue/${name}`;
  return { span: SPAN, src: name, path, alt: 'Рисунок', decorative: false, ...wishes };
}

export function item(title: string, parts: Partial<Item> = {}): Item {
  const empty = { images: [], sources: [], links: [] };
  const place = { titleSpan: SPAN, titleSegments: [{ at: 0, start: 0 }] };
  return { span: SPAN, title, ...place, language: 'ru', ...empty, ...parts };
}

export function section(
  kind: Section['kind'],
  title: string,
  items: readonly Item[],
  parts: Partial<Section> = {},
): Section {
  return { span: SPAN, kind, title, short: title.toLowerCase(), items, ...parts };
}

export function makeIssue(parts: Partial<Issue> = {}): Issue {
  return {
    span: SPAN,
    folder: '/issue',
    number: '3',
    date: { year: 2025, month: 3 },
    title: 'Территориальные кластеры',
    kind: 'Дайджест новостей',
    language: 'ru',
    template: { name: 'hse', from: packageFolder },
    institute: 'Институт статистических исследований и экономики знаний',
    unit: 'Российская кластерная обсерватория',
    resources: [],
    publications: [],
    sections: [section('news', 'События', [item('Первая новость', { text: markup('Текст.') })])],
    hyphenation: [],
    ...parts,
  };
}

/** Pictures of a given width and height in pixels. */
export function assetMap(sizes: Readonly<Record<string, readonly [number, number]>>): AssetMap {
  const assets = Object.entries(sizes).map(([name, [pixelWidth, pixelHeight]]) => {
    const path = `/issue/${name}`;
    const asset: Asset = { type: 'raster', path, pixelWidth, pixelHeight, hash: name };
    return [path, asset] as const;
  });
  return new Map(assets);
}

let hse: Promise<Template | undefined> | undefined;

/** The template of the package, loaded once. */
export async function loadHse(): Promise<Template> {
  hse ??= loadTemplate(
    createNodeWorld(),
    { name: 'hse', from: packageFolder },
    packageFolder,
    createSink(),
  );
  const template = await hse;
  if (template === undefined) throw new Error('The template does not load');
  return template;
}

export interface Applied {
  readonly styled: StyledIssue;
  readonly codes: readonly string[];
  /** Every block of every run, depth first. */
  readonly blocks: readonly Block[];
}

export async function apply(
  issue: Issue,
  content: ContentMap = contentMap(),
  assets: AssetMap = new Map(),
  sizes: BlockSizes = hseSizes,
): Promise<Applied> {
  const sink = createSink();
  const styled = applyTemplate(await loadHse(), issue, { content, assets, sizes }, sink);
  const codes = sink.diagnostics.map(({ code }) => code);
  return { styled, codes, blocks: styled.runs.flatMap((run) => run.children.flatMap(all)) };
}

export function all(block: Block): readonly Block[] {
  switch (block.type) {
    case 'stack':
    case 'placed':
      return [block, ...block.children.flatMap(all)];
    case 'columns':
      return [block, ...block.columns.flatMap((column) => column.children.flatMap(all))];
    case 'list':
      return [block, ...block.items.flatMap((entry) => entry.children.flatMap(all))];
    case 'figure':
      return [block, ...block.images.flatMap(({ caption }) => caption.flatMap(all))];
    default:
      return [block];
  }
}

/** Words of a text or of a row of the contents. */
export function words(block: Block | undefined): string {
  if (block?.type !== 'text' && block?.type !== 'entry') return '';
  return block.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

export function ofType<T extends Block['type']>(
  blocks: readonly Block[],
  type: T,
): readonly Extract<Block, { type: T }>[] {
  return blocks.filter((block): block is Extract<Block, { type: T }> => block.type === type);
}
