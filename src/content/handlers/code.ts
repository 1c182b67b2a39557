/** Code blocks: text set as it stands. One that nothing closes, and words that its opening line takes in, are told. */
import type { Code } from 'mdast';
import { emptyBlock } from '../../diagnostics/catalogue/content-empty.ts';
import { unclosedCode, wordsBesideFence } from '../../diagnostics/catalogue/content-unprinted.ts';
import type { ContentBlock } from '../../model/content.ts';
import { openingOf, type ParseState, partSpan, rawText, spanOf } from '../state.ts';

export function handleCode(node: Code, state: ParseState): readonly ContentBlock[] {
  reportFence(node, state);
  if (node.value.trim() === '') {
    state.context.sink.report(emptyBlock(openingOf(state, node), 'code'));
    return [];
  }
  return [{ type: 'code', span: spanOf(state, node), value: node.value }];
}

/** What follows the name of a language: `{1,2}`, `title="a.js"`. */
const PARAMETERS = /\{[^{}]*\}|\[[^[\]]*\]|(?<![\w-])[\w-]+=(?:"[^"]*"|'[^']*'|\S+)/g;
/** One word in Latin letters is the name of a language. */
const MORE_THAN_A_NAME = /\s|[^\x20-\x7E]/;

function reportFence(node: Code, state: ParseState): void {
  const { sink } = state.context;
  const lines = rawText(state, node)
    .trimEnd()
    .split(/\r\n|\n|\r/);
  const [first = ''] = lines;
  const fence = /^(?:`{3,}|~{3,})/.exec(first)?.[0];
  if (fence === undefined) return;
  const words = first.slice(fence.length).trim();
  if (MORE_THAN_A_NAME.test(words.replace(PARAMETERS, '').trim())) {
    const start = first.indexOf(words, fence.length);
    sink.report(wordsBesideFence(partSpan(state, node, start, start + words.length), words));
  }
  if (node.value.trim() !== '' && !isClosed(lines.at(-1)!, fence)) {
    sink.report(unclosedCode(partSpan(state, node, 0, fence.length), fence));
  }
}

/** @param last line of the block, with the marks of what it stands in */
function isClosed(last: string, fence: string): boolean {
  const marks = last.replace(/^[\s>]*/, '');
  return marks.startsWith(fence) && marks === fence.charAt(0).repeat(marks.length);
}
