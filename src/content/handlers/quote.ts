/** Quotations set apart: `> `. «>10 млн», close to its number, is a sign of its own. */
import type { BlockContent, Blockquote, DefinitionContent } from 'mdast';
import { quotedNote } from '../../diagnostics/catalogue/content-directives.ts';
import { emptyBlock } from '../../diagnostics/catalogue/content-empty.ts';
import type { ContentBlock } from '../../model/content.ts';
import {
  isEmpty,
  openingOf,
  type ParseState,
  partSpan,
  rangeOf,
  rawText,
  spanOf,
} from '../state.ts';
import { signBefore } from './sign-before.ts';

/** How GitHub marks a note. */
const ALERT = /^(?<before>>[ \t]*)(?<mark>\[!\p{L}+\])/u;
const MORE_THAN = /^>\d/;
/** A hyphen and a name. */
const NAMED = /^- +\p{Lu}/u;

export function handleQuote(node: Blockquote, state: ParseState): readonly ContentBlock[] {
  const [first, ...others] = node.children;
  if (first?.type === 'paragraph' && MORE_THAN.test(rawText(state, node))) {
    return state.blocks([signBefore(first, rangeOf(node)[0], '>'), ...others], state);
  }
  const { before = '', mark } = ALERT.exec(rawText(state, node))?.groups ?? {};
  if (mark !== undefined) {
    const span = partSpan(state, node, before.length, before.length + mark.length);
    state.context.sink.report(quotedNote(span, mark));
  }
  const children = state.blocks(withSignature(node, state), state);
  if (children.length > 0) return [{ type: 'quote', span: spanOf(state, node), children }];
  if (isEmpty(node.children)) {
    state.context.sink.report(emptyBlock(openingOf(state, node), 'quote'));
  }
  return [];
}

/** Whose a quotation is, typed with a hyphen, «- А. П. Иванова, врач», is a list of one entry to Markdown: a paragraph with its mark again. */
function withSignature(
  { children }: Blockquote,
  state: ParseState,
): readonly (BlockContent | DefinitionContent)[] {
  const last = children.at(-1);
  if (children.length < 2 || last?.type !== 'list' || last.children.length > 1) return children;
  const [entry] = last.children;
  const [name, ...others] = entry?.children ?? [];
  if (name?.type !== 'paragraph' || others.length > 0 || typeof entry?.checked === 'boolean') {
    return children;
  }
  if (!NAMED.test(rawText(state, last))) return children;
  return [...children.slice(0, -1), signBefore(name, rangeOf(last)[0], '- ')];
}
