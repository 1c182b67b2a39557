/** <content>: Markdown → blocks, with the item's pictures set in where they belong. */
import type { Block } from '../../model/block.ts';
import type { ContentBlock } from '../../model/content.ts';
import type { Elements } from '../elements.ts';
import { jsx, type Node } from '../jsx-runtime.ts';
import type { PlacedRow } from './asked-near.ts';
import { contentNodes, pictureLeaves, type Setting } from './content-blocks.ts';
import { placeFigures } from './figure-places.ts';
import type { Scope } from './scope.ts';

export function contentBlocks(props: Elements['content'], scope: Scope): readonly Block[] {
  const blocks = props.of === undefined ? [] : scope.content.blocks(props.of);
  const setting = { style: props.style ?? 'body', figures: props.figures, scope };
  const nodes = contentNodes(blocks, setting);
  const images = props.images ?? [];
  // What floats out of the text takes no place in it; before it, as where it stays, so that a table which floats as well follows.
  const floats = images.filter((image) => pictureLeaves(image, setting));
  const others = images.filter((image) => !floats.includes(image));
  const mixed = insertFigures(nodes, placeFigures(others, blocks, setting), setting);
  const ahead = floats.map((of) => jsx('figure', { of, rules: setting.figures }));
  const linkStyle = props.linkStyle ?? scope.linkStyle;
  return scope.resolve.blocks([...ahead, ...mixed], { ...scope, linkStyle });
}

/** Not in the vocabulary: Markdown that is parsed already. */
export function markdownBlocks(
  props: { readonly blocks: readonly ContentBlock[]; readonly style: string },
  scope: Scope,
): readonly Block[] {
  const setting = { style: props.style, figures: undefined, scope };
  return scope.resolve.blocks(contentNodes(props.blocks, setting), scope);
}

/** Every row of pictures before the block that it is placed at. */
function insertFigures(
  nodes: readonly Node[],
  rows: readonly PlacedRow[],
  setting: Setting,
): readonly Node[] {
  const result: Node[] = [];
  for (let i = 0; i <= nodes.length; i++) {
    for (const { images } of rows.filter(({ at }) => at === i)) {
      result.push(jsx('figure', { of: images, rules: setting.figures }));
    }
    if (i < nodes.length) result.push(nodes[i]);
  }
  return result;
}
