/** `:::note[label] … :::` and `:::table{side=…} … :::`. Unknown, unclosed and nested ones are errors. */
import type { Paragraph, RootContent } from 'mdast';
import type {} from 'remark-directive';
import * as say from '../../diagnostics/catalogue/content-directives.ts';
import { emptyBlock, titleWithoutNote } from '../../diagnostics/catalogue/content-empty.ts';
import { checkSide } from '../../diagnostics/check-written.ts';
import type { ContentBlock, ContentTableFloat } from '../../model/content.ts';
import { TABLE_SIDES } from '../../model/image-wish.ts';
import { isEmpty, openingOf, type ParseState, rawText, spanOf } from '../state.ts';
import { trimInlines } from '../trim-inlines.ts';
import { attributeOf, reportAttributes, suggestDirective } from './directive-attributes.ts';

type ContainerDirective = Extract<RootContent, { type: 'containerDirective' }>;

export function handleContainerDirective(
  node: ContainerDirective,
  state: ParseState,
): readonly ContentBlock[] {
  if (node.name === 'table') return [handleTableDirective(node, state)];
  const raw = rawText(state, node);
  const { sink } = state.context;
  const opening = openingOf(state, node);
  const isNote = node.name === 'note';
  if (!isNote) {
    sink.report(say.unknownDirective(opening, `:::${node.name}`, suggestDirective(node.name)));
  } else if (state.isInNote) sink.report(say.nestedNote(opening));
  else if (!isClosed(raw)) sink.report(say.unclosedNote(opening));
  if (isNote) reportAttributes(node, [], state);
  const inside = { ...state, isInNote: true };
  const first = node.children[0];
  const label = first && isLabel(first) ? first : undefined;
  const body = label ? node.children.slice(1) : node.children;
  const children = state.blocks(body, inside);
  const title = label ? trimInlines(state.inlines(label.children, inside), inside) : [];
  if (isEmpty(body)) {
    const isBare = title.length === 0;
    sink.report(isBare ? emptyBlock(opening, 'note') : titleWithoutNote(opening));
    if (isBare) return [];
  }
  return [{ type: 'note', span: spanOf(state, node), label: title, children }];
}

const TABLE_ATTRIBUTES = ['side'];

function handleTableDirective(node: ContainerDirective, state: ParseState): ContentTableFloat {
  const { sink } = state.context;
  const opening = openingOf(state, node);
  if (!isClosed(rawText(state, node))) sink.report(say.unclosedTable(opening));
  reportAttributes(node, TABLE_ATTRIBUTES, state);
  const children = state.blocks(node.children, state);
  const others = children.filter(({ type }) => type !== 'table');
  const isTable = children.length === others.length + 1;
  if (!isTable || others.some(({ type }) => type !== 'paragraph')) {
    sink.report(say.notOneTable(opening));
  }
  return { type: 'tableFloat', span: spanOf(state, node), ...readSide(node, state), children };
}

function readSide(node: ContainerDirective, state: ParseState): Partial<ContentTableFloat> {
  const written = attributeOf(node, 'side', state);
  if (!written) return {};
  const { value, span } = written;
  const side = checkSide(value, span, TABLE_SIDES, state.context.sink);
  return side ? { side, sideSpan: span } : {};
}

function isLabel(node: RootContent): node is Paragraph {
  return node.type === 'paragraph' && node.data?.directiveLabel === true;
}

function isClosed(raw: string): boolean {
  const lines = raw.trimEnd().split(/\r\n|\n|\r/);
  return lines.length > 1 && /^[ \t>]*:{3,}[ \t]*$/.test(lines.at(-1)!);
}
