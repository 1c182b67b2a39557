/** <columns>: blocks side by side; widths are fixed or shares of the rest. */
import { templateColumnsTooWide } from '../../diagnostics/catalogue/template-elements.ts';
import type { Column, ColumnsBlock } from '../../model/block.ts';
import { HAIR } from '../../model/length.ts';
import type { Elements } from '../elements.ts';
import { childElements } from './expand.ts';
import { base, lengthOf, margins, type Scope, spanOf } from './scope.ts';

export function columnsBlock(props: Elements['columns'], scope: Scope): readonly ColumnsBlock[] {
  const gap = props.gap === undefined ? 0 : lengthOf(props.gap, scope);
  const children = childElements(props.children, scope, ['column']);
  if (children.length === 0) return [];
  const widths = children.map(({ props: column, scope: inner }): Column['width'] => {
    const { width, share } = column as Elements['column'];
    return width === undefined ? { share: share ?? 1 } : { pt: lengthOf(width, inner) };
  });
  const fixed = widths.reduce((sum, width) => sum + ('pt' in width ? width.pt : 0), 0);
  const shares = widths.reduce((sum, width) => sum + ('share' in width ? width.share : 0), 0);
  const taken = fixed + gap * (children.length - 1);
  const rest = scope.measure - taken;
  if (rest < -HAIR || (shares > 0 && rest < HAIR)) {
    scope.sink.report(templateColumnsTooWide(taken, scope.measure, spanOf(scope)));
    return [];
  }
  const columns = children.map(({ props: column, scope: inner }, i): Column => {
    const width = widths[i]!;
    const measure = 'pt' in width ? width.pt : (rest * width.share) / shares;
    const { children: content } = column as Elements['column'];
    return {
      width,
      children: scope.resolve.blocks(content, { ...inner, measure, isEnclosed: true }),
    };
  });
  return [
    {
      type: 'columns',
      ...base(props, scope),
      gap,
      columns,
      align: props.align ?? 'top',
      ...margins(props, scope),
    },
  ];
}
