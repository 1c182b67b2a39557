/** Pictures as the model wants them, from the references of the manifest. */
import { aspectOf, LOW_PPI } from '../../model/asset.ts';
import type { Picture, Tag } from '../../model/block.ts';
import type { ImageReference } from '../../model/issue.ts';
import { PT_PER_INCH } from '../../model/length.ts';
import type { Scope } from './scope.ts';

/** Units of a drawing per inch (CSS Values and Units 4, section 6.2). */
const CSS_PPI = 96;
const MIDDLE = { x: 0.5, y: 0.5 };

/** Undefined when the picture could not be read, which was reported then. */
export function pictureOf(
  image: ImageReference,
  scope: Scope,
  border?: Picture['border'],
): Picture | undefined {
  const asset = scope.assets.get(image.path);
  const aspect = aspectOf(scope.assets, image.path);
  if (asset === undefined || aspect === undefined) return undefined;
  const isBorderless = border === undefined;
  return {
    asset: image.path,
    aspect,
    widthAt150: asset.type === 'raster' ? (asset.pixelWidth / LOW_PPI) * PT_PER_INCH : undefined,
    focus: MIDDLE,
    ...(asset.type === 'vector' && { drawnWidth: (asset.width / CSS_PPI) * PT_PER_INCH }),
    ...(isBorderless && asset.type === 'raster' && asset.isMark && { isMark: true }),
    ...(isBorderless ? {} : { border }),
  };
}

/**
 * The same without its transparent margins, for text to stand as far from it as from other pictures; a border is drawn
 * round all of it.
 */
export function seenPictureOf(
  image: ImageReference,
  scope: Scope,
  border?: Picture['border'],
): Picture | undefined {
  const whole = pictureOf(image, scope, border);
  const seen = scope.assets.get(image.path)?.seen;
  if (whole === undefined || seen === undefined || border !== undefined) return whole;
  const { aspect, widthAt150, drawnWidth } = whole;
  return {
    ...whole,
    aspect: (aspect * seen.width) / seen.height,
    crop: seen,
    widthAt150: widthAt150 === undefined ? undefined : widthAt150 * seen.width,
    ...(drawnWidth !== undefined && { drawnWidth: drawnWidth * seen.width }),
  };
}

/** A decorative picture has no place in the structure. */
export function pictureTag(image: ImageReference, scope: Scope): Tag | undefined {
  if (image.decorative || scope.isArtifact) return undefined;
  return { role: 'Figure', alt: scope.content.string(image.alt, scope.language) };
}
