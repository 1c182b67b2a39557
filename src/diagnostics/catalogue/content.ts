/** Messages about Markdown: what it cannot hold, what is left out, headings, rows of tables, places of pictures. */
import type { Span } from '../../model/source.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { say, warning } from './message.ts';

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

export const speechBehindText = (span: Span): Diagnostic =>
  warning(
    'speeches-together',
    span,
    say(
      'A speech stands in one paragraph with the text before it',
      'Реплика стоит в одном абзаце с текстом перед ней',
    ),
    say(
      'Leave an empty line between them: a line end alone is a space.',
      'Оставьте между ними пустую строку: один перевод строки — это пробел.',
    ),
  );

export const linesTogether = (span: Span): Diagnostic =>
  warning(
    'lines-together',
    span,
    say(
      'This line is printed in one paragraph with the line before it, which is bold or has no full stop',
      'Эта строка напечатана в одном абзаце с предыдущей — жирной или без точки в конце',
    ),
    say(
      'Leave an empty line between them; in an address or in verses end the first with a backslash.',
      'Оставьте между ними пустую строку; в адресе или стихах закончите первую обратной чертой.',
    ),
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

export const droppedHtml = (span: Span, tag: string): Diagnostic =>
  warning(
    'html',
    span,
    say(`HTML is not set: <${tag}> is left out`, `HTML не поддерживается: <${tag}> пропущен`),
    tag.toLowerCase() === 'br'
      ? say(
          'Paragraphs are parted by an empty line; within one, end a line with <br> or a backslash.',
          'Абзацы разделяет пустая строка; внутри абзаца строку кончают <br> или обратной чертой.',
        )
      : say(
          'Use Markdown: **bold**, *italic*, [text](https://…).',
          'Используйте Markdown: **полужирный**, *курсив*, [текст](https://…).',
        ),
  );

/** @param most characters that may stand between the tags */
export const droppedShift = (span: Span, tag: string, most: number): Diagnostic =>
  warning(
    'html',
    span,
    /p$/i.test(tag)
      ? say(
          `<${tag}> raises nothing here and is left out`,
          `<${tag}> здесь ничего не поднимает и пропущен`,
        )
      : say(
          `<${tag}> lowers nothing here and is left out`,
          `<${tag}> здесь ничего не опускает и пропущен`,
        ),
    say(
      `Between <${tag}> and </${tag}> up to ${most} letters, figures and signs may stand, without spaces and marks.`,
      `Между <${tag}> и </${tag}> ставят до ${most} букв, цифр и знаков, без пробелов и разметки.`,
    ),
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
