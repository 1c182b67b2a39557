/** Every word of the sample issue can be read: its colour against its ground, by the formula of WCAG 2.1, 1.4.3. */
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compile, createNodeWorld } from '../../../src/index.ts';
import type { Page } from '../../../src/model/document.ts';
import type { DrawingFrame, Frame, TextFrame } from '../../../src/model/frame.ts';
import type { Point, Rect } from '../../../src/model/geometry.ts';
import { type GlyphRun, runText } from '../../../src/model/line.ts';

const SAMPLE = fileURLToPath(new URL('../../../issues/2025-03', import.meta.url));
const LEAST = 4.5;
const WHITE = '#ffffff';

type Channels = readonly [number, number, number];

function channels(colour: string): Channels {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function luminance(colour: Channels): number {
  const [r, g, b] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Channels;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: Channels, b: Channels): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function blend(over: Channels, under: Channels, opacity: number): Channels {
  return over.map((value, i) => value * opacity + under[i]! * (1 - opacity)) as unknown as Channels;
}

function covers(rect: Rect, { x, y }: Point): boolean {
  return x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height;
}

/** The ground after a drawing: of each part of a shape the rectangle round it counts. */
function paintDrawing(frame: DrawingFrame, at: Point, ground: Channels): Channels {
  const point = { x: (at.x - frame.x) / frame.scale, y: (at.y - frame.y) / frame.scale };
  return frame.shapes.reduce((under, { path, fill, fillOpacity = 1 }) => {
    const isCovered = partsOf(path).some((part) => covers(boundsOf(part), point));
    return fill !== undefined && isCovered ? blend(channels(fill), under, fillOpacity) : under;
  }, ground);
}

/** From one move to the next. */
function partsOf(path: string): readonly string[] {
  return path.split(/(?=M)/);
}

function boundsOf(path: string): Rect {
  const numbers = (path.match(/-?\d*\.?\d+(?:e-?\d+)?/gi) ?? []).map(Number);
  const xs = numbers.filter((_, i) => i % 2 === 0);
  const ys = numbers.filter((_, i) => i % 2 === 1);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** What lies under a point when the last of the frames is painted; undefined: a picture. */
function groundAt(frames: readonly Frame[], at: Point): Channels | undefined {
  let ground: Channels | undefined = channels(WHITE);
  for (const frame of frames) {
    if (frame.type === 'image' && covers(frame, at)) ground = undefined;
    if (frame.type === 'rect' && covers(frame, at)) ground = channels(frame.fill);
    if (frame.type === 'drawing' && ground) ground = paintDrawing(frame, at, ground);
  }
  return ground;
}

/** Half the height of small letters above the baseline. */
function middleOf(frame: TextFrame, run: GlyphRun): Point {
  return { x: frame.x + run.x + run.width / 2, y: frame.baseline - run.rise - run.size * 0.24 };
}

interface Reading {
  readonly text: string;
  readonly folio: number;
  readonly colour: string;
  /** Undefined on a picture. */
  readonly ratio: number | undefined;
}

function readingsOf(page: Page): readonly Reading[] {
  return page.frames.flatMap((frame, i) => {
    if (frame.type !== 'text') return [];
    return frame.runs.flatMap((run) => {
      const text = runText(run);
      if (text.trim() === '') return [];
      const ground = groundAt(page.frames.slice(0, i), middleOf(frame, run));
      const ratio = ground && contrast(channels(run.colour), ground);
      return [{ text, folio: page.folio, colour: run.colour, ratio }];
    });
  });
}

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
  ['#ff0000', '#ffffff', 4],
  ['#0000ff', '#ffff00', 8],
])('the formula: %s on %s', (a, b, ratio) => {
  expect(contrast(channels(a), channels(b))).toBeCloseTo(ratio, 2);
});

test('a drawing half transparent over a ground', () => {
  const owner = { artifact: 'background' } as const;
  const area = { owner, x: 10, y: 10, width: 20, height: 20 };
  const shapes = [{ path: 'M 0 0 L 10 0 L 10 10 L 0 10 Z', fill: '#ffffff', fillOpacity: 0.5 }];
  const frames: readonly Frame[] = [
    { ...area, type: 'rect', fill: '#000000', radius: 0 },
    { ...area, type: 'drawing', shapes, scale: 0.5 },
  ];
  expect(groundAt(frames, { x: 12, y: 12 })).toEqual([127.5, 127.5, 127.5]);
  expect(groundAt(frames, { x: 16, y: 16 })).toEqual([0, 0, 0]);
  expect(groundAt(frames, { x: 5, y: 5 })).toEqual([255, 255, 255]);
});

const INVITATION = `Присылайте новости и **материалы** в \`digest\`:

  - до 25-го числа;
  - на адрес [редакции](https://a.ru).

  > Лучшие из них мы печатаем без правки.
  >
  > — Редакция

  :::note[Снимки]
  Нужны [резкие](https://a.ru).[^1]
  :::

  Таблица 1. Сроки

  | Рубрика | Срок |
  | --- | ---: |
  | Новости | 25 |

  Источник: редакция.

  \`\`\`
  код
  \`\`\`

  [^1]: По длинной стороне; подробнее на [сайте](https://a.ru).
`;

/** Regression: quotations, tables and footnotes in the invitation were dark on deep blue, links of its notes white on light. */
test('every text of an invitation', async () => {
  const disk = createNodeWorld();
  const series = `${dirname(SAMPLE)}/series.yaml`;
  const isSeries = (path: string) => path === series;
  const text = readFileSync(series, 'utf8');
  const bytes = new TextEncoder().encode(
    text.replace(/^invitation: \|\n(?: .*\n|\n)*/m, `invitation: |\n  ${INVITATION}\n`),
  );
  const info = (path: string) =>
    isSeries(path) ? ({ kind: 'file', size: bytes.length } as const) : disk.info(path);
  const read = (path: string) => (isSeries(path) ? bytes : disk.read(path));
  const { result, diagnostics } = await compile({ ...disk, info, read }, SAMPLE, { images: false });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const back = result!.document.pages.filter(({ master }) => master === 'back');
  const readings = back.flatMap(readingsOf);
  const words = readings.map((reading) => reading.text).join(' ');
  for (const word of [
    'печатаем',
    'Редакция',
    'Нужны',
    'Сроки',
    'Рубрика',
    '25',
    'код',
    'длинной',
  ]) {
    expect(words).toContain(word);
  }
  expect(readings.filter(({ ratio }) => ratio === undefined || ratio < LEAST)).toEqual([]);
}, 120_000);

test('every text of the sample issue', async () => {
  const { result } = await compile(createNodeWorld(), SAMPLE, { images: false });
  const readings = result!.document.pages.flatMap(readingsOf);
  expect(readings.length).toBeGreaterThan(500);
  expect(new Set(readings.map(({ colour }) => colour.toLowerCase())).size).toBeGreaterThan(4);
  expect(readings.filter(({ ratio }) => ratio === undefined || ratio < LEAST)).toEqual([]);
}, 120_000);
