/** Lists, task lists among them. */
import type { List, ListItem } from 'mdast';
import type { ContentBlock, ContentListItem } from '../../model/content.ts';
import { type ParseState, spanOf } from '../state.ts';

export function handleList(node: List, state: ParseState): readonly ContentBlock[] {
  return [
    {
      type: 'list',
      span: spanOf(state, node),
      ordered: node.ordered === true,
      start: node.start ?? 1,
      tight: !node.spread && node.children.every((item) => !item.spread),
      items: node.children.map((item) => handleItem(item, state)),
    },
  ];
}

function handleItem(node: ListItem, state: ParseState): ContentListItem {
  return {
    span: spanOf(state, node),
    ...(typeof node.checked === 'boolean' ? { checked: node.checked } : {}),
    children: state.blocks(node.children, state),
  };
}
