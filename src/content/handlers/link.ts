/**
 * Links. A wrong address is an error and leaves the text. An address that is its own text is printed without scheme and
 * final slash; where it was typed without a scheme it leads to https.
 */
import type { Link, LinkReference, PhrasingContent } from 'mdast';
import { emptyLink } from '../../diagnostics/catalogue/content-empty.ts';
import * as say from '../../diagnostics/catalogue/content-references.ts';
import { checkAddress } from '../../diagnostics/check-written.ts';
import type { ContentInline, ContentLink, ContentText } from '../../model/content.ts';
import { checkLink, printedAddress } from '../../model/link-address.ts';
import type { Span } from '../../model/source.ts';
import { partText } from '../part-markup.ts';
import { type ParseState, partSpan, rawText, spanOf } from '../state.ts';

/** Quotation marks and the like that the parser takes for a part of a bare address. */
const AFTER_ADDRESS = /[«»„“”‘’…—–][\s\S]*$/u;

const SECURE = 'https://';
const MAIL = 'mailto:';

export function handleLink(node: Link, state: ParseState): readonly ContentInline[] {
  const raw = rawText(state, node);
  const bare = /^[[]/.test(raw) ? undefined : bareAddress(node, raw);
  if (bare !== undefined) return bareLink(node, bare, state);
  return makeLink(node.children, node.url, spanOf(state, node), urlSpan(node, raw, state), state);
}

export function handleLinkReference(
  node: LinkReference,
  state: ParseState,
): readonly ContentInline[] {
  const definition = state.definitions.get(node.identifier);
  const span = spanOf(state, node);
  if (!definition) return state.inlines(node.children, state);
  return makeLink(node.children, definition.url, span, spanOf(state, definition), state);
}

function makeLink(
  nodes: readonly PhrasingContent[],
  written: string,
  span: Span,
  place: Span,
  state: ParseState,
): readonly ContentInline[] {
  const figures = state.figures.length;
  const children = state.inlines(nodes, { ...state, isInLink: true });
  if (state.figures.length > figures) state.context.sink.report(say.linkedImage(span));
  const url = checkAddress(decoded(written), place, state.context.sink);
  const { before, words, after } = withSpacesApart(children, state);
  if (words.length === 0 && state.figures.length === figures)
    state.context.sink.report(emptyLink(span));
  if (url === undefined || words.length === 0) return children;
  const label = words.length === 1 && words[0]?.type === 'text' ? words[0].value : '';
  const isAutolink = label === written || label === url || label === decoded(written);
  const text: ContentText = { type: 'text', span, value: printedAddress(label) };
  const link: ContentLink = {
    type: 'link',
    span,
    url,
    isAutolink,
    children: isAutolink ? [text] : words,
  };
  return [...before, link, ...after];
}

/** Spaces at the ends of a label, which would be underlined, apart from its words. */
function withSpacesApart(children: readonly ContentInline[], state: ParseState) {
  const words = [...children];
  const before: ContentText[] = [];
  const after: ContentText[] = [];
  const first = words[0];
  if (first?.type === 'text' && first.value.startsWith(' ')) {
    const at = first.value.length - first.value.trimStart().length;
    before.push(partText(first, 0, at, state));
    words.splice(0, 1, ...textOf(partText(first, at, first.value.length, state)));
  }
  const last = words.at(-1);
  if (last?.type === 'text' && last.value.endsWith(' ')) {
    const at = last.value.trimEnd().length;
    after.push(partText(last, at, last.value.length, state));
    words.splice(-1, 1, ...textOf(partText(last, 0, at, state)));
  }
  return { before, words, after };
}

function textOf(text: ContentText): readonly ContentText[] {
  return text.value === '' ? [] : [text];
}

/** The address of `<https://…>` or `https://…` as typed. */
function bareAddress(node: Link, raw: string): string | undefined {
  if (raw.startsWith('<')) return raw.slice(1, -1);
  const child = node.children[0];
  return child?.type === 'text' && node.children.length === 1 ? raw : undefined;
}

function bareLink(node: Link, typed: string, state: ParseState): readonly ContentInline[] {
  const isBracketed = rawText(state, node).startsWith('<');
  const rest = isBracketed ? '' : (AFTER_ADDRESS.exec(typed)?.[0] ?? '');
  const address = typed
    .slice(0, typed.length - rest.length)
    .replace(rest ? /(?<![.,;:!?])[.,;:!?]+$/ : /$^/, '');
  const tail = typed.slice(address.length);
  const span = tail ? partSpan(state, node, 0, address.length) : spanOf(state, node);
  const url = checkAddress(fullAddress(address, node.url), span, state.context.sink);
  const text: ContentText = { type: 'text', span, value: printedAddress(address) };
  const link: ContentLink = {
    type: 'link',
    span,
    url: url ?? '',
    isAutolink: true,
    children: [text],
  };
  const made: ContentInline = url === undefined ? text : link;
  if (tail === '') return [made];
  const tailSpan = partSpan(state, node, address.length, typed.length);
  return [made, { type: 'text', span: tailSpan, value: tail }];
}

/** `a@hse.ru` gets the scheme that the parser gave it; `www.hse.ru` gets https, which it gave no host. */
function fullAddress(address: string, url: string): string {
  if (/^(?:https?|mailto|tel):/i.test(address)) return address;
  const scheme = /^(?:https?:\/\/|mailto:|tel:)/i.exec(url)?.[0] ?? '';
  return (/^http:/i.test(scheme) ? SECURE : scheme) + address;
}

/** A link to an address typed without its scheme; undefined where it is none. */
export function hostLink(address: string, span: Span): ContentLink | undefined {
  const checked = checkLink((address.includes('@') ? MAIL : SECURE) + address);
  if (!checked.ok) return undefined;
  const text: ContentText = { type: 'text', span, value: printedAddress(address) };
  return { type: 'link', span, url: checked.url, isAutolink: true, children: [text] };
}

function decoded(url: string): string {
  return url.normalize('NFC');
}

/** Where the address stands in `[text](address)`; the whole link when it cannot be told. */
function urlSpan(node: Link, raw: string, state: ParseState): Span {
  const start = raw.lastIndexOf(node.url);
  const opening = raw.lastIndexOf('](');
  return node.url !== '' && start > opening && opening >= 0
    ? partSpan(state, node, start, start + node.url.length)
    : spanOf(state, node);
}
