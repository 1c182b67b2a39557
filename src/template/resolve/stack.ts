/** <stack>: blocks one under another, perhaps with a box round them. */
import { templateSpannerEnclosed } from '../../diagnostics/catalogue/template-elements.ts';
import type { BoxStyle, StackBlock } from '../../model/block.ts';
import type { Edges } from '../../model/geometry.ts';
import { NO_EDGES } from '../../model/geometry.ts';
import type { Pt } from '../../model/length.ts';
import type { StackProps } from '../elements.ts';
import { hasSeveralColumns, releaseFloats } from './across.ts';
import {
  base,
  colourOf,
  hasRoom,
  lengthOf,
  linkTarget,
  margins,
  type Scope,
  spanOf,
} from './scope.ts';

const SIDES = ['top', 'right', 'bottom', 'left'] as const;

export function stackBlock(props: StackProps, scope: Scope): readonly StackBlock[] {
  const box = boxOf(props, scope);
  const taken = box === undefined ? 0 : box.padding.left + box.padding.right + borderWidths(box);
  const language = props.language ?? scope.language;
  tellEnclosed(props, scope);
  const measure = measureOf(props, scope);
  if (box && !holdsSomething(box.padding, { ...scope, measure })) return [];
  const isEnclosed = scope.isEnclosed || props.item === true || keepsWhole(props, box);
  const inside = {
    ...scope,
    language,
    isEnclosed,
    measure: measure - taken,
    isHeld: scope.isHeld || isHeld(props, box),
    isArtifact: scope.isArtifact || props.artifact !== undefined,
  };
  const stack: StackBlock = {
    type: 'stack',
    ...base(props, scope),
    children: scope.resolve.blocks(props.children, inside),
    ...(box === undefined ? {} : { box }),
    ...margins(props, scope),
    isUnbreakable: props.unbreakable ?? false,
    ...(props.keepWithPrevious === true ? { keepWithPrevious: true } : {}),
    ...(props.keepTogether === true ? { keepsTogether: true } : {}),
    breakBefore: props.breakBefore ?? false,
    ...(props.leastRoom === undefined ? {} : { leastRoom: lengthOf(props.leastRoom, scope) }),
    spansColumns: props.spansColumns ?? false,
    isItem: props.item ?? false,
  };
  return stack.isItem ? releaseFloats(stack) : [stack];
}

/** A word or two in a line, and a line on a page, beside and between the paddings. */
function holdsSomething({ top, right, bottom, left }: Edges, scope: Scope): boolean {
  const { run, leading } = scope.state;
  const asked = { width: left + right + LEAST_EMS * run.size, height: top + bottom + leading };
  return left + right + top + bottom === 0 || hasRoom('padding', asked, scope);
}

const LEAST_EMS = 3;

/** What floats out of an item leaves whatever the item is; any other box or block kept whole has no place behind it. */
function isHeld(props: StackProps, box: BoxStyle | undefined): boolean {
  return props.item !== true && keepsWhole(props, box);
}

function keepsWhole({ unbreakable, keepTogether }: StackProps, box: BoxStyle | undefined): boolean {
  return box !== undefined || unbreakable === true || keepTogether === true;
}

function tellEnclosed({ spansColumns }: StackProps, scope: Scope): void {
  const { typeArea, isEnclosed, sink } = scope;
  if (spansColumns !== true || !isEnclosed || !hasSeveralColumns(typeArea)) return;
  sink.report(templateSpannerEnclosed(spanOf(scope)));
}

/** In a column the stack may have the width of all columns; elsewhere there is nothing to span. */
function measureOf({ spansColumns }: StackProps, scope: Scope): Pt {
  const { measure, typeArea, isEnclosed } = scope;
  return spansColumns && !isEnclosed && typeArea?.column === measure ? typeArea.whole : measure;
}

function boxOf(props: StackProps, scope: Scope): BoxStyle | undefined {
  const { padding, background, borders, link } = props;
  const isPlain = [padding, background, borders, link, props.radius].every((p) => p === undefined);
  if (isPlain && props.fit !== true) return undefined;
  return {
    padding: paddingOf(padding, scope),
    ...(background === undefined ? {} : { background: colourOf(background, scope) }),
    radius: props.radius === undefined ? 0 : lengthOf(props.radius, scope),
    borders: bordersOf(borders, scope),
    ...(link === undefined ? {} : { link: linkTarget(link, scope) }),
    width: props.fit === true ? 'fit' : 'fill',
  };
}

function paddingOf(padding: StackProps['padding'], scope: Scope): Edges {
  if (padding === undefined) return NO_EDGES;
  const read = (side: (typeof SIDES)[number]) => {
    const value = typeof padding === 'object' ? padding[side] : padding;
    return value === undefined ? 0 : lengthOf(value, scope);
  };
  return { top: read('top'), right: read('right'), bottom: read('bottom'), left: read('left') };
}

function bordersOf(borders: StackProps['borders'], scope: Scope): BoxStyle['borders'] {
  const read = SIDES.flatMap((side) => {
    const border = borders?.[side];
    if (border === undefined) return [];
    const width = lengthOf(border.width, scope);
    return [[side, { width, colour: colourOf(border.color, scope) }] as const];
  });
  return Object.fromEntries(read);
}

function borderWidths(box: BoxStyle): number {
  return (box.borders.left?.width ?? 0) + (box.borders.right?.width ?? 0);
}
