/**
 * YAML text → tree with places. In: a file's text, or a part of it; out: the tree, or undefined after an error of syntax.
 * YAML 1.2 core, one document; duplicate keys, merge keys, custom tags, too many aliases, too deep nesting are errors.
 */
import { Composer, type CST, type Document, Parser } from 'yaml';
import * as say from '../diagnostics/catalogue/yaml.ts';
import type { Sink } from '../diagnostics/diagnostic.ts';
import { buildYamlTree, MAX_DEPTH, type SpanMaker } from './build-yaml-tree.ts';
import { gluedComment } from './glued-comment.ts';
import { knownFault } from './known-fault.ts';
import { unusedAnchors } from './unused-anchors.ts';
import type { YamlMap, YamlValue } from './yaml-tree.ts';

/** A part of a file's text that is YAML. */
export interface YamlSource {
  readonly file: string;
  readonly text: string;
  /** Offset of `text` in the file. */
  readonly offset: number;
}

/** Indicators in one line beyond which the parser's own stack would not do; far more than may be nested. */
const TOO_MANY_INDICATORS = /^ *(?:[-?:] +){64,}/m;

export function parseYaml(source: YamlSource, sink: Sink): YamlValue | undefined {
  const span = spanMaker(source);
  const crowd = TOO_MANY_INDICATORS.exec(source.text);
  if (crowd) {
    sink.report(say.yamlDepth(span(crowd.index, crowd.index + crowd[0].length), MAX_DEPTH));
    return undefined;
  }
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
  const all = allTokens(tokens);
  for (const token of all) {
    const comment = gluedComment(token);
    if (comment) sink.report(say.yamlComment(span(...comment)));
  }
  for (const { offset, source: mark } of unusedAnchors(all)) {
    sink.report(say.yamlAnchor(span(offset, offset + mark.length), mark));
  }
  return buildYamlTree(document, source.text, span, sink);
}

export function spanMaker({ file, offset }: YamlSource): SpanMaker {
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
      const known = open ? undefined : knownFault(source.text, fault);
      sink.report(
        open
          ? say.yamlUnclosed(span(open.offset, open.offset + 1), open.mark)
          : known
            ? say.yamlSyntax(span(...known.range), known.code, fault.message)
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

/** An empty mapping at the start of a file: what an empty file means. */
export function emptyMap(file: string): YamlMap {
  return { type: 'map', span: { file, start: 0, end: 0 }, entries: new Map() };
}
