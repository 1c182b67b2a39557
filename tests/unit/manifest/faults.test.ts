/** Every fault of an issue's files, with its exact place. */
import { describe, expect, it } from 'vitest';
import type { MemoryFiles } from '../../../src/world/memory-world.ts';
import {
  HEAD,
  load,
  SECTIONS,
  SERIES,
  withFile,
  withIssue,
  withItem,
  withSeries,
} from './fixture.ts';

const SECTIONED = (kind: string) => HEAD + SECTIONS.replace('kind: news', kind);
const withBytes = (bytes: readonly number[]) => ({ '/d/3/items/1.md': Uint8Array.from(bytes) });

const FAULTS: readonly (readonly [string, MemoryFiles, readonly string[]])[] = [
  [
    'issue: empty file',
    withIssue(''),
    [
      'missing-key 3/issue.yaml:1:1',
      'missing-key 3/issue.yaml:1:1',
      'missing-key 3/issue.yaml:1:1',
    ],
  ],
  ['issue: a list', withIssue('- a\n'), ['not-a-mapping 3/issue.yaml:1:1']],
  [
    'issue: number missing',
    withIssue(`date: 2025-03\n${SECTIONS}`),
    ['missing-key 3/issue.yaml:1:1'],
  ],
  [
    'issue: number empty',
    withIssue(`number:\ndate: 2025-03\n${SECTIONS}`),
    ['empty-value 3/issue.yaml:1:1'],
  ],
  [
    'issue: number a list',
    withIssue(`number: [3]\ndate: 2025-03\n${SECTIONS}`),
    ['wrong-type 3/issue.yaml:1:9'],
  ],
  [
    'issue: number true',
    withIssue(`number: true\ndate: 2025-03\n${SECTIONS}`),
    ['wrong-type 3/issue.yaml:1:9'],
  ],
  [
    'issue: number in words',
    withIssue(`number: десять\ndate: 2025-03\n${SECTIONS}`),
    ['number-in-words 3/issue.yaml:1:9'],
  ],
  ['issue: date missing', withIssue(`number: 3\n${SECTIONS}`), ['missing-key 3/issue.yaml:1:1']],
  [
    'issue: date turned round',
    withIssue(`number: 3\ndate: 03.2025\n${SECTIONS}`),
    ['bad-date 3/issue.yaml:2:7'],
  ],
  [
    'issue: date in month 13',
    withIssue(`number: 3\ndate: 2025-13\n${SECTIONS}`),
    ['bad-date 3/issue.yaml:2:7'],
  ],
  [
    'issue: 30 February',
    withIssue(`number: 3\ndate: 2025-02-30\n${SECTIONS}`),
    ['bad-date 3/issue.yaml:2:7'],
  ],
  ['issue: sections missing', withIssue(HEAD), ['missing-key 3/issue.yaml:1:1']],
  ['issue: sections empty', withIssue(`${HEAD}sections: []\n`), ['empty-value 3/issue.yaml:3:11']],
  [
    'issue: sections a mapping',
    withIssue(`${HEAD}sections:\n  kind: news\n`),
    ['wrong-type 3/issue.yaml:4:3'],
  ],
  [
    'issue: unknown key',
    withIssue(`${HEAD}titel: a\n${SECTIONS}`),
    ['unknown-key 3/issue.yaml:3:1'],
  ],
  [
    'issue: language no code',
    withIssue(`${HEAD}language: русский\n${SECTIONS}`),
    ['bad-language 3/issue.yaml:3:11'],
  ],
  [
    'series: title missing',
    withSeries('kind: Дайджест\nsources:\n  tass: { name: ТАСС, url: https://tass.ru }\n'),
    ['missing-key series.yaml:1:1'],
  ],
  [
    'series: key of an issue',
    withSeries(`${SERIES}number: 3\n`),
    ['misplaced-key series.yaml:6:1'],
  ],
  [
    'series: about not there',
    withSeries(SERIES.replace('about.md', 'abuot.md')),
    ['file-not-found series.yaml:3:8'],
  ],
  [
    'series: about is a folder',
    withSeries(SERIES.replace('about.md', './3')),
    ['path-is-folder series.yaml:3:8'],
  ],
  [
    'series: source without name',
    withSeries(`${SERIES}  rbc: { url: https://rbc.ru }\n`),
    ['missing-key series.yaml:6:8'],
  ],
  ['series: source a text', withSeries(`${SERIES}  rbc: РБК\n`), ['wrong-type series.yaml:6:8']],
  [
    'series: hyphenation with a space',
    withSeries(`${SERIES}hyphenation: [мед учреждение]\n`),
    ['bad-hyphenation series.yaml:6:15'],
  ],
  [
    'series: email without @',
    withSeries(`${SERIES}contacts:\n  email: hse.ru\n`),
    ['link-malformed series.yaml:7:10'],
  ],
  [
    'series: web without scheme',
    withSeries(`${SERIES}contacts:\n  web: hse.ru\n`),
    ['link-without-scheme series.yaml:7:8'],
  ],
  [
    'series: telegram that is no address',
    withSeries(`${SERIES}contacts:\n  telegram: наш канал\n`),
    ['link-malformed series.yaml:7:13'],
  ],
  [
    'series: telegram a list',
    withSeries(`${SERIES}contacts:\n  telegram: [a]\n`),
    ['wrong-type series.yaml:7:13'],
  ],
  [
    'series: telegram without url',
    withSeries(`${SERIES}contacts:\n  telegram: { title: Канал }\n`),
    ['missing-key series.yaml:7:13'],
  ],
  [
    'series: unknown contact',
    withSeries(`${SERIES}contacts:\n  fone: "1"\n`),
    ['unknown-key series.yaml:7:3'],
  ],
  [
    'series: resource without title',
    withSeries(`${SERIES}resources:\n  - { url: https://a.ru }\n`),
    ['missing-key series.yaml:7:5'],
  ],
  [
    'series: resource picture without alt',
    withSeries(`${SERIES}resources:\n  - { title: А, image: 3/images/a.jpg }\n`),
    ['missing-alt series.yaml:7:24'],
  ],
  [
    'yaml: colon in a text',
    withIssue(`number: 3\ndate: 2025-03\nkind: Обзор: март\n${SECTIONS}`),
    ['yaml-syntax 3/issue.yaml:3:7'],
  ],
  [
    'yaml: tab as indentation',
    withIssue(`${HEAD}sections:\n\t- kind: news\n`),
    ['yaml-syntax 3/issue.yaml:4:1'],
  ],
  [
    'yaml: bracket not closed',
    withIssue(`${HEAD}sections: [\n`),
    ['yaml-syntax 3/issue.yaml:3:11'],
  ],
  ['yaml: quote not closed', withIssue(`${HEAD}kind: "Обзор\n`), ['yaml-syntax 3/issue.yaml:3:7']],
  [
    'yaml: key twice',
    withIssue(`${HEAD}number: 4\n${SECTIONS}`),
    ['yaml-duplicate-key 3/issue.yaml:3:1'],
  ],
  [
    'yaml: merge key',
    withIssue(`${HEAD}contacts:\n  <<: { fax: "1" }\n${SECTIONS}`),
    ['yaml-merge-key 3/issue.yaml:4:3'],
  ],
  [
    'yaml: custom tag',
    withIssue(`${HEAD}kind: !обзор март\n${SECTIONS}`),
    ['yaml-syntax 3/issue.yaml:3:7'],
  ],
  [
    'yaml: alias of nothing',
    withIssue(`${HEAD}kind: *обзор\n${SECTIONS}`),
    ['yaml-alias-unknown 3/issue.yaml:3:7'],
  ],
  [
    'yaml: alias of itself',
    withIssue(`${HEAD}hyphenation: &a [*a]\n${SECTIONS}`),
    ['yaml-alias-unknown 3/issue.yaml:3:18'],
  ],
  [
    'yaml: 101 aliases',
    withIssue(`${HEAD}kind: &a А\nhyphenation: [${'*a, '.repeat(101)}]\n${SECTIONS}`),
    ['yaml-aliases 3/issue.yaml:4:415'],
  ],
  [
    'yaml: depth 33',
    withIssue(`${HEAD}kind: ${'['.repeat(32)}${']'.repeat(32)}\n${SECTIONS}`),
    ['yaml-depth 3/issue.yaml:3:38'],
  ],
  [
    'yaml: two documents',
    withIssue(`${HEAD}${SECTIONS}---\na: 1\n`),
    ['yaml-documents 3/issue.yaml:7:1'],
  ],
  [
    'yaml: a list as key',
    withIssue(`${HEAD}? [a]\n: 1\n${SECTIONS}`),
    ['yaml-key 3/issue.yaml:3:3'],
  ],
  [
    'yaml: version 1.1',
    withIssue(`%YAML 1.1\n---\n${HEAD}${SECTIONS}`),
    ['yaml-version 3/issue.yaml:1:1'],
  ],
  [
    'yaml: value begins with @',
    withIssue(`${HEAD}kind: @обзор\n${SECTIONS}`),
    ['yaml-syntax 3/issue.yaml:3:7'],
  ],
  [
    'section: kind missing',
    withIssue(`${HEAD}sections:\n  - title: А\n    items: items/*.md\n`),
    ['missing-key 3/issue.yaml:4:5'],
  ],
  [
    'section: kind unknown',
    withIssue(SECTIONED('kind: new')),
    ['unknown-section-kind 3/issue.yaml:4:11'],
  ],
  [
    'section: title missing',
    withIssue(`${HEAD}sections:\n  - kind: news\n    items: items/*.md\n`),
    ['missing-key 3/issue.yaml:4:5'],
  ],
  [
    'section: items missing',
    withIssue(`${HEAD}sections:\n  - kind: news\n    title: А\n`),
    ['missing-key 3/issue.yaml:4:5'],
  ],
  [
    'section: items empty',
    withIssue(`${HEAD}sections:\n  - kind: news\n    title: А\n    items: []\n`),
    ['no-items 3/issue.yaml:6:12'],
  ],
  ['section: a text', withIssue(`${HEAD}sections:\n  - news\n`), ['wrong-type 3/issue.yaml:4:5']],
  [
    'section: unknown key',
    withIssue(`${HEAD}${SECTIONS}    intor: а\n`),
    ['unknown-key 3/issue.yaml:7:5'],
  ],
  [
    'section: list of pictures',
    withIssue(`${HEAD}${SECTIONS}    image: [images/a.jpg]\n`),
    ['wrong-type 3/issue.yaml:7:12'],
  ],
  [
    'items: glob without matches',
    withIssue(`${HEAD}${SECTIONS.replace('items/', 'item/')}`),
    ['no-items 3/issue.yaml:6:12'],
  ],
  [
    'items: file not there',
    withIssue(`${HEAD}${SECTIONS.replace('items/*.md', 'items/2.md')}`),
    ['file-not-found 3/issue.yaml:6:12'],
  ],
  [
    'items: other case',
    withIssue(`${HEAD}${SECTIONS.replace('items/*.md', 'Items/1.md')}`),
    ['file-not-found 3/issue.yaml:6:12'],
  ],
  [
    'items: file twice',
    withIssue(`${HEAD}${SECTIONS.replace('items/*.md', '[items/1.md, items/*.md]')}`),
    ['duplicate-item 3/issue.yaml:6:25'],
  ],
  [
    'items: list in a list',
    withIssue(`${HEAD}${SECTIONS.replace('items/*.md', '[[items/1.md]]')}`),
    ['wrong-type 3/issue.yaml:6:13'],
  ],
  [
    'items: a path outside',
    withIssue(`${HEAD}${SECTIONS.replace('items/*.md', '../../secret.md')}`),
    ['path-outside 3/issue.yaml:6:12'],
  ],
  ['file: no front matter', withFile('Текст.\n'), ['missing-front-matter 3/items/1.md:1:1']],
  [
    'file: front matter not closed',
    withFile('---\ntitle: А\nТекст.\n'),
    ['unclosed-front-matter 3/items/1.md:1:1'],
  ],
  ['file: front matter empty', withFile('---\n---\nТекст.\n'), ['missing-key 3/items/1.md:1:1']],
  [
    'file: front matter a list',
    withFile('---\n- a\n---\nТекст.\n'),
    ['not-a-mapping 3/items/1.md:2:1'],
  ],
  [
    'file: title missing',
    withFile('---\nlead: А.\n---\nТекст.\n'),
    ['missing-key 3/items/1.md:2:1'],
  ],
  [
    'file: fault in the third line',
    withFile('---\ntitle: А\nside: left\n---\nТекст.\n'),
    ['unknown-key 3/items/1.md:3:1'],
  ],
  [
    'file: text twice',
    withFile('---\ntitle: А\ntext: Б.\n---\nТекст.\n'),
    ['text-twice 3/items/1.md:3:1'],
  ],
  ['file: not UTF-8', withBytes([0x2d, 0xcf, 0xf0]), ['not-utf8 3/items/1.md:1:2']],
  ['file: UTF-16', withBytes([0xff, 0xfe, 0x2d, 0]), ['not-utf8 3/items/1.md:1:1']],
  ['item: unknown key', withItem('title: А\ntext: Б.\nleed: В'), ['unknown-key 3/issue.yaml:9:9']],
  ['item: title empty', withItem('title: ""\ntext: Б.'), ['empty-value 3/issue.yaml:7:9']],
  [
    'item: title a mapping',
    withItem('title: { а: б }\ntext: Б.'),
    ['wrong-type 3/issue.yaml:7:16'],
  ],
  [
    'item: title too long',
    withItem(`title: ${'а'.repeat(181)}\ntext: Б.`),
    ['long-title 3/issue.yaml:7:16'],
  ],
  [
    'item: lead too long',
    withItem(`title: А\nlead: ${'б'.repeat(601)}`),
    ['long-lead 3/issue.yaml:8:15'],
  ],
  ['item: neither text nor lead', withItem('title: А'), ['empty-item 3/issue.yaml:7:16']],
  [
    'item: lang no code',
    withItem('title: А\ntext: Б.\nlang: по-английски'),
    ['bad-language 3/issue.yaml:9:15'],
  ],
  [
    'item: source without link',
    withItem('title: А\ntext: Б.\nsource: NCRIM.RU'),
    ['source-without-link 3/issue.yaml:9:17'],
  ],
  [
    'item: source misspelt',
    withItem('title: А\ntext: Б.\nsource: [tass, tas]'),
    ['source-without-link 3/issue.yaml:9:24'],
  ],
  [
    'item: source without name',
    withItem('title: А\ntext: Б.\nsource: { url: https://a.ru }'),
    ['missing-key 3/issue.yaml:9:17'],
  ],
  [
    'item: source with a bad link',
    withItem('title: А\ntext: Б.\nsource: { name: А, url: www.a.ru }'),
    ['link-without-scheme 3/issue.yaml:9:33'],
  ],
  [
    'item: links a mapping',
    withItem('title: А\ntext: Б.\nlinks: { label: А, url: https://a.ru }'),
    ['wrong-type 3/issue.yaml:9:16'],
  ],
  [
    'item: link without label',
    withItem('title: А\ntext: Б.\nlinks: [{ url: https://a.ru }]'),
    ['missing-key 3/issue.yaml:9:17'],
  ],
  [
    'item: link without url',
    withItem('title: А\ntext: Б.\nlinks: [{ label: А }]'),
    ['missing-key 3/issue.yaml:9:17'],
  ],
  [
    'item: link is an email',
    withItem('title: А\ntext: Б.\nlinks: [{ label: А, url: a@b.ru }]'),
    ['link-without-scheme 3/issue.yaml:9:34'],
  ],
  [
    'item: link is a script',
    withItem('title: А\ntext: Б.\nlinks: [{ label: А, url: "javascript:alert(1)" }]'),
    ['link-unknown-scheme 3/issue.yaml:9:34'],
  ],
  [
    'item: link is a file',
    withItem('title: А\ntext: Б.\nlinks: [{ label: А, url: a.pdf }]'),
    ['link-local 3/issue.yaml:9:34'],
  ],
  [
    'item: link with one slash',
    withItem('title: А\ntext: Б.\nlinks: [{ label: А, url: "https:/a.ru" }]'),
    ['link-malformed 3/issue.yaml:9:34'],
  ],
  [
    'item: button of unknown kind',
    withItem('title: А\ntext: Б.\nbutton: { kind: reveiw, url: https://a.ru }'),
    ['unknown-button-kind 3/issue.yaml:9:25'],
  ],
  [
    'item: button without kind',
    withItem('title: А\ntext: Б.\nbutton: { url: https://a.ru }'),
    ['missing-key 3/issue.yaml:9:17'],
  ],
  [
    'item: button without url',
    withItem('title: А\ntext: Б.\nbutton: { kind: book }'),
    ['missing-key 3/issue.yaml:9:17'],
  ],
  [
    'item: control character',
    withItem('title: А\u202eБ\ntext: Б.'),
    ['unprintable-character 3/issue.yaml:7:17'],
  ],
  [
    'image: not there',
    withItem('title: А\ntext: Б.\nimage: { src: images/b.jpg, alt: А }'),
    ['image-not-found 3/issue.yaml:9:23'],
  ],
  [
    'image: other case',
    withItem('title: А\ntext: Б.\nimage: { src: images/A.JPG, alt: А }'),
    ['image-not-found 3/issue.yaml:9:23'],
  ],
  [
    'image: no alt',
    withItem('title: А\ntext: Б.\nimage: images/a.jpg'),
    ['missing-alt 3/issue.yaml:9:16'],
  ],
  [
    'image: alt empty',
    withItem('title: А\ntext: Б.\nimage: { src: images/a.jpg, alt: "" }'),
    ['missing-alt 3/issue.yaml:9:23'],
  ],
  [
    'image: no src',
    withItem('title: А\ntext: Б.\nimage: { alt: А }'),
    ['missing-key 3/issue.yaml:9:16'],
  ],
  [
    'image: unknown key',
    withItem('title: А\ntext: Б.\nimage: { src: images/a.jpg, alt: А, widht: 60mm }'),
    ['unknown-key 3/issue.yaml:9:45'],
  ],
  [
    'image: width without unit',
    withItem('title: А\ntext: Б.\nimage: { src: images/a.jpg, alt: А, width: 60 }'),
    ['bad-length 3/issue.yaml:9:52'],
  ],
  [
    'image: width of 10 mm',
    withItem('title: А\ntext: Б.\nimage: { src: images/a.jpg, alt: А, width: 10mm }'),
    ['narrow-width 3/issue.yaml:9:52'],
  ],
  [
    'image: side',
    withItem('title: А\ntext: Б.\nimage: { src: images/a.jpg, alt: А, side: lfet }'),
    ['bad-side 3/issue.yaml:9:51'],
  ],
  [
    'image: side of all columns',
    withItem('title: А\ntext: Б.\nimage: { src: images/a.jpg, alt: А, side: page }'),
    [],
  ],
  [
    'image: after',
    withItem('title: А\ntext: Б.\nimage: { src: images/a.jpg, alt: А, after: -1 }'),
    ['bad-after 3/issue.yaml:9:52'],
  ],
  [
    'image: decorative no truth',
    withItem('title: А\ntext: Б.\nimage: { src: images/a.jpg, alt: А, decorative: yes }'),
    ['wrong-type 3/issue.yaml:9:57'],
  ],
  [
    'image: on the web',
    withItem('title: А\ntext: Б.\nimage: { src: "https://a.ru/a.jpg", alt: А }'),
    ['image-remote 3/issue.yaml:9:23'],
  ],
  [
    'image: data',
    withItem('title: А\ntext: Б.\nimage: { src: "data:image/png;base64,AA", alt: А }'),
    ['image-data-uri 3/issue.yaml:9:23'],
  ],
  [
    'image: file address',
    withItem('title: А\ntext: Б.\nimage: { src: "file:///a.jpg", alt: А }'),
    ['path-file-url 3/issue.yaml:9:23'],
  ],
  [
    'image: absolute',
    withItem('title: А\ntext: Б.\nimage: { src: /d/3/images/a.jpg, alt: А }'),
    ['path-absolute 3/issue.yaml:9:23'],
  ],
  [
    'image: disk of Windows',
    withItem('title: А\ntext: Б.\nimage: { src: "C:\\\\a.jpg", alt: А }'),
    ['path-absolute 3/issue.yaml:9:23'],
  ],
  [
    'image: outside',
    withItem('title: А\ntext: Б.\nimage: { src: ../../a.jpg, alt: А }'),
    ['path-outside 3/issue.yaml:9:23'],
  ],
  [
    'image: a folder',
    withItem('title: А\ntext: Б.\nimage: { src: images, alt: А }'),
    ['path-is-folder 3/issue.yaml:9:23'],
  ],
  [
    'image: second of a list',
    withItem(
      'title: А\ntext: Б.\nimage:\n  - { src: images/a.jpg, alt: А }\n  - { src: images/a.jpg }',
    ),
    ['missing-alt 3/issue.yaml:11:20'],
  ],
  [
    'covers: seven',
    withIssue(`${HEAD}publications:\n${'  - { title: А }\n'.repeat(7)}${SECTIONS}`),
    ['many-covers 3/issue.yaml:10:5'],
  ],
  [
    'covers: no title',
    withIssue(`${HEAD}publications:\n  - { url: https://a.ru }\n${SECTIONS}`),
    ['missing-key 3/issue.yaml:4:5'],
  ],
  [
    'resources: thirteen',
    withSeries(`${SERIES}resources:\n${'  - { title: А }\n'.repeat(13)}`),
    ['many-resources series.yaml:19:5'],
  ],
];

describe('faults of input', () => {
  it.each(FAULTS)('%s', (_, files, lines) => {
    expect(load(files).lines).toEqual(lines);
  });

  it('reports all faults in one run', () => {
    const { lines } = load({
      ...withSeries(`${SERIES}kinde: А\n`),
      ...withIssue(`number: 3\ndate: март\n${SECTIONS}    short: [а]\n`),
      ...withFile('---\nlead: А.\nimage: images/b.jpg\n---\n'),
    });
    expect(lines).toEqual([
      'bad-date 3/issue.yaml:2:7',
      'wrong-type 3/issue.yaml:7:12',
      'missing-key 3/items/1.md:2:1',
      'image-not-found 3/items/1.md:3:8',
      'missing-alt 3/items/1.md:3:8',
      'unknown-key series.yaml:6:1',
    ]);
  });

  it('says nothing about a right issue', () => {
    expect(load().lines).toEqual([]);
  });

  /** Regression: told as «не дата» with the format only. */
  it.each([
    ['2025-02-30', 'в феврале 2025 г. 28 дней', 'February 2025 has 28 days', '2025-02-28'],
    ['2024-02-30', 'в феврале 2024 г. 29 дней', 'February 2024 has 29 days', '2024-02-29'],
    ['31.04.2025', 'в апреле 2025 г. 30 дней', 'April 2025 has 30 days', '2025-04-30'],
    ['2025-03-00', 'в марте 2025 г. 31 день', 'March 2025 has 31 days', '2025-03-01'],
  ])('tells of a day that its month does not have: %s', (date, ru, en, cure) => {
    const { diagnostics } = load(withIssue(`number: 3\ndate: ${date}\n${SECTIONS}`));
    const [{ message, hints } = { message: undefined, hints: [] }] = diagnostics;
    expect(message).toEqual({
      ru: `«${date}» — не дата: ${ru}`,
      en: `“${date}” is not a date: ${en}`,
    });
    expect(hints[0]?.ru).toBe(`Напишите ${cure} или один месяц: ${cure.slice(0, 7)}.`);
  });

  it('takes a number with a letter, as a special issue has: it is printed as written', () => {
    expect(load(withIssue(`number: 5а\ndate: 2025-03\n${SECTIONS}`)).lines).toEqual([]);
  });

  it('names a path that is not there, with the nearest one', () => {
    const { diagnostics, issue } = load({}, {}, '/d/33');
    expect(issue).toBeUndefined();
    expect(diagnostics.map((d) => [d.code, d.span, d.hints[0]?.en])).toEqual([
      ['issue-not-found', undefined, 'Did you mean “3”?'],
    ]);
  });

  it('names the issues of a folder that is none', () => {
    const { diagnostics } = load({}, {}, '/d');
    expect(diagnostics.map((d) => [d.code, d.hints[0]?.en])).toEqual([
      ['issue-file-missing', 'Give an issue: “/d/3”.'],
    ]);
  });

  it('refuses a folder without issue.yaml, and series.yaml itself', () => {
    expect(load({}, {}, '/d/3/images').lines).toEqual(['issue-file-missing']);
    expect(load({}, {}, '/d/series.yaml').lines).toEqual(['issue-file-missing']);
  });

  it('names the issue that a folder within one belongs to', () => {
    const { diagnostics } = load({}, {}, '/d/3/items');
    expect(diagnostics.map((d) => [d.code, d.hints[0]?.en])).toEqual([
      ['issue-file-missing', 'Give an issue: “/d/3”.'],
    ]);
  });

  it('names the folder of items that was meant', () => {
    const { diagnostics } = load(withIssue(`${HEAD}${SECTIONS.replace('items/', 'item/')}`));
    expect(diagnostics.map((d) => [d.code, d.hints[0]?.en])).toEqual([
      ['no-items', 'Did you mean “items/*.md”?'],
    ]);
  });

  // Regression: «there is no issue.yaml in it» was said of a file.
  it.each(['/d/series.yaml', '/d/3/items/1.md'])('names the issue that %s belongs to', (file) => {
    const { diagnostics } = load({}, {}, file);
    expect(diagnostics.map((d) => [d.code, d.message.en, d.hints[0]?.en])).toEqual([
      [
        'issue-file-missing',
        `“${file}” is no issue: it is neither a folder nor an issue.yaml`,
        'Give an issue: “/d/3”.',
      ],
    ]);
  });

  // Regression: a quote, a bracket or a colon was said to be missing.
  it.each([
    ['an entry’s key too near', `${HEAD}${SECTIONS.replace('    title', '   title')}`, '5:4'],
    ['an entry’s key too far', `${HEAD}${SECTIONS.replace('    title', '     title')}`, '5:6'],
    ['an entry too near', `${HEAD}links:\n  - a\n - b\n`, '5:2'],
    ['a key of the file too far', `${HEAD} ${SECTIONS}`, '3:2'],
    ['the first key of the file too far', ` ${HEAD}${SECTIONS}`, '2:1'],
    ['under a value in quotes', `${HEAD}kind: "А"\n ${SECTIONS}`, '4:1'],
  ])('tells a wrong indentation for what it is: %s', (_, yaml, place) => {
    const { lines, diagnostics } = load(withIssue(yaml));
    expect(lines).toEqual([`yaml-syntax 3/issue.yaml:${place}`]);
    expect(diagnostics[0]?.message).toEqual({
      en: 'The indentation is wrong',
      ru: 'Неверный отступ',
    });
  });

  // Regression: «Напишите полный адрес: https://…» was the cure for an e-mail address.
  it('tells how an e-mail address is written', () => {
    const { diagnostics } = load(withSeries(`${SERIES}contacts:\n  email: klaster(at)vou.ru\n`));
    expect(diagnostics.map(({ message, hints }) => [message.ru, hints[0]?.en])).toEqual([
      ['«klaster(at)vou.ru» — не адрес электронной почты', 'Write it as name@host: info@hse.ru.'],
    ]);
  });

  // Regression: `numer: 3` was an unknown key, and `number` was missing as well.
  it.each([
    ['number', withIssue(`numer: 3\ndate: 2025-03\n${SECTIONS}`), 'unknown-key 3/issue.yaml:1:1'],
    [
      'sections',
      withIssue(`${HEAD}${SECTIONS.replace('sections', 'section')}`),
      'unknown-key 3/issue.yaml:3:1',
    ],
    [
      'title of the series',
      withSeries(SERIES.replace('title', 'titel')),
      'unknown-key series.yaml:1:1',
    ],
    [
      'title of a section',
      withIssue(`${HEAD}${SECTIONS.replace('title', 'tilte')}`),
      'unknown-key 3/issue.yaml:5:5',
    ],
    [
      'label of a link',
      withItem('title: А\ntext: Б.\nlinks: [{ lable: А, url: https://a.ru }]'),
      'unknown-key 3/issue.yaml:9:19',
    ],
    [
      'title of a link',
      withItem('title: А\ntext: Б.\nlinks: [{ titel: А, url: https://a.ru }]'),
      'unknown-key 3/issue.yaml:9:19',
    ],
    [
      'alt',
      withItem('title: А\ntext: Б.\nimage: { src: images/a.jpg, atl: А }'),
      'unknown-key 3/issue.yaml:9:37',
    ],
    [
      'alt of an item',
      withItem('title: А\ntext: Б.\nimage: images/a.jpg\nalr: А'),
      'unknown-key 3/issue.yaml:10:9',
    ],
    ['text', withItem('title: А\ntxet: Б.'), 'unknown-key 3/issue.yaml:8:9'],
  ])('tells a slip in a key once: %s', (_, files, line) => {
    expect(load(files).lines).toEqual([line]);
  });

  it('tells of a comma in a text inside braces what it is', () => {
    const { diagnostics } = load(
      withItem('title: А\ntext: Б.\nimage: { src: a.jpg, caption: Цех в 9,5 тыс. кв. м }'),
    );
    const [unknown] = diagnostics.filter(({ code }) => code === 'unknown-key');
    expect(unknown?.hints[0]?.en).toBe(
      'Inside { } a comma ends a value: put a text that has one in quotes.',
    );
  });

  // Regression: of a caption beside «image» was only said that the item has no such key.
  it.each([
    ['caption: Цех', 'caption'],
    ['credits: Фото автора', 'credit'],
  ])('tells of a key beside the picture that it belongs to that: %s', (line, key) => {
    const { diagnostics } = load(withItem(`title: А\ntext: Б.\n${line}`));
    expect(diagnostics.map(({ code, hints }) => [code, hints[0]?.ru])).toEqual([
      ['unknown-key', `«${key}» относится к рисунку: image: { src: …, ${key}: … }`],
    ]);
  });

  // Regression: «Это не YAML: Block collections are not allowed within flow collections».
  it('tells of a colon in a text inside braces what it is', () => {
    const { diagnostics } = load(
      withIssue(`${HEAD}sections:\n  - { kind: news, title: События: май, items: items/*.md }\n`),
    );
    expect(diagnostics[0]?.message.ru).toBe('Внутри значения стоит ещё одно «ключ: значение»');
  });

  // Regression: «У источника ««Арктика сегодня»» нет ссылки».
  it.each([
    ['«Арктика сегодня»', 'У источника «Арктика сегодня» нет ссылки'],
    ['Портал «Арктика»', 'У источника «Портал „Арктика“» нет ссылки'],
    ['Арктика', 'У источника «Арктика» нет ссылки'],
  ])('does not double the quotation marks of a source: %s', (name, message) => {
    const { diagnostics } = load(withItem(`title: А\ntext: Б.\nsource: { name: ${name} }`));
    expect(diagnostics.map((d) => d.message.ru)).toEqual([message]);
  });

  it('has words in both languages and a hint for every fault', () => {
    for (const [, files] of FAULTS) {
      for (const { message, hints } of load(files).diagnostics) {
        expect(message.en).toMatch(/[a-z]/i);
        expect(message.ru).toMatch(/[а-яё]/i);
        expect(message.en).not.toMatch(/[.]$/);
        expect(hints.length).toBeGreaterThan(0);
      }
    }
  });
});
