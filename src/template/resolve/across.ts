/**
 * What an editor asked to span the columns (CSS: `column-span`; LaTeX: `figure*`). In: elements that stand in a column. Out: a
 * float as wide as all columns, which its item lets go of, so that it follows the item; what cannot leave its column stays in it.
 */
import { heldInColumn } from '../../diagnostics/catalogue/layout-wishes.ts';
import type { Block, StackBlock } from '../../model/block.ts';
import { fits } from '../../model/length.ts';
import type { Span } from '../../model/source.ts';
import { NO_SPACE } from '../../model/style.ts';
import type { Node } from '../jsx-runtime.ts';
import type { Scope } from './scope.ts';

/** What spans the columns, and where that was asked for. */
export interface AcrossWish {
  readonly of: 'picture' | 'table';
  readonly span: Span;
}

/** Not in the vocabulary: what stands in a `:::table{side=page}`. */
export function acrossBlock(
  { span, children }: { readonly span: Span; readonly children: Node },
  scope: Scope,
): readonly Block[] {
  const wish: AcrossWish = { of: 'table', span };
  return acrossColumns(wish, scope, (wide) => wide.resolve.blocks(children, wide));
}

/** @param set gives the blocks, in the measure of its scope */
export function acrossColumns(
  { of, span }: AcrossWish,
  scope: Scope,
  set: (scope: Scope) => readonly Block[],
): readonly Block[] {
  if (mayLeaveColumn(scope)) {
    const children = set({ ...scope, measure: scope.typeArea!.whole });
    return children.length > 0 ? [floatOf(children, span)] : [];
  }
  if (isNarrower(scope)) scope.sink.report(heldInColumn(span, of));
  return set(scope);
}

/** Whether this place is a column of several, and what stands in it could as well stand over all of them. */
export function mayLeaveColumn(scope: Scope): boolean {
  const { typeArea, measure, isHeld } = scope;
  return isNarrower(scope) && !isHeld && measure === typeArea?.column;
}

/** Less wide than a page of several columns offers. */
function isNarrower({ typeArea, measure }: Scope): boolean {
  return hasSeveralColumns(typeArea) && fits(measure, typeArea.column);
}

export function hasSeveralColumns(
  typeArea: Scope['typeArea'],
): typeArea is NonNullable<Scope['typeArea']> {
  return typeArea !== undefined && !fits(typeArea.whole, typeArea.column);
}

function floatOf(children: readonly Block[], span: Span): StackBlock {
  return {
    type: 'stack',
    span,
    children,
    spaceBefore: NO_SPACE,
    spaceAfter: NO_SPACE,
    isUnbreakable: false,
    breakBefore: false,
    spansColumns: true,
    floatsToHead: true,
    isItem: false,
  };
}

/** An item without what floats, and behind it what it let go of, in order. */
export function releaseFloats(item: StackBlock): readonly StackBlock[] {
  const floats: StackBlock[] = [];
  const children = withoutFloats(item.children, floats);
  return floats.length === 0 ? [item] : [{ ...item, children }, ...floats];
}

/** @param floats takes those that are left out */
function withoutFloats(blocks: readonly Block[], floats: StackBlock[]): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    if (block.type !== 'stack') return [block];
    if (block.floatsToHead) {
      floats.push(block);
      return [];
    }
    const before = floats.length;
    const children = withoutFloats(block.children, floats);
    return floats.length === before ? [block] : [{ ...block, children }];
  });
}
