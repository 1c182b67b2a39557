/**
 * `FigurePlacement`: the sides and the widths that the paginator may choose from. In: an editor's wishes, the pictures, and the rule of
 * their place. (Before which block of their text they stand is in figure-places.ts.)
 */
import { narrowWidth } from '../../diagnostics/catalogue/manifest-values.ts';
import type { FigurePlacement, Picture } from '../../model/block.ts';
import { given } from '../../model/given.ts';
import { NARROWEST } from '../../model/image-wish.ts';
import type { ImageReference } from '../../model/issue.ts';
import { fits, HAIR, type Length, type Pt, toPt } from '../../model/length.ts';
import { widestBeside } from '../../model/room-beside.ts';
import { widthAtHeight } from '../../model/width-at-height.ts';
import type { FigureRule } from '../template-schema.ts';
import { hasSeveralColumns } from './across.ts';
import {
  besideText,
  fullWidth,
  greatestHeight,
  isSide,
  rowBeside,
  sideWidth,
  standingAlone,
} from './figure-widths.ts';
import { bodyState, lengthOf, type Scope } from './scope.ts';

/** Asked for by the side `full`. */
const WHOLE: Length = { value: 100, unit: '%' };

/** So many times as far one beside text may move in columns: white at the foot of two is seen at once, and it has few other ways. */
const COLUMN_REACH = 2;

/** Of pictures in a row only the place may be asked for, by any of them. */
export function placementOf(
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
  const shown = image.side === 'full' ? pictures.map(asPhotograph) : pictures;
  const full = fullWidth(image.width && asked, shown, rule, maxHeight, scope);
  const usual = beside ?? sideWidth(asked, picture, rule, maxHeight, scope);
  const clearance = lengthOf(rule.clearance, scope);
  const widest = widestBeside(scope.measure, clearance, bodyState(scope).leading);
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
    mayMove: !isAlone && hasSeveralColumns(scope.typeArea) ? COLUMN_REACH * rule.move : rule.move,
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
  return isWhole && !fits(measure, widthAtHeight(maxHeight, aspect, 0, measure));
}

/** What was asked to take the measure takes it, mark or not. */
function asPhotograph({ isMark: _, ...picture }: Picture): Picture {
  return picture;
}

/** Across the columns a picture has the measure of all, and takes it as it would a column's. */
function asWideAsItsPlace(image: ImageReference) {
  const { side } = image;
  return { ...image, side: side === 'page' ? ('full' as const) : side };
}

/**
 * So wide that it takes the measure, with its transparent margins too, and of as many pixels as that wants, or drawn as large: a
 * logo would be blown up.
 */
function isPanorama(picture: Picture, rule: FigureRule, maxHeight: Pt, scope: Scope): boolean {
  const { aspect, crop, isMark, widthAt150, drawnWidth } = picture;
  const whole = crop === undefined ? aspect : (aspect * crop.height) / crop.width;
  const width = Math.min(scope.measure, maxHeight * aspect);
  return (
    !isMark &&
    Math.min(aspect, whole) >= rule['full-above'] &&
    (widthAt150 ?? drawnWidth ?? width) >= width - HAIR
  );
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
  const wanted = toPt(width, bodyState(scope).run.size, scope.measure);
  const narrowest = toPt(NARROWEST, 0, 0);
  if (!fits(narrowest, wanted)) {
    const { value, unit } = width;
    scope.sink.report(narrowWidth(image.wishSpans?.width ?? image.span, `${value}${unit}`));
  }
  const asked = Math.min(Math.max(wanted, narrowest), scope.measure);
  return fits(wanted, asked) ? { asked } : { asked, beyond: wanted };
}
