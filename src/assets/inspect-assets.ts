/**
 * Pictures that an issue refers to: bytes looked at once each, faults reported at every reference.
 * In: references with resolved paths; out: assets by path. What was found is kept by content, so that
 * a picture which did not change is not decoded again.
 */
import * as messages from '../diagnostics/catalogue/assets.ts';
import type { Diagnostic, Sink } from '../diagnostics/diagnostic.ts';
import type { Asset, AssetMap } from '../model/asset.ts';
import type { ImageReference } from '../model/issue.ts';
import type { Span } from '../model/source.ts';
import { hashOf, readChecked, writeChecked } from '../world/checked-cache.ts';
import type { World } from '../world/world.ts';
import { inspectRaster } from './inspect-raster.ts';
import type { Fault, Inspection } from './inspection.ts';
import { sniffKind } from './picture-kind.ts';
import { mapFew } from './sharp-library.ts';
import { inspectSvg, MAX_SVG_BYTES } from './svg/inspect-svg.ts';

const MAX_BYTES = 50 * 1024 * 1024;

/** Changes whenever the same bytes would be seen otherwise. */
const VERSION = 6;

type Seen =
  | { readonly type: 'asset'; readonly asset: Asset }
  | { readonly type: 'unreadable' | 'too-heavy' }
  | Fault;

export async function inspectAssets(
  world: World,
  references: readonly ImageReference[],
  sink: Sink,
): Promise<AssetMap> {
  const found = references.filter((reference) => reference.path !== '');
  const paths = [...new Set(found.map((reference) => reference.path))];
  const seen = await mapFew(paths, (path) => inspectFile(world, path));
  const byPath = new Map(paths.map((path, index) => [path, seen[index] as Seen]));
  const assets = new Map<string, Asset>();
  for (const { path, span, src } of found) {
    const result = byPath.get(path);
    if (!result) continue;
    if (result.type === 'asset') assets.set(path, result.asset);
    else sink.report(faultMessage(result, span, src));
  }
  return assets;
}

async function inspectFile(world: World, path: string): Promise<Seen> {
  const info = world.info(path);
  if (info?.kind !== 'file') return { type: 'unreadable' };
  if (info.size > MAX_BYTES) return { type: 'too-heavy' };
  let bytes: Uint8Array;
  try {
    bytes = world.read(path);
  } catch {
    return { type: 'unreadable' };
  }
  const hash = hashOf(bytes);
  const inspection = await inspectBytes(world, bytes, hash);
  if (inspection.type === 'fault') return inspection;
  return { type: 'asset', asset: { ...inspection, path, hash } };
}

async function inspectBytes(world: World, bytes: Uint8Array, hash: string): Promise<Inspection> {
  const key = `picture-${VERSION}-${hash}.json`;
  const kept = readChecked(world, key);
  if (kept) return JSON.parse(new TextDecoder().decode(kept)) as Inspection;
  const inspection = await inspectKind(bytes);
  writeChecked(world, key, new TextEncoder().encode(JSON.stringify(inspection)));
  return inspection;
}

async function inspectKind(bytes: Uint8Array): Promise<Inspection> {
  const sniffed = sniffKind(bytes);
  switch (sniffed.type) {
    case 'unknown':
      return { type: 'fault', fault: 'not-a-picture' };
    case 'other':
      return { type: 'fault', fault: 'unsupported', name: sniffed.name };
    case 'picture':
      return sniffed.kind === 'svg' ? inspectSvg(bytes) : inspectRaster(bytes);
  }
}

const MEGABYTE = 1024 * 1024;

function faultMessage(seen: Exclude<Seen, { type: 'asset' }>, span: Span, src: string): Diagnostic {
  switch (seen.type) {
    case 'unreadable':
      return messages.pictureUnreadable(span, src);
    case 'too-heavy':
      return messages.pictureTooHeavy(span, src, MAX_BYTES / MEGABYTE);
    case 'fault':
      return contentMessage(seen, span, src);
  }
}

function contentMessage(seen: Fault, span: Span, src: string): Diagnostic {
  switch (seen.fault) {
    case 'not-a-picture':
      return messages.notAPicture(span, src);
    case 'unsupported':
      return messages.unsupportedPicture(span, src, seen.name);
    case 'broken':
      return messages.pictureBroken(span, src);
    case 'too-many-pixels':
      return messages.pictureTooManyPixels(span, src, seen.width, seen.height, seen.most / 1e6);
    case 'svg-broken':
      return messages.drawingBroken(span, src);
    case 'svg-without-size':
      return messages.drawingWithoutSize(span, src);
    case 'svg-script':
      return messages.drawingWithScript(span, src);
    case 'svg-reference':
      return messages.drawingWithReference(span, src, seen.address);
    case 'svg-entities':
      return messages.drawingWithEntities(span, src);
    case 'svg-too-large':
      return messages.drawingTooLarge(span, src, MAX_SVG_BYTES / MEGABYTE);
  }
}
