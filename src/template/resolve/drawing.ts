/** <drawing>: a drawing of paths and circles made by the template; decoration unless it has a tag. */
import type { Shape } from '../../model/asset.ts';
import type { DrawingBlock } from '../../model/block.ts';
import { circlePath } from '../../model/circle-path.ts';
import { given } from '../../model/given.ts';
import type { Elements, ShapeProps } from '../elements.ts';
import { elementsOnly, resolveNode } from './expand.ts';
import { base, colourOf, hasRoom, lengthOf, margins, type Scope } from './scope.ts';

/** Of coordinates that the program makes. */
const DECIMALS = 2;

const SHAPES = elementsOnly<Shape>({
  path: (path: Elements['path'], scope: Scope) => [shape(path.d, path, scope)],
  circle: (circle: Elements['circle'], scope: Scope) => [
    shape(circlePath(circle, DECIMALS), circle, scope),
  ],
});

export function drawingBlock(props: Elements['drawing'], scope: Scope): readonly DrawingBlock[] {
  const shapes = resolveNode(props.children, scope, SHAPES);
  const width = lengthOf(props.width, scope);
  const height = lengthOf(props.height, scope);
  if (!hasRoom('<drawing>', { width, height }, scope)) return [];
  return [
    {
      type: 'drawing',
      ...base(props, scope),
      ...(props.tag === undefined ? { artifact: props.artifact ?? 'layout' } : {}),
      width,
      height,
      shapes,
      ...margins(props, scope),
    },
  ];
}

function shape(path: string, props: ShapeProps, scope: Scope): Shape {
  const { fillOpacity, fillRule, strokeWidth, strokeOpacity, lineCap, lineJoin } = props;
  const fill = props.fill && colourOf(props.fill, scope);
  const stroke = props.stroke && colourOf(props.stroke, scope);
  return {
    path,
    ...given({ fill, stroke, fillOpacity, fillRule }),
    ...given({ strokeWidth, strokeOpacity, lineCap, lineJoin }),
  };
}
