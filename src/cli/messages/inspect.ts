/** What `digest inspect` says: its help and the words of its report, one record a language. */
import { russianCount } from '../../diagnostics/russian-count.ts';

export interface InspectMessages {
  readonly help: {
    readonly inspect: string;
    readonly usage: string;
    readonly file: string;
    readonly json: string;
    readonly tree: string;
    readonly examples: string;
  };
  readonly words: Readonly<Record<Word, string>>;
  readonly millimetres: string;
  pages(count: number): string;
  megabytes(bytes: number): string;
}

export type Word =
  | 'pages'
  | 'boxes'
  | 'page'
  | 'version'
  | 'language'
  | 'notNamed'
  | 'claims'
  | 'none'
  | 'fonts'
  | 'embedded'
  | 'notEmbedded'
  | 'subset'
  | 'noUnicode'
  | 'pictures'
  | 'outline'
  | 'links'
  | 'external'
  | 'internal'
  | 'broken'
  | 'other'
  | 'tags'
  | 'depth'
  | 'metadata'
  | 'differ'
  | 'alt'
  | 'noAlt'
  | 'notes'
  | 'noNotes';

export const englishInspect: InspectMessages = {
  help: {
    inspect: 'tell what a PDF holds: pages, fonts, pictures, links, structure, claims',
    usage: '<file> [options]',
    file: 'a PDF, of this program or any other',
    json: 'print the report as JSON to standard output',
    tree: 'print the whole structure in reading order, as a screen reader meets it',
    examples: `
Examples:
  digest inspect build/2025-03.pdf         what is in it, and what is wrong
  digest inspect build/2025-03.pdf --tree  the structure with its texts

Exit codes: 0 the PDF was read, also with notes, 1 it cannot be read,
2 something is wrong with the command line.`,
  },
  words: {
    pages: 'Pages',
    boxes: 'boxes',
    page: 'p.',
    version: 'PDF version',
    language: 'Language',
    notNamed: 'not named',
    claims: 'Claims',
    none: 'none',
    fonts: 'Fonts',
    embedded: 'embedded',
    notEmbedded: 'NOT embedded',
    subset: 'subset',
    noUnicode: 'no table to Unicode',
    pictures: 'Pictures',
    outline: 'Outline',
    links: 'Links',
    external: 'external',
    internal: 'internal',
    broken: 'broken',
    other: 'other',
    tags: 'Structure',
    depth: 'depth',
    metadata: 'Metadata',
    differ: 'Info and XMP differ',
    alt: 'alt',
    noAlt: 'no alt text',
    notes: 'Notes',
    noNotes: 'Nothing to note.',
  },
  millimetres: 'mm',
  pages: (count) => `${count} ${count === 1 ? 'page' : 'pages'}`,
  megabytes: (bytes) =>
    bytes < 1e6 ? `${(bytes / 1e3).toFixed(0)} kB` : `${(bytes / 1e6).toFixed(1)} MB`,
};

export const russianInspect: InspectMessages = {
  help: {
    inspect: 'рассказать, что в PDF: страницы, шрифты, рисунки, ссылки, структура, стандарты',
    usage: '<файл> [параметры]',
    file: 'PDF этой или любой другой программы',
    json: 'вывести отчёт в JSON на стандартный вывод',
    tree: 'вывести всю структуру в порядке чтения, как её встретит программа чтения с экрана',
    examples: `
Примеры:
  digest inspect build/2025-03.pdf         что внутри и какие есть замечания
  digest inspect build/2025-03.pdf --tree  структура с текстами и описаниями

Коды завершения: 0 — PDF прочитан, даже с замечаниями, 1 — не прочитан,
2 — ошибка в команде.`,
  },
  words: {
    pages: 'Страницы',
    boxes: 'рамки',
    page: 'с.',
    version: 'Версия PDF',
    language: 'Язык',
    notNamed: 'не указан',
    claims: 'Заявлено',
    none: 'нет',
    fonts: 'Шрифты',
    embedded: 'встроен',
    notEmbedded: 'НЕ встроен',
    subset: 'часть знаков',
    noUnicode: 'нет таблицы Unicode',
    pictures: 'Рисунки',
    outline: 'Закладки',
    links: 'Ссылки',
    external: 'внешние',
    internal: 'внутренние',
    broken: 'никуда не ведут',
    other: 'другие',
    tags: 'Структура',
    depth: 'глубина',
    metadata: 'Метаданные',
    differ: 'Info и XMP расходятся',
    alt: 'описание',
    noAlt: 'нет описания',
    notes: 'Замечания',
    noNotes: 'Замечаний нет.',
  },
  millimetres: 'мм',
  pages: (count) => russianCount(count, 'страница', 'страницы', 'страниц'),
  megabytes: (bytes) =>
    bytes < 1e6
      ? `${(bytes / 1e3).toFixed(0)} КБ`
      : `${(bytes / 1e6).toFixed(1).replace('.', ',')} МБ`,
};
