/** A build that knows texts of an earlier one says and makes the same as one that reads them all. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Issue } from '../../../src/model/issue.ts';
import { NO_KNOWN_TEXTS } from '../../../src/model/known-texts.ts';
import { HEAD, load, placeLine } from '../manifest/fixture.ts';
import { blocksOf, readContent } from './fixture.ts';

const file = (title: string, text: string, front = '') =>
  `---\ntitle: ${title}\n${front}---\n${text}\n`;

/** An issue whose news are these files, in the order of their names. */
function issueOf(items: Readonly<Record<string, string>>) {
  const sections = ['news', 'bulletins'].map(
    (kind) => `  - kind: ${kind}\n    title: ${kind}\n    items: ${kind}/*.md\n`,
  );
  const files = { '/d/3/issue.yaml': `${HEAD}sections:\n${sections.join('')}`, ...items };
  const loaded = load(files);
  if (!loaded.issue) throw new Error('no issue');
  return { issue: loaded.issue, sources: loaded.sources };
}

/** What is told of an issue by a build that knows an earlier one; it must be what one says that knows nothing. */
function toldAfter(earlier: Issue, { issue, sources }: ReturnType<typeof issueOf>) {
  const known = readContent(issue, readContent(earlier).learned);
  const fresh = readContent(issue);
  expect(known.diagnostics).toEqual(fresh.diagnostics);
  expect(blocksOf(issue, known.content)).toEqual(blocksOf(issue, fresh.content));
  expect(known.learned).toEqual(fresh.learned);
  return known.diagnostics.map((diagnostic) => placeLine(diagnostic, sources));
}

const NEWS = {
  '/d/3/news/1.md': file('Парк', 'Парк **принял**\n«учёных» из [Томска](https://tomsk.ru).'),
  '/d/3/news/2.md': file('Завод', 'Завод[^а] дал ток.\n\n[^а]: Бывший цех.'),
  '/d/3/bulletins/3.md': file(
    'Итоги',
    '| Год | Доля |\n| --- | --: |\n| 2024 | 5 % |\n\n- раз;\n- два.',
  ),
};

describe('one text of an issue has changed', () => {
  const { issue: earlier } = issueOf(NEWS);

  test('and nothing is to tell', () => {
    const news = { ...NEWS, '/d/3/news/2.md': file('Завод', 'Завод стоит.') };
    expect(toldAfter(earlier, issueOf(news))).toEqual([]);
  });

  test('and says otherwise than one that is known: told at the word, also in the text that was not read again', () => {
    const text = 'Приехали ученые, ученые и ещё ученые.';
    const news = { ...NEWS, '/d/3/bulletins/3.md': file('Итоги', text) };
    expect(toldAfter(earlier, issueOf(news))).toEqual(['mixed-yo 3/news/1.md:5:2']);
  });

  test('and footnotes behind it have other numbers', () => {
    const note = '[^а]: Старый.\n\n[^б]: Новый.';
    const news = { ...NEWS, '/d/3/news/1.md': file('Парк', `Парк[^а] и сад[^б].\n\n${note}`) };
    expect(toldAfter(earlier, issueOf(news))).toEqual([]);
  });

  test('above the others, whose places in their files move', () => {
    const moved = file('Завод', 'Завод[^а] дал ток.\n\n[^а]: Бывший цех', 'lead: Ток пошёл\n');
    expect(toldAfter(earlier, issueOf({ ...NEWS, '/d/3/news/2.md': moved }))).toEqual([
      'no-full-stop 3/news/2.md:3:15',
    ]);
  });
});

test.each([
  ['a fault of the text', 'Завод дал **ток.'],
  ['a fault of Markdown', 'Завод дал ток[^а].'],
  ['a picture, which may be gone by the next build', '![Цех](a.jpg)'],
])('a text with %s is read each time', (_, text) => {
  const { issue } = issueOf({ '/d/3/news/1.md': file('Завод', text) });
  const { learned } = readContent(issue);
  expect([...learned.groups.keys()].some((key) => key.includes('Завод'))).toBe(false);
});

test('an issue in which texts do not agree is told of it at every build', () => {
  const one = issueOf({ ...NEWS, '/d/3/news/4.md': file('Сад', 'Приехали ученые и ученые.') });
  expect(toldAfter(one.issue, one)).toEqual(['mixed-yo 3/news/1.md:5:2']);
});

test('all of an issue is known that has not changed', () => {
  const { issue } = issueOf(NEWS);
  const { learned } = readContent(issue);
  expect(learned.agree).toBe(true);
  expect(learned.groups.size).toBeGreaterThan(3);
  expect(readContent(issue, learned).learned).toEqual(learned);
  expect(NO_KNOWN_TEXTS.groups.agree).toBe(false);
});

/** Parts of texts, right and wrong ones, that lean on one another. */
const part = fc.constantFrom(
  'Учёные приехали.',
  'Ученые уехали.',
  'Завод дал ток',
  '**Жирно** и *косо*.',
  '- раз;\n- два.',
  '> Цитата с [адресом](https://a.ru).',
  'Сноска[^а].\n\n[^а]: Одна.',
  'Ещё[^б].',
  '![Цех](a.jpg)',
  '«Кавычка открыта.',
  ':::note[Справка]\nСлово.\n:::',
  '| а | б |\n| - | :-: |\n| 1 | `код` |',
  'Кластер «Сибирь», кластер «Сибир», «Сибирь».',
);
const body = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('\n\n'));
const items = fc
  .array(
    fc.record({
      kind: fc.constantFrom('news', 'bulletins'),
      title: fc.constantFrom('Один', 'Два.'),
      body,
    }),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((list) =>
    Object.fromEntries(
      list.map(({ kind, title, body }, i) => [`/d/3/${kind}/${i}.md`, file(title, body)]),
    ),
  );

test('any issue after any other', () => {
  fc.assert(
    fc.property(items, items, fc.boolean(), (before, after, isEdited) => {
      const now = isEdited ? { ...before, ...after } : after;
      toldAfter(issueOf(before).issue, issueOf(now));
    }),
    { numRuns: 60 },
  );
});
