/** `:::note[label] … :::`. Unknown, unclosed and nested ones are errors. */
import type { Paragraph, RootContent } from 'mdast';
import type {} from 'remark-directive';
import * as say from '../../diagnostics/catalogue/content-directives.ts';
import type { ContentBlock } from '../../model/content.ts';
import { type ParseState, partSpan, rawText, spanOf } from '../state.ts';
import { trimInlines } from '../trim-inlines.ts';
import { reportAttributes, suggestDirective } from './directive-attributes.ts';

type ContainerDirective = Extract<RootContent, { type: 'containerDirective' }>;

export function handleContainerDirective(
  node: ContainerDirective,
  state: ParseState,
): readonly ContentBlock[] {
  const raw = rawText(state, node);
  const { sink } = state.context;
  const opening = partSpan(state, node, 0, /[\r\n]|$/.exec(raw)?.index ?? raw.length);
  const isNote = node.name === 'note';
  if (!isNote) {
    sink.report(say.unknownDirective(opening, `:::${node.name}`, suggestDirective(node.name)));
  } else if (state.isInNote) sink.report(say.nestedNote(opening));
  else if (!isClosed(raw)) sink.report(say.unclosedNote(opening));
  if (isNote) reportAttributes(node, [], state);
  const inside = { ...state, isInNote: true };
  const first = node.children[0];
  const label = first && isLabel(first) ? first : undefined;
  const children = state.blocks(label ? node.children.slice(1) : node.children, inside);
  return [
    {
      type: 'note',
      span: spanOf(state, node),
      label: label ? trimInlines(state.inlines(label.children, inside), inside) : [],
      children,
    },
  ];
}

function isLabel(node: RootContent): node is Paragraph {
  return node.type === 'paragraph' && node.data?.directiveLabel === true;
}

function isClosed(raw: string): boolean {
  const lines = raw.trimEnd().split(/\r\n|\n|\r/);
  return lines.length > 1 && /^[ \t>]*:{3,}[ \t]*$/.test(lines.at(-1)!);
}
