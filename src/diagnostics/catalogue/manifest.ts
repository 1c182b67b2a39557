/** Messages about the files of an issue and their keys: series.yaml, issue.yaml and front matter. */
import type { Span } from '../../model/source.ts';
import type { Diagnostic, Localized } from '../diagnostic.ts';
import { didYouMean, error, say } from './message.ts';

/** What a mapping is, in the words of messages. */
export type Owner = Localized;

export const OWNERS = {
  series: say('series.yaml', 'series.yaml'),
  issue: say('issue.yaml', 'issue.yaml'),
  section: say('the section', 'рубрика'),
  item: say('the item', 'материал'),
  image: say('the picture', 'рисунок'),
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

/** @param issues paths of folders that are issues: in it, or that it may belong to */
/** @param alike a file that seems to be meant: issue.yml, issue.yaml.txt */
export const issueFileMissing = (
  folder: string,
  issues: readonly string[] = [],
  alike?: string,
): Diagnostic =>
  error(
    'issue-file-missing',
    undefined,
    say(
      `“${folder}” is no issue: there is no issue.yaml in it`,
      `В «${folder}» нет issue.yaml — это не выпуск`,
    ),
    alike === undefined
      ? giveAnIssue(issues)
      : say(`Rename “${alike}” to “issue.yaml”.`, `Переименуйте «${alike}» в «issue.yaml».`),
  );

/** @param issues paths of folders that the file may belong to */
export const notAnIssue = (file: string, issues: readonly string[]): Diagnostic =>
  error(
    'issue-file-missing',
    undefined,
    say(
      `“${file}” is no issue: it is neither a folder nor an issue.yaml`,
      `«${file}» — не выпуск: это не папка и не issue.yaml`,
    ),
    giveAnIssue(issues),
  );

const giveAnIssue = (issues: readonly string[]) =>
  issues.length === 0
    ? say('Give a folder with an issue.yaml.', 'Укажите папку, в которой лежит issue.yaml.')
    : say(
        `Give an issue: ${issues.map((issue) => `“${issue}”`).join(', ')}.`,
        `Укажите выпуск: ${issues.map((issue) => `«${issue}»`).join(', ')}.`,
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

/** What an unknown key may be. */
interface UnknownKeyClues {
  /** The rest of a text behind a comma. */
  readonly isText?: boolean;
  /** A known one with its value, and no space between them: {name:A}. */
  readonly isGlued?: boolean;
  /** A key of the picture's record that it is, or is like. */
  readonly ofPicture?: string | undefined;
}

export const unknownKey = (
  span: Span,
  key: string,
  owner: Owner,
  nearest: string | undefined,
  known: readonly string[],
  { isText, isGlued, ofPicture }: UnknownKeyClues = {},
): Diagnostic =>
  error(
    'unknown-key',
    span,
    say(`${capital(owner.en)} has no key “${key}”`, `${capital(owner.ru)}: ключа «${key}» нет`),
    ...didYouMean(nearest),
    ...(isText ? [COMMA_IN_TEXT] : []),
    ...(isGlued ? [SPACE_BEHIND_COLON] : []),
    ...(ofPicture === undefined ? [] : [keyOfPicture(ofPicture)]),
    say(`Known keys: ${known.join(', ')}.`, `Известные ключи: ${known.join(', ')}.`),
  );

const keyOfPicture = (key: string) =>
  say(
    `“${key}” belongs to the picture: image: { src: …, ${key}: … }`,
    `«${key}» относится к рисунку: image: { src: …, ${key}: … }`,
  );

const SPACE_BEHIND_COLON = say(
  'Put a space behind the colon: { name: …, url: … }.',
  'Поставьте пробел после двоеточия: { name: …, url: … }.',
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
      : wanted === 'list'
        ? say(
            'Begin every entry with “- ”, or put them in [ ].',
            'Начните каждый пункт с «- » или возьмите их в [ ].',
          )
        : say('Check the indentation and the brackets.', 'Проверьте отступы и скобки.'),
  );

function capital(text: string): string {
  return /\.yaml$/.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
