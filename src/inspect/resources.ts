/** Fonts of a file and pictures as placed. In: the file, what pages show; out: their reports. */
import { PT_PER_INCH } from '../model/length.ts';
import { remembered } from '../model/remembered.ts';
import type { Placement } from './page-content.ts';
import { rounded } from './page-tree.ts';
import { filtersOf } from './reader/decode-stream.ts';
import { cleanText, type PdfDictionary, type PdfStream } from './reader/objects.ts';
import type { PdfFile } from './reader/open-pdf.ts';
import type { FontReport, PictureReport } from './report.ts';

/** Every font of the file, in the order of its objects, the same font once; `used` adds those written inside pages. */
export function readFonts(file: PdfFile, used: Iterable<PdfDictionary>): readonly FontReport[] {
  const fonts = new Set<PdfDictionary>();
  for (const number of file.numbers) {
    const font = file.dictionary({ kind: 'reference', number });
    if (font && file.name(font.entries.get('Type')) === 'Font') fonts.add(font);
  }
  for (const font of used) fonts.add(font);
  const reports = new Map<string, FontReport>();
  for (const font of fonts) {
    const report = fontReport(file, font);
    if (report) reports.set(JSON.stringify(report), report);
  }
  return [...reports.values()];
}

function fontReport(file: PdfFile, font: PdfDictionary): FontReport | undefined {
  const subtype = file.name(font.entries.get('Subtype')) ?? '?';
  // Part of a composite font, which is told as one.
  if (/^CIDFontType/.test(subtype)) return undefined;
  const below = file.dictionary(file.array(font.entries.get('DescendantFonts'))?.[0]);
  const { entries } = below ?? font;
  const written = file.name(font.entries.get('BaseFont')) ?? '?';
  const descriptor = file.dictionary(entries.get('FontDescriptor'));
  const keys = ['FontFile', 'FontFile2', 'FontFile3'];
  const belowType = below && file.name(below.entries.get('Subtype'));
  return {
    name: cleanText(written.replace(/^[A-Z]{6}\+/, '')),
    type: cleanText(belowType ? `${subtype}/${belowType}` : subtype),
    isEmbedded:
      subtype === 'Type3' || keys.some((key) => file.stream(descriptor?.entries.get(key))),
    isSubset: /^[A-Z]{6}\+/.test(written),
    hasUnicode: file.stream(font.entries.get('ToUnicode')) !== undefined,
  };
}

/** @param placements by page, from 1 */
export function readPictures(
  file: PdfFile,
  placements: readonly (readonly Placement[])[],
): readonly PictureReport[] {
  const byImage = new Map<PdfStream, PictureReport['placements'][number][]>();
  placements.forEach((list, index) => {
    for (const { image, width, height } of list) {
      const { pixelWidth, pixelHeight } = pixels(file, image);
      const ppi = PT_PER_INCH * Math.min(pixelWidth / width, pixelHeight / height);
      remembered(byImage, image, () => []).push({
        page: index + 1,
        width: rounded(width),
        height: rounded(height),
        ppi: Number.isFinite(ppi) ? Math.round(ppi) : 0,
      });
    }
  });
  return [...byImage].map(([image, places]) => ({
    ...pixels(file, image),
    format: FORMATS[filtersOf(image, file.resolve).at(-1)?.name ?? ''] ?? 'pixels',
    colours: coloursOf(file, image),
    placements: places,
  }));
}

function pixels(file: PdfFile, image: PdfStream): { pixelWidth: number; pixelHeight: number } {
  const { entries } = image.dictionary;
  return {
    pixelWidth: file.number(entries.get('Width')) ?? 0,
    pixelHeight: file.number(entries.get('Height')) ?? 0,
  };
}

const FORMATS: Readonly<Record<string, string>> = {
  DCTDecode: 'JPEG',
  JPXDecode: 'JPEG 2000',
  JBIG2Decode: 'JBIG2',
  CCITTFaxDecode: 'CCITT',
};

function coloursOf(file: PdfFile, image: PdfStream): string {
  const { entries } = image.dictionary;
  if (file.resolve(entries.get('ImageMask')) === true) return 'mask';
  const space = entries.get('ColorSpace');
  return cleanText(file.name(space) ?? file.name(file.array(space)?.[0]) ?? '?');
}
