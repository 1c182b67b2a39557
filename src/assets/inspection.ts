/** What looking at a picture's bytes found. Depends on the bytes alone, so it is kept by their hash. */
import type { RasterAsset, VectorAsset } from '../model/asset.ts';

export type Inspection =
  | Omit<RasterAsset, 'path' | 'hash'>
  | ({ readonly type: 'vector' } & Pick<VectorAsset, 'width' | 'height' | 'shapes' | 'seen'>)
  | Fault;

export type Fault = { readonly type: 'fault' } & (
  | { readonly fault: 'not-a-picture' }
  | { readonly fault: 'unsupported'; readonly name: string }
  | { readonly fault: 'broken' }
  | {
      readonly fault: 'too-many-pixels';
      readonly width: number;
      readonly height: number;
      /** As many as such a picture may have. */
      readonly most: number;
    }
  | DrawingFault
);

export type DrawingFault =
  | { readonly fault: 'svg-broken' }
  | { readonly fault: 'svg-without-size' }
  | { readonly fault: 'svg-script' }
  | { readonly fault: 'svg-reference'; readonly address: string }
  | { readonly fault: 'svg-entities' }
  | { readonly fault: 'svg-too-large' };
