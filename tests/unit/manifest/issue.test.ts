/** What an issue's files mean: values, defaults, overrides, globs, paths. */
import { describe, expect, it } from 'vitest';
import {
  HEAD,
  ITEM,
  load,
  SECTIONS,
  SERIES,
  withFile,
  withIssue,
  withItem,
  withSeries,
} from './fixture.ts';

const item = (yaml: string, files = {}) => {
  const loaded = load({ ...withItem(yaml), ...files });
  return { ...loaded, item: loaded.issue?.sections[0]?.items[0] };
};
const titles = (files: Record<string, string>, items: string) => {
  const loaded = load({
    ...withIssue(`${HEAD}${SECTIONS.replace('items/*.md', items)}`),
    ...Object.fromEntries(Object.keys(files).map((p) => [`/d/3/${p}`, ITEM.replace('Новость', p)])),
  });
  return loaded.issue?.sections[0]?.items.map((one) => one.title);
};

describe('an issue', () => {
  it('has the series’ keys, its own, and defaults', () => {
    const { issue } = load();
    expect(issue).toMatchObject({
      folder: '/d/3',
      number: '3',
      date: { year: 2025, month: 3 },
      title: 'Кластеры',
      language: 'ru',
      template: { name: 'hse', from: '/d/3' },
      resources: [],
      publications: [],
      hyphenation: [],
    });
    expect(issue?.about?.text).toBe('О нас.\n');
    expect(issue?.sections[0]).toMatchObject({ kind: 'news', title: 'События', short: 'события' });
  });

  it('is found by its folder and by its issue.yaml', () => {
    expect(load({}, {}, '/d/3/issue.yaml').issue?.number).toBe('3');
    expect(load({}, {}, '/d/3/').issue?.number).toBe('3');
  });

  it('finds series.yaml in its folder, its parent, its grandparent, the first', () => {
    expect(load({ '/d/3/series.yaml': 'title: Ближний\n' }).issue?.title).toBe('Ближний');
    const deep = { '/d/a/b/issue.yaml': HEAD + SECTIONS, '/d/a/b/items/1.md': ITEM };
    expect(load(deep, {}, '/d/a/b').issue?.title).toBe('Кластеры');
    const deeper = { '/d/a/b/c/issue.yaml': HEAD + SECTIONS, '/d/a/b/c/items/1.md': ITEM };
    const lost = load(deeper, {}, '/d/a/b/c');
    expect(lost.lines).toContain('missing-key a/b/c/issue.yaml:1:1');
  });

  // Regression: an editor was told to add a title to series.yaml, of which none had been found.
  it('says where series.yaml was looked for when none gives the title', () => {
    const files = {
      '/e/f/1/issue.yaml': HEAD + SECTIONS,
      '/e/f/1/items/1.md': '---\ntitle: А\n---\nБ.',
    };
    const { diagnostics, lines } = load(files, {}, '/e/f/1');
    expect(lines).toEqual(['missing-key /e/f/1/issue.yaml:1:1']);
    expect(diagnostics[0]?.message.ru).toBe(
      'У дайджеста нет ключа «title»: файл series.yaml не найден',
    );
    expect(diagnostics[0]?.hints[0]?.en).toBe(
      'Put it where it is looked for: /e/f/1/series.yaml, /e/f/series.yaml, /e/series.yaml.',
    );
  });

  it('looks for series.yaml at the root once', () => {
    const files = { '/1/issue.yaml': HEAD + SECTIONS, '/1/items/1.md': '---\ntitle: А\n---\nБ.' };
    const [missing] = load(files, {}, '/1').diagnostics;
    expect(missing?.hints[0]?.ru).toBe(
      'Положите его туда, где он ищется: /1/series.yaml, /series.yaml.',
    );
  });

  it('needs no series.yaml when it has a title', () => {
    const { issue, lines } = load(
      {
        '/e/issue.yaml': `title: А\n${HEAD}${SECTIONS}`,
        '/e/items/1.md': '---\ntitle: А\n---\nБ.',
      },
      {},
      '/e',
    );
    expect(lines).toEqual([]);
    expect(issue?.title).toBe('А');
  });

  it('overrides: maps merge, scalars and lists replace, empty removes', () => {
    const { issue, lines } = load({
      ...withSeries(
        `${SERIES}kind: Обзор\ncontacts: { phone: "1", fax: "2" }\nresources: [{ title: А }, { title: Б }]\n`,
      ),
      ...withIssue(
        `${HEAD}kind: Дайджест\nabout:\ncontacts: { fax: "3" }\nresources: [{ title: В }]\n${SECTIONS}`,
      ),
    });
    expect(lines).toEqual([]);
    expect(issue?.kind).toBe('Дайджест');
    expect(issue?.about).toBeUndefined();
    expect(issue?.contacts).toMatchObject({ phone: '1', fax: '3' });
    expect(issue?.resources.map(({ title }) => title)).toEqual(['В']);
  });

  it('takes numbers and dates as typed where text is wanted', () => {
    const { issue } = load({
      ...withIssue(`number: 003\ndate: "2025-03-15"\nkind: 2025-03\n${SECTIONS}`),
    });
    expect(issue).toMatchObject({
      number: '003',
      kind: '2025-03',
      date: { year: 2025, month: 3, day: 15 },
    });
  });

  it('accepts a byte order mark, and counts places without it', () => {
    const { lines, issue } = load(withIssue(`\ufeff${HEAD}titel: a\n${SECTIONS}`));
    expect(lines).toEqual(['unknown-key 3/issue.yaml:3:1']);
    expect(issue?.number).toBe('3');
  });

  it('reads files with line breaks of Windows', () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    const { lines, issue } = load({ ...withIssue(crlf(HEAD + SECTIONS)), ...withFile(crlf(ITEM)) });
    expect(lines).toEqual([]);
    expect(issue?.sections[0]?.items[0]?.text?.text.trim()).toBe('Текст.');
  });

  it('keeps the texts of all files read', () => {
    expect([...load().sources.keys()].sort()).toEqual([
      '/d/3/issue.yaml',
      '/d/3/items/1.md',
      '/d/about.md',
      '/d/series.yaml',
    ]);
  });

  it('sets short names from titles, abbreviations left as they are', () => {
    const short = (title: string) =>
      load(withIssue(HEAD + SECTIONS.replace('События', title))).issue?.sections[0]?.short;
    expect(short('Новые издания')).toBe('новые издания');
    expect(short('ИСИЭЗ сообщает')).toBe('ИСИЭЗ сообщает');
    expect(short('В регионах')).toBe('в регионах');
  });

  it('allows aliases within the limit', () => {
    const { lines } = load(
      withIssue(`${HEAD}hyphenation: [&a мед-учреждение${', *a'.repeat(100)}]\n${SECTIONS}`),
    );
    expect(lines).toEqual([]);
  });

  it('takes the template from the file that names it', () => {
    expect(load(withSeries(`${SERIES}template: ./mine\n`)).issue?.template).toMatchObject({
      name: './mine',
      from: '/d',
    });
  });
});

describe('items', () => {
  it('are the same in YAML and in a file', () => {
    const front = 'title: А\nlead: Б.\nlang: en\nlinks: [{ label: PDF, url: https://a.ru }]\n';
    const inYaml = item(`${front}text: В.`).item;
    const inFile = load(withFile(`---\n${front}---\nВ.`)).issue?.sections[0]?.items[0];
    for (const one of [inYaml, inFile]) {
      expect(one).toMatchObject({ title: 'А', language: 'en', links: [{ label: 'PDF' }] });
      expect([one?.lead?.text.trim(), one?.text?.text.trim()]).toEqual(['Б.', 'В.']);
    }
  });

  it('have sources by key, record, name, or a list', () => {
    const { item: one, lines } = item(
      'title: А\ntext: Б.\nsource: [tass, { name: РБК, url: https://rbc.ru }]',
    );
    expect(lines).toEqual([]);
    expect(one?.sources.map(({ name, url }) => [name, url])).toEqual([
      ['ТАСС', 'https://tass.ru'],
      ['РБК', 'https://rbc.ru'],
    ]);
  });

  it('have pictures by path, record, or a list', () => {
    const one = item('title: А\ntext: Б.\nimage: images/a.jpg\nalt: В').item;
    expect(one?.images).toMatchObject([{ path: '/d/3/images/a.jpg', alt: 'В', decorative: false }]);
    const many = item(
      'title: А\ntext: Б.\nimage:\n  - { src: images/a.jpg, decorative: true }\n  - { src: images/a.jpg, alt: В, caption: Г, width: 62mm, side: full, after: 2 }',
    );
    expect(many.lines).toEqual([]);
    expect(many.item?.images).toMatchObject([
      { decorative: true, alt: '' },
      { caption: { text: 'Г' }, width: { value: 62, unit: 'mm' }, side: 'full', after: 2 },
    ]);
  });

  it('have buttons of a kind or with a label', () => {
    expect(
      item('title: А\ntext: Б.\nbutton: { kind: book, url: https://a.ru }').item?.button,
    ).toMatchObject({ kind: 'book' });
    expect(
      item('title: А\ntext: Б.\nbutton: { label: Читать, url: https://a.ru }').item?.button,
    ).toMatchObject({ label: 'Читать' });
  });

  it('may have a lead and no text', () => {
    expect(item('title: А\nlead: Б.').lines).toEqual([]);
  });

  it('may have a title of 180 and a lead of 600 characters', () => {
    expect(item(`title: ${'а'.repeat(180)}\nlead: ${'б'.repeat(600)}`).lines).toEqual([]);
  });
});

describe('globs', () => {
  const files = {
    'items/1.md': '',
    'items/10-b.md': '',
    'items/2-a.md': '',
    'items/.5.md': '',
    'items/deep/3.md': '',
    'items/b.txt': '',
  };
  it.each([
    ['items/*.md', ['items/1.md', 'items/2-a.md', 'items/10-b.md']],
    ['items/**/*.md', ['items/1.md', 'items/2-a.md', 'items/10-b.md', 'items/deep/3.md']],
    ['items/?.md', ['items/1.md']],
    ['"items/{2-a,10-b}.md"', ['items/2-a.md', 'items/10-b.md']],
    ['[items/deep/3.md, "items/1*.md"]', ['items/deep/3.md', 'items/1.md', 'items/10-b.md']],
  ])('%s', (pattern, expected) => {
    expect(titles(files, pattern)).toEqual(expected);
  });

  // Regression: what such a name stood for was missing from the issue, and nothing was said.
  it('match links that lead nowhere or outside, which are told', () => {
    const links = { '/d/3/items/2.md': '/d/3/none.md', '/d/3/items/3.md': '/etc/passwd' };
    const { lines, diagnostics } = load({ '/etc/passwd': 'root' }, links);
    expect(lines).toEqual(['file-not-found 3/issue.yaml:6:12', 'path-outside 3/issue.yaml:6:12']);
    expect(diagnostics.map(({ message }) => message.en)).toEqual([
      expect.stringContaining('items/2.md'),
      expect.stringContaining('items/3.md'),
    ]);
  });
});

describe('a channel', () => {
  const telegram = (yaml: string) =>
    load(withSeries(`${SERIES}contacts:\n  telegram: ${yaml}\n`)).issue?.contacts?.telegram;

  it.each([
    ['https://t.me/vou_klaster'],
    ['http://telegram.me/vou_klaster'],
    ['t.me/vou_klaster'],
    ['"@vou_klaster"'],
  ])('may be an address alone: %s', (yaml) => {
    expect(telegram(yaml)).toMatchObject({
      label: 't.me/vou_klaster',
      url: 'https://t.me/vou_klaster',
    });
  });

  it('may have a label of its own', () => {
    expect(telegram('{ label: Канал, url: https://t.me/a }')).toMatchObject({ label: 'Канал' });
  });
});

describe('paths', () => {
  const image = (src: string, files = {}, links = {}) => {
    const { issue, lines } = load(
      { ...withFile(`---\ntitle: А\nimage: { src: "${src}", alt: Б }\n---\nВ.\n`), ...files },
      links,
    );
    return [issue?.sections[0]?.items[0]?.images[0]?.path, lines] as const;
  };

  it('are relative to the file, then to the issue', () => {
    expect(image('../images/a.jpg')[0]).toBe('/d/3/images/a.jpg');
    expect(image('images/a.jpg')[0]).toBe('/d/3/images/a.jpg');
    expect(image('a.jpg', { '/d/3/items/a.jpg': '', '/d/3/a.jpg': '' })[0]).toBe(
      '/d/3/items/a.jpg',
    );
  });

  it('may lead to the series’ folder', () => {
    expect(image('../../logo.png', { '/d/logo.png': '' })[0]).toBe('/d/logo.png');
  });

  it('take %20 for a space, and a percent sign for itself', () => {
    expect(image('a%20b.jpg', { '/d/3/a b.jpg': '' })[0]).toBe('/d/3/a b.jpg');
    expect(image('100%.jpg', { '/d/3/100%.jpg': '' })[0]).toBe('/d/3/100%.jpg');
  });

  it('take composed and decomposed letters for the same', () => {
    expect(image('й.jpg'.normalize('NFC'), { [`/d/3/${'й.jpg'.normalize('NFD')}`]: '' })[0]).toBe(
      `/d/3/${'й.jpg'.normalize('NFD')}`,
    );
    expect(image('й.jpg'.normalize('NFD'), { '/d/3/й.jpg': '' })[0]).toBe('/d/3/й.jpg');
  });

  it('may go through symlinks inside, never out', () => {
    expect(image('l/a.jpg', {}, { '/d/3/l': 'images' })[0]).toBe('/d/3/images/a.jpg');
    expect(image('l/a.jpg', { '/x/a.jpg': '' }, { '/d/3/l': '/x' })).toEqual([
      '',
      ['path-outside 3/items/1.md:3:15'],
    ]);
  });

  // Regression: such a path «leads out», though it leads to a place in the issue where nothing is.
  it.each([
    ['../images/b.jpg', [['image-not-found', undefined]]],
    ['../../images/b.jpg', [['image-not-found', undefined]]],
    ['images/a.jpg/../c.jpg', [['image-not-found', undefined]]],
    [
      '../../images/a.jpg',
      [['image-not-found', 'There is one in another folder: ../images/a.jpg']],
    ],
    [
      '../../../images/a.jpg',
      [['image-not-found', 'There is one in another folder: ../images/a.jpg']],
    ],
    ['./a.jpg', [['image-not-found', 'There is one in another folder: ../images/a.jpg']]],
    ['../../../images/b.jpg', [['path-outside', undefined]]],
  ])('that lead nowhere are told with what is known: %s', (src, expected) => {
    const { diagnostics } = load(
      withFile(`---\ntitle: А\nimage: { src: ${src}, alt: Б }\n---\nВ.\n`),
    );
    const hints = diagnostics.map(({ code, hints: [hint] }) => [
      code,
      hint && /^(?:There is|Did you)/.test(hint.en) ? hint.en : undefined,
    ]);
    expect(hints).toEqual(expected);
  });

  it('do not tell whether a file outside is there', () => {
    expect(image('../../../x/a.jpg', { '/x/a.jpg': '' })[1]).toEqual(image('../../../x/b.jpg')[1]);
  });
});
