/** <image>: a picture in the flow. One that could not be read is left out. */
import type { ImageBlock } from '../../model/block.ts';
import type { Elements } from '../elements.ts';
import { pictureOf, pictureTag } from './picture.ts';
import { base, colourOf, lengthOf, linkTarget, margins, type Scope } from './scope.ts';

export function imageBlock(props: Elements['image'], scope: Scope): readonly ImageBlock[] {
  const border =
    props.border === undefined
      ? undefined
      : {
          width: lengthOf(props.border.width, scope),
          colour: colourOf(props.border.color, scope),
        };
  const image = pictureOf(props.of, scope, border);
  if (image === undefined) return [];
  const tag = props.tag ?? pictureTag(props.of, scope);
  const width = props.width ?? 'fill';
  return [
    {
      type: 'image',
      ...base({ ...props, tag, span: props.span ?? props.of.span }, scope),
      ...(tag === undefined ? { artifact: 'layout' as const } : {}),
      image,
      width: width === 'fill' ? 'fill' : lengthOf(width, scope),
      ...(props.maxHeight === undefined ? {} : { maxHeight: lengthOf(props.maxHeight, scope) }),
      align: props.align ?? 'left',
      ...(props.link === undefined ? {} : { link: linkTarget(props.link, scope) }),
      ...margins(props, scope),
    },
  ];
}
