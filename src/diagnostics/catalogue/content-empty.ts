/** Messages about Markdown with nothing in it: what would print as an empty box, a mark alone, a head without rows. */
import type { Span } from '../../model/source.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { say, warning } from './message.ts';

export const emptyHeading = (span: Span): Diagnostic =>
  warning(
    'empty-heading',
    span,
    say('The heading is empty; it is left out', 'Заголовок пуст; он пропущен'),
    say('Write its text or delete it.', 'Напишите его текст или удалите его.'),
  );

export const emptyLink = (span: Span): Diagnostic =>
  warning(
    'empty-link',
    span,
    say('The link has no words; it is left out', 'У ссылки нет слов; она пропущена'),
    say(
      'Write its words between the square brackets, or delete it.',
      'Впишите слова между квадратными скобками или удалите её.',
    ),
  );

const LEFT_OUT = {
  code: say('The block of code is empty; it is left out', 'Блок кода пуст; он пропущен'),
  note: say('The note is empty; it is left out', 'Врезка пуста; она пропущена'),
  quote: say('The quotation is empty; it is left out', 'Цитата пуста; она пропущена'),
  entry: say('The entry of the list is empty; it is left out', 'Пункт списка пуст; он пропущен'),
  table: say('The table is empty; it is left out', 'Таблица пуста; она пропущена'),
};

export const emptyBlock = (span: Span, kind: keyof typeof LEFT_OUT): Diagnostic =>
  warning(
    'empty-block',
    span,
    LEFT_OUT[kind],
    say('Write its text or delete its marks.', 'Впишите текст или удалите знаки разметки.'),
  );

export const titleWithoutNote = (span: Span): Diagnostic =>
  warning(
    'empty-block',
    span,
    say(
      'The note has a title and nothing under it',
      'Во врезке есть название, а под ним ничего нет',
    ),
    say(
      'Write its text between the title and “:::”, or delete the note.',
      'Впишите текст между названием и «:::» или удалите врезку.',
    ),
  );

export const tableWithoutRows = (span: Span): Diagnostic =>
  warning(
    'empty-block',
    span,
    say('The table has a head and no rows', 'В таблице есть заголовок, а строк нет'),
    say(
      'Write its rows right under the line of dashes, or delete the table.',
      'Впишите строки сразу под строкой из дефисов или удалите таблицу.',
    ),
  );

export const emptyFootnote = (span: Span, name: string): Diagnostic =>
  warning(
    'empty-footnote',
    span,
    say(
      `The footnote “${name}” has no text; its mark is left out`,
      `В сноске «${name}» нет текста; её знак пропущен`,
    ),
    say(
      `Write it behind “[^${name}]:” on the same line.`,
      `Напишите его за «[^${name}]:» в той же строке.`,
    ),
  );
