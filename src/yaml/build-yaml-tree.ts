/**
 * The YAML library's nodes → tree with places: aliases followed, within limits; tags and keys checked.
 * In: a document without errors of syntax; out: the tree, or undefined for an empty one.
 */
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Scalar,
} from 'yaml';
import * as say from '../diagnostics/catalogue/yaml.ts';
import type { Sink } from '../diagnostics/diagnostic.ts';
import type { Span } from '../model/source.ts';
import type { ScalarStyle, YamlEntry, YamlScalar, YamlValue } from './yaml-tree.ts';

export const MAX_DEPTH = 32;
const MAX_ALIASES = 100;

/** Makes a span of the file out of offsets in the YAML text. */
export type SpanMaker = (start: number, end: number) => Span;

export function buildYamlTree(
  document: Document,
  text: string,
  span: SpanMaker,
  sink: Sink,
): YamlValue | undefined {
  return new TreeBuilder(document, text, span, sink).build();
}

const STYLES: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
};

const CORE_TAGS = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;

/** Turns the library's nodes into the tree; dies on return. */
class TreeBuilder {
  readonly #document: Document;
  readonly #text: string;
  readonly #span: SpanMaker;
  readonly #sink: Sink;
  readonly #open = new Set<Node>();
  /** Anchored values already built, with the aliases that each holds: walking them again would be for nothing. */
  readonly #built = new Map<Node, { value: YamlValue; aliases: number; height: number }>();
  #aliases = 0;
  #isOverLimit = false;

  constructor(document: Document, text: string, span: SpanMaker, sink: Sink) {
    this.#document = document;
    this.#text = text;
    this.#span = span;
    this.#sink = sink;
  }

  build(): YamlValue | undefined {
    const { contents } = this.#document;
    return contents ? this.#node(contents, 1).value : undefined;
  }

  /** The value, and how many levels it has below itself and with itself. */
  #node(node: Node, depth: number): { value: YamlValue; height: number } {
    if (isAlias(node)) return this.#alias(node, depth);
    const known = this.#built.get(node);
    if (known) {
      this.#aliases += known.aliases;
      return this.#within(node, depth, known);
    }
    const before = this.#aliases;
    this.#open.add(node);
    this.#checkTag(node);
    const made = this.#collection(node, depth);
    this.#open.delete(node);
    if ('anchor' in node && node.anchor) {
      this.#built.set(node, { ...made, aliases: this.#aliases - before });
    }
    return made;
  }

  #collection(node: Node, depth: number): { value: YamlValue; height: number } {
    const span = this.#spanOf(node);
    if (isMap(node)) {
      const entries = new Map<string, YamlEntry>();
      let height = 0;
      for (const pair of node.items) {
        const key = this.#key(pair.key as Node);
        const made = pair.value
          ? this.#node(pair.value as Node, depth + 1)
          : { value: nothing(key.keySpan), height: 0 };
        height = Math.max(height, made.height);
        if (key.name !== undefined && !entries.has(key.name)) {
          entries.set(key.name, { keySpan: key.keySpan, value: made.value });
        }
      }
      return { value: { type: 'map', span, entries }, height: height + 1 };
    }
    if (isSeq(node)) {
      const items = node.items.map((item) => this.#node(item as Node, depth + 1));
      const height = 1 + items.reduce((most, item) => Math.max(most, item.height), 0);
      return { value: { type: 'list', span, items: items.map((item) => item.value) }, height };
    }
    return { value: scalar(node as Scalar, span), height: 0 };
  }

  #alias(node: Alias, depth: number): { value: YamlValue; height: number } {
    const span = this.#spanOf(node);
    const target = node.resolve(this.#document);
    if (!target || this.#open.has(target)) {
      this.#sink.report(say.yamlAliasUnknown(span, node.source));
      return { value: nothing(span), height: 0 };
    }
    this.#aliases += 1;
    const made = this.#node(target, depth);
    if (this.#aliases <= MAX_ALIASES) return made;
    if (!this.#isOverLimit) this.#sink.report(say.yamlAliases(span, MAX_ALIASES));
    this.#isOverLimit = true;
    return { value: nothing(span), height: 0 };
  }

  /** A value used again further down may be too deep there. */
  #within(node: Node, depth: number, made: { value: YamlValue; height: number }) {
    if (depth - 1 + made.height <= MAX_DEPTH) return made;
    const span = this.#spanOf(node);
    this.#sink.report(say.yamlDepth(span, MAX_DEPTH));
    return { value: nothing(span), height: 0 };
  }

  #key(key: Node): { name: string | undefined; keySpan: Span } {
    const keySpan = this.#spanOf(key);
    if (!isScalar(key)) {
      this.#sink.report(say.yamlKey(keySpan));
      return { name: undefined, keySpan };
    }
    const { text } = scalar(key, keySpan);
    if (text !== '<<') return { name: text.normalize('NFC'), keySpan };
    this.#sink.report(say.yamlMergeKey(keySpan));
    return { name: undefined, keySpan };
  }

  #checkTag(node: Node): void {
    const tag = 'tag' in node ? node.tag : undefined;
    if (tag === undefined || CORE_TAGS.test(tag)) return;
    // A node begins behind its tag.
    const at = Math.max(0, this.#text.lastIndexOf('!', node.range?.[0]));
    const { length } = /^\S*/.exec(this.#text.slice(at))![0];
    this.#sink.report(say.yamlTag(this.#span(at, at + length), tag));
  }

  #spanOf(node: Node): Span {
    const [start, end] = node.range ?? [0, 0];
    return this.#span(start, end);
  }
}

function scalar(node: Scalar, span: Span): YamlScalar {
  const value = node.value as YamlScalar['value'];
  const style = STYLES[node.type ?? 'PLAIN'] ?? 'plain';
  const text = style === 'plain' ? (node.source ?? String(value ?? '')) : String(value ?? '');
  return { type: 'scalar', span, value, text, style };
}

function nothing(span: Span): YamlScalar {
  return { type: 'scalar', span, value: null, text: '', style: 'plain' };
}
