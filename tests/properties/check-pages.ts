/**
 * What must hold of any finished pages, whatever stands on them. In: a paged document. Out: what does not hold, in words.
 * Frames of the running header and folio are left out where they are decoration.
 */
import type { Page, PagedDocument } from '../../src/model/document.ts';
import type { ImageFrame, LinkFrame, TextFrame } from '../../src/model/frame.ts';
import type { Rect } from '../../src/model/geometry.ts';
import { runText } from '../../src/model/line.ts';

/** Ink of a line: capitals above the baseline, and what hangs below it. */
const ABOVE = 0.66;
const BELOW = 0.2;
/** Marks that hang out of the measure, and rounding. */
const HANG = 6;

export function checkPages(document: PagedDocument): readonly string[] {
  return [...document.pages.flatMap((page) => checkPage(page)), ...checkTargets(document)];
}

export function checkPage(page: Page): readonly string[] {
  const texts = page.frames.filter((frame): frame is TextFrame => frame.type === 'text');
  const own = texts.filter((text) => !isFurniture(text));
  const images = page.frames.filter((frame): frame is ImageFrame => frame.type === 'image');
  return [
    ...crossings(texts, images).map((fault) => `page ${page.folio}: ${fault}`),
    ...outside(page, own, images).map((fault) => `page ${page.folio}: ${fault}`),
  ];
}

export function textOf(frame: TextFrame): string {
  return frame.runs.map((run) => run.actualText ?? runText(run)).join('');
}

function inkOf(frame: TextFrame): Rect {
  const size = Math.max(...frame.runs.map((run) => run.size));
  return {
    x: frame.x,
    y: frame.baseline - size * ABOVE,
    width: frame.width,
    height: size * (ABOVE + BELOW),
  };
}

/** True when the two rectangles share an area more than `slack` deep in both directions. */
function overlaps(a: Rect, b: Rect, slack: number): boolean {
  return (
    a.x + a.width > b.x + slack &&
    b.x + b.width > a.x + slack &&
    a.y + a.height > b.y + slack &&
    b.y + b.height > a.y + slack
  );
}

function isFurniture({ owner }: { readonly owner: object }): boolean {
  return 'artifact' in owner && owner.artifact === 'pagination';
}

function crossings(texts: readonly TextFrame[], images: readonly ImageFrame[]): readonly string[] {
  const faults: string[] = [];
  const inks = texts.map(inkOf);
  texts.forEach((text, i) => {
    for (let j = i + 1; j < texts.length; j++) {
      if (overlaps(inks[i]!, inks[j]!, 0.6)) {
        faults.push(`«${textOf(text)}» and «${textOf(texts[j]!)}» overlap`);
      }
    }
    for (const image of images) {
      if (overlaps(inks[i]!, image, 0.6)) faults.push(`«${textOf(text)}» runs over a picture`);
    }
  });
  images.forEach((image, i) => {
    for (const other of images.slice(i + 1)) {
      if (overlaps(image, other, 0.6)) faults.push('two pictures overlap');
    }
  });
  return faults;
}

function outside(
  { typeArea }: Page,
  texts: readonly TextFrame[],
  images: readonly ImageFrame[],
): readonly string[] {
  const area: Rect = {
    x: typeArea.x - HANG,
    y: typeArea.y - 1,
    width: typeArea.width + 2 * HANG,
    height: typeArea.height + 2,
  };
  const isInside = (rect: Rect) =>
    rect.x >= area.x &&
    rect.y >= area.y &&
    rect.x + rect.width <= area.x + area.width &&
    rect.y + rect.height <= area.y + area.height;
  return [
    ...texts.filter((text) => !isInside(inkOf(text))).map((t) => `«${textOf(t)}» is outside`),
    ...images.filter((image) => !isInside(image)).map(() => 'a picture is outside'),
  ];
}

/** Links within the document lead somewhere, and a folio printed in one is the page that it leads to. */
function checkTargets(document: PagedDocument): readonly string[] {
  const folios = new Map<string, number>();
  for (const { folio, frames } of document.pages) {
    for (const frame of frames) {
      if (frame.type === 'destination' && !folios.has(frame.name)) folios.set(frame.name, folio);
    }
  }
  return document.pages.flatMap((page) =>
    page.frames.flatMap((frame): readonly string[] => {
      if (frame.type !== 'link' || !('destination' in frame.target)) return [];
      const wanted = folios.get(frame.target.destination);
      if (wanted === undefined) return [`no place #${frame.target.destination}`];
      const printed = folioIn(frame, page);
      return printed !== undefined && printed !== wanted
        ? [`#${frame.target.destination} is on ${wanted}, printed ${printed}`]
        : [];
    }),
  );
}

/** The number at the right end of a row of the contents. */
function folioIn(link: LinkFrame, page: Page): number | undefined {
  const right = page.frames.filter(
    (frame): frame is TextFrame =>
      frame.type === 'text' &&
      frame.baseline > link.y &&
      frame.baseline < link.y + link.height &&
      Math.abs(frame.x + frame.width - link.x - link.width) < 1,
  );
  const number = right.map(textOf).find((text) => /^\d+$/.test(text));
  return number === undefined ? undefined : Number(number);
}
