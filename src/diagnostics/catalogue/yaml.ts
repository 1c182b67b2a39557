/** Messages about files as files and about YAML as a notation, before its keys mean anything. */
import type { Span } from '../../model/source.ts';
import type { Diagnostic, Localized } from '../diagnostic.ts';
import { error, say, warning } from './message.ts';

export const unreadableFile = (span: Span | undefined, path: string): Diagnostic =>
  error(
    'unreadable-file',
    span,
    say(`“${path}” cannot be read`, `Файл «${path}» не читается`),
    say(
      'Check that it is a file and that you may read it.',
      'Проверьте, что это файл и что у вас есть право его читать.',
    ),
  );

/** @param guess the encoding that the file seems to be in; undefined: it seems to be no text */
export const notUtf8 = (span: Span, guess: string | undefined): Diagnostic =>
  error(
    'not-utf8',
    span,
    guess === undefined
      ? say('The file is not text', 'Это не текстовый файл')
      : say(
          `The file is not in UTF-8; it looks like ${guess}`,
          `Файл сохранён не в UTF-8, а, похоже, в ${guess}`,
        ),
    guess === undefined
      ? say('Check that it is the right file.', 'Проверьте, тот ли это файл.')
      : say('Save it as UTF-8.', 'Сохраните его в кодировке UTF-8.'),
  );

const DOCUMENT_KINDS = {
  office: ['a document of Word or a program like it', 'документ Word или похожей программы'],
  rtf: ['an RTF document', 'документ RTF'],
  pdf: ['a PDF', 'PDF'],
  html: ['a web page', 'веб-страница'],
  picture: ['a picture', 'картинка'],
} as const;

/** @param kind what the file is, by its first bytes */
export const otherDocument = (span: Span, kind: keyof typeof DOCUMENT_KINDS): Diagnostic =>
  error(
    'not-plain-text',
    span,
    say(
      `The file is ${DOCUMENT_KINDS[kind][0]}, not plain text`,
      `Это не простой текст, а ${DOCUMENT_KINDS[kind][1]}`,
    ),
    kind === 'picture' || kind === 'pdf'
      ? say('Check that it is the right file.', 'Проверьте, тот ли это файл.')
      : say(
          'Copy its text to a file of plain text, in UTF-8.',
          'Скопируйте из него текст в простой текстовый файл в кодировке UTF-8.',
        ),
  );

export const fileTooLarge = (span: Span, limit: number): Diagnostic =>
  error(
    'file-too-large',
    span,
    say(
      `The file is larger than ${limit} MB, too large for text`,
      `Файл больше ${limit} МБ — для текста это слишком много`,
    ),
    say(
      'Check that it is the right file, and split it if it is.',
      'Проверьте, тот ли это файл; если тот, разделите его.',
    ),
  );

const QUOTE_HINT = say(
  'If the text has a colon followed by a space, or begins with a special character, put it in double quotes.',
  'Если в тексте есть двоеточие с пробелом или он начинается со служебного знака, возьмите его в двойные кавычки: "…".',
);

const INDENT_HINT = say(
  'Keys of one mapping begin at the same column; indent with two spaces, never with tabs.',
  'Ключи одного уровня начинаются с одной колонки; отступ — два пробела, не табуляция.',
);

const NO_BREAK_HINT = say(
  'It came with a text that was copied: delete it and type plain spaces.',
  'Он попал сюда вместе со скопированным текстом: сотрите его и наберите обычные пробелы.',
);

const SECOND_KEY: readonly [Localized, Localized] = [
  say(
    'A second “key: value” stands inside a value',
    'Внутри значения стоит ещё одно «ключ: значение»',
  ),
  QUOTE_HINT,
];

/** What the YAML library's codes mean to an editor, and the cure. */
const SYNTAX: Readonly<Record<string, readonly [Localized, Localized]>> = {
  BLOCK_AS_IMPLICIT_KEY: SECOND_KEY,
  BLOCK_IN_FLOW: SECOND_KEY,
  TAB_AS_INDENT: [say('A tab is used as indentation', 'Отступ сделан табуляцией'), INDENT_HINT],
  NO_BREAK_INDENT: [
    say(
      'A no-break space (U+00A0) is used as indentation',
      'Отступ сделан неразрывным пробелом (U+00A0)',
    ),
    NO_BREAK_HINT,
  ],
  NO_BREAK_BEHIND_KEY: [
    say(
      'A no-break space (U+00A0) stands behind the colon',
      'После двоеточия стоит неразрывный пробел (U+00A0)',
    ),
    NO_BREAK_HINT,
  ],
  ENTRY_MARK: [
    say(
      'An entry of a list does not begin with a hyphen and a space',
      'Пункт списка начинается не с дефиса и пробела',
    ),
    say('Begin it with “- ”.', 'Начните его с «- ».'),
  ],
  NO_COMMA: [
    say('Inside { } no comma stands before this key', 'Внутри { } перед этим ключом нет запятой'),
    say(
      'Put one there: { name: …, url: … }; a text with a colon goes in double quotes.',
      'Поставьте её: { name: …, url: … }; текст с двоеточием возьмите в двойные кавычки.',
    ),
  ],
  GLUED_VALUE: [
    say('No space stands between a key and its value', 'Между ключом и значением нет пробела'),
    say(
      'Put one behind the colon: “key: value”.',
      'Поставьте его после двоеточия: «ключ: значение».',
    ),
  ],
  BEHIND_QUOTE: [
    say(
      'The value ends at the quotation mark before this, and goes on',
      'Значение кончается на кавычке перед этим местом, а текст идёт дальше',
    ),
    say(
      'Put the whole value in double quotes, and write marks inside it as “ ” or « ».',
      'Возьмите в двойные кавычки всё значение, а внутри него пишите « ».',
    ),
  ],
  BAD_INDENT: [say('The indentation is wrong', 'Неверный отступ'), INDENT_HINT],
  MISSING_CHAR: [
    say(
      'A closing quote, bracket or colon is missing',
      'Не хватает закрывающей кавычки, скобки или двоеточия',
    ),
    say(
      'Add it; every key is followed by a colon and a space.',
      'Добавьте её; после каждого ключа ставят двоеточие и пробел.',
    ),
  ],
  BAD_SCALAR_START: [
    say(
      'A value begins with a character that YAML keeps for itself',
      'Значение начинается со знака, который YAML понимает по-своему',
    ),
    QUOTE_HINT,
  ],
  MULTILINE_IMPLICIT_KEY: [
    say(
      'A line is neither a key with its value nor part of a text',
      'Строка — не ключ со значением и не часть текста',
    ),
    say(
      'Add the colon after its key, or indent it as part of the text above.',
      'Поставьте двоеточие после ключа или добавьте отступ, если это продолжение текста.',
    ),
  ],
  BAD_DQ_ESCAPE: [
    say(
      'A backslash in double quotes begins an unknown sign',
      'Обратная косая черта в двойных кавычках начинает неизвестный знак',
    ),
    say(
      'Double the backslash or use single quotes.',
      'Удвойте её или возьмите текст в одинарные кавычки.',
    ),
  ],
  UNEXPECTED_TOKEN: [
    say('Something stands here that YAML does not expect', 'Здесь стоит то, чего YAML не ждёт'),
    QUOTE_HINT,
  ],
};

export const yamlUnclosed = (span: Span, mark: string): Diagnostic =>
  error(
    'yaml-syntax',
    span,
    say(`“${mark}” is opened here and never closed`, `Здесь открыто «${mark}» и нигде не закрыто`),
    say(
      'Add the closing mark; inside of double quotes use « » for quotations.',
      'Поставьте закрывающий знак; внутри двойных кавычек цитаты берут в « ».',
    ),
  );

export function yamlSyntax(span: Span, libraryCode: string, detail: string): Diagnostic {
  const [message, hint] = SYNTAX[libraryCode] ?? [
    say(`This is not YAML: ${detail}`, `Это не YAML: ${detail}`),
    QUOTE_HINT,
  ];
  return error('yaml-syntax', span, message, hint);
}

export const yamlComment = (span: Span): Diagnostic =>
  warning(
    'yaml-comment',
    span,
    say(
      'A “#” behind a space begins a comment: what follows is not printed',
      'С «#» после пробела начинается примечание: дальше ничего не печатается',
    ),
    say(
      'If it belongs to the text, put the value in double quotes; if it is a comment, put a space behind “#”.',
      'Если это часть текста, возьмите значение в двойные кавычки; если примечание, поставьте пробел после «#».',
    ),
  );

export const yamlAnchor = (span: Span, mark: string): Diagnostic =>
  warning(
    'yaml-anchor',
    span,
    say(
      `“${mark}” marks the value for “*${mark.slice(1)}”, and is not printed`,
      `«${mark}» — метка значения для «*${mark.slice(1)}», она не печатается`,
    ),
    say(
      'If it belongs to the text, put the value in double quotes; a mark that nothing refers to may go.',
      'Если это часть текста, возьмите значение в двойные кавычки; метку, на которую ничто не ссылается, можно убрать.',
    ),
  );

export const yamlDuplicateKey = (span: Span, key: string): Diagnostic =>
  error(
    'yaml-duplicate-key',
    span,
    say(`The key “${key}” is given twice`, `Ключ «${key}» задан дважды`),
    say('Keep one of the two.', 'Оставьте один из двух.'),
  );

export const yamlMergeKey = (span: Span): Diagnostic =>
  error(
    'yaml-merge-key',
    span,
    say('Merge keys “<<” are not part of YAML 1.2', 'Ключа слияния «<<» в YAML 1.2 нет'),
    say('Write the keys out.', 'Выпишите ключи полностью.'),
  );

export const yamlTag = (span: Span, tag: string): Diagnostic =>
  error(
    'yaml-tag',
    span,
    say(`The tag “${tag}” is not known here`, `Тег «${tag}» здесь неизвестен`),
    say(
      'Remove it; a text that begins with “!” goes in quotes.',
      'Уберите его; текст, который начинается с «!», берут в кавычки.',
    ),
  );

export const yamlDirective = (span: Span): Diagnostic =>
  error(
    'yaml-version',
    span,
    say('Only YAML 1.2 is read', 'Читается только YAML 1.2'),
    say('Remove the line that begins with “%”.', 'Уберите строку, которая начинается с «%».'),
  );

export const yamlAliasUnknown = (span: Span, name: string): Diagnostic =>
  error(
    'yaml-alias-unknown',
    span,
    say(`Nothing is marked “&${name}” above`, `Выше нет метки «&${name}»`),
    say(
      'A text that begins with “*” goes in quotes.',
      'Текст, который начинается со звёздочки, берут в кавычки.',
    ),
  );

export const yamlAliases = (span: Span, limit: number): Diagnostic =>
  error(
    'yaml-aliases',
    span,
    say(`More than ${limit} aliases are used`, `Ссылок «*» больше ${limit}`),
    say('Write the values out.', 'Выпишите значения полностью.'),
  );

export const yamlDepth = (span: Span, limit: number): Diagnostic =>
  error(
    'yaml-depth',
    span,
    say(
      `Lists and mappings are nested deeper than ${limit}`,
      `Вложенность глубже ${limit} уровней`,
    ),
    say('Check the brackets and the indentation.', 'Проверьте скобки и отступы.'),
  );

export const yamlDocuments = (span: Span): Diagnostic =>
  error(
    'yaml-documents',
    span,
    say('A second YAML document begins here', 'Здесь начинается второй документ YAML'),
    say(
      'Keep one document in a file; remove the line “---”.',
      'Оставьте в файле один документ: уберите строку «---».',
    ),
  );

export const yamlKey = (span: Span): Diagnostic =>
  error(
    'yaml-key',
    span,
    say('A key must be plain text', 'Ключ должен быть простым текстом'),
    say(
      'Put the key in quotes, or check the brackets.',
      'Возьмите ключ в кавычки или проверьте скобки.',
    ),
  );
