/**
 * Broken and hostile inputs, each a small change to a right issue, with what must become of it.
 * `code`: the diagnostic; `at`: where; `isFine`: a PDF is made all the same (the code is then a warning, or none is wanted).
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import * as make from './hostile-pictures.ts';

export interface SafetyCase {
  readonly name: string;
  readonly code?: string;
  /** `issue.yaml:4` or `items/1.md:3:8`, from the issue's folder. */
  readonly at?: string;
  readonly isFine?: boolean;
  /** Milliseconds in which the answer must come, where the usual limit would not tell. */
  readonly limit?: number;
  /** Written over the right issue; paths from its folder. */
  readonly files?: () => Files | Promise<Files>;
  /** Done last: links, pipes. */
  readonly prepare?: (issue: string) => void;
}

export type Files = Readonly<Record<string, string | Uint8Array>>;

export const HEAD = 'number: 3\ndate: 2025-03\n';
export const SECTIONS = 'sections:\n  - kind: news\n    title: События\n    items: items/*.md\n';
export const TITLE = 'title: В Москве открыт приём заявок на резидентство\n';
export const BODY = 'Приём заявок открыт в понедельник.\n';

export function item(keys: string, body = BODY): Files {
  return { 'items/1.md': `---\n${TITLE}${keys}---\n${body}` };
}

export function body(text: string): Files {
  return item('', text);
}

export function issue(text: string): Files {
  return { 'issue.yaml': text };
}

export function picture(name: string, bytes: string | Uint8Array): Files {
  return { ...item(`image: { src: ../${name}, alt: Синий прямоугольник }\n`), [name]: bytes };
}

function source(src: string): () => Files {
  return () => item(`image: { src: ${JSON.stringify(src)}, alt: Синий прямоугольник }\n`);
}

const nest = (depth: number, open: string, close = '') => open.repeat(depth) + close.repeat(depth);

const PLACES: readonly SafetyCase[] = [
  {
    name: 'a picture that is a symlink to a file outside',
    code: 'path-outside',
    at: 'items/1.md:3:15',
    files: source('../01.jpg'),
    prepare: (folder) => symlinkSync('/etc/passwd', join(folder, '01.jpg')),
  },
  {
    name: 'an item that is a symlink to a file outside',
    code: 'path-outside',
    at: 'issue.yaml:6',
    files: () => issue(`${HEAD}${SECTIONS.replace('items/*.md', '[items/2.md]')}`),
    prepare: (folder) => symlinkSync('/etc/passwd', join(folder, 'items/2.md')),
  },
  {
    name: 'a folder of items that is a symlink out',
    code: 'no-items',
    files: () => issue(`${HEAD}${SECTIONS.replace('items/*', 'out/*')}`),
    prepare: (folder) => symlinkSync('/etc', join(folder, 'out')),
  },
  {
    name: 'an about text that is a symlink to a file outside',
    code: 'path-outside',
    at: 'issue.yaml:3:8',
    files: () => issue(`${HEAD}about: about.md\n${SECTIONS}`),
    prepare: (folder) => symlinkSync('/etc/passwd', join(folder, 'about.md')),
  },
  {
    name: 'a template whose file is a symlink to a file outside',
    code: 'template-file-unreadable',
    files: () => issue(`${HEAD}template: ./mine\n${SECTIONS}`),
    prepare(folder) {
      mkdirSync(join(folder, 'mine'));
      symlinkSync('/etc/passwd', join(folder, 'mine/template.yaml'));
    },
  },
  {
    name: 'a path that climbs out',
    code: 'path-outside',
    at: 'items/1.md:3',
    files: source('../../../../../../../../etc/passwd'),
  },
  {
    name: 'items that climb out',
    code: 'no-items',
    at: 'issue.yaml:6',
    files: () => issue(`${HEAD}${SECTIONS.replace('items/*.md', '../../../../*.md')}`),
  },
  {
    name: 'an absolute path',
    code: 'path-absolute',
    at: 'items/1.md:3',
    files: source('/etc/passwd'),
  },
  {
    name: 'a path of Windows',
    code: 'path-absolute',
    at: 'items/1.md:3',
    files: source('C:\\Windows\\win.ini'),
  },
  {
    name: 'a file: address',
    code: 'path-file-url',
    at: 'items/1.md:3',
    files: source('file:///etc/passwd'),
  },
  {
    name: 'a picture in the net',
    code: 'image-remote',
    at: 'items/1.md:3',
    files: source('https://127.0.0.1:1/a.jpg'),
  },
  {
    name: 'a picture in the net, in the text',
    code: 'image-remote',
    at: 'items/1.md:4',
    files: () => body('![Альт](http://169.254.169.254/latest/)\n'),
  },
  {
    name: 'a data: address',
    code: 'image-data-uri',
    at: 'items/1.md:3',
    files: source('data:image/png;base64,AAAA'),
  },
  {
    name: 'another scheme',
    code: 'path-scheme',
    at: 'items/1.md:3',
    files: source('gopher://example.org/a.jpg'),
  },
  {
    name: 'a NUL in a path',
    at: 'items/1.md:3',
    code: 'image-not-found',
    files: source('../01.jpg\0.png'),
  },
  {
    name: 'a javascript: link',
    code: 'link-unknown-scheme',
    at: 'items/1.md:4',
    files: () => body('Это [ссылка](javascript:alert(1)).\n'),
  },
  {
    name: 'a javascript: source',
    code: 'link-unknown-scheme',
    at: 'items/1.md:3',
    files: () => item('source: { name: ТАСС, url: "javascript:alert(1)" }\n'),
  },
  {
    name: 'a file: link',
    code: 'link-unknown-scheme',
    at: 'items/1.md:4',
    files: () => body('Это [ссылка](file:///etc/passwd).\n'),
  },
];

const YAML: readonly SafetyCase[] = [
  {
    name: 'aliases that multiply',
    code: 'yaml-aliases',
    at: 'issue.yaml',
    files: () =>
      issue(
        `a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefghi']
          .map(
            (name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[i]}`).join(', ')}]\n`,
          )
          .join('')}${HEAD}${SECTIONS}`,
      ),
  },
  {
    name: 'an alias in itself',
    code: 'wrong-type',
    at: 'issue.yaml:3',
    files: () => issue(`${HEAD}about: &a [*a]\n${SECTIONS}`),
  },
  {
    name: 'flow nesting of 10,000',
    code: 'yaml-depth',
    at: 'issue.yaml:3',
    files: () => issue(`${HEAD}about: ${nest(10_000, '[', ']')}\n${SECTIONS}`),
  },
  {
    name: 'block nesting of 100',
    code: 'yaml-depth',
    at: 'issue.yaml',
    files: () =>
      issue(
        `${HEAD}about:\n${Array.from({ length: 100 }, (_, i) => `${' '.repeat(i + 1)}a:\n`).join('')}${SECTIONS}`,
      ),
  },
  {
    name: 'dashes nested 10,000 deep',
    code: 'yaml-depth',
    at: 'issue.yaml:4',
    files: () => issue(`${HEAD}about:\n  ${nest(10_000, '- ')}\n${SECTIONS}`),
  },
  {
    name: 'a file of 2 MB',
    code: 'file-too-large',
    at: 'issue.yaml',
    files: () => issue(`${HEAD}${SECTIONS}${'# x\n'.repeat(500_000)}`),
  },
  {
    name: 'a merge key',
    code: 'yaml-merge-key',
    at: 'issue.yaml:3',
    files: () => issue(`${HEAD}<<: { a: 1 }\n${SECTIONS}`),
  },
  {
    name: 'a tag of the language',
    code: 'yaml-tag',
    at: 'issue.yaml:3',
    files: () => issue(`${HEAD}about: !!js/function "function(){}"\n${SECTIONS}`),
  },
  {
    name: 'a tag of one’s own',
    code: 'yaml-tag',
    at: 'issue.yaml:3',
    files: () => issue(`${HEAD}about: !include /etc/passwd\n${SECTIONS}`),
  },
  {
    name: 'two documents',
    code: 'yaml-documents',
    at: 'issue.yaml',
    files: () => issue(`${HEAD}${SECTIONS}---\nnumber: 4\n`),
  },
  {
    name: 'a key twice',
    code: 'yaml-duplicate-key',
    at: 'issue.yaml:3',
    files: () => issue(`${HEAD}number: 4\n${SECTIONS}`),
  },
  {
    name: 'UTF-16',
    code: 'not-utf8',
    at: 'issue.yaml',
    files: () => ({ 'issue.yaml': Buffer.from(`\ufeff${HEAD}${SECTIONS}`, 'utf16le') }),
  },
  {
    name: 'Latin-1',
    code: 'not-utf8',
    at: 'issue.yaml',
    files: () => ({ 'issue.yaml': Buffer.from(`${HEAD}# caf\u00e9\n`, 'latin1') }),
  },
  { name: 'a BOM', isFine: true, files: () => issue(`\ufeff${HEAD}${SECTIONS}`) },
  {
    name: 'NUL bytes',
    at: 'issue.yaml',
    code: 'unknown-key',
    files: () => issue(`${HEAD}\0\0\0${SECTIONS}`),
  },
  { name: 'an empty file', code: 'missing-key', at: 'issue.yaml', files: () => issue('') },
  {
    name: 'a comment alone',
    code: 'missing-key',
    at: 'issue.yaml',
    files: () => issue('# nothing\n'),
  },
  {
    name: 'a text in place of a mapping',
    code: 'not-a-mapping',
    at: 'issue.yaml:1',
    files: () => issue('hello\n'),
  },
  {
    name: 'a tab for indentation',
    code: 'yaml-syntax',
    at: 'issue.yaml',
    files: () => issue(`${HEAD}sections:\n\t- kind: news\n`),
  },
  { name: 'CRLF', isFine: true, files: () => issue(`${HEAD}${SECTIONS}`.replaceAll('\n', '\r\n')) },
  {
    name: 'CR alone',
    isFine: true,
    files: () => issue(`${HEAD}${SECTIONS}`.replaceAll('\n', '\r')),
  },
  {
    name: 'a no-break space in a key',
    code: 'unknown-key',
    at: 'issue.yaml:3:1',
    files: () => issue(`${HEAD}about\u00a0: x\n${SECTIONS}`),
  },
  {
    name: 'a key __proto__',
    code: 'unknown-key',
    at: 'issue.yaml:3:1',
    files: () => issue(`${HEAD}__proto__: { title: x }\n${SECTIONS}`),
  },
  {
    name: 'a key constructor',
    code: 'unknown-key',
    at: 'issue.yaml:3:1',
    files: () => issue(`${HEAD}constructor: { prototype: x }\n${SECTIONS}`),
  },
  {
    name: 'a key __proto__ among sources',
    isFine: true,
    files: () => ({
      ...issue(`${HEAD}sources:\n  __proto__: { name: ТАСС, url: "https://tass.ru" }\n${SECTIONS}`),
      ...item('source: __proto__\n'),
    }),
  },
  {
    name: 'a source named constructor',
    isFine: true,
    code: 'source-without-link',
    at: 'items/1.md:3',
    files: () => item('source: constructor\n'),
  },
  {
    name: 'a kind named constructor',
    code: 'unknown-section-kind',
    at: 'issue.yaml',
    files: () => issue(`${HEAD}${SECTIONS.replace('news', 'constructor')}`),
  },
  {
    name: 'a button kind named toString',
    code: 'unknown-button-kind',
    at: 'items/1.md:3',
    files: () => item('button: { kind: toString, url: "https://a.ru" }\n'),
  },
  {
    name: 'a language named constructor',
    at: 'items/1.md:3',
    code: 'bad-language',
    files: () => item('lang: constructor\n'),
  },
  {
    name: 'number: .nan',
    isFine: true,
    files: () => issue(`number: .nan\ndate: 2025-03\n${SECTIONS}`),
  },
  {
    name: 'number: 1e999',
    isFine: true,
    files: () => issue(`number: 1e999\ndate: 2025-03\n${SECTIONS}`),
  },
  {
    name: 'number of 300 digits',
    isFine: true,
    files: () => issue(`number: ${'9'.repeat(300)}\ndate: 2025-03\n${SECTIONS}`),
  },
  {
    name: 'date: 2025-13',
    code: 'bad-date',
    at: 'issue.yaml:2:7',
    files: () => issue(`number: 3\ndate: 2025-13\n${SECTIONS}`),
  },
  {
    name: 'date: 2025-02-30',
    code: 'bad-date',
    at: 'issue.yaml:2:7',
    files: () => issue(`number: 3\ndate: 2025-02-30\n${SECTIONS}`),
  },
  {
    name: 'sections: []',
    code: 'empty-value',
    at: 'issue.yaml:3:11',
    files: () => issue(`${HEAD}sections: []\n`),
  },
  {
    name: 'sections: null',
    code: 'empty-value',
    at: 'issue.yaml:3',
    files: () => issue(`${HEAD}sections:\n`),
  },
  {
    name: 'after: -1',
    code: 'bad-after',
    at: 'items/1.md:3',
    files: async () => ({
      ...item('image: { src: ../a.jpg, alt: Синий, after: -1 }\n'),
      'a.jpg': await make.jpeg(800, 600),
    }),
  },
  {
    name: 'a width of 1e308 mm',
    code: 'bad-length',
    at: 'items/1.md:3',
    files: async () => ({
      ...item('image: { src: ../a.jpg, alt: Синий, width: 1e308mm }\n'),
      'a.jpg': await make.jpeg(800, 600),
    }),
  },
];

const PICTURES: readonly SafetyCase[] = [
  {
    name: 'a PNG that claims 20,000 × 20,000',
    code: 'image-too-many-pixels',
    at: 'items/1.md:3',
    files: () => picture('a.png', make.pngClaiming(20_000, 20_000)),
  },
  {
    name: 'a JPEG that claims 20,000 × 20,000',
    code: 'image-too-many-pixels',
    at: 'items/1.md:3',
    files: async () => picture('a.jpg', await make.jpegClaiming(20_000, 20_000)),
  },
  {
    name: 'a PNG that claims 9,000 × 9,000 and ends',
    code: 'image-broken',
    at: 'items/1.md:3',
    files: () => picture('a.png', make.pngClaiming(9_000, 9_000)),
  },
  {
    name: 'an SVG that claims 20,000 × 20,000',
    isFine: true,
    files: () =>
      picture('a.svg', make.svg('<rect width="9" height="9"/>', 'width="20000" height="20000"')),
  },
  {
    name: 'an SVG with a script',
    code: 'drawing-with-script',
    at: 'items/1.md:3',
    files: () => picture('a.svg', make.svg('<script>alert(1)</script>')),
  },
  {
    name: 'an SVG with a handler',
    code: 'drawing-with-script',
    at: 'items/1.md:3',
    files: () => picture('a.svg', make.svg('<rect onclick="x()" width="9" height="9"/>')),
  },
  {
    name: 'an SVG with a picture outside',
    code: 'drawing-with-reference',
    at: 'items/1.md:3',
    files: () => picture('a.svg', make.svg('<image xlink:href="file:///etc/passwd"/>')),
  },
  {
    name: 'an SVG with an address in its style',
    code: 'drawing-with-reference',
    at: 'items/1.md:3',
    files: () =>
      picture(
        'a.svg',
        make.svg('<style>@import url(http://a.ru/x.css)</style><rect width="9" height="9"/>'),
      ),
  },
  {
    name: 'an SVG with entities that multiply',
    code: 'drawing-with-entities',
    at: 'items/1.md:3',
    files: () => picture('a.svg', make.ENTITY_BOMB),
  },
  {
    name: 'an SVG with a web page inside',
    code: 'drawing-with-script',
    at: 'items/1.md:3',
    files: () =>
      picture('a.svg', make.svg('<foreignObject><iframe src="http://a.ru"/></foreignObject>')),
  },
  {
    name: 'an SVG that uses itself',
    at: 'items/1.md:3',
    isFine: true,
    files: () => picture('a.svg', make.svg('<g id="a"><use href="#a"/></g>')),
  },
  {
    name: 'an SVG nested 100,000 deep',
    at: 'items/1.md:3',
    code: 'drawing-broken',
    files: () => picture('a.svg', make.svg(nest(100_000, '<g>', '</g>'))),
  },
  {
    name: 'an SVG that does not end',
    code: 'drawing-broken',
    at: 'items/1.md:3',
    files: () => picture('a.svg', make.svg('<rect').slice(0, -10)),
  },
  {
    name: 'a GIF of 10,000 frames',
    isFine: true,
    code: 'image-low-resolution',
    at: 'items/1.md:3',
    files: () => picture('a.gif', make.gifOf(10_000)),
  },
  {
    name: 'a JPEG cut short',
    code: 'image-broken',
    at: 'items/1.md:3',
    files: async () => picture('a.jpg', (await make.jpeg(900, 700)).slice(0, 1200)),
  },
  {
    name: 'a JPEG named .png',
    isFine: true,
    files: async () => picture('a.png', await make.jpeg(900, 700)),
  },
  { name: 'a WebP', isFine: true, files: async () => picture('a.webp', await make.webp(900, 700)) },
  {
    name: 'a web page named .jpg',
    code: 'not-an-image',
    at: 'items/1.md:3',
    files: () => picture('a.jpg', '<!doctype html><p>404'),
  },
  {
    name: 'an empty picture',
    code: 'not-an-image',
    at: 'items/1.md:3',
    files: () => picture('a.jpg', ''),
  },
  {
    name: 'a PDF named .jpg',
    code: 'image-unsupported',
    at: 'items/1.md:3',
    files: () => picture('a.jpg', '%PDF-1.7\n%%EOF\n'),
  },
  {
    name: 'a picture of one pixel by 10,000',
    isFine: true,
    at: 'items/1.md:3',
    files: async () => picture('a.png', await make.png(1, 10_000)),
  },
  {
    name: 'a folder named 01.jpg',
    code: 'path-is-folder',
    at: 'items/1.md:3',
    files: source('../01.jpg'),
    prepare: (folder) => mkdirSync(join(folder, '01.jpg')),
  },
];

const MARKDOWN: readonly SafetyCase[] = [
  {
    name: 'quotations nested 10,000 deep',
    code: 'nesting-too-deep',
    at: 'items/1.md:4',
    files: () => body(`${nest(10_000, '> ')}глубина.\n`),
  },
  {
    name: 'lists nested 1,000 deep',
    code: 'nesting-too-deep',
    at: 'items/1.md:4',
    files: () => body(`${nest(1_000, '- ')}глубина.\n`),
  },
  {
    name: 'brackets nested 10,000 deep',
    isFine: true,
    files: () => body(`${nest(10_000, '[', ']')} и точка.\n`),
  },
  {
    name: 'emphasis nested 10,000 deep',
    code: 'too-many-marks',
    at: 'items/1.md:4',
    files: () => body(`${'*а **б '.repeat(5_000)}в${'** г*'.repeat(5_000)}.\n`),
  },
  { name: 'links in links', isFine: true, files: () => body(`${'![a]('.repeat(2_000)} конец.\n`) },
  {
    name: 'backticks of every length',
    code: 'too-many-marks',
    at: 'items/1.md:4',
    files: () =>
      body(`${Array.from({ length: 300 }, (_, i) => `${'`'.repeat(i + 1)} а `).join('')}.\n`),
  },
  {
    name: 'one line of 1 MB',
    isFine: true,
    files: () => body(`${'слово и дело '.repeat(45_000)}.\n`.slice(0, 500_000) + 'конец.\n'),
  },
  {
    name: 'one word of 100,000 letters',
    isFine: true,
    files: () => body(`${'слово'.repeat(20_000)}.\n`),
  },
  {
    name: 'a table of 2,000 columns',
    isFine: true,
    files: () => body(`|${'а|'.repeat(2_000)}\n|${'-|'.repeat(2_000)}\n|${'б|'.repeat(2_000)}\n`),
  },
  {
    name: '5,000 definitions that are not used',
    isFine: true,
    files: () =>
      body(
        `${BODY}\n${Array.from({ length: 5_000 }, (_, i) => `[a${i}]: https://a.ru/${i}\n`).join('')}`,
      ),
  },
  {
    name: 'control and direction characters',
    isFine: true,
    code: 'unprintable-character',
    at: 'items/1.md:4:4',
    files: () => body('При\u0007ём \u202eзаявок открыт.\n'),
  },
  {
    name: 'a right-to-left script',
    code: 'missing-glyph',
    at: 'items/1.md:4:7',
    files: () => body('Слово שלום здесь.\n'),
  },
  {
    name: 'half a surrogate pair',

    files: () => ({
      'items/1.md': Buffer.concat([
        Buffer.from(`---\n${TITLE}---\nПриём `),
        Buffer.from([0xed, 0xa0, 0x80]),
        Buffer.from('\n'),
      ]),
    }),
    at: 'items/1.md',
    code: 'not-utf8',
  },
  {
    name: 'ten thousand combining marks',
    at: 'items/1.md:4',
    code: 'missing-glyph',
    files: () => body(`а${'\u0489'.repeat(10_000)}.\n`),
  },
  {
    name: 'a script',
    isFine: true,
    code: 'html',
    at: 'items/1.md:4',
    files: () => body('<script>alert(1)</script>\n\nТекст и точка.\n'),
  },
  {
    name: 'a title of 10,000 characters',
    isFine: true,
    code: 'long-title',
    at: 'items/1.md:2',
    files: () => ({ 'items/1.md': `---\ntitle: ${'Слово '.repeat(1_666)}\n---\n${BODY}` }),
  },
  {
    name: 'a title of one word of 5,000 letters',
    isFine: true,
    code: 'long-title',
    at: 'items/1.md:2',
    files: () => ({ 'items/1.md': `---\ntitle: ${'Слово'.repeat(1_000)}\n---\n${BODY}` }),
  },
  {
    name: 'an empty item',
    code: 'missing-front-matter',
    at: 'items/1.md',
    files: () => ({ 'items/1.md': '' }),
  },
  {
    name: 'front matter that does not end',
    code: 'unclosed-front-matter',
    at: 'items/1.md:1',
    files: () => ({ 'items/1.md': `---\n${TITLE}${BODY}` }),
  },
  {
    name: 'front matter alone',
    isFine: true,
    code: 'empty-item',
    at: 'items/1.md',
    files: () => ({ 'items/1.md': `---\n${TITLE}---` }),
  },
  {
    name: 'an item with CRLF',
    isFine: true,
    files: () => ({ 'items/1.md': `---\n${TITLE}---\n${BODY}`.replaceAll('\n', '\r\n') }),
  },
  {
    name: 'an item with CR alone',
    isFine: true,
    files: () => ({ 'items/1.md': `---\n${TITLE}---\n${BODY}`.replaceAll('\n', '\r') }),
  },
  {
    name: 'an item in UTF-16',
    code: 'not-utf8',
    at: 'items/1.md',
    files: () => ({ 'items/1.md': Buffer.from(`\ufeff---\n${TITLE}---\n${BODY}`, 'utf16le') }),
  },
  {
    name: 'a hundred notes in one another',
    code: 'nested-note',
    at: 'items/1.md',
    files: () => body(`${':::note\n'.repeat(100)}${BODY}${':::\n'.repeat(100)}`),
  },
  {
    name: 'footnotes that call each other',
    code: 'circular-footnote',
    at: 'items/1.md',
    files: () => body('Текст[^1] и точка.\n\n[^1]: Раз[^2].\n\n[^2]: Два[^1].\n'),
  },
];

const PIPES: readonly SafetyCase[] = [
  {
    name: 'a pipe as picture',
    code: 'image-not-found',
    at: 'items/1.md:3',
    files: source('../01.jpg'),
    prepare: (folder) => pipe(join(folder, '01.jpg')),
  },
  {
    name: 'a pipe as item',
    code: 'file-not-found',
    at: 'issue.yaml:6',
    prepare: (folder) => pipe(join(folder, 'items/2.md')),
  },
  {
    name: 'a pipe as issue.yaml',
    code: 'issue-file-missing',
    prepare: (folder) => replaceByPipe(join(folder, 'issue.yaml')),
  },
  {
    name: 'a device as picture',
    code: 'image-not-found',
    at: 'items/1.md:3',
    files: source('../01.jpg'),
    prepare: (folder) => symlinkSync('/dev/zero', join(folder, '01.jpg')),
  },
  {
    name: 'a symlink that leads to itself',
    code: 'image-not-found',
    at: 'items/1.md:3',
    files: source('../01.jpg'),
    prepare: (folder) => symlinkSync('01.jpg', join(folder, '01.jpg')),
  },
  {
    name: 'a folder that contains itself',
    // The same item by another way.
    code: 'duplicate-item',
    at: 'issue.yaml:6',
    files: () => issue(`${HEAD}${SECTIONS.replace('items/*', '"**/*').replace('.md', '.md"')}`),
    prepare: (folder) => symlinkSync('.', join(folder, 'items/loop')),
  },
];

const CROWDS: readonly SafetyCase[] = [
  {
    name: '5,000 items',
    isFine: true,
    files: () => ({
      'issue.yaml': `${HEAD}sections:\n  - kind: news\n    title: События\n    items:\n${Array.from(
        { length: 5_000 },
        (_, i) => `      - { title: Материал ${i}, text: Приём заявок открыт. }\n`,
      ).join('')}`,
    }),
  },
];

/** Each at a place of its own. Regression: they took 52 seconds and three gigabytes. */
const EIGHTY_PICTURES: SafetyCase = {
  name: '80 pictures in one item',
  isFine: true,
  limit: 10_000,
  files: () => ({
    ...item(
      `image:\n${Array.from(
        { length: 80 },
        (_, i) => `  - { src: ../a.svg, alt: Рисунок, caption: Рисунок ${i}, after: ${i * 2} }\n`,
      ).join('')}`,
      `${'Слово и дело пришли сегодня на работу вовремя, и никто не опоздал. '.repeat(2)}\n\n`.repeat(
        160,
      ),
    ),
    'a.svg': make.svg('<rect width="90" height="60"/>', 'width="90" height="60"'),
  }),
};

function pipe(path: string): void {
  execFileSync('mkfifo', [path]);
}

function replaceByPipe(path: string): void {
  rmSync(path);
  pipe(path);
}

export const SAFETY_CASES: Readonly<Record<string, readonly SafetyCase[]>> = {
  places: PLACES,
  YAML,
  pictures: PICTURES,
  Markdown: MARKDOWN,
  'pipes and devices': PIPES,
  crowds: [...CROWDS, EIGHTY_PICTURES],
};
