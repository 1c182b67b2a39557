/** Messages about a finished PDF: why it cannot be read, and what a checker or a screen reader would stumble over. */
import type { Diagnostic } from '../diagnostic.ts';
import { error, say, warning } from './message.ts';

export const pdfNotFound = (path: string): Diagnostic =>
  error(
    'pdf-not-found',
    undefined,
    say(`There is no file ${path}`, `Файла ${path} нет`),
    say(
      'Check the path; “digest build” makes a PDF.',
      'Проверьте путь; PDF создаёт «digest build».',
    ),
  );

export const pdfUnreadable = (path: string): Diagnostic =>
  error(
    'pdf-unreadable',
    undefined,
    say(`${path} cannot be read`, `${path} не читается`),
    say(
      'Check that it is a file, not a folder, and that you may read it.',
      'Проверьте, что это файл, а не папка, и что у вас есть право его читать.',
    ),
  );

export const pdfTooLarge = (path: string, limit: number): Diagnostic =>
  error(
    'pdf-too-large',
    undefined,
    say(`${path} is larger than ${limit} MB`, `${path} больше ${limit} МБ`),
    say(
      'Look at a part of it, split with another tool.',
      'Проверьте его по частям, разделив другой программой.',
    ),
  );

export const notAPdf = (path: string): Diagnostic =>
  error(
    'not-a-pdf',
    undefined,
    say(
      `${path} is not a PDF, whatever its name says`,
      `${path} — не PDF, как бы файл ни назывался`,
    ),
    say('Give the path of a PDF file.', 'Укажите путь к файлу PDF.'),
  );

export const pdfEncrypted = (path: string): Diagnostic =>
  error(
    'pdf-encrypted',
    undefined,
    say(
      `${path} is encrypted, so nothing in it can be read`,
      `${path} зашифрован, прочитать в нём ничего нельзя`,
    ),
    say('Save it without a password first.', 'Сначала сохраните его без пароля.'),
  );

export const pdfBroken = (path: string): Diagnostic =>
  error(
    'pdf-broken',
    undefined,
    say(
      `${path} is damaged: the part that leads to its pages is missing`,
      `${path} повреждён: нет той части, которая ведёт к страницам`,
    ),
    say('Make or fetch it again.', 'Создайте или скачайте его заново.'),
  );

export const pdfTooMuch = (path: string, seconds: number): Diagnostic =>
  error(
    'pdf-too-much',
    undefined,
    say(
      `${path} holds more than can be read in ${seconds} seconds, or unpacks to more than half a gigabyte`,
      `${path} не прочитать за ${seconds} секунд, или в распакованном виде он больше половины гигабайта`,
    ),
    say(
      'If you do not know where it comes from, do not open it; else look at a part of it.',
      'Если неизвестно, откуда он, не открывайте его; иначе проверьте его по частям.',
    ),
  );

export const notTagged = (): Diagnostic =>
  warning(
    'pdf-not-tagged',
    undefined,
    say(
      'The PDF has no structure, so a screen reader has to guess the order',
      'В PDF нет структуры, программе чтения с экрана придётся угадывать порядок',
    ),
    say(
      'Make it with a tool that writes tagged PDF.',
      'Создайте его программой, которая пишет PDF с тегами.',
    ),
  );

export const noPages = (): Diagnostic =>
  warning(
    'pdf-no-pages',
    undefined,
    say('No page can be found in the PDF', 'В PDF не найти ни одной страницы'),
    say(
      'The file is probably damaged: make it again.',
      'Скорее всего, файл повреждён: создайте его заново.',
    ),
  );

export const pdfNoLanguage = (): Diagnostic =>
  warning(
    'pdf-no-language',
    undefined,
    say('The language of the text is not named', 'Язык текста не указан'),
    say(
      'Set the language of the document (Lang in its catalogue).',
      'Укажите язык документа (Lang в каталоге).',
    ),
  );

export const pdfNoTitle = (): Diagnostic =>
  warning(
    'pdf-no-title',
    undefined,
    say('The PDF has no title', 'У PDF нет названия'),
    say('Set the title in the metadata.', 'Укажите название в метаданных.'),
  );

export const figuresWithoutAlt = (pages: readonly number[]): Diagnostic =>
  warning(
    'figure-without-alt',
    undefined,
    say(
      `${pages.length} picture(s) have no alternative text: ${inPages(pages, 'p.')}`,
      `Рисунков без описания: ${pages.length} (${inPages(pages, 'с.')})`,
    ),
    say(
      'Describe each picture (Alt), or take it out of the structure.',
      'Опишите каждый рисунок (Alt) или выведите его из структуры.',
    ),
  );

export const pagesWithoutTabOrder = (pages: readonly number[]): Diagnostic =>
  warning(
    'page-without-tab-order',
    undefined,
    say(
      `Pages with links do not say that the Tab key follows the structure: ${inPages(pages, 'p.')}`,
      `На страницах со ссылками не указано, что клавиша Tab идёт по структуре: ${inPages(pages, 'с.')}`,
    ),
    say('Set Tabs to S on these pages.', 'Задайте на этих страницах Tabs со значением S.'),
  );

export const contentOutsideStructure = (pages: readonly number[]): Diagnostic =>
  warning(
    'content-outside-structure',
    undefined,
    say(
      `Something is shown that is neither in the structure nor marked as decoration: ${inPages(pages, 'p.')}`,
      `На страницах есть то, что не входит в структуру и не помечено как оформление: ${inPages(pages, 'с.')}`,
    ),
    say(
      'Tag it, or mark it as an artifact.',
      'Добавьте это в структуру или пометьте как Artifact.',
    ),
  );

export const marksOutsideStructure = (count: number, pages: readonly number[]): Diagnostic =>
  warning(
    'marked-content-outside-structure',
    undefined,
    say(
      `${count} piece(s) of marked content belong to no element of the structure: ${inPages(pages, 'p.')}`,
      `Помеченных фрагментов, которых нет в структуре: ${count} (${inPages(pages, 'с.')})`,
    ),
    say('Add them to the structure tree.', 'Добавьте их в дерево структуры.'),
  );

export const annotationsOutsideStructure = (count: number, pages: readonly number[]): Diagnostic =>
  warning(
    'annotation-outside-structure',
    undefined,
    say(
      `${count} link(s) or other annotations are not in the structure: ${inPages(pages, 'p.')}`,
      `Ссылок и других аннотаций вне структуры: ${count} (${inPages(pages, 'с.')})`,
    ),
    say('Put each into a Link or Annot element.', 'Поместите каждую в элемент Link или Annot.'),
  );

export const parentTreeHoles = (count: number, pages: readonly number[]): Diagnostic =>
  warning(
    'parent-tree-hole',
    undefined,
    say(
      `The parent tree does not know ${count} piece(s) of content: ${inPages(pages, 'p.')}`,
      `В ParentTree нет записей о фрагментах: ${count} (${inPages(pages, 'с.')})`,
    ),
    say(
      'Write an entry for each piece of marked content.',
      'Добавьте запись о каждом помеченном фрагменте.',
    ),
  );

export const parentTreeOrphans = (count: number): Diagnostic =>
  warning(
    'parent-tree-orphan',
    undefined,
    say(
      `${count} entries of the parent tree lead to nothing on a page or in the structure`,
      `Записей ParentTree, за которыми нет ничего на страницах или в структуре: ${count}`,
    ),
    say('Remove them, or make the file anew.', 'Удалите их или создайте файл заново.'),
  );

export const noOutputIntent = (): Diagnostic =>
  warning(
    'no-output-intent',
    undefined,
    say(
      'The PDF does not say for which colours it is made',
      'В PDF не указано, для каких цветов он сделан',
    ),
    say(
      'PDF/A wants an output intent with a colour profile.',
      'Для PDF/A нужен OutputIntent с цветовым профилем.',
    ),
  );

export const textWithoutUnicode = (count: number, pages: readonly number[]): Diagnostic =>
  warning(
    'text-without-unicode',
    undefined,
    say(
      `${count} character(s) can be seen but neither copied nor read aloud: ${inPages(pages, 'p.')}`,
      `Знаков, которые видны, но не копируются и не читаются вслух: ${count} (${inPages(pages, 'с.')})`,
    ),
    say('Embed fonts with a ToUnicode table.', 'Встройте шрифты с таблицей ToUnicode.'),
  );

export const fontsNotEmbedded = (names: readonly string[]): Diagnostic =>
  warning(
    'font-not-embedded',
    undefined,
    say(
      `Fonts are not in the file, so it looks different elsewhere: ${names.join(', ')}`,
      `Шрифтов нет в файле, на другом компьютере он выглядит иначе: ${names.join(', ')}`,
    ),
    say('Embed all fonts.', 'Встройте все шрифты.'),
  );

export const brokenDestinations = (count: number, pages: readonly number[]): Diagnostic =>
  warning(
    'broken-destination',
    undefined,
    say(
      `${count} link(s) or bookmarks lead nowhere${pages.length > 0 ? `: ${inPages(pages, 'p.')}` : ''}`,
      `Ссылок и закладок, которые никуда не ведут: ${count}${pages.length > 0 ? ` (${inPages(pages, 'с.')})` : ''}`,
    ),
    say('Correct their destinations.', 'Исправьте, куда они ведут.'),
  );

export const metadataDiffers = (keys: readonly string[]): Diagnostic =>
  warning(
    'metadata-differs',
    undefined,
    say(
      `The two records of metadata (Info and XMP) do not agree: ${keys.join(', ')}`,
      `Две записи метаданных (Info и XMP) расходятся: ${keys.join(', ')}`,
    ),
    say('Write the same values in both.', 'Запишите в обе одинаковые значения.'),
  );

export const xmpBroken = (): Diagnostic =>
  warning(
    'xmp-broken',
    undefined,
    say('The XMP metadata is no well-formed XML', 'Метаданные XMP — неправильный XML'),
    say(
      'Make the file anew; a title with & or < is a common cause.',
      'Создайте файл заново; частая причина — знак & или < в названии.',
    ),
  );

/** `p. 1, 3–5`; a long list is cut. */
function inPages(pages: readonly number[], word: string): string {
  const sorted = [...new Set(pages)].sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const page of sorted) {
    const last = ranges.at(-1);
    if (last && page === last[1] + 1) last[1] = page;
    else ranges.push([page, page]);
  }
  const shown = ranges
    .slice(0, 12)
    .map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  return `${word} ${shown.join(', ')}${ranges.length > 12 ? '…' : ''}`;
}
