/** The template «hse» in type much wider than its own: what is composed of measures holds in any font. */
import { describe, expect, test } from 'vitest';
import type { Page, PagedDocument } from '../../../src/model/document.ts';
import { checkPages, textOf } from '../../properties/check-pages.ts';
import { header, items, own, pagesOf, type SectionText, texts } from './hse-fixtures.ts';

/** A third wider than the sans serif of «hse». */
const WIDE = ['    font-family: Source Sans 3\n', '    font-family: Source Code Pro\n'] as const;
const WIDE_INLINE = ['{ font-family: Source Sans 3,', '{ font-family: Source Code Pro,'] as const;
const FACES = [
  '    600: source-code-pro/SourceCodePro-Semibold.ttf\n',
  '    600: source-code-pro/SourceCodePro-Semibold.ttf\n    700: source-code-pro/SourceCodePro-Semibold.ttf\n',
] as const;

const NAME = 'Международный рейтинг инновационного развития субъектов Российской Федерации';
const resource = (n: number) =>
  `  - { title: "Ресурс ${n} для всех", kind: интернет-ресурс, text: "Документы, меры поддержки и новости", url: "https://example.org/${n}" }\n`;
const cover = (title: string, n: number) =>
  `  - { title: "${title}", image: { src: images/portrait.jpg, alt: Обложка }, url: "https://example.org/c${n}" }\n`;

/** The page on the unit, with so many resources and covers, before two sections. */
const aboutOf = (resources: number, covers: readonly string[], sentences = 4): string =>
  `about: |\n  ${'Обсерватория изучает кластеры и рассказывает о них читателям. '.repeat(sentences)}\n` +
  'unit: Обсерватория кластеров и регионов\ncontacts: { address: "101000, Москва, Мясницкая ул., 11", email: a@example.org, web: "https://example.org" }\n' +
  `resources:\n${Array.from({ length: resources }, (_, i) => resource(i)).join('')}` +
  `publications:\n${covers.map(cover).join('')}`;

const SECTIONS: readonly SectionText[] = [
  { title: 'События', items: items(3, 2) },
  { title: 'За рубежом', items: items(2, 2) },
];

const lowest = (page: Page) => Math.max(...own(page).map(({ baseline }) => baseline));

/** Pages of the unit: those before the contents. */
function aboutPages({ pages }: PagedDocument): readonly Page[] {
  const contents = pages.findIndex((page) => own(page).some((t) => textOf(t) === 'СОДЕРЖАНИЕ'));
  return pages.slice(1, contents);
}

describe('in wide type', () => {
  const covers = ['Атлас', 'Рейтинг городов', NAME];
  const wide = (more: string) => pagesOf(SECTIONS, WIDE, WIDE_INLINE, FACES, { more });

  // Regression: its heights were estimated for narrower type, and its last part stood overleaf.
  test.each([4, 7])('the page on the unit holds its parts, with %i resources', async (count) => {
    const document = await wide(aboutOf(count, covers));
    const pages = aboutPages(document);
    expect(pages).toHaveLength(1);
    const { y, height } = pages[0]!.typeArea;
    expect(lowest(pages[0]!)).toBeLessThanOrEqual(y + height);
    expect(checkPages(document)).toEqual([]);
  });

  // Regression: «ТЕРРИТОРИАЛЬ-НЫЕ» stood on the cover.
  test('long words of the cover stand whole', async () => {
    const { pages } = await pagesOf(SECTIONS, WIDE, WIDE_INLINE, FACES, {
      title: 'Территориально-производственные кластеры',
    });
    const cover = texts(pages[0]!).map(textOf);
    expect(cover.join(' ')).not.toMatch(/[\p{L}][-\u00AD\u2010]$/mu);
    expect(cover.some((line) => line.includes('ПРОИЗВОДСТВЕННЫЕ'))).toBe(true);
    const right = Math.max(...texts(pages[0]!).map(({ x, width }) => x + width));
    expect(right).toBeLessThanOrEqual(pages[0]!.typeArea.x + pages[0]!.typeArea.width + 0.1);
  });

  test('the running header has one line', async () => {
    const { pages } = await wide('');
    const furniture = texts(pages[2]!).filter(
      (text) => 'artifact' in text.owner && text.baseline < 100,
    );
    expect(header(pages[2]!)).toContain('Проверка');
    expect(new Set(furniture.map(({ baseline }) => Math.round(baseline))).size).toBe(1);
  });
});

describe('covers with long titles', () => {
  const LONG = `${NAME}: методика, итоги и картографическое приложение`;

  // Regression: six of them, or one of 112 characters, put the resources on a page of their own.
  test.each([
    ['six', Array<string>(6).fill('Рейтинг городов')],
    ['one very long', ['Атлас', 'Рейтинг городов', LONG]],
    ['six long', Array<string>(6).fill(LONG)],
  ])('%s leave one page on the unit', async (_, covers) => {
    const document = await pagesOf(SECTIONS, { more: aboutOf(5, covers, 14) });
    expect(aboutPages(document)).toHaveLength(1);
    expect(checkPages(document)).toEqual([]);
  });
});

// Regression: a title of twenty words stood in the running header over three lines and more, and covered its rule or left the page.
test('a title too long for the running header is cut there at a word', async () => {
  const title = `${NAME}: методика, итоги, картографическое приложение, сравнение с прошлыми годами и отдельные очерки о каждом из субъектов`;
  const { pages } = await pagesOf(SECTIONS, WIDE, WIDE_INLINE, FACES, {
    title: `${title} и ${title}`.replaceAll(':', ' —'),
    more: 'kind: Дайджест новостей промышленности и науки\n',
  });
  const lines = texts(pages[1]!).filter(
    (text) =>
      'artifact' in text.owner && text.owner.artifact === 'pagination' && text.baseline < 100,
  );
  expect(lines.map(textOf).join(' ')).toContain('…');
  expect(new Set(lines.map(({ baseline }) => Math.round(baseline))).size).toBeLessThanOrEqual(3);
});
