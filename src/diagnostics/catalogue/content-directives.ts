/** Messages about notes, tables and pictures in directives: `:::note`, `:::table`, `::figure`. */
import type { Span } from '../../model/source.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { didYouMean, error, say } from './message.ts';

const NOTE_FORM = say(
  'A note is “:::note[For reference]”, its text, and “:::” on a line of its own.',
  'Справка — это «:::note[Для справки]», её текст и отдельная строка «:::».',
);

const TABLE_FORM = say(
  'A table over all columns is “:::table{side=page}”, the table with its title, and “:::” on a line of its own.',
  'Таблица поперёк колонок — это «:::table{side=page}», таблица с её названием и отдельная строка «:::».',
);

const FIGURE_FORM = say(
  'A picture is ::figure{src=images/1.jpg alt="…"}; values of several words go in double quotes.',
  'Рисунок — это ::figure{src=images/1.jpg alt="…"}; значения из нескольких слов берут в кавычки.',
);

/** What a directive makes. */
export type DirectiveKind = 'note' | 'table' | 'figure';

const FORMS = { note: NOTE_FORM, table: TABLE_FORM, figure: FIGURE_FORM } as const;

export const unclosedTable = (span: Span): Diagnostic =>
  error(
    'unclosed-table',
    span,
    say('“:::table” is not closed', 'Команда «:::table» не закрыта'),
    say(
      'Put “:::” on a line of its own after the table.',
      'Поставьте «:::» отдельной строкой после таблицы.',
    ),
  );

export const notOneTable = (span: Span): Diagnostic =>
  error(
    'not-one-table',
    span,
    say(
      '“:::table” holds something other than one table with its title and a line under it',
      'В «:::table» стоит не одна таблица с названием и строкой под ней',
    ),
    TABLE_FORM,
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
    say('There are :::note, :::table and ::figure.', 'Есть :::note, :::table и ::figure.'),
  );

/** @param mark `[!NOTE]` */
export const quotedNote = (span: Span, mark: string): Diagnostic =>
  error(
    'unknown-directive',
    span,
    say(`“${mark}” begins no note here`, `«${mark}» здесь не начинает справку`),
    NOTE_FORM,
  );

export const directiveSyntax = (span: Span, kind: DirectiveKind): Diagnostic =>
  error(
    'directive-syntax',
    span,
    kind === 'table'
      ? say(
          'The line begins like “:::table” but is none',
          'Строка начинается как «:::table», но ею не является',
        )
      : say(
          'The line begins like a note or a picture but is none',
          'Строка начинается как справка или рисунок, но не то и не другое',
        ),
    FORMS[kind],
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
  kind: DirectiveKind,
): Diagnostic =>
  error(
    'unknown-attribute',
    span,
    say(`“${name}” is not known here`, `«${name}» здесь неизвестно`),
    ...didYouMean(nearest),
    FORMS[kind],
  );

export const labelOfFigure = (span: Span): Diagnostic =>
  error(
    'directive-syntax',
    span,
    say(
      'Words in square brackets stand beside “::figure”, which has none',
      'За «::figure» стоят слова в квадратных скобках, а их там не бывает',
    ),
    say(
      'What stands under a picture is caption="…": ::figure{src=images/1.jpg alt="…" caption="…"}.',
      'Подпись под рисунком — это caption="…": ::figure{src=images/1.jpg alt="…" caption="…"}.',
    ),
  );

export const missingAttribute = (span: Span, name: string): Diagnostic =>
  error(
    'missing-attribute',
    span,
    say(`The picture lacks “${name}”`, `У рисунка нет «${name}»`),
    FIGURE_FORM,
  );
