/** Pictures: encoded bytes in, one image object for each key out, painted into its frame. */
import { type AssetMap, type EncodedImage, imageKey, type VectorAsset } from '../../model/asset.ts';
import type { Frame, ImageFrame } from '../../model/frame.ts';
import { groundUnder } from '../../model/ground-under.ts';
import { remembered } from '../../model/remembered.ts';
import type { PdfDocument, PdfImage } from './backend.ts';
import type { Inks } from './inks.ts';
import { drawingOperators, type OpacityTable } from './shapes.ts';
import { numbers } from './syntax.ts';

export interface ImageTable {
  /** Operators that paint the frame of a page; the image is put into the page's resources. */
  paint(frame: ImageFrame, page: readonly Frame[]): string;
}

export function createImageTable(
  pdf: PdfDocument,
  opacities: OpacityTable,
  assets: AssetMap,
  images: ReadonlyMap<string, EncodedImage>,
  inks: Inks,
): ImageTable {
  const embedded = new Map<string, PdfImage>();
  const embed = (key: string): PdfImage => {
    const encoded = images.get(key);
    if (!encoded) throw new Error(`No encoded image was given for ${key}`);
    const image = pdf.openImage(encoded.bytes);
    image.embed(pdf);
    return image;
  };
  return {
    paint(frame, page) {
      const asset = assets.get(frame.asset);
      if (asset?.type === 'vector') return paintVector(pdf, opacities, frame, asset, inks);
      const { asset: path, crop, width, height } = frame;
      const ground = groundUnder(page, frame);
      const key = imageKey({ path, crop, placed: { width, height }, ground });
      const image = remembered(embedded, key, () => embed(key));
      pdf.page.xobjects[image.label] = image.obj;
      return `q ${numbers(width, 0, 0, -height, frame.x, frame.y + height)} cm /${image.label} Do Q`;
    },
  };
}

function paintVector(
  pdf: PdfDocument,
  opacities: OpacityTable,
  frame: ImageFrame,
  asset: VectorAsset,
  inks: Inks,
): string {
  const { crop } = frame;
  const scale = {
    x: frame.width / (asset.width * crop.width),
    y: frame.height / (asset.height * crop.height),
  };
  const x = frame.x - crop.x * asset.width * scale.x;
  const y = frame.y - crop.y * asset.height * scale.y;
  const clip = `${numbers(frame.x, frame.y, frame.width, frame.height)} re W n`;
  const shapes = drawingOperators(pdf, opacities, { x, y, shapes: asset.shapes }, scale, inks);
  return `q ${clip}\n${shapes}\nQ`;
}
