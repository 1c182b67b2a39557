/** Further broken and hostile inputs: what pictures, names, encodings, YAML, patterns and characters may also be. */
import { gzipSync } from 'node:zlib';
import * as make from './hostile-pictures.ts';
import { REPEATED_CASES } from './repeated-cases.ts';
import {
  BODY,
  body,
  HEAD,
  issue,
  item,
  picture,
  type SafetyCase,
  SECTIONS,
  TITLE,
} from './safety-cases.ts';

const AT_PICTURE = 'items/1.md:3:15';
const svg = (name: string, content: string, attributes?: string): SafetyCase => ({
  name: `an SVG with ${name}`,
  isFine: true,
  files: () => picture('a.svg', make.svg(content, attributes)),
});
const fine = (name: string, pictureName: string, bytes: () => Promise<Uint8Array>): SafetyCase => ({
  name,
  isFine: true,
  files: async () => picture(pictureName, await bytes()),
});
const badSvg = (name: string, code: string, content: string): SafetyCase => ({
  name: `an SVG with ${name}`,
  code,
  at: AT_PICTURE,
  files: () => picture('a.svg', content),
});

const SQUARE = '<rect width="9" height="9"/>';
const text = (value: string) => Buffer.from(value, 'latin1');

/** Each of thirty groups uses the one before ten times. */
const USES = `<defs><g id="a0">${SQUARE}</g>${Array.from(
  { length: 30 },
  (_, i) => `<g id="a${i + 1}">${`<use xlink:href="#a${i}"/>`.repeat(10)}</g>`,
).join('')}</defs><use xlink:href="#a30"/>`;

const PICTURES: readonly SafetyCase[] = [
  fine('a PNG whose profile is a bomb', 'a.png', () =>
    make.pngWithChunk('iCCP', text('x\0\0'), make.deflateBomb()),
  ),
  fine('a PNG whose comment is a bomb', 'a.png', () =>
    make.pngWithChunk('zTXt', text('x\0\0'), make.deflateBomb()),
  ),
  fine('a PNG whose long comment is a bomb', 'a.png', () =>
    make.pngWithChunk('iTXt', text('x\0\x01\0\0\0'), make.deflateBomb()),
  ),
  fine('a PNG that claims a million frames', 'a.png', () =>
    make.pngWithChunk('acTL', Buffer.from([0, 0x0f, 0x42, 0x40, 0, 0, 0, 0])),
  ),
  {
    name: 'a PNG with a wrong checksum',
    code: 'image-broken',
    at: AT_PICTURE,
    async files() {
      const bytes = Buffer.from(await make.png(900, 700));
      bytes.writeUInt8(bytes.readUInt8(40) ^ 255, 40);
      return picture('a.png', bytes);
    },
  },
  {
    name: 'a PNG of no size',
    code: 'image-broken',
    at: AT_PICTURE,
    files: () => picture('a.png', make.pngClaiming(0, 0)),
  },
  fine('a PNG of 16 bits', 'a.png', () =>
    make.unusual('png', (plain) => plain.toColourspace('rgb16')),
  ),
  fine('a PNG of which nothing is seen', 'a.png', () =>
    make.unusual('png', (plain) => plain.ensureAlpha(0)),
  ),
  fine('a PNG of two colours', 'a.png', () =>
    make.unusual('png', undefined, { palette: true, colours: 2 }),
  ),
  fine('a JPEG in CMYK', 'a.jpg', () =>
    make.unusual('jpeg', (plain) => plain.toColourspace('cmyk')),
  ),
  fine('a JPEG on its side', 'a.jpg', () =>
    make.unusual('jpeg', (plain) => plain.withMetadata({ orientation: 7 })),
  ),
  fine('a JPEG with 5 MB behind its end', 'a.jpg', async () =>
    Buffer.concat([await make.jpeg(900, 700), Buffer.alloc(5_000_000, 65)]),
  ),
  fine('a TIFF of several sizes', 'a.tiff', () =>
    make.unusual('tiff', undefined, { compression: 'lzw', tile: true, pyramid: true }),
  ),
  fine('an AVIF', 'a.avif', () => make.unusual('avif', undefined, { effort: 0 })),
  fine('an animated GIF', 'a.gif', () => make.animated('gif')),
  fine('an animated WebP', 'a.webp', () => make.animated('webp')),
  {
    name: 'a HEIC',
    code: 'image-unsupported',
    at: AT_PICTURE,
    files: () => picture('a.heic', text(`\0\0\0\x18ftypheic\0\0\0\0mif1heic${'\0'.repeat(99)}`)),
  },
  {
    name: 'a packed SVG',
    code: 'image-unsupported',
    at: AT_PICTURE,
    files: () => picture('a.svgz', gzipSync(make.svg(SQUARE))),
  },
];

const DRAWINGS: readonly SafetyCase[] = [
  badSvg(
    'a file taken in',
    'drawing-with-reference',
    make.svg('<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd"/>'),
  ),
  badSvg(
    'a file as entity',
    'drawing-with-entities',
    `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${make.svg('<text>&x;</text>')}`,
  ),
  badSvg(
    'a style sheet elsewhere',
    'drawing-with-reference',
    `<?xml-stylesheet href="http://127.0.0.1:1/a.css"?>${make.svg(SQUARE)}`,
  ),
  badSvg('uses that multiply', 'drawing-broken', make.svg(USES)),
  badSvg(
    'a view that is no number',
    'drawing-without-size',
    make.svg(SQUARE, 'viewBox="0 0 NaN x"'),
  ),
  badSvg(
    'a size below nothing',
    'drawing-without-size',
    make.svg(SQUARE, 'width="-5" height="1e999"'),
  ),
  badSvg(
    'a picture in itself',
    'drawing-with-reference',
    make.svg('<image href="data:image/svg+xml;base64,PHN2Zy8+"/>'),
  ),
  svg('uses in a circle', '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'),
  svg('a view without end', SQUARE, 'viewBox="0 0 1e300 1e300"'),
  svg('a size next to nothing', SQUARE, 'width="1e-300" height="80"'),
  svg('a path of no numbers', '<path d="M NaN Infinity L 1e400 2 Z"/><circle r="1e308" cx="NaN"/>'),
  svg(
    'a pattern of itself',
    `<pattern id="p" width="1" height="1"><rect fill="url(#p)" width="9" height="9"/></pattern><rect fill="url(#p)" width="90" height="70"/>`,
  ),
  svg(
    'a mask of itself',
    `<mask id="m" mask="url(#m)">${SQUARE}</mask><rect mask="url(#m)" width="90" height="70"/>`,
  ),
  svg(
    'a blur without end',
    '<filter id="f"><feGaussianBlur stdDeviation="1e9"/></filter><rect filter="url(#f)" width="90" height="70"/>',
  ),
  svg(
    'a thousand million dashes',
    '<path d="M0 0 H 100000000" stroke="#000" stroke-dasharray="0.0001"/>',
  ),
];

const NAMES: readonly SafetyCase[] = [
  {
    name: 'a picture whose name goes from right to left, with a face',
    isFine: true,
    files: async () => picture('שלום😀.png', await make.png(900, 700)),
  },
  {
    name: 'a picture named in another form of Unicode',
    isFine: true,
    files: async () => ({
      ...item('image: { src: ../й.png, alt: Синий прямоугольник }\n'),
      ['й.png'.normalize('NFD')]: await make.png(900, 700),
    }),
  },
  {
    name: 'a picture whose name has other capitals',
    code: 'image-not-found',
    at: AT_PICTURE,
    files: async () => ({
      ...item('image: { src: ../A.PNG, alt: Синий прямоугольник }\n'),
      'a.png': await make.png(900, 700),
    }),
  },
  {
    name: 'a path of 5,000 letters',
    code: 'image-not-found',
    at: AT_PICTURE,
    files: () => item(`image: { src: ../${'a'.repeat(5_000)}.png, alt: Синий прямоугольник }\n`),
  },
  {
    name: 'an item whose name breaks the line',
    isFine: true,
    code: 'no-full-stop',
    files: () => ({ 'items/2\n\u001b[31m.md': '---\ntitle: Второй материал\n---\nБез точки\n' }),
  },
];

const TEXTS: readonly SafetyCase[] = [
  {
    name: 'an item in Windows-1251',
    code: 'not-utf8',
    at: 'items/1.md:2',
    files: () => ({
      'items/1.md': text('---\ntitle: \xcf\xf0\xe8\xe2\xe5\xf2\n---\n\xcf\xf0\xe8.\n'),
    }),
  },
  {
    name: 'an item with a BOM',
    isFine: true,
    files: () => ({ 'items/1.md': `\ufeff---\n${TITLE}---\n${BODY}` }),
  },
  {
    name: 'a title in which nothing is seen',
    code: 'empty-value',
    at: 'items/1.md:2:1',
    files: () => ({ 'items/1.md': `---\ntitle: "\\u00a0\\u200b \\t"\n---\n${BODY}` }),
  },
  {
    name: 'a NUL in a text',
    isFine: true,
    code: 'unprintable-character',
    at: 'items/1.md:4:4',
    files: () => body('При\0ём заявок открыт.\n'),
  },
  ...(
    [
      ['of private use', '\ue000'],
      ['that are not assigned', '\u0378'],
      ['that fill', '\u3164'],
      ['of mathematics', '𝐀'],
      ['of faces', '👩‍👧'],
      ['that choose variants', 'о\u{e0100}'],
    ] as const
  ).map(
    ([name, character]): SafetyCase => ({
      name: `characters ${name}`,
      code: 'missing-glyph',
      at: 'items/1.md:4',
      files: () => body(`Слово ${character} и дело.\n`),
    }),
  ),
  {
    name: 'a separator of lines in a text',
    isFine: true,
    code: 'unprintable-character',
    at: 'items/1.md:4:7',
    files: () => body('Приём,\u2028и заявок много.\n'),
  },
  {
    name: '20,000 soft hyphens',
    isFine: true,
    files: () => body(`${'а\u00ad'.repeat(20_000)}.\n`),
  },
  {
    name: '3,000 footnotes',
    isFine: true,
    files: () =>
      body(
        Array.from({ length: 3_000 }, (_, i) => `Слово[^${i}].\n\n[^${i}]: Сноска ${i}.\n`).join(
          '\n',
        ),
      ),
  },
  {
    // One that begins a paragraph hides all of it, but within one each would be looked for to the paragraph's end.
    name: '20,000 comments that are opened',
    code: 'too-many-marks',
    at: 'items/1.md:4:1',
    files: () => body(`${'<!--'.repeat(20_000)}\n`),
  },
  {
    name: '20,000 addresses that are begun',
    isFine: true,
    files: () => body(`${'a@'.repeat(20_000)} ${' www.'.repeat(5_000)}.\n`),
  },
  {
    name: 'a list of 200,000 entries',
    code: 'too-many-lines',
    at: 'items/1.md:20004',
    files: () => body('- a\n'.repeat(200_000)),
  },
  {
    name: 'a table of 100,000 columns',
    code: 'too-many-cells',
    at: 'items/1.md:6:1',
    files: () => body(`Слово.\n\n${'|а'.repeat(100_000)}|\n${'|-'.repeat(100_000)}|\n`),
  },
  {
    name: 'a table of 5,000 rows of numbers',
    isFine: true,
    limit: 25_000,
    files: () => body(`|а|б|\n|-|-:|\n${'|слово|15,5|\n'.repeat(5_000)}`),
  },
  {
    name: 'a list of 15,000 entries',
    isFine: true,
    limit: 30_000,
    files: () => body(`${'- слово;\n'.repeat(15_000)}- слово.\n`),
  },
  {
    name: 'a table of 5,000 rows',
    isFine: true,
    files: () => body(`|а|б|\n|-|-|\n${'|слово|дело|\n'.repeat(5_000)}`),
  },
  {
    name: 'an address of 100,000 letters',
    isFine: true,
    files: () => body(`[сайт](https://a.ru/${'x'.repeat(100_000)}).\n`),
  },
];

/** 150 kB in one paragraph, of what a rule or a pattern looks for; time that grows with the square takes a minute. */
const LONG_PARAGRAPHS: readonly SafetyCase[] = [
  {
    name: 'a long paragraph of links that lead nowhere',
    code: 'link-local',
    limit: 25_000,
    files: () => body('[a](b) '.repeat(20_000)),
  },
  ...[
    'a.',
    'я.',
    'А.С.',
    'a.a-',
    'a@',
    'http://',
    'technopark.tatarstan.ru ',
    'x ',
    '5 ',
    '" ',
    'аa ',
    '5-10 of ',
    '5 - 10 лет ',
    'в 15 — 20 штук, ',
    'пп. а-г, ',
    'ст. 5 и 6 ',
    '71-639, ',
    'ёж еж ',
    '... ',
    'аa-',
    `${'x'.repeat(120)}.ru/`,
  ].map(
    (part): SafetyCase => ({
      name: `a long paragraph of «${part.slice(0, 20)}»`,
      isFine: true,
      limit: 25_000,
      files: () => body(`${part.repeat(150_000 / part.length)}.\n`),
    }),
  ),
];

const yaml = (name: string, code: string, at: string, lines: string): SafetyCase => ({
  name,
  code,
  at,
  files: () => issue(`${HEAD}${lines}\n${SECTIONS}`),
});
const glob = (name: string, pattern: string): SafetyCase => ({
  name,
  code: 'no-items',
  at: 'issue.yaml:6',
  files: () => issue(`${HEAD}${SECTIONS.replace('items/*.md', `"${pattern}"`)}`),
});

const KEYS_AND_PATTERNS: readonly SafetyCase[] = [
  yaml('a key of several', 'yaml-key', 'issue.yaml:3', '? [a, b]\n: c'),
  yaml('bytes', 'yaml-tag', 'issue.yaml:3', 'about: !!binary aGVsbG8='),
  yaml('an alias of nothing', 'yaml-alias-unknown', 'issue.yaml:3:8', 'about: *nope'),
  yaml('a key of 100,000 letters', 'yaml-syntax', 'issue.yaml:3', `${'k'.repeat(100_000)}: 1`),
  yaml(
    'a text that does not end',
    'yaml-syntax',
    'issue.yaml:3:8',
    `about: "${'\\\\'.repeat(100_000)}`,
  ),
  yaml(
    '10,000 faults',
    'unknown-key',
    'issue.yaml:3:1',
    Array.from({ length: 10_000 }, (_, i) => `x${i}: 1`).join('\n'),
  ),
  {
    name: 'YAML of another version',
    code: 'yaml-version',
    at: 'issue.yaml:1',
    files: () => issue(`%YAML 9.9\n---\n${HEAD}${SECTIONS}`),
  },
  {
    name: 'an hour as date',
    code: 'bad-date',
    at: 'issue.yaml:2:7',
    files: () => issue(`number: 3\ndate: 2025-03-15T10:00:00Z\n${SECTIONS}`),
  },
  {
    name: 'a number in base 60',
    isFine: true,
    files: () => issue(`number: 1:30:00\ndate: 2025-03\n${SECTIONS}`),
  },
  glob('a pattern of 16 million choices', `${'{a,b}'.repeat(24)}.md`),
  glob('a pattern of 500 stars', `${'*a'.repeat(500)}.md`),
  glob('a pattern of patterns', '+(+(+(a)))*b.md'),
];

export const MORE_SAFETY_CASES: Readonly<Record<string, readonly SafetyCase[]>> = {
  'further pictures': PICTURES,
  'further drawings': DRAWINGS,
  names: NAMES,
  'texts and characters': TEXTS,
  'long paragraphs': LONG_PARAGRAPHS,
  'keys and patterns': KEYS_AND_PATTERNS,
  'one thing, many times': REPEATED_CASES,
};
