/**
 * YAML text → tree with places. In: a file's text, or a part of it; out: the tree, or undefined after an error of syntax.
 * YAML 1.2 core, one document; duplicate keys, merge keys, custom tags, too many aliases, too deep nesting are errors.
 */
import {
  type Alias,
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  Parser,
  type Scalar,
} from 'yaml';
import * as say from '../diagnostics/catalogue/yaml.ts';
import type { Sink } from '../diagnostics/diagnostic.ts';
import type { Span } from '../model/source.ts';
import type { ScalarStyle, YamlEntry, YamlMap, YamlScalar, YamlValue } from './yaml-tree.ts';

export const MAX_DEPTH = 32;
export const MAX_ALIASES = 100;

/** A part of a file's text that is YAML. */
export interface YamlSource {
  readonly file: string;
  readonly text: string;
  /** Offset of `text` in the file. */
  readonly offset: number;
}

export function parseYaml(source: YamlSource, sink: Sink): YamlValue | undefined {
  const span = spanMaker(source);
  const tokens = [...new Parser().parse(source.text)];
  // The composer recurses: what is nested too deep must not reach it.
  const deep = firstTooDeep(tokens);
  if (deep !== undefined) {
    sink.report(say.yamlDepth(span(deep, deep + 1), MAX_DEPTH));
    return undefined;
  }
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    prettyErrors: false,
    uniqueKeys: true,
    logLevel: 'silent',
  });
  const documents = [...composer.compose(tokens, true, source.text.length)];
  const document = documents[0];
  if (!document) return undefined;
  const second = documents[1];
  if (second) {
    const at = second.range?.[0] ?? source.text.length;
    sink.report(say.yamlDocuments(span(at, Math.min(at + 3, source.text.length))));
  }
  const directive = /^%\S+.*$/m.exec(source.text);
  if (directive && tokens.some((token) => token.type === 'directive')) {
    sink.report(say.yamlDirective(span(directive.index, directive.index + directive[0].length)));
  }
  if (!reportSyntax(document, source, tokens, span, sink)) return undefined;
  return new TreeBuilder(document, span, sink).build();
}

type SpanMaker = (start: number, end: number) => Span;

function spanMaker({ file, offset }: YamlSource): SpanMaker {
  return (start, end) => ({ file, start: offset + start, end: offset + Math.max(start, end) });
}

/** Reports errors of syntax; false when the document cannot be used. Later ones mostly follow from the first. */
function reportSyntax(
  document: Document,
  source: YamlSource,
  tokens: readonly CST.Token[],
  span: SpanMaker,
  sink: Sink,
): boolean {
  for (const fault of document.errors) {
    const [start, end] = fault.pos;
    if (fault.code === 'DUPLICATE_KEY') {
      const key = /^[^:\n]*/.exec(source.text.slice(start))?.[0] ?? '';
      const name = key.trim().replace(/^(["'])(.*)\1$/, '$2');
      sink.report(
        say.yamlDuplicateKey(span(start, start + Math.max(1, key.trimEnd().length)), name),
      );
    } else if (fault.code === 'TAG_RESOLVE_FAILED') {
      sink.report(say.yamlTag(span(start, end), source.text.slice(start, end)));
    } else if (fault.code !== 'MULTIPLE_DOCS') {
      const open = UNCLOSED.has(fault.code) ? lastUnclosed(tokens) : undefined;
      sink.report(
        open
          ? say.yamlUnclosed(span(open.offset, open.offset + 1), open.mark)
          : say.yamlSyntax(span(start, end), fault.code, fault.message),
      );
      return false;
    }
  }
  return true;
}

/** The library reports these where the file ends; an editor needs the place where it began. */
const UNCLOSED: ReadonlySet<string> = new Set(['MISSING_CHAR', 'BAD_INDENT']);

/** The last quote or bracket that is opened and not closed. */
function lastUnclosed(
  tokens: readonly CST.Token[],
): { readonly offset: number; readonly mark: string } | undefined {
  let last: { offset: number; mark: string } | undefined;
  for (const token of allTokens(tokens)) {
    const mark = unclosedMark(token);
    if (mark !== undefined && token.offset >= (last?.offset ?? 0)) {
      last = { offset: token.offset, mark };
    }
  }
  return last;
}

function unclosedMark(token: CST.Token): string | undefined {
  if (token.type === 'flow-collection') {
    const isClosed = token.end.some(
      ({ type }) => type === 'flow-map-end' || type === 'flow-seq-end',
    );
    return isClosed ? undefined : token.start.source;
  }
  const quote = token.type === 'double-quoted-scalar' ? '"' : "'";
  if (token.type !== 'double-quoted-scalar' && token.type !== 'single-quoted-scalar')
    return undefined;
  return token.source.length > 1 && token.source.endsWith(quote) ? undefined : quote;
}

function allTokens(tokens: readonly CST.Token[]): readonly CST.Token[] {
  const found: CST.Token[] = [];
  const stack = [...tokens];
  for (let token = stack.pop(); token; token = stack.pop()) {
    found.push(token);
    if (token.type === 'document' && token.value) stack.push(token.value);
    if (!('items' in token)) continue;
    for (const { key, value } of token.items) {
      if (key) stack.push(key);
      if (value) stack.push(value);
    }
  }
  return found;
}

/** Offset of the first collection nested deeper than allowed. */
function firstTooDeep(tokens: readonly CST.Token[]): number | undefined {
  const stack: { token: CST.Token; depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  let first: number | undefined;
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { token } = next;
    const isCollection = 'items' in token;
    const depth = next.depth + (isCollection ? 1 : 0);
    if (depth > MAX_DEPTH) {
      first = Math.min(first ?? token.offset, token.offset);
      continue;
    }
    if (token.type === 'document' && token.value) stack.push({ token: token.value, depth });
    if (!isCollection) continue;
    for (const item of token.items) {
      if (item.key) stack.push({ token: item.key, depth });
      if (item.value) stack.push({ token: item.value, depth });
    }
  }
  return first;
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
  readonly #span: SpanMaker;
  readonly #sink: Sink;
  readonly #open = new Set<Node>();
  /** Anchored values already built, with the aliases that each holds: walking them again would be for nothing. */
  readonly #built = new Map<Node, { value: YamlValue; aliases: number; height: number }>();
  #aliases = 0;
  #isOverLimit = false;

  constructor(document: Document, span: SpanMaker, sink: Sink) {
    this.#document = document;
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
    const span = this.#spanOf(node);
    this.#sink.report(say.yamlTag({ ...span, end: span.start + 1 }, tag));
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

/** An empty mapping at the start of a file: what an empty file means. */
export function emptyMap(file: string): YamlMap {
  return { type: 'map', span: { file, start: 0, end: 0 }, entries: new Map() };
}
