/** <placed>: blocks at a fixed place of the page. */
import type { PlacedBlock } from '../../model/block.ts';
import type { Elements } from '../elements.ts';
import { base, lengthOf, placeOf, type Scope, spanOf } from './scope.ts';

export function placedBlock(props: Elements['placed'], scope: Scope): readonly PlacedBlock[] {
  const width = lengthOf(props.width, scope);
  const place = spanOf(scope);
  const isArtifact = scope.isArtifact || props.artifact !== undefined;
  return [
    {
      type: 'placed',
      ...base(props, scope),
      ...(place && { place }),
      x: lengthOf(props.x, scope),
      y: lengthOf(props.y, scope),
      width,
      ...(props.height === undefined ? {} : { height: lengthOf(props.height, scope) }),
      valign: props.valign ?? 'top',
      ...(props.partOf === undefined ? {} : { partOf: placeOf(props.partOf, scope) }),
      ...(props.on === undefined ? {} : { on: props.on }),
      children: scope.resolve.blocks(props.children, {
        ...{ ...scope, measure: width, isArtifact },
        highest: undefined,
      }),
    },
  ];
}
