/** Messages about keys and values of series.yaml, issue.yaml and front matter. */
import type { Span } from '../../model/source.ts';
import type { Diagnostic, Localized } from '../diagnostic.ts';
import { didYouMean, error, say, warning } from './message.ts';

/** What a mapping is, in the words of messages. */
export type Owner = Localized;

export const OWNERS = {
  series: say('series.yaml', 'series.yaml'),
  issue: say('issue.yaml', 'issue.yaml'),
  section: say('the section', 'раздел'),
  item: say('the item', 'материал'),
  image: say('the picture', 'картинка'),
  source: say('the source', 'источник'),
  link: say('the link', 'ссылка'),
  button: say('the button', 'кнопка'),
  contacts: say('the contacts', 'контакты'),
  resource: say('the resource', 'ресурс'),
  cover: say('the publication', 'издание'),
  sources: say('the list of sources', 'словарь источников'),
} as const satisfies Record<string, Owner>;

const KINDS = {
  text: say('text', 'нужен текст'),
  map: say('keys with values', 'нужны ключи со значениями'),
  list: say('a list', 'нужен список'),
  truth: say('true or false', 'нужно true или false'),
  'text or map': say('text or keys with values', 'нужен текст или ключи со значениями'),
} as const;
export type WantedKind = keyof typeof KINDS;

export const issueNotFound = (path: string, nearest: string | undefined): Diagnostic =>
  error(
    'issue-not-found',
    undefined,
    say(`There is no “${path}”`, `«${path}» не существует`),
    ...didYouMean(nearest),
    say(
      'Give the folder of an issue, or its issue.yaml.',
      'Укажите папку выпуска или его issue.yaml.',
    ),
  );

/** @param issues paths of folders in it that are issues */
export const issueFileMissing = (folder: string, issues: readonly string[] = []): Diagnostic =>
  error(
    'issue-file-missing',
    undefined,
    say(
      `“${folder}” is no issue: there is no issue.yaml in it`,
      `В «${folder}» нет issue.yaml — это не выпуск`,
    ),
    issues.length === 0
      ? say('Give a folder with an issue.yaml.', 'Укажите папку, в которой лежит issue.yaml.')
      : say(
          `Give an issue: ${issues.map((issue) => `“${issue}”`).join(', ')}.`,
          `Укажите выпуск: ${issues.map((issue) => `«${issue}»`).join(', ')}.`,
        ),
  );

export const notAMapping = (span: Span): Diagnostic =>
  error(
    'not-a-mapping',
    span,
    say(
      'The file must consist of keys with values',
      'Файл должен состоять из ключей со значениями',
    ),
    say('Write lines such as “title: …”.', 'Пишите строки вида «title: …».'),
  );

export const missingKey = (span: Span, key: string, owner: Owner): Diagnostic =>
  error(
    'missing-key',
    span,
    say(`${capital(owner.en)} lacks the key “${key}”`, `${capital(owner.ru)}: нет ключа «${key}»`),
    say(`Add “${key}: …” here.`, `Добавьте сюда «${key}: …».`),
  );

/** @param places paths where series.yaml, which gives the title as a rule, was looked for */
export const missingSeries = (span: Span, places: readonly string[]): Diagnostic =>
  error(
    'missing-key',
    span,
    say(
      'The digest has no “title”: no series.yaml was found',
      'У дайджеста нет ключа «title»: файл series.yaml не найден',
    ),
    say(
      `Put it where it is looked for: ${places.join(', ')}.`,
      `Положите его туда, где он ищется: ${places.join(', ')}.`,
    ),
    say(
      'An issue without a series gives “title: …” here.',
      'Если выпуск не входит в серию, добавьте «title: …» сюда.',
    ),
  );

export const emptyValue = (span: Span, key: string): Diagnostic =>
  error(
    'empty-value',
    span,
    say(`“${key}” is empty`, `Значение «${key}» пустое`),
    say(`Write a value after “${key}:”.`, `Напишите значение после «${key}:».`),
  );

export const unknownKey = (
  span: Span,
  key: string,
  owner: Owner,
  nearest: string | undefined,
  known: readonly string[],
  isText = false,
): Diagnostic =>
  error(
    'unknown-key',
    span,
    say(`${capital(owner.en)} has no key “${key}”`, `${capital(owner.ru)}: ключа «${key}» нет`),
    ...didYouMean(nearest),
    ...(isText ? [COMMA_IN_TEXT] : []),
    say(`Known keys: ${known.join(', ')}.`, `Известные ключи: ${known.join(', ')}.`),
  );

const COMMA_IN_TEXT = say(
  'Inside { } a comma ends a value: put a text that has one in quotes.',
  'Внутри { } запятая заканчивает значение: текст с запятой возьмите в кавычки.',
);

export const misplacedKey = (span: Span, key: string): Diagnostic =>
  error(
    'misplaced-key',
    span,
    say(
      `“${key}” belongs to one issue, not to the series`,
      `«${key}» относится к одному выпуску, а не ко всей серии`,
    ),
    say('Move it to issue.yaml.', 'Перенесите его в issue.yaml.'),
  );

export const wrongType = (span: Span, key: string, wanted: WantedKind): Diagnostic =>
  error(
    'wrong-type',
    span,
    say(`“${key}” must be ${KINDS[wanted].en}`, `«${key}»: здесь ${KINDS[wanted].ru}`),
    wanted === 'text'
      ? say(
          'A text with a colon, a bracket or a dash at its start goes in double quotes.',
          'Текст с двоеточием, скобкой или дефисом в начале берут в двойные кавычки.',
        )
      : say('Check the indentation and the brackets.', 'Проверьте отступы и скобки.'),
  );

export const badDate = (span: Span, text: string, cure: string | undefined): Diagnostic =>
  error(
    'bad-date',
    span,
    say(`“${text}” is not a date`, `«${text}» — не дата`),
    cure === undefined
      ? say(
          'Write year and month: 2025-03, or 2025-03-15.',
          'Напишите год и месяц: 2025-03 или 2025-03-15.',
        )
      : say(`Write ${cure}.`, `Напишите ${cure}.`),
  );

export const badLanguage = (span: Span, text: string): Diagnostic =>
  error(
    'bad-language',
    span,
    say(`“${text}” is not a language code`, `«${text}» — не код языка`),
    say('Write ru or en.', 'Напишите ru или en.'),
  );

export const unknownSectionKind = (
  span: Span,
  text: string,
  nearest: string | undefined,
  known: readonly string[],
): Diagnostic =>
  error(
    'unknown-section-kind',
    span,
    say(`There is no kind of section “${text}”`, `Разделов вида «${text}» нет`),
    ...didYouMean(nearest),
    say(`Write one of: ${known.join(', ')}.`, `Возможны: ${known.join(', ')}.`),
  );

export const unknownButtonKind = (
  span: Span,
  text: string,
  nearest: string | undefined,
  known: readonly string[],
): Diagnostic =>
  error(
    'unknown-button-kind',
    span,
    say(`There is no kind of button “${text}”`, `Кнопок вида «${text}» нет`),
    ...didYouMean(nearest),
    say(
      `Write one of: ${known.join(', ')}; or give a label of your own with “label”.`,
      `Возможны: ${known.join(', ')}; своя надпись задаётся ключом «label».`,
    ),
  );

export const badLength = (span: Span, text: string): Diagnostic =>
  error(
    'bad-length',
    span,
    say(`“${text}” is not a length with a unit`, `«${text}» — не длина с единицей`),
    /^\s*\d+(?:\.\d+)?\s*$/.test(text)
      ? say(`Write ${text.trim()}mm.`, `Напишите ${text.trim()}mm.`)
      : say(
          'Write a number and mm, cm, pt, em or %: 62mm.',
          'Напишите число и mm, cm, pt, em или %: 62mm.',
        ),
  );

export const badSide = (span: Span, text: string, nearest: string | undefined): Diagnostic =>
  error(
    'bad-side',
    span,
    say(`“${text}” is no side of the page`, `«${text}» — не сторона страницы`),
    ...didYouMean(nearest),
    say('Write left, right or full.', 'Напишите left, right или full.'),
  );

export const badAfter = (span: Span, text: string): Diagnostic =>
  error(
    'bad-after',
    span,
    say(`“${text}” is not a number of paragraphs`, `«${text}» — не число абзацев`),
    say('Write a whole number, 0 or more.', 'Напишите целое число, 0 или больше.'),
  );

export const narrowWidth = (span: Span, text: string): Diagnostic =>
  warning(
    'narrow-width',
    span,
    say(
      `A picture ${text} wide is too narrow; it is set 20 mm wide`,
      `Картинка шириной ${text} слишком узкая; будет 20 мм`,
    ),
    say('Write 20mm or more.', 'Напишите 20mm или больше.'),
  );

export const badHyphenation = (span: Span, text: string): Diagnostic =>
  error(
    'bad-hyphenation',
    span,
    say(
      `“${text}” is not a word with its breaks marked by hyphens`,
      `«${text}» — не слово с дефисами в местах переноса`,
    ),
    say('Write it like “мед-учреж-де-ние”.', 'Напишите его так: «мед-учреж-де-ние».'),
  );

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
      `${count} covers do not fit one row of ${limit}`,
      `${count} обложек: в ряду помещается ${limit}`,
    ),
    say(`Keep ${limit} at most.`, `Оставьте не больше ${limit}.`),
  );

export const manyResources = (span: Span, count: number, limit: number): Diagnostic =>
  warning(
    'many-resources',
    span,
    say(
      `${count} resources do not fit the grid of ${limit}`,
      `${count} ресурсов: в сетке помещается ${limit}`,
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
    say(
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

export const noItems = (span: Span, pattern: string | undefined): Diagnostic =>
  error(
    'no-items',
    span,
    pattern === undefined
      ? say('The section has no items', 'В разделе нет материалов')
      : say(`No file matches “${pattern}”`, `Под «${pattern}» не подходит ни один файл`),
    say(
      'Name files that exist, or remove the section.',
      'Укажите файлы, которые есть, или уберите раздел.',
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

export const unprintable = (span: Span, name: string): Diagnostic =>
  warning(
    'unprintable-character',
    span,
    say(
      `An invisible character ${name} stands here; it is left out`,
      `Здесь невидимый знак ${name}; он пропущен`,
    ),
    say('Delete it and type the place anew.', 'Удалите его и наберите это место заново.'),
  );

/** A name that brings its own quotation marks gets no others round them. */
function isQuoted(name: string): boolean {
  return /^(?:«[^«»]*»|„[^„“]*“|“[^“”]*”|"[^"]*")$/.test(name);
}

function withInnerQuotes(name: string): string {
  return name.replaceAll('«', '„').replaceAll('»', '“');
}

function capital(text: string): string {
  return /\.yaml$/.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
