/** Every colour that the pages of a document show, of text and of everything else, pictures of pixels left out. */
import type { UsedColours } from '../assets/cmyk/press-colours.ts';
import type { AssetMap, Shape } from '../model/asset.ts';
import { channelsOf } from '../model/colour.ts';
import type { PagedDocument } from '../model/document.ts';
import type { Frame } from '../model/frame.ts';
import type { Colour } from '../model/style.ts';

/** What stands in where a colour cannot be read. */
const BLACK = '#000000';

export function usedColours(document: PagedDocument, assets: AssetMap): UsedColours {
  const text = new Set<Colour>([BLACK]);
  const fields = new Set<Colour>([BLACK]);
  const addShapes = (shapes: readonly Shape[]) => {
    for (const { fill, stroke } of shapes) {
      for (const colour of [fill, stroke]) if (colour) fields.add(colour);
    }
  };
  const add = (frame: Frame) => {
    switch (frame.type) {
      case 'text':
        for (const { colour, decoration } of frame.runs) {
          for (const one of [colour, decoration?.colour]) if (one) text.add(one);
        }
        return;
      case 'rect':
        fields.add(frame.fill);
        return;
      case 'drawing':
        addShapes(frame.shapes);
        return;
      case 'image': {
        const asset = assets.get(frame.asset);
        if (asset?.type === 'vector') addShapes(asset.shapes);
        return;
      }
      case 'link':
      case 'destination':
        return;
      default:
        frame satisfies never;
    }
  };
  for (const page of document.pages) for (const frame of page.frames) add(frame);
  return {
    text: new Set([...text].filter(channelsOf)),
    fields: new Set([...fields].filter(channelsOf)),
  };
}
