/** Which pictures the pages show, cut how and at what size: one order for each image frame. */
import type { ImageRequest } from '../model/asset.ts';
import type { PagedDocument } from '../model/document.ts';

export function imageRequests(document: PagedDocument): readonly ImageRequest[] {
  return document.pages.flatMap((page) =>
    page.frames.flatMap((frame) => {
      if (frame.type !== 'image') return [];
      const { asset: path, crop, width, height } = frame;
      return [{ path, crop, placed: { width, height } }];
    }),
  );
}
