/**
 * What a template's components know beside their own attributes: the issue, the labels, sizes of pictures.
 * Made once for each application; every function is pure.
 */
import { nearest } from '../diagnostics/nearest.ts';
import { type AssetMap, aspectOf } from '../model/asset.ts';
import type { Block } from '../model/block.ts';
import type { BlockSizes } from '../model/block-sizes.ts';
import type { ContentMap } from '../model/content.ts';
import type { ImageReference, Issue } from '../model/issue.ts';
import type { Pt } from '../model/length.ts';
import type { Markup } from '../model/source.ts';
import { fill, type Labels, labelsIn } from './labels.ts';
import type { Node } from './node.ts';
import { type PageSize, pageSize } from './page-size.ts';
import { plainBlocks } from './plain-text.ts';
import type { PageData } from './template-schema.ts';
import { cascade, initialState, type StyleRule, type StyleTokens } from './text-styles.ts';

/** Free values of a template, under `settings:`. */
export type Settings = Readonly<Record<string, string | number | boolean>>;

export interface Context {
  readonly issue: Issue;
  readonly settings: Settings;
  /** Labels of a language; of the issue's when the template has none for it. */
  labels(language?: string): Labels;
  /** A label with its values put in. */
  fill(label: string, values: Readonly<Record<string, string>>): string;
  /** Name of the issue's month in the nominative, as in running text. */
  readonly month: string;
  /** Measures of a kind of pages, a name under `pages:`. */
  page(name: string): PageSize;
  /** Width over height; undefined for a picture that could not be read. */
  aspect(image: ImageReference | undefined): number | undefined;
  /** Characters of a text, for choosing between arrangements. */
  count(markup: Markup | undefined): number;
  /** The text without its marks. */
  plain(markup: Markup): string;
  /** Height of elements set at a width, in points, without the space over the first and under the last. */
  height(node: Node, width: Pt): Pt;
  /** The same with spaces as small as a page may make them. */
  leastHeight(node: Node, width: Pt): Pt;
  /** Width at which nothing in them wraps; infinite for what is as wide as its place. */
  width(node: Node): Pt;
  /** The least width at which no word of texts, stacks and lists is parted; infinite for other elements. */
  wordWidth(node: Node): Pt;
  /** Size of the type of a style, in points. */
  fontSize(style: string): Pt;
}

export interface ContextParts {
  readonly issue: Issue;
  readonly content: ContentMap;
  readonly assets: AssetMap;
  readonly labels: ReadonlyMap<string, Labels>;
  readonly settings: Settings;
  readonly pages: ReadonlyMap<string, PageData>;
  readonly sizes: BlockSizes;
  /** Elements as blocks that are only measured. @param measure of the place */
  blocks(node: Node, measure: Pt): readonly Block[];
  readonly styles: ReadonlyMap<string, StyleRule>;
  readonly tokens: StyleTokens;
}

export function makeContext(parts: ContextParts): Context {
  const { issue, content, sizes } = parts;
  // What is asked for its width has as much as any page has.
  const widest = Math.max(...[...parts.pages.values()].map((data) => pageSize(data).width));
  const labels = (language = issue.language): Labels => {
    const found = labelsIn(language, parts.labels) ?? labelsIn(issue.language, parts.labels);
    return found ?? (parts.labels.values().next().value as Labels);
  };
  const at = (node: Node, width: Pt) => {
    if (Number.isFinite(width) && width > 0) return parts.blocks(node, width);
    throw new Error(
      `context.height and leastHeight want a width greater than 0, in points, and got ${width}`,
    );
  };
  const plain = (markup: Markup): string => plainBlocks(content.blocks(markup));
  return {
    issue,
    settings: parts.settings,
    labels,
    fill,
    month: labels().months[issue.date.month - 1] ?? '',
    page: (name) => sizeOf(parts.pages, name),
    aspect: (image) => (image === undefined ? undefined : aspectOf(parts.assets, image.path)),
    count: (markup) => (markup === undefined ? 0 : plain(markup).length),
    plain,
    height: (node, width) => sizes.height(at(node, width), width),
    leastHeight: (node, width) => sizes.leastHeight(at(node, width), width),
    width: (node) => sizes.width(parts.blocks(node, widest)),
    wordWidth: (node) => sizes.wordWidth(parts.blocks(node, widest)),
    fontSize: (style) => sizeOfType(parts, style),
  };
}

function sizeOf(pages: ReadonlyMap<string, PageData>, name: string): PageSize {
  const data = pages.get(name);
  if (data === undefined) throw new UnknownNameError('page', name, nearest(name, pages.keys()));
  return pageSize(data);
}

function sizeOfType({ styles, tokens }: ContextParts, name: string): Pt {
  const rule = styles.get(name);
  if (rule === undefined) throw new UnknownNameError('style', name, nearest(name, styles.keys()));
  return cascade(initialState(tokens), rule, tokens).run.size;
}

/** A component asked for measures of what template.yaml does not have. */
export class UnknownNameError extends Error {
  readonly kind: 'page' | 'style';
  readonly unknown: string;
  /** The name that was meant, perhaps. */
  readonly near: string | undefined;

  constructor(kind: 'page' | 'style', unknown: string, near: string | undefined) {
    super(`“${unknown}” is no name under ${kind}s:`);
    this.kind = kind;
    this.unknown = unknown;
    this.near = near;
  }
}
