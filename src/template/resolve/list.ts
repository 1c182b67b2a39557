/** <list> of <li>: markers hang in the indent; numbers stand at its right edge. */
import type { ListBlock, ListEntry } from '../../model/block.ts';
import type { Elements } from '../elements.ts';
import { cascade, initialState, paragraphStyle } from '../text-styles.ts';
import { childElements } from './expand.ts';
import { base, glueOf, lengthOf, ruleOf, type Scope } from './scope.ts';

/** Lists within lists. */
const INNER_MARKER = '•';

export function listBlock(props: Elements['list'], scope: Scope): readonly ListBlock[] {
  const { lists, tokens, styles } = scope.template;
  const style = props.style ?? (styles.has('list') ? 'list' : 'body');
  const rule = ruleOf(style, scope);
  const state = cascade(initialState(tokens), rule, tokens);
  const inText = { ...scope, state };
  const indent = lengthOf(lists.indent, 'indent', inText);
  const inner: Scope = {
    ...scope,
    measure: scope.measure - indent,
    listDepth: scope.listDepth + 1,
  };
  const marker = scope.listDepth === 0 ? lists.marker : INNER_MARKER;
  const markerStyle = paragraphStyle(state, rule, scope.language);
  const items = childElements(props.children, inner)
    .filter(({ element }) => element.type === 'li')
    .map(({ element, scope: own }, i): ListEntry => {
      const li = element.props as Elements['li'];
      const text = li.marker ?? (props.ordered ? `${(props.start ?? 1) + i}.` : marker);
      return {
        ...(li.span === undefined ? {} : { span: li.span }),
        marker: scope.resolve.inlines(text, { ...own, state, isVerbatim: true }),
        markerStyle,
        markerAlign: props.ordered ? 'right' : 'left',
        children: scope.resolve.blocks(li.children, own),
      };
    });
  if (items.length === 0) return [];
  const isNested = scope.listDepth > 0;
  return [
    {
      type: 'list',
      ...base(props, scope, 'L'),
      items,
      indent,
      gap: props.tight === false ? markerStyle.spaceAfter : glueOf(lists.gap, 'gap', inText),
      spaceBefore: glueOf(props.marginTop ?? (isNested ? 0 : lists['margin-top']), 'list', inText),
      spaceAfter: glueOf(
        props.marginBottom ?? (isNested ? 0 : lists['margin-bottom']),
        'list',
        inText,
      ),
    },
  ];
}
