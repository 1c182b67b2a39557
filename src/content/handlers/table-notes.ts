/**
 * What stars in a table call is written under it with a star, which begins a list in Markdown: «* С учётом филиалов».
 * In: sibling nodes; out: the same, such lists as paragraphs that open with their stars.
 */
import type { List, RootContent, Table } from 'mdast';
import { type ParseState, rangeOf, rawText } from '../state.ts';
import { signBefore } from './sign-before.ts';

/** A star behind a word, an abbreviation or a number; those of emphasis are none of the text. */
const CALL = /[\p{L}\p{N}%.)»”]\*{1,3}$/u;

export function withTableNotes(
  nodes: readonly RootContent[],
  state: ParseState,
): readonly RootContent[] {
  if (!nodes.some(({ type }) => type === 'table')) return nodes;
  return nodes.flatMap((node, i) => {
    const before = nodes[i - 1];
    const isCalled = node.type === 'list' && before?.type === 'table' && calls(before, node, state);
    return isCalled ? paragraphsOf(node) : [node];
  });
}

function calls(table: Table, list: List, state: ParseState): boolean {
  const cells = table.children.flatMap((row) => row.children);
  const hasCall = cells.some(({ children }) => {
    const last = children.at(-1);
    return last?.type === 'text' && CALL.test(last.value.trimEnd());
  });
  return hasCall && rawText(state, list).startsWith('*');
}

function paragraphsOf(list: List): readonly RootContent[] {
  return list.children.flatMap((item) => {
    const [first, ...rest] = item.children;
    if (first?.type !== 'paragraph') return item.children;
    return [signBefore(first, rangeOf(item)[0], '* '), ...rest];
  });
}
