/** <table> of <tr> and <td>: cells are texts; layout makes rows and columns of the structure. */
import { templateUnevenRow } from '../../diagnostics/catalogue/template-elements.ts';
import type { TableBlock, TextBlock } from '../../model/block.ts';
import { greatest } from '../../model/length.ts';
import type { Elements } from '../elements.ts';
import { type ChildElement, childElements } from './expand.ts';
import { base, colourOf, glueOf, lengthOf, type Scope, spanOf } from './scope.ts';
import { textBlock } from './text.ts';

/** Keeps an empty cell a text. */
const NOTHING = '\u00A0';

export function tableBlock(props: Elements['table'], scope: Scope): readonly TableBlock[] {
  const { tables } = scope.template;
  const rows = childElements(props.children, scope, ['tr']).map(({ props: row, scope: own }) =>
    childElements((row as Elements['tr']).children, own, ['td']).flatMap(cellText),
  );
  const width = greatest(rows.map((row) => row.length));
  if (width === 0) return [];
  const uneven = rows.findIndex(({ length }) => length < width);
  if (uneven >= 0) {
    const cells = { row: uneven + 1, cells: rows[uneven]!.length, most: width };
    scope.sink.report(templateUnevenRow(cells, spanOf(scope)));
    return [];
  }
  const padding = lengthOf(tables.padding, scope);
  const background = tables['header-background'];
  return [
    {
      type: 'table',
      ...base(props, scope, 'Table'),
      rows,
      headerRows: props.headerRows ?? 0,
      ...(props.decimals?.some(Boolean) ? { decimals: props.decimals } : {}),
      ...(tables.move > 0 ? { mayMove: tables.move } : {}),
      padding: { top: padding, right: 2 * padding, bottom: padding, left: 2 * padding },
      ...(background === undefined ? {} : { headerBackground: colourOf(background, scope) }),
      ruleColour: colourOf(tables['rule-color'], scope),
      ruleThickness: lengthOf(tables['rule-thickness'], scope),
      spaceBefore: glueOf(props.marginTop ?? tables['margin-top'], scope),
      spaceAfter: glueOf(props.marginBottom ?? tables['margin-bottom'], scope),
    },
  ];
}

function cellText({ props, scope }: ChildElement): readonly TextBlock[] {
  const td = props as Elements['td'];
  const set = textBlock({ tag: 'none', ...td }, scope);
  return set.length > 0 ? set : textBlock({ tag: 'none', ...td, children: NOTHING }, scope);
}
