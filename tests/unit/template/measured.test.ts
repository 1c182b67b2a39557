/** Elements of a template set in real type: what they measure, what fills a column, what of them is not seen. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../properties/check-pages.ts';
import { compileCase, PLAIN } from '../../suite/compile-case.ts';
import { texts } from './hse-fixtures.ts';

const MINE = '/suite/mine';
const WORDS =
  'Слова абзаца, который идёт на несколько строк, чтобы было что мерить на этой странице.';
const GIVEN = {
  name: 'measured',
  kind: 'md',
  text: '---\ntitle: Материал\n---\n\nСлово.',
} as const;
/** The type area of the plain template. */
const MEASURE = (80 * 72) / 25.4;

/** The plain template with other components. */
async function made(document: string, yaml = (text: string) => text) {
  const index = `const W = ${JSON.stringify(WORDS)};
export default function D({ context }) { return ${document}; }`;
  const bytes = (text: string) => new TextEncoder().encode(text);
  const { result, diagnostics } = await compileCase(GIVEN, MINE, {
    [`${MINE}/template.yaml`]: bytes(yaml(readFileSync(`${PLAIN}/template.yaml`, 'utf8'))),
    [`${MINE}/index.tsx`]: bytes(index),
  });
  return { pages: result?.document.pages ?? [], diagnostics };
}

const page = (children: string) => `<page master="page">${children}</page>`;

describe('the size of elements', () => {
  /** What a component reads, printed by itself. */
  async function read(expression: string): Promise<number> {
    const { pages, diagnostics } = await made(page(`<text>{String(${expression})}</text>`));
    expect(diagnostics).toEqual([]);
    return Number(pages.flatMap(texts).map(textOf).join(''));
  }

  test('is that of their setting: leadings of the lines that they take', async () => {
    const { pages } = await made(page('<text>{W}</text>'));
    const lines = pages.flatMap(texts).length;
    expect(lines).toBeGreaterThan(1);
    expect(await read(`context.height(<text>{W}</text>, ${MEASURE})`)).toBeCloseTo(lines * 11);
  });

  test('may be less where spaces shrink', async () => {
    const two = '<><text>{W}</text><text>{W}</text></>';
    const height = await read(`context.height(${two}, ${MEASURE})`);
    expect(await read(`context.leastHeight(${two}, ${MEASURE})`)).toBeCloseTo(height - 1);
  });

  test('is a width at which nothing wraps, and one at which no word is parted', async () => {
    const plain = '<text hyphens="none" textAlign="left">{W}</text>';
    const whole = await read(`context.width(${plain})`);
    const word = await read(`context.wordWidth(${plain})`);
    expect(whole).toBeGreaterThan(MEASURE);
    expect(word).toBeLessThan(MEASURE / 3);
    expect(await read(`context.height(${plain}, ${whole})`)).toBeCloseTo(11);
    const columns = '<columns gap={5}><column width={40}>а</column></columns>';
    expect(await read(`context.width(${columns})`)).toBe(Number.POSITIVE_INFINITY);
  });

  test('leaves no trace in the document: places that are measured are not named', async () => {
    const text = '<text destination="a">{W}</text>';
    const { diagnostics } = await made(
      page(`{[context.height(${text}, 100)].map(() => null)}${text}`),
    );
    expect(diagnostics).toEqual([]);
  });

  test('is refused for a width that is none, and for a style that is none', async () => {
    const codes = async (expression: string) => {
      const { diagnostics } = await made(page(`<text>{String(${expression})}</text>`));
      return diagnostics.map(({ code }) => code);
    };
    expect(await codes('context.height(<text>{W}</text>, "wide")')).toEqual([
      'template-component-failed',
    ]);
    expect(await codes('context.fontSize("boddy")')).toEqual(['template-unknown-style']);
    expect(await read('context.fontSize("heading-2")')).toBe(9);
  });
});

// Regression: words beyond the edge of the page, or above the place that they were given, were lost without a word.
describe('what is placed', () => {
  test.each([
    ['<placed x={600} y={10} width={50}><text>а</text></placed>', 'off-page'],
    ['<placed x={-90} y={10} width={50}><text>а</text></placed>', 'off-page'],
    ['<placed x={10} y={900} width={50}><text>а</text></placed>', 'off-page'],
    ['<placed x={10} y={380} width={50}><text>{W}</text></placed>', 'off-page'],
    ['<placed x={300} y={9} width={50}><rule thickness={2} color="ink" /></placed>', 'off-page'],
    ['<placed x={10} y={90} width={50} height={9}><text>{W}</text></placed>', 'above-height'],
  ])('and not all seen is told: %s', async (placed, code) => {
    const { diagnostics } = await made(page(`<text>{W}</text>${placed}`));
    expect(diagnostics.map((one) => [one.code, one.severity])).toEqual([[code, 'warning']]);
    const { span } = diagnostics[0]!;
    expect(span?.file).toBe(`${MINE}/index.tsx`);
  });

  test('is told of furniture once, however many pages it stands on', async () => {
    const furniture = 'furniture={<placed x={600} y={1} width={50}><text>а</text></placed>}';
    const { pages, diagnostics } = await made(
      `<page master="page" ${furniture}><text>{W.repeat(60)}</text></page>`,
    );
    expect(pages.length).toBeGreaterThan(1);
    expect(diagnostics.map(({ code }) => code)).toEqual(['off-page']);
  });

  test('may reach into the bleed, and art over the edge', async () => {
    const ground =
      '<placed x="-3mm" y="-3mm" width="106mm"><drawing width="106mm" height="146mm"><path d="M 0 0 L 300 0 L 300 414 L 0 414 Z" fill="pale" /></drawing></placed>';
    const { pages, diagnostics } = await made(`<page master="page" background={${ground}} />`);
    expect(diagnostics).toEqual([]);
    // Regression: a page of a ground alone was no page.
    expect(pages).toHaveLength(1);
  });
});

test('white fills a column down to the foot of its neighbour: it was nothing there', async () => {
  const { pages } = await made(
    page(
      '<columns gap={10}><column><text>верх</text><space fill /><text>низ</text></column><column><text hyphens="none" textAlign="left">{W}</text></column></columns>',
    ),
  );
  const lines = pages.flatMap(texts);
  const low = lines.find((line) => textOf(line) === 'низ')!;
  expect(low.baseline).toBeCloseTo(Math.max(...lines.map(({ baseline }) => baseline)));
});

describe('styles of template.yaml', () => {
  test('whose lines run into one another are told at their line height', async () => {
    const { diagnostics } = await made(page('<text>{W}</text>'), (text) =>
      text.replace('line-height: 11pt', 'line-height: 4pt'),
    );
    expect(diagnostics[0]?.code).toBe('template-lines-overlap');
    expect(diagnostics[0]?.message.en).toContain('“body” stand 4 pt apart at a size of 8 pt');
  });

  test('have no negative margins: what stood over them was printed over', async () => {
    const { diagnostics } = await made(page('<text>{W}</text>'), (text) =>
      text.replace('margin-top: 6pt', 'margin-top: -6pt'),
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(['template-wrong-value']);
  });
});

// Regression: the fault had no place, and a designer looked for the character in every file.
test('a character that no font has is told where the template says it', async () => {
  const { diagnostics } = await made(page('<text>{"Слово \u2603"}</text>').replace('\u2603', '☃'));
  expect(diagnostics.map(({ code, span }) => [code, span?.file])).toEqual([
    ['missing-glyph', `${MINE}/index.tsx`],
  ]);
  expect(diagnostics[0]?.hints[0]?.en).toContain('font-fallback');
});
