/** Messages about items, and about lists of them: too long, too many, twice, empty, without a link. */
import type { Span } from '../../model/source.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { didYouMean, error, say, warning } from './message.ts';

export const longTitle = (span: Span, length: number, limit: number): Diagnostic =>
  warning(
    'long-title',
    span,
    say(
      `The title has ${length} characters, more than ${limit}`,
      `В заголовке ${length} зн., больше ${limit}`,
    ),
    say('Shorten it.', 'Сократите его.'),
  );

export const longLead = (span: Span, length: number, limit: number): Diagnostic =>
  warning(
    'long-lead',
    span,
    say(
      `The lead has ${length} characters, more than ${limit}`,
      `Во врезке ${length} зн., больше ${limit}`,
    ),
    say(
      'Shorten it, or move part of it to the text.',
      'Сократите её или перенесите часть в текст.',
    ),
  );

export const manyCovers = (span: Span, count: number, limit: number): Diagnostic =>
  warning(
    'many-covers',
    span,
    say(
      `Of ${count} covers each gets small: a page shows ${limit} well`,
      `Обложек ${count}, и каждая становится мелкой: хорошо смотрится не больше ${limit}`,
    ),
    say(`Keep ${limit} at most.`, `Оставьте не больше ${limit}.`),
  );

export const manyResources = (span: Span, count: number, limit: number): Diagnostic =>
  warning(
    'many-resources',
    span,
    say(
      `${count} resources crowd the page on the unit, or take one of their own: ${limit} are enough for it`,
      `Ресурсов ${count}: они теснят страницу о подразделении или занимают отдельную; ей хватает ${limit}`,
    ),
    say(`Keep ${limit} at most.`, `Оставьте не больше ${limit}.`),
  );

export const emptyItem = (span: Span): Diagnostic =>
  warning(
    'empty-item',
    span,
    say('The item has neither a text nor a lead', 'В материале нет ни текста, ни врезки'),
    say(
      'Write the text below the front matter, or a “lead”.',
      'Напишите текст после шапки или ключ «lead».',
    ),
  );

export const sourceWithoutLink = (
  span: Span,
  name: string,
  nearest: string | undefined,
  areSeveral = false,
): Diagnostic =>
  warning(
    'source-without-link',
    span,
    isQuoted(name)
      ? say(`The source ${name} has no link`, `У источника ${name} нет ссылки`)
      : say(
          `The source “${name}” has no link`,
          `У источника «${withInnerQuotes(name)}» нет ссылки`,
        ),
    ...didYouMean(nearest),
    areSeveral
      ? say(`Several are a list: [${name}].`, `Несколько источников — это список: [${name}].`)
      : say(
          'Add “url”, or name the source in “sources” of series.yaml.',
          'Добавьте «url» или внесите источник в «sources» файла series.yaml.',
        ),
  );

export const duplicateItem = (span: Span, file: string): Diagnostic =>
  error(
    'duplicate-item',
    span,
    say(`“${file}” is in the issue already`, `«${file}» в выпуске уже есть`),
    say('Keep it in one place.', 'Оставьте его в одном месте.'),
  );

/** @param file a name that is a Markdown file's but for its end; @param name what it should be */
export const itemLeftOut = (span: Span, pattern: string, file: string, name: string): Diagnostic =>
  warning(
    'item-left-out',
    span,
    say(
      `“${file}” is not in the issue: “${pattern}” does not match it`,
      `«${file}» в выпуск не вошёл: под «${pattern}» он не подходит`,
    ),
    say(`Call it “${name}”.`, `Назовите его «${name}».`),
  );

/** @param near a pattern like it that files match */
export const noItems = (span: Span, pattern: string | undefined, near?: string): Diagnostic =>
  error(
    'no-items',
    span,
    pattern === undefined
      ? say('The section has no items', 'В рубрике нет материалов')
      : say(`No file matches “${pattern}”`, `Под «${pattern}» не подходит ни один файл`),
    ...didYouMean(near),
    say(
      'Name files that exist, or remove the section.',
      'Укажите файлы, которые есть, или уберите рубрику.',
    ),
  );

export const missingFrontMatter = (span: Span): Diagnostic =>
  error(
    'missing-front-matter',
    span,
    say('The item does not begin with front matter', 'Материал начинается без шапки'),
    say(
      'Begin the file with a line “---”, then “title: …”, then “---” again.',
      'Начните файл строкой «---», затем «title: …», затем снова «---».',
    ),
  );

export const misspeltFrontMatter = (span: Span): Diagnostic =>
  error(
    'missing-front-matter',
    span,
    say(
      'This is no line “---” of front matter, only like one',
      'Эта строка похожа на «---» шапки, но это не она',
    ),
    say(
      'Type three hyphens “---” for it; nothing stands before the first of the two lines, no blank and no empty line.',
      'Наберите вместо неё три дефиса «---»; перед первой из двух таких строк нет ни пробелов, ни пустых строк.',
    ),
  );

export const unclosedFrontMatter = (span: Span): Diagnostic =>
  error(
    'unclosed-front-matter',
    span,
    say('The front matter is not closed', 'Шапка не закрыта'),
    say('Put a line “---” after its last key.', 'Поставьте строку «---» после последнего ключа.'),
  );

export const textTwice = (span: Span): Diagnostic =>
  error(
    'text-twice',
    span,
    say(
      'The item has a text both in the front matter and below it',
      'Текст материала есть и в шапке, и под ней',
    ),
    say('Keep the one below.', 'Оставьте тот, что под шапкой.'),
  );

/** A name that brings its own quotation marks gets no others round them. */
function isQuoted(name: string): boolean {
  return /^(?:«[^«»]*»|„[^„“]*“|“[^“”]*”|"[^"]*")$/.test(name);
}

function withInnerQuotes(name: string): string {
  return name.replaceAll('«', '„').replaceAll('»', '“');
}
