/**
 * A small paged document made by hand: a contents page and a page of an item, with every kind of frame.
 * Text is shaped with the fonts of the repository and broken where the sample says so.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Asset, EncodedImage } from '../../../src/model/asset.ts';
import { imageKey } from '../../../src/model/asset.ts';
import type { LinkTarget } from '../../../src/model/block.ts';
import type {
  Page,
  PagedDocument,
  Resources,
  StructureElement,
} from '../../../src/model/document.ts';
import type { Frame, Owner, TextFrame } from '../../../src/model/frame.ts';
import type { GlyphRun } from '../../../src/model/line.ts';
import type { ShapedWord } from '../../../src/model/paragraph.ts';

interface FontkitFont {
  readonly unitsPerEm: number;
  layout(text: string): {
    readonly glyphs: readonly { readonly id: number; readonly codePoints: readonly number[] }[];
    readonly positions: readonly { readonly xAdvance: number }[];
  };
}

const fontkit = createRequire(import.meta.url)('fontkit') as {
  create(bytes: Uint8Array): FontkitFont;
};

export const SERIF = 'Source Serif 4/400';
export const SANS = 'Source Sans 3/700';

const files = new Map([
  [SERIF, 'fonts/source-serif-4/SourceSerif4-Regular.ttf'],
  [SANS, 'fonts/source-sans-3/SourceSans3-Bold.ttf'],
]);

export const fonts: ReadonlyMap<string, Uint8Array> = new Map(
  [...files].map(([key, path]) => [
    key,
    readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url))),
  ]),
);
const faces = new Map([...fonts].map(([key, bytes]) => [key, fontkit.create(bytes)]));

export interface RunOptions {
  readonly font?: string;
  readonly size?: number;
  readonly x?: number;
  /** Added to every space. */
  readonly gap?: number;
  /** What its one glyph stands for, when not what was shaped. */
  readonly as?: string;
  readonly extra?: Partial<GlyphRun>;
}

export function run(text: string, options: RunOptions = {}): GlyphRun {
  const { font = SERIF, size = 10.5, x = 0, gap = 0, as, extra = {} } = options;
  const face = faces.get(font);
  if (!face) throw new Error(`No font ${font}`);
  const shaped = face.layout(text);
  const advances = shaped.positions.map((position, i) => {
    const isSpace = shaped.glyphs[i]?.codePoints[0] === 32;
    return (position.xAdvance * size) / face.unitsPerEm + (isSpace ? gap : 0);
  });
  const word: ShapedWord = {
    font,
    glyphs: shaped.glyphs.map((glyph) => glyph.id),
    advances,
    clusters: as === undefined ? shaped.glyphs.map(textOf) : [as],
  };
  return {
    font,
    size,
    colour: '#222222',
    x,
    rise: 0,
    words: [word],
    places: [0],
    scale: 1,
    tracking: 0,
    width: advances.reduce((sum, advance) => sum + advance, 0),
    ...extra,
  };
}

function textOf({ codePoints }: { readonly codePoints: readonly number[] }): string {
  return String.fromCodePoint(...codePoints);
}

function runWidth(glyphs: GlyphRun): number {
  return glyphs.width;
}

/** Runs set one after another. */
export function line(
  owner: Owner,
  x: number,
  baseline: number,
  runs: readonly GlyphRun[],
  endsWithSpace = false,
): TextFrame {
  let pen = 0;
  const placed = runs.map((piece) => {
    const moved = { ...piece, x: pen };
    pen += runWidth(piece);
    return moved;
  });
  return {
    type: 'text',
    owner,
    x,
    baseline,
    width: pen,
    ascent: 8,
    descent: 3,
    runs: placed,
    endsWithSpace,
  };
}

const HEADER: Owner = { artifact: 'pagination' };
const URL_TARGET: LinkTarget = { url: 'https://tass.ru/экономика?a=1&b=2' };

/** Elements by name; the order here is the reading order. */
const names = [
  ['document', { role: 'Document', parent: -1 }],
  ['contents', { role: 'TOC', parent: 0 }],
  ['entry', { role: 'TOCI', parent: 1 }],
  ['reference', { role: 'Reference', parent: 2 }],
  ['item', { role: 'Art', parent: 0 }],
  ['heading', { role: 'H1', parent: 4 }],
  ['figure', { role: 'Figure', parent: 4, alt: 'Красный квадрат' }],
  ['paragraph', { role: 'P', parent: 4 }],
  ['link', { role: 'Link', parent: 7 }],
  ['list', { role: 'L', parent: 4 }],
  ['listItem', { role: 'LI', parent: 9 }],
  ['label', { role: 'Lbl', parent: 10 }],
  ['body', { role: 'LBody', parent: 10 }],
  ['table', { role: 'Table', parent: 4 }],
  ['headerRow', { role: 'TR', parent: 13 }],
  ['headerCell', { role: 'TH', parent: 14 }],
  ['row', { role: 'TR', parent: 13 }],
  ['cell', { role: 'TD', parent: 16 }],
  ['note', { role: 'Note', parent: 4 }],
  ['logo', { role: 'Figure', parent: 4, alt: 'Знак' }],
  ['english', { role: 'P', parent: 4, language: 'en' }],
] as const satisfies readonly (readonly [string, StructureElement])[];

type Name = (typeof names)[number][0];

export function element(name: Name): { readonly element: number } {
  return { element: names.findIndex(([other]) => other === name) };
}

function contentsPage(): Page {
  const owner = element('reference');
  const frames: Frame[] = [
    {
      type: 'rect',
      owner: { artifact: 'background' },
      x: 0,
      y: 0,
      width: 595,
      height: 60,
      fill: '#0F2D69',
      radius: 0,
    },
    line(HEADER, 62, 40, [
      run('Дайджест новостей', { font: SANS, size: 8, extra: { colour: '#ffffff' } }),
    ]),
    line(owner, 62, 100, [
      run('Открыт приём заявок', { extra: { linkId: 1, link: { destination: 'item-1' } } }),
      run(' . . . . ', { extra: { linkId: 1, actualText: ' ' } }),
      run('2', { extra: { linkId: 1 } }),
    ]),
    {
      type: 'link',
      owner,
      id: 1,
      x: 62,
      y: 90,
      width: 300,
      height: 14,
      target: { destination: 'item-1' },
      contents: 'Открыт приём заявок, с. 2',
    },
  ];
  return page(1, frames);
}

function itemPage(): Page {
  const text = element('paragraph');
  const hyphen = run('-', { extra: { actualText: '' } });
  const underline = { kind: 'underline', colour: '#234B9B', thickness: 0.5, offset: 1.5 } as const;
  const link = { linkId: 7, link: URL_TARGET, colour: '#234B9B', decoration: underline };
  const frames: Frame[] = [
    { type: 'destination', owner: element('heading'), name: 'item-1', x: 62, y: 90 },
    line(element('heading'), 62, 100, [run('ОТКРЫТ ПРИЁМ ЗАЯВОК', { font: SANS, size: 14 })]),
    {
      type: 'image',
      owner: element('figure'),
      asset: '/p/red.png',
      x: 62,
      y: 110,
      width: 60,
      height: 60,
      crop: FULL,
    },
    {
      type: 'drawing',
      owner: { artifact: 'layout' },
      x: 200,
      y: 110,
      width: 20,
      height: 20,
      scale: 2,
      shapes: [STAR],
    },
    line(text, 62, 200, [run('В Москве открыт приём заявок на рези', { gap: 1.2 }), hyphen]),
    line(text, 62, 214.5, [run('дентство в кластере видео-игр №\u00A05 и', { gap: 2 })], true),
    line(text, 62, 229, [run('анимации. Источник: '), run('ТАСС и ', { extra: link })], false),
    line(text, 62, 243.5, [run('другие', { extra: link })], false),
    {
      type: 'link',
      owner: element('link'),
      id: 7,
      x: 160,
      y: 219,
      width: 60,
      height: 14,
      target: URL_TARGET,
      contents: 'ТАСС и другие',
    },
    {
      type: 'link',
      owner: element('link'),
      id: 7,
      x: 62,
      y: 233,
      width: 60,
      height: 14,
      target: URL_TARGET,
      contents: 'ТАСС и другие',
    },
    line(element('label'), 62, 270, [run('—')]),
    line(element('body'), 80, 270, [run('первый пункт')]),
    line(element('english'), 62, 290, [run('Official fifth office')]),
    {
      type: 'rect',
      owner: { artifact: 'layout' },
      x: 62,
      y: 800,
      width: 471,
      height: 0.5,
      fill: '#5A6474',
      radius: 0,
    },
    line(HEADER, 520, 815, [run('2')]),
  ];
  return page(2, frames);
}

/** A table, a note, a drawing with a link on it, a linked block, links in running text outside the structure. */
function furtherPage(): Page {
  const site: LinkTarget = { url: 'https://cluster.hse.ru' };
  const frames: Frame[] = [
    line(HEADER, 62, 40, [run('Сайт', { extra: { linkId: 20, link: site } })]),
    {
      type: 'link',
      owner: HEADER,
      id: 20,
      x: 62,
      y: 30,
      width: 30,
      height: 12,
      target: site,
      contents: 'Сайт',
    },
    line(element('headerCell'), 62, 100, [run('Год')]),
    line(element('cell'), 62, 115, [run('2025', { extra: { language: 'en' } })]),
    {
      type: 'image',
      owner: element('logo'),
      asset: '/p/logo.svg',
      x: 300,
      y: 90,
      width: 40,
      height: 40,
      crop: HALF,
    },
    {
      type: 'link',
      owner: element('logo'),
      id: 21,
      x: 300,
      y: 90,
      width: 40,
      height: 40,
      target: site,
      contents: 'Знак',
    },
    {
      type: 'rect',
      owner: { artifact: 'layout' },
      x: 62,
      y: 300,
      width: 100,
      height: 30,
      fill: '#123456',
      radius: 4,
    },
    {
      type: 'link',
      owner: element('item'),
      id: 22,
      x: 62,
      y: 300,
      width: 100,
      height: 30,
      target: site,
      contents: 'Карта',
    },
    line(element('note'), 62, 700, [run('1', { size: 6, extra: { rise: 3 } }), run(' Сноска.')]),
  ];
  return page(3, frames);
}

const HALF = { x: 0, y: 0, width: 0.5, height: 1 };
const FULL = { x: 0, y: 0, width: 1, height: 1 };
const STAR = {
  path: 'M 0 0 L 10 0 C 10 5 5 10 0 10 Z',
  fill: '#E61E3C',
  fillOpacity: 0.5,
  stroke: '#000000',
  strokeWidth: 0.4,
};

function page(folio: number, frames: readonly Frame[]): Page {
  const typeArea = { x: 62, y: 85, width: 471, height: 690 };
  return { folio, width: 595.28, height: 841.89, typeArea, master: 'inner', frames };
}

export const sampleDocument: PagedDocument = {
  metadata: {
    title: 'Кластеры <№ 3> & «март»',
    author: 'РКО "ИСИЭЗ"',
    subject: 'Дайджест & новости',
    keywords: ['кластеры', 'R&D'],
    language: 'ru',
    date: '2025-03-01T00:00:00Z',
  },
  pages: [contentsPage(), itemPage(), furtherPage()],
  outline: [
    {
      title: 'События',
      destination: 'item-1',
      children: [{ title: 'Открыт приём', destination: 'item-1', children: [] }],
    },
  ],
  structure: names.map(([, structure]) => structure),
  fonts: files,
};

export function sampleResources(image: EncodedImage): Resources {
  const key = imageKey({ path: '/p/red.png', crop: FULL, placed: { width: 60, height: 60 } });
  const asset = {
    type: 'raster',
    path: '/p/red.png',
    pixelWidth: 250,
    pixelHeight: 250,
    hash: '00',
  } as const;
  const logo = {
    type: 'vector',
    path: '/p/logo.svg',
    width: 20,
    height: 10,
    shapes: [STAR],
    hash: '',
  } as const;
  const assets = new Map<string, Asset>([asset, logo].map((one) => [one.path, one]));
  return { fonts, images: new Map([[key, image]]), assets };
}
