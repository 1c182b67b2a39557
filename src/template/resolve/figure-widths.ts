/**
 * How wide pictures may be: beside text, or alone. In: pictures, and the rule of their place. Out: least, wanted and greatest width.
 */
import type { FigurePlacement, Picture } from '../../model/block.ts';
import { type Pt, total } from '../../model/length.ts';
import { widthAtHeight } from '../../model/width-at-height.ts';
import type { FigureRule } from '../template-schema.ts';
import { lengthOf, type Scope } from './scope.ts';

/** A picture is an eighth narrower than its rule allows rather than with white beside it. */
export const NARROWER = 0.88;

/** What is at its greatest height narrower than its rule allows, a tower, may be so much lower: else no page could choose. */
const LOWEST_TOWER = 0.7;

/** The least width of what is so high for its width. */
export function leastTower(aspect: number, maxHeight: Pt): Pt {
  return LOWEST_TOWER * maxHeight * aspect;
}

/** A mark fills its box with colour: as wide as a photograph it would be the heaviest thing on its page. */
const MARK = 0.6;

type Widths = FigurePlacement['width'];

export function isSide(side: FigurePlacement['sides'][number]): side is 'left' | 'right' {
  return side !== 'full';
}

/** In a column: so narrow that text stands beside it; none where it may not be. @param widest beside which text has room */
export function besideText(usual: Widths, widest: Pt): Widths | undefined {
  return widest < NARROWER * usual.min ? undefined : noWiderThan(widest, usual);
}

/** What has no room for text beside it is as wide as its column, but of few pixels no wider than it would be beside text. */
export function standingAlone(full: Widths, usual: Widths, { widthAt150 }: Picture): Widths {
  return noWiderThan(Math.max(widthAt150 ?? full.wanted, usual.wanted), full);
}

function noWiderThan(widest: Pt, { min, wanted, max }: Widths): Widths {
  const held = (width: Pt) => Math.min(width, widest);
  return { min: held(min), wanted: held(wanted), max: held(max) };
}

/**
 * Widths of two portraits beside which text has half the measure: together as wide as a single picture may be, each as narrow as
 * a portrait that stands alone; or an eighth narrower, of a portrait and a square, which alone would stand beside a third of the measure
 * in white. None for other pictures, which would be stamps, and where there is no room.
 */
export function rowBeside(
  pictures: readonly Picture[],
  rule: FigureRule,
  scope: Scope,
): Widths | undefined {
  const gap = lengthOf(rule.clearance, scope);
  const aspect = total(pictures.map((picture) => picture.aspect));
  const height = greatestHeight(rule, true, scope);
  // A tower is narrower than its rule in any row: alone it would have as much white beside it as there is room for text.
  const highest = widthAtHeight(height, aspect, gap * (pictures.length - 1), scope.measure);
  const portraits = pictures.filter((picture) => picture.aspect < rule['portrait-below']).length;
  const arePortraits = portraits === pictures.length;
  if (portraits === 0 || (!arePortraits && highest >= scope.measure)) return undefined;
  const min = (arePortraits ? 1 : NARROWER) * narrowestRow(pictures, rule, gap, scope);
  const max = Math.min(lengthOf(rule['max-width'], scope), scope.measure / 2);
  if (!rule.sides.some(isSide) || min === 0) return undefined;
  if (min <= max) return { min, wanted: max, max };
  return highest <= max ? { min: NARROWER * highest, wanted: highest, max: highest } : undefined;
}

/** How high a picture may be, or the pictures of a row. */
export function greatestHeight(rule: FigureRule, isRow: boolean, scope: Scope): Pt {
  const most = (isRow ? rule['row-max-height'] : undefined) ?? rule['max-height'];
  return lengthOf(most, scope);
}

/** As wide as the measure, or as the height allows; `min` binds what is narrowed for the page's sake. Pictures in a row are of one height. */
export function fullWidth(
  asked: Pt | undefined,
  pictures: readonly Picture[],
  rule: FigureRule,
  maxHeight: Pt,
  scope: Scope,
) {
  const gap = lengthOf(rule.clearance, scope);
  const aspect = total(pictures.map((picture) => picture.aspect));
  const highest = widthAtHeight(maxHeight, aspect, gap * (pictures.length - 1), scope.measure);
  const min = Math.max(
    lengthOf(rule['min-width'], scope),
    narrowestAlone(pictures, rule, gap, scope),
  );
  const sharp = Math.max(min, sharpRow(pictures, gap));
  const wanted = asked ?? Math.min(scope.measure * scaleOf(pictures), highest, sharp);
  return { min: Math.min(min, wanted), wanted, max: wanted };
}

/** Of pictures in a row the neighbours say how large a mark is. */
function scaleOf(pictures: readonly Picture[]): number {
  return pictures.length === 1 && pictures[0]!.isMark ? MARK : 1;
}

/** Width of a row in which no picture is blown up; of a single picture there is no limit here. */
function sharpRow(pictures: readonly Picture[], gap: Pt): Pt {
  if (pictures.length === 1) return Number.POSITIVE_INFINITY;
  const heights = pictures.map(({ widthAt150, aspect }) =>
    widthAt150 === undefined ? Number.POSITIVE_INFINITY : widthAt150 / aspect,
  );
  const aspect = total(pictures.map((picture) => picture.aspect));
  return Math.min(...heights) * aspect + gap * (pictures.length - 1);
}

/** Width of a row whose narrowest picture is no narrower than a portrait that stands alone; 0 of a single picture. */
function narrowestRow(pictures: readonly Picture[], rule: FigureRule, gap: Pt, scope: Scope): Pt {
  const least = rule['portrait-min-width'];
  return least === undefined ? 0 : rowOfLeast(pictures, () => lengthOf(least, scope), gap);
}

/** The same, with towers as narrow as alone. */
function narrowestAlone(pictures: readonly Picture[], rule: FigureRule, gap: Pt, scope: Scope): Pt {
  const least = rule['portrait-min-width'];
  if (least === undefined) return 0;
  const portrait = lengthOf(least, scope);
  const highest = greatestHeight(rule, false, scope);
  return rowOfLeast(pictures, (aspect) => Math.min(portrait, leastTower(aspect, highest)), gap);
}

/** As high as the one whose least width asks for the most. */
function rowOfLeast(pictures: readonly Picture[], least: (aspect: number) => Pt, gap: Pt): Pt {
  if (pictures.length === 1) return 0;
  const aspects = pictures.map(({ aspect }) => aspect);
  const height = Math.max(...aspects.map((aspect) => least(aspect) / aspect));
  return height * total(aspects) + gap * (pictures.length - 1);
}

export function sideWidth(
  asked: Pt | undefined,
  picture: Picture,
  rule: FigureRule,
  maxHeight: Pt,
  scope: Scope,
) {
  const sized = (size: FigureRule['width']) => scaleOf([picture]) * lengthOf(size, scope);
  const at = (key: 'width' | 'min-width' | 'max-width') => sized(rule[key]);
  const narrow = rule['portrait-width'];
  const isPortrait = picture.aspect < rule['portrait-below'] && narrow !== undefined;
  const usual = isPortrait ? sized(narrow) : at('width');
  const scale = usual / at('width');
  const highest = maxHeight * picture.aspect;
  const least = isPortrait ? rule['portrait-min-width'] : undefined;
  const narrowest = least === undefined ? at('min-width') * scale : sized(least);
  const min = Math.min(narrowest, leastTower(picture.aspect, maxHeight));
  // A picture of few pixels is set smaller rather than coarse.
  const sharp = Math.max(picture.widthAt150 ?? usual, min);
  // Of a width and a greater least one the least one holds (CSS 2.1, 10.4).
  const wanted = asked ?? Math.min(Math.max(usual, min), highest, sharp);
  const max = Math.min(at('max-width') * scale, highest, Math.max(sharp, wanted));
  return { min: Math.min(min, wanted), wanted, max: Math.max(max, wanted) };
}
