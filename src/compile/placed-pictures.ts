/** The pictures as pages show them: which, cut how, at what size, and the reference that asked for each. */
import type { PlacedPicture } from '../assets/low-resolution.ts';
import type { PagedDocument } from '../model/document.ts';
import { groundUnder } from '../model/ground-under.ts';
import type { ImageReference } from '../model/issue.ts';
import type { Span } from '../model/source.ts';

export function placedPictures(
  document: PagedDocument,
  references: readonly ImageReference[],
): readonly PlacedPicture[] {
  const spans = new Map<string, Span>();
  for (const { path, span } of references) if (!spans.has(path)) spans.set(path, span);
  return document.pages.flatMap((page) =>
    page.frames.flatMap((frame) => {
      if (frame.type !== 'image') return [];
      const { asset: path, crop, width, height } = frame;
      const span = frame.span ?? spans.get(path);
      const ground = groundUnder(page.frames, frame);
      return [{ path, crop, placed: { width, height }, ground, ...(span && { span }) }];
    }),
  );
}
