/** <rule>: a horizontal line; always decoration. */
import type { RuleBlock } from '../../model/block.ts';
import type { Elements } from '../elements.ts';
import { base, colourOf, hasRoom, lengthOf, margins, type Scope } from './scope.ts';

export function ruleBlock(props: Elements['rule'], scope: Scope): readonly RuleBlock[] {
  const width = props.width ?? 'fill';
  const thickness = lengthOf(props.thickness, scope);
  if (!hasRoom('<rule>', { height: thickness }, scope)) return [];
  return [
    {
      type: 'rule',
      ...base({ ...props, artifact: props.artifact ?? 'layout' }, scope),
      width: width === 'fill' ? 'fill' : lengthOf(width, scope),
      thickness,
      colour: colourOf(props.color, scope),
      ...(props.align === undefined ? {} : { align: props.align }),
      ...margins(props, scope),
      sticky: props.keepWithNext ?? 0,
    },
  ];
}
