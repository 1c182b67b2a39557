/** Pictures too coarse for the size at which they were placed: reported once each, for the place where they are worst. */
import { lowResolutionPicture } from '../diagnostics/catalogue/assets.ts';
import type { Sink } from '../diagnostics/diagnostic.ts';
import { type AssetMap, type ImageRequest, LOW_PPI } from '../model/asset.ts';
import { PT_PER_INCH } from '../model/length.ts';
import type { Span } from '../model/source.ts';

/** A picture as layout placed it, with the reference that asked for it. */
export interface PlacedPicture extends ImageRequest {
  readonly span?: Span;
}

/** What rounding of sizes may take away. */
const SLACK = 0.5;

export function lowResolution(
  assets: AssetMap,
  placements: readonly PlacedPicture[],
  sink: Sink,
): void {
  const worst = new Map<string, { readonly placement: PlacedPicture; readonly ppi: number }>();
  for (const placement of placements) {
    const asset = assets.get(placement.path);
    if (asset?.type !== 'raster') continue;
    const ppi = (asset.pixelWidth * placement.crop.width * PT_PER_INCH) / placement.placed.width;
    const key = `${placement.path}|${placement.span?.file}|${placement.span?.start}`;
    const known = worst.get(key);
    if (!known || ppi < known.ppi) worst.set(key, { placement, ppi });
  }
  for (const { placement, ppi } of worst.values()) {
    if (ppi >= LOW_PPI - SLACK) continue;
    const { path, span, crop, placed } = placement;
    const name = path.slice(path.lastIndexOf('/') + 1);
    const pixels = Math.ceil((placed.width * LOW_PPI) / PT_PER_INCH / crop.width);
    sink.report(lowResolutionPicture(span, name, Math.floor(ppi), LOW_PPI, pixels));
  }
}
