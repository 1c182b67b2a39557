/** Slips of a hand, of a text program and of a system that hides the ends of names: each is told with its cure. */
import { describe, expect, it } from 'vitest';
import type { MemoryFiles } from '../../../src/world/memory-world.ts';
import { HEAD, load, SECTIONS } from './fixture.ts';

/** The first message: its code and place, and its first hint. */
function told(files: MemoryFiles): readonly (string | undefined)[] {
  const { diagnostics, lines } = load(files);
  return [lines[0], diagnostics[0]?.hints[0]?.en];
}

const withFile = (text: string): MemoryFiles => ({ '/d/3/items/1.md': text });
const withHead = (head: string): MemoryFiles => ({ '/d/3/issue.yaml': head + SECTIONS });
const withItems = (items: string): MemoryFiles => ({
  '/d/3/issue.yaml': HEAD + SECTIONS.replace('items/*.md', items),
});

// Regression: an editor who sees a line there was told that the file does not begin with one.
describe('a line of front matter that is no three hyphens', () => {
  const cure =
    'Type three hyphens “---” for it; nothing stands before the first of the two lines, no blank and no empty line.';

  it.each([
    ['a dash', '—\ntitle: А\n—\nТекст.\n', '1:1'],
    ['a dash and a hyphen', '—-\ntitle: А\n—-\nТекст.\n', '1:1'],
    ['four hyphens', '----\ntitle: А\n----\nТекст.\n', '1:1'],
    ['a space before it', ' ---\ntitle: А\n---\nТекст.\n', '1:1'],
    ['empty lines before it', '\n\n---\ntitle: А\n---\nТекст.\n', '3:1'],
    ['a dash at its end', '---\ntitle: А\n—\nТекст.\n', '3:1'],
    ['four hyphens at its end', '---\ntitle: А\n----\nТекст.\n', '3:1'],
  ])('%s', (_, text, at) => {
    expect(told(withFile(text))).toEqual([`missing-front-matter 3/items/1.md:${at}`, cure]);
  });

  it('but an empty entry of a list is none', () => {
    expect(load(withFile('---\ntitle: А\nlinks:\n  -\nТекст.\n')).lines).toEqual([
      'unclosed-front-matter 3/items/1.md:1:1',
    ]);
  });
});

describe('files that the system shows under other names', () => {
  // Regression: the item was left out, and nobody told.
  it.each(['2.md.txt', '2.MD', '2.markdown'])('%s is told to be no item', (name) => {
    expect(told({ [`/d/3/items/${name}`]: '---\ntitle: Б\n---\nТекст.\n' })).toEqual([
      'item-left-out 3/issue.yaml:6:12',
      'Call it “2.md”.',
    ]);
  });

  it('what Word notes beside an open file is no item', () => {
    expect(load({ '/d/3/items/~$1.md': 'А' }).lines).toEqual([]);
  });

  it.each(['issue.yml', 'issue.yaml.txt'])('%s is told to be renamed', (name) => {
    const { diagnostics } = load({ [`/d/4/${name}`]: HEAD + SECTIONS }, {}, '/d/4');
    expect(diagnostics.map(({ code, hints }) => [code, hints[0]?.en])).toEqual([
      ['issue-file-missing', `Rename “${name}” to “issue.yaml”.`],
    ]);
  });

  it('a folder of items wants a pattern', () => {
    expect(told(withItems('items'))).toEqual([
      'path-is-folder 3/issue.yaml:6:12',
      'Write “items/*.md” for all items in it.',
    ]);
  });
});

describe('values', () => {
  it.each([
    ['2025–03', 'Write 2025-03.'],
    ['0225-03', 'Write year and month: 2025-03, or 2025-03-15.'],
  ])('date: %s', (date, cure) => {
    expect(told(withHead(`number: 3\ndate: ${date}\n`))).toEqual([
      'bad-date 3/issue.yaml:2:7',
      cure,
    ]);
  });

  it.each([
    ['70 мм', 'Write 70mm.'],
    ['7,5 см', 'Write 7.5cm.'],
    ['300px', 'Write a number and mm, cm, pt, em or %: 62mm.'],
  ])('width: %s', (width, cure) => {
    const image = `image: { src: images/a.jpg, alt: А, width: "${width}" }`;
    const [line, hint] = told(withFile(`---\ntitle: А\n${image}\n---\nТекст.\n`));
    expect([line?.split(' ')[0], hint]).toEqual(['bad-length', cure]);
  });

  it.each([
    ['ТАСС', 'Did you mean “tass”?'],
    ['tass, tass', 'Several are a list: [tass, tass].'],
  ])('source: %s', (source, cure) => {
    expect(told(withFile(`---\ntitle: А\nsource: ${source}\n---\nТекст.\n`))).toEqual([
      'source-without-link 3/items/1.md:3:9',
      cure,
    ]);
  });
});

describe('keys inside braces', () => {
  const hintsOf = (source: string) =>
    load(withFile(`---\ntitle: А\nsource: ${source}\n---\nТекст.\n`))
      .diagnostics.filter(({ code }) => code === 'unknown-key')
      .map(({ hints }) => hints[0]?.en);

  it('no space behind a colon', () => {
    const cure = 'Put a space behind the colon: { name: …, url: … }.';
    expect(hintsOf('{name:Омскрегион,url:https://a.ru}')).toEqual([cure, cure]);
  });

  it('a comma in a name', () => {
    expect(hintsOf('{ name: Омск, регион, url: https://a.ru }')).toEqual([
      'Inside { } a comma ends a value: put a text that has one in quotes.',
    ]);
  });
});

describe('a document of another program under the name of a text', () => {
  const bytes = (text: string): MemoryFiles => ({ '/d/3/items/1.md': Buffer.from(text, 'latin1') });

  // Regression: RTF was told to lack front matter, and of a Word document a line of rubbish was shown.
  it.each([
    ['Word, zipped', 'PK\x03\x04\x14\0', 'a document of Word or a program like it'],
    [
      'Word of old',
      '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0',
      'a document of Word or a program like it',
    ],
    ['RTF', '{\\rtf1\\ansi text}', 'an RTF document'],
    ['a PDF', '%PDF-1.7\n%\xE2\xE3', 'a PDF'],
    ['a web page', '\xEF\xBB\xBF\n<!DOCTYPE html>\n<p>A</p>', 'a web page'],
    ['a web page without its type', '<html lang="ru">', 'a web page'],
    ['a picture', '\x89PNG\r\n\x1A\n', 'a picture'],
    ['a picture of the web', 'RIFF1234WEBP', 'a picture'],
    ['a photograph', '\xFF\xD8\xFF\xE0', 'a picture'],
  ])('%s', (_, text, kind) => {
    const { diagnostics, lines } = load(bytes(text));
    expect(lines).toEqual(['not-plain-text 3/items/1.md:1:1']);
    expect(diagnostics[0]?.message.en).toBe(`The file is ${kind}, not plain text`);
  });

  it.each(['<htmlfoo>', 'PKи', '%PDF', '{rtf}', 'GIF', 'BMW'])(
    '“%s” is text, though of no item',
    (text) => {
      expect(load(withFile(text)).lines).toEqual(['missing-front-matter 3/items/1.md:1:1']);
    },
  );
});

// Regression: texts of old Macs were one line to YAML.
it('carriage returns alone end lines', () => {
  expect(load(withFile('---\rtitle: А\rlead: Б.\r---\rТекст.\r')).lines).toEqual([]);
  expect(load(withFile('---\rtitle: А\rleed: Б.\r---\rТекст.\r')).lines).toEqual([
    'unknown-key 3/items/1.md:3:1',
  ]);
});
