/**
 * <figure>: pictures that text may run beside, placed by the template's rules and the editor's wishes.
 * Out: widths and sides for the paginator to choose from; caption and credit go under the picture.
 */

import { noWiderThanColumn, placeOfFloat } from '../../diagnostics/catalogue/layout-wishes.ts';
import { narrowWidth } from '../../diagnostics/catalogue/manifest-values.ts';
import { templateUnknownName } from '../../diagnostics/catalogue/template.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Block, FigureBlock, FigurePlacement, Picture } from '../../model/block.ts';
import { given } from '../../model/given.ts';
import { NARROWEST } from '../../model/image-wish.ts';
import type { ImageReference } from '../../model/issue.ts';
import { fits, HAIR, type Length, type Pt, toPt } from '../../model/length.ts';
import { widestBeside } from '../../model/room-beside.ts';
import { widthAtHeight } from '../../model/width-at-height.ts';
import type { Elements } from '../elements.ts';
import { jsx } from '../jsx-runtime.ts';
import type { FigureRule } from '../template-schema.ts';
import { acrossColumns, hasSeveralColumns, mayLeaveColumn } from './across.ts';
import { cropPicture } from './crop.ts';
import {
  besideText,
  fullWidth,
  greatestHeight,
  isSide,
  rowBeside,
  sideWidth,
  standingAlone,
} from './figure-widths.ts';
import { pictureOf, pictureTag } from './picture.ts';
import {
  base,
  bodyState,
  colourOf,
  glueOf,
  lengthOf,
  linkTarget,
  type Scope,
  spanOf,
} from './scope.ts';

/** Asked for by the side `full`. */
const WHOLE: Length = { value: 100, unit: '%' };

export function figureBlock(props: Elements['figure'], scope: Scope): readonly Block[] {
  const [first] = [props.of].flat() as readonly ImageReference[];
  if (first?.side !== 'page') return figureOf(props, scope);
  const { after, wishSpans, span } = first;
  const wish = { of: 'picture', span: wishSpans?.side ?? span } as const;
  if (!mayLeaveColumn(scope)) return acrossColumns(wish, scope, (own) => figureOf(props, own));
  if (!leavesColumn(props, scope)) {
    const figures = figureOf(props, scope);
    if (figures.length > 0) scope.sink.report(noWiderThanColumn(wish.span));
    return figures;
  }
  if (after !== undefined) scope.sink.report(placeOfFloat(wishSpans?.after ?? span));
  return acrossColumns(wish, scope, (wide) => figureOf(props, wide));
}

/** Whether a picture spans the columns: it was asked to, and is wider than its own. Beside a narrower one all would be white. */
export function leavesColumn(props: Elements['figure'], scope: Scope): boolean {
  const [first] = [props.of].flat() as readonly ImageReference[];
  if (first?.side !== 'page' || !mayLeaveColumn(scope)) return false;
  const [figure] = figureOf(props, { ...scope, measure: scope.typeArea!.whole });
  return figure !== undefined && !fits(figure.placement.width.wanted, scope.measure);
}

function figureOf(props: Elements['figure'], scope: Scope): readonly FigureBlock[] {
  const rule = figureRule(props.rules, scope);
  if (rule === undefined) return [];
  const references = [props.of].flat() as readonly ImageReference[];
  const images = references.flatMap((reference) => {
    const whole = pictureOf(reference, scope, borderOf(reference, rule, scope));
    if (whole === undefined) return [];
    // A drawing is shown whole: what it says may stand anywhere in it.
    const picture = whole.widthAt150 === undefined ? whole : cropPicture(whole, rule);
    const tag = pictureTag(reference, scope);
    return [
      {
        picture,
        ...(tag === undefined ? {} : { tag }),
        ...(props.link === undefined ? {} : { link: linkTarget(props.link, scope) }),
        caption: captionOf(reference, scope),
      },
    ];
  });
  const first = references[0];
  const over = props.marginTop ?? rule['margin-top'];
  if (images.length === 0 || first === undefined) return [];
  return [
    {
      type: 'figure',
      ...base({ ...props, span: props.span ?? first.span }, scope),
      images,
      captionGap: lengthOf(rule['caption-gap'], scope),
      alignLeading: bodyLeading(scope),
      placement: placementOf(
        references,
        images.map(({ picture }) => picture),
        rule,
        scope,
      ),
      spaceBefore: glueOf(over, scope),
      spaceBeforeFull: glueOf(props.marginTop ?? rule['full-margin-top'] ?? over, scope),
      spaceAfter: glueOf(props.marginBottom ?? rule['margin-bottom'], scope),
    },
  ];
}

function bodyLeading(scope: Scope): Pt {
  return bodyState(scope.template).leading;
}

function borderOf(reference: ImageReference, { border }: FigureRule, scope: Scope) {
  if (border === undefined) return undefined;
  const asset = scope.assets.get(reference.path);
  const isWhite = asset?.type === 'raster' && asset.hasWhiteEdge === true;
  if (border.around === 'white' && !isWhite) return undefined;
  return { width: lengthOf(border.width, scope), colour: colourOf(border.color, scope) };
}

/** The rule of a name, or the first; an unknown name is reported. */
export function figureRule(name: string | undefined, scope: Scope): FigureRule | undefined {
  const { figures } = scope.template;
  const wanted = name ?? figures.keys().next().value ?? 'news';
  const rule = figures.get(wanted);
  if (rule === undefined) {
    const near = nearest(wanted, figures.keys());
    scope.sink.report(templateUnknownName('figures', wanted, near, spanOf(scope)));
  }
  return rule;
}

function captionOf(image: ImageReference, scope: Scope): readonly Block[] {
  const texts = [
    ['caption', image.caption],
    ['credit', image.credit],
  ] as const;
  return texts.flatMap(([style, markup]) =>
    markup === undefined
      ? []
      : scope.resolve.blocks(
          jsx('text', { style, tag: 'Caption', children: jsx('inlines', { of: markup }) }),
          scope,
        ),
  );
}

/** Of pictures in a row only the place may be asked for, by any of them. */
function placementOf(
  references: readonly ImageReference[],
  pictures: readonly Picture[],
  rule: FigureRule,
  scope: Scope,
): FigurePlacement {
  const reference = references.find(({ after }) => after !== undefined) ?? references[0]!;
  const wished = asWideAsItsPlace(reference);
  const picture = pictures[0]!;
  const isRow = pictures.length > 1;
  const maxHeight = greatestHeight(rule, isRow, scope);
  const isTooHigh = !isRow && isTooHighForMeasure(reference, picture, maxHeight, scope);
  const image = isTooHigh ? { ...wished, side: undefined } : wished;
  const { asked, beyond } = askedWidth(image, scope);
  const beside = isRow && image.side !== 'full' ? rowBeside(pictures, rule, scope) : undefined;
  const isFull =
    image.side === 'full' ||
    (isRow && beside === undefined) ||
    (image.side === undefined &&
      (rule.sides[0] === 'full' ||
        (asked === undefined && isPanorama(picture, rule, maxHeight, scope))));
  const sides = sidesOf(image.side, rule.sides);
  const full = fullWidth(image.width && asked, pictures, rule, maxHeight, scope);
  const usual = beside ?? sideWidth(asked, picture, rule, maxHeight, scope);
  const clearance = lengthOf(rule.clearance, scope);
  const widest = widestBeside(scope.measure, clearance, bodyLeading(scope));
  const fitted = asked === undefined ? besideText(usual, widest) : usual;
  const isAlone = isFull || fitted === undefined;
  const isByShape = isFull && !isRow && image.side === undefined && asked === undefined;
  const aside = isByShape && fitted ? besideIfNeeded(fitted, rule) : undefined;
  return {
    sides: isAlone ? ['full'] : beside ? [...sides.filter(isSide), 'full'] : sides,
    width: isFull ? full : (fitted ?? standingAlone(full, usual, picture)),
    ...(aside && { aside }),
    isWidthAsked: asked !== undefined,
    isSideAsked: image.side !== undefined,
    ...((isAlone || isTooHigh) && wished.side !== undefined && { sideAsked: wished.side }),
    isPlaceAsked: image.after !== undefined,
    ...given({ after: image.after, widthBeyond: beyond, wishSpans: image.wishSpans }),
    mayMove: rule.move,
    clearance,
    maxHeight,
  };
}

/**
 * Whether a picture that should take the measure is, as high as it may be, so much narrower that it would stand beside white, and not
 * beside text: the wish cannot be granted. One that has a width asked for too stands alone, as it was asked to.
 */
function isTooHighForMeasure(
  { side, width }: ImageReference,
  { aspect }: Picture,
  maxHeight: Pt,
  { measure, typeArea }: Scope,
): boolean {
  // What should span the columns has its own message, and no text beside it where it does.
  const isAcross = side === 'page' && hasSeveralColumns(typeArea);
  const isWhole = (side === 'full' || side === 'page') && !isAcross && width === undefined;
  return isWhole && widthAtHeight(maxHeight, aspect, 0, measure) < measure - HAIR;
}

/** Across the columns a picture has the measure of all, and takes it as it would a column's. */
function asWideAsItsPlace(image: ImageReference) {
  const { side } = image;
  return { ...image, side: side === 'page' ? ('full' as const) : side };
}

/** So wide that it takes the measure, and of as many pixels as that wants: a logo would be blown up. */
function isPanorama(picture: Picture, rule: FigureRule, maxHeight: Pt, scope: Scope): boolean {
  const width = Math.min(scope.measure, maxHeight * picture.aspect);
  return picture.aspect >= rule['full-above'] && (picture.widthAt150 ?? width) >= width - HAIR;
}

/** A panorama at a side is as wide as any picture there may be: lower than others it is in any case. */
function besideIfNeeded(
  { max: width }: FigurePlacement['width'],
  rule: FigureRule,
): FigurePlacement['aside'] {
  const side = rule.sides.find(isSide);
  return side && { side, width };
}

/** The side asked for first, then the others that the rules allow. */
function sidesOf(
  asked: FigurePlacement['sides'][number] | undefined,
  allowed: FigurePlacement['sides'],
): FigurePlacement['sides'] {
  return asked === undefined ? allowed : [asked, ...allowed.filter((side) => side !== asked)];
}

/**
 * The editor's width, held between the narrowest and the measure. One under the narrowest is reported here; layout
 * reports one `beyond` the measure, for it knows how wide the picture was set in the end.
 */
function askedWidth(
  image: ReturnType<typeof asWideAsItsPlace>,
  scope: Scope,
): { readonly asked?: Pt; readonly beyond?: Pt } {
  const width = image.width ?? (image.side === 'full' ? WHOLE : undefined);
  if (width === undefined) return {};
  const wanted = toPt(width, bodyState(scope.template).run.size, scope.measure);
  const narrowest = toPt(NARROWEST, 0, 0);
  if (!fits(narrowest, wanted)) {
    const { value, unit } = width;
    scope.sink.report(narrowWidth(image.wishSpans?.width ?? image.span, `${value}${unit}`));
  }
  const asked = Math.min(Math.max(wanted, narrowest), scope.measure);
  return fits(wanted, asked) ? { asked } : { asked, beyond: wanted };
}
