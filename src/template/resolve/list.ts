/** <list> of <li>: markers hang in the indent; numbers stand at its right edge. */
import type { ListBlock, ListEntry } from '../../model/block.ts';
import type { Elements } from '../elements.ts';
import { childElements } from './expand.ts';
import { numberMarkers } from './number-marker.ts';
import { base, glueOf, lengthOf, ruleOf, type Scope } from './scope.ts';

/** Lists within lists. */
const INNER_MARKER = '•';

export function listBlock(props: Elements['list'], scope: Scope): readonly ListBlock[] {
  const { cascades } = scope;
  const { lists, styles } = scope.template;
  const style = props.style ?? (styles.has('list') ? 'list' : 'body');
  const rule = ruleOf(style, scope);
  const state = cascades.state(rule);
  const inText = { ...scope, state };
  const indent = lengthOf(lists.indent, inText);
  const inner: Scope = {
    ...scope,
    measure: scope.measure - indent,
    listDepth: scope.listDepth + 1,
    numberedDepth: scope.numberedDepth + (props.ordered ? 1 : 0),
  };
  const entries = childElements(props.children, inner, ['li']);
  const markers = markersOf(props, entries.length, scope);
  const markerStyle = cascades.paragraph(rule, scope.language);
  const items = entries.map(({ props: entry, scope: own }, i): ListEntry => {
    const li = entry as Elements['li'];
    const text = li.marker ?? markers[i];
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
      gap: props.tight === false ? markerStyle.spaceAfter : glueOf(lists.gap, inText),
      spaceBefore: glueOf(props.marginTop ?? (isNested ? 0 : lists['margin-top']), inText),
      spaceAfter: glueOf(props.marginBottom ?? (isNested ? 0 : lists['margin-bottom']), inText),
    },
  ];
}

function markersOf(
  { ordered, start = 1 }: Elements['list'],
  count: number,
  { listDepth, numberedDepth, template, language }: Scope,
): readonly string[] {
  const { marker, numbers } = template.lists;
  if (!ordered) return Array(count).fill(listDepth === 0 ? marker : INNER_MARKER);
  const pattern = numbers[Math.min(numberedDepth, numbers.length - 1)] ?? '1.';
  return numberMarkers(pattern, start, count, language);
}
