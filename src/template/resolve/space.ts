/** <space>: white space between blocks, or all that the page has left. */
import type { SpaceBlock } from '../../model/block.ts';
import type { Elements } from '../elements.ts';
import { glueOf, type Scope } from './scope.ts';

export function spaceBlock(props: Elements['space'], scope: Scope): readonly SpaceBlock[] {
  return [{ type: 'space', space: glueOf(props.size, scope), fill: props.fill ?? false }];
}
