/** Messages about Markdown: what is no part of the format, what is left out, what leads nowhere. */
import type { Span } from '../../model/source.ts';
import type { Diagnostic, Localized } from '../diagnostic.ts';
import { didYouMean, error, say, warning } from './message.ts';

const NOTE_FORM = say(
  'A note is “:::note[For reference]”, its text, and “:::” on a line of its own.',
  'Справка — это «:::note[Для справки]», её текст и отдельная строка «:::».',
);

const FIGURE_FORM = say(
  'A picture is ::figure{src=images/1.jpg alt="…"}; values of several words go in double quotes.',
  'Картинка — это ::figure{src=images/1.jpg alt="…"}; значения из нескольких слов берут в кавычки.',
);

export const unclosedNote = (span: Span): Diagnostic =>
  error(
    'unclosed-note',
    span,
    say('The note is not closed', 'Справка не закрыта'),
    say(
      'Put “:::” on a line of its own after its text.',
      'Поставьте «:::» отдельной строкой после её текста.',
    ),
  );

export const speechesTogether = (span: Span): Diagnostic =>
  warning(
    'speeches-together',
    span,
    say('Two speeches stand in one paragraph', 'Две реплики стоят в одном абзаце'),
    say(
      'Leave an empty line between them: a line end alone is a space.',
      'Оставьте между ними пустую строку: один перевод строки — это пробел.',
    ),
  );

export const speechAsList = (span: Span): Diagnostic =>
  warning(
    'speech-as-list',
    span,
    say(
      'A speech that begins with “- ” is set as an entry of a list',
      'Реплика, которая начинается с «- », набрана как пункт списка',
    ),
    say('Begin it with a dash: “— ”.', 'Начните её с тире: «— ».'),
  );

export const extraCells = (span: Span, columns: number): Diagnostic =>
  warning(
    'extra-cells',
    span,
    say(
      `The row has more cells than the table has columns: ${columns}; the others are not printed`,
      `В строке больше ячеек, чем столбцов в таблице: ${columns}; лишние не печатаются`,
    ),
    say(
      'Give the head as many cells, or write “\\|” for a bar that is text.',
      'Добавьте ячейки в заголовок или напишите «\\|», если черта — это текст.',
    ),
  );

/** @param hasBars whether the line was written as a row: one without bars is a text that follows the table too closely */
export const missingCells = (
  span: Span,
  cells: number,
  columns: number,
  hasBars: boolean,
): Diagnostic =>
  warning(
    'missing-cells',
    span,
    say(
      `The row has fewer cells than the table has columns: ${cells} of ${columns}; the others stay empty`,
      `В строке меньше ячеек, чем столбцов в таблице: ${cells} из ${columns}; остальные пусты`,
    ),
    hasBars
      ? say('Write every cell, an empty one as “| |”.', 'Напишите все ячейки; пустая — это «| |».')
      : say(
          'If the line is no row, leave an empty line before it.',
          'Если это не строка таблицы, оставьте перед ней пустую строку.',
        ),
  );

export const nestedNote = (span: Span): Diagnostic =>
  error(
    'nested-note',
    span,
    say('A note stands inside a note', 'Справка стоит внутри справки'),
    say('Close the outer one with “:::” first.', 'Сначала закройте внешнюю строкой «:::».'),
  );

export const unknownDirective = (
  span: Span,
  name: string,
  nearest: string | undefined,
): Diagnostic =>
  error(
    'unknown-directive',
    span,
    say(`There is no “${name}”`, `Команды «${name}» нет`),
    ...didYouMean(nearest),
    say('There are :::note and ::figure.', 'Есть :::note и ::figure.'),
  );

export const directiveSyntax = (span: Span, isFigure: boolean): Diagnostic =>
  error(
    'directive-syntax',
    span,
    say(
      'The line begins like a note or a picture but is none',
      'Строка начинается как справка или картинка, но ею не является',
    ),
    isFigure ? FIGURE_FORM : NOTE_FORM,
  );

export const strayFence = (span: Span): Diagnostic =>
  error(
    'stray-fence',
    span,
    say('“:::” closes a note that was not opened', '«:::» закрывает справку, которая не открыта'),
    NOTE_FORM,
  );

export const unknownAttribute = (
  span: Span,
  name: string,
  nearest: string | undefined,
  isFigure: boolean,
): Diagnostic =>
  error(
    'unknown-attribute',
    span,
    say(`“${name}” is not known here`, `«${name}» здесь неизвестно`),
    ...didYouMean(nearest),
    isFigure ? FIGURE_FORM : NOTE_FORM,
  );

export const missingAttribute = (span: Span, name: string): Diagnostic =>
  error(
    'missing-attribute',
    span,
    say(`The picture lacks “${name}”`, `У картинки нет «${name}»`),
    FIGURE_FORM,
  );

export const droppedHtml = (span: Span, tag: string): Diagnostic =>
  warning(
    'html',
    span,
    say(`HTML is not set: <${tag}> is left out`, `HTML не поддерживается: <${tag}> пропущен`),
    say(
      'Use Markdown: **bold**, *italic*, [text](https://…).',
      'Используйте Markdown: **полужирный**, *курсив*, [текст](https://…).',
    ),
  );

const LINK_FORM = say('[text](https://…)', '[текст](https://…)');
const IMAGE_FORM = say('![what it shows](images/1.jpg)', '![что на картинке](images/1.jpg)');

export const spacedLink = (span: Span, isImage: boolean): Diagnostic => {
  const form = isImage ? IMAGE_FORM : LINK_FORM;
  return stray(
    span,
    say('A space stands between “]” and “(”', 'Между «]» и «(» стоит пробел'),
    say(`Delete it: ${form.en}.`, `Уберите его: ${form.ru}.`),
  );
};

export const unclosedLink = (span: Span, isImage: boolean): Diagnostic => {
  const form = isImage ? IMAGE_FORM : LINK_FORM;
  return stray(
    span,
    say('The bracket round an address is not closed', 'Скобка с адресом не закрыта'),
    say(`Put “)” close behind it: ${form.en}.`, `Поставьте «)» сразу за адресом: ${form.ru}.`),
  );
};

export const spacedAddress = (span: Span, isImage: boolean): Diagnostic =>
  stray(
    span,
    isImage
      ? say('The path of a picture has a space in it', 'В пути к картинке стоит пробел')
      : say('An address has a space in it', 'В адресе стоит пробел'),
    say(
      'Write %20 for it, or give the file a name without spaces.',
      'Напишите вместо него %20 или дайте файлу имя без пробелов.',
    ),
  );

export const strayHeading = (span: Span, marks: string): Diagnostic =>
  stray(
    span,
    say(`No space follows “${marks}”`, `За «${marks}» нет пробела`),
    say(`A heading is “${marks} Text”.`, `Заголовок — это «${marks} Текст».`),
  );

export const strayTable = (span: Span): Diagnostic =>
  stray(
    span,
    say('These rows make no table', 'Из этих строк не вышла таблица'),
    say(
      'Under the head goes a line “| --- | --- |” with as many columns as the head has.',
      'Под заголовками столбцов нужна строка «| --- | --- |», в ней столько же столбцов.',
    ),
  );

export const strayEmphasis = (span: Span, mark: string): Diagnostic => {
  const escaped = [...mark].map((sign) => `\\${sign}`).join('');
  return stray(
    span,
    say(`“${mark}” emphasizes nothing`, `«${mark}» ничего не выделяет`),
    say(
      `Both marks go close to the words, and a space or a stop after them: ${mark}words${mark}; for the sign itself write “${escaped}”.`,
      `Оба знака ставят вплотную к словам, а после них пробел или знак препинания: ${mark}слова${mark}; сам знак пишут так: «${escaped}».`,
    ),
  );
};

export const strayBullet = (span: Span, sign: string): Diagnostic =>
  stray(
    span,
    say(`Lines that begin with “${sign}” are no list`, `Строки с «${sign}» в начале — не список`),
    say(
      'Begin every line of a list with “- ”.',
      'Каждую строку списка начинайте с дефиса и пробела: «- ».',
    ),
  );

/** Markdown that means nothing where it stands. */
function stray(span: Span, { en, ru }: Localized, hint: Localized): Diagnostic {
  return warning(
    'stray-markup',
    span,
    say(`${en}: printed as typed`, `${ru}: напечатано как есть`),
    hint,
  );
}

export const undefinedReference = (span: Span, text: string): Diagnostic =>
  warning(
    'undefined-reference',
    span,
    say(
      `“${text}” refers to nothing; it is printed as typed`,
      `«${text}» ни на что не ссылается; напечатано как есть`,
    ),
    say(
      'Write the address: [text](https://…); or define the reference: [name]: https://….',
      'Напишите адрес: [текст](https://…) — или добавьте строку [имя]: https://….',
    ),
  );

export const undefinedFootnote = (span: Span, text: string): Diagnostic =>
  warning(
    'undefined-footnote',
    span,
    say(
      `There is no note for “${text}”; it is printed as typed`,
      `Для «${text}» нет сноски; напечатано как есть`,
    ),
    say(`Add a line “${text}: …”.`, `Добавьте строку «${text}: …».`),
  );

export const footnoteInTitle = (span: Span, text: string): Diagnostic =>
  warning(
    'footnote-in-title',
    span,
    say(
      `A title calls no notes: “${text}” is printed as typed, in the contents too`,
      `Заголовок сносок не вызывает: «${text}» напечатано как есть, и в содержании тоже`,
    ),
    say('Call the note in the lead or in the text.', 'Поставьте сноску в лид или в текст.'),
  );

export const unusedFootnote = (span: Span, label: string): Diagnostic =>
  warning(
    'unused-footnote',
    span,
    say(
      `Nothing refers to the note “${label}”; it is left out`,
      `На сноску «${label}» нет ссылки; она пропущена`,
    ),
    say(`Write [^${label}] where it belongs.`, `Поставьте [^${label}] там, где она нужна.`),
  );

export const circularFootnote = (span: Span): Diagnostic =>
  error(
    'circular-footnote',
    span,
    say('The note refers to itself', 'Сноска ссылается сама на себя'),
    say('Remove the reference.', 'Уберите эту ссылку.'),
  );

export const topHeading = (span: Span): Diagnostic =>
  warning(
    'heading-depth',
    span,
    say(
      'A heading “#” is the item’s title; here it is set as “##”',
      'Заголовок «#» — это название материала; здесь он набран как «##»',
    ),
    say('Write “##”.', 'Напишите «##».'),
  );

export const deepHeading = (span: Span, depth: number): Diagnostic =>
  warning(
    'heading-depth',
    span,
    say(
      `A heading of level ${depth} is set as “####”`,
      `Заголовок уровня ${depth} набран как «####»`,
    ),
    say('Write “##”, “###” or “####”.', 'Напишите «##», «###» или «####».'),
  );

export const emptyHeading = (span: Span): Diagnostic =>
  warning(
    'empty-heading',
    span,
    say('The heading is empty; it is left out', 'Заголовок пуст; он пропущен'),
    say('Write its text or delete it.', 'Напишите его текст или удалите его.'),
  );

export const tooDeep = (span: Span, limit: number): Diagnostic =>
  error(
    'nesting-too-deep',
    span,
    say(
      `Lists, quotations or marks are nested deeper than ${limit}`,
      `Вложенность списков, цитат или выделений глубже ${limit}`,
    ),
    say('Make the text simpler.', 'Упростите текст.'),
  );

export const tooManyMarks = (span: Span, most: number): Diagnostic =>
  error(
    'too-many-marks',
    span,
    say(
      `This paragraph has more than ${most} marks of emphasis and code (* _ ~ \`)`,
      `В абзаце больше ${most} знаков выделения и кода (* _ ~ \`)`,
    ),
    say(
      'Put text that is full of them into a code block, between lines of three backticks.',
      'Текст, в котором их много, возьмите в блок кода: между строками из трёх обратных апострофов.',
    ),
  );

export const tooManyLines = (span: Span, most: number): Diagnostic =>
  error(
    'too-many-lines',
    span,
    say(`This text has more than ${most} lines`, `В тексте больше ${most} строк`),
    say('Split it into several items.', 'Разделите его на несколько материалов.'),
  );

export const tooManyCells = (span: Span, most: number): Diagnostic =>
  error(
    'too-many-cells',
    span,
    say(`This row of a table has more than ${most} cells`, `В строке таблицы больше ${most} ячеек`),
    say(
      'No page holds so many: split the table, or make it a picture.',
      'Столько не уместит ни одна страница: разделите таблицу или сделайте её картинкой.',
    ),
  );

export const linkedImage = (span: Span): Diagnostic =>
  warning(
    'linked-image',
    span,
    say(
      'A picture in the text cannot be a link; the link is left out',
      'Картинка в тексте не может быть ссылкой; ссылка пропущена',
    ),
    say('Put the link into the text.', 'Поставьте ссылку в тексте.'),
  );

export const afterBeyond = (span: Span, after: number, count: number): Diagnostic =>
  warning(
    'after-beyond',
    span,
    count === 0
      ? say(
          `“after: ${after}” has no effect: the item has no text but its lead`,
          `«after: ${after}» не действует: у материала нет текста, кроме врезки`,
        )
      : say(
          `“after: ${after}” lies beyond the end of the text, which has ${blocks(count)}; ${count} is taken instead`,
          `«after: ${after}» указывает за конец текста, абзацев в нём ${count}; взято ${count}`,
        ),
    count === 0
      ? say('Leave “after” out.', 'Уберите «after».')
      : say(
          `Write a number from 0 to ${count}, or leave “after” out. Headings and lists count too, a list as one.`,
          `Укажите число от 0 до ${count} или уберите «after». Заголовки и списки тоже идут в счёт, список — как один абзац.`,
        ),
  );

function blocks(count: number): string {
  return count === 1 ? '1 paragraph' : `${count} paragraphs`;
}
