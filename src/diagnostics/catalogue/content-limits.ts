/** Messages about texts that are too deep, too long or too dense to be read. */
import type { Span } from '../../model/source.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { error, say } from './message.ts';

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
      `This paragraph has more than ${most} marks of emphasis, code and HTML (* _ ~ \` <! <?)`,
      `В абзаце больше ${most} знаков выделения, кода и HTML (* _ ~ \` <! <?)`,
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
      'Столько не уместит ни одна страница: разделите таблицу или сделайте её рисунком.',
    ),
  );
