/** Messages about notes and pictures in directives: `:::note`, `::figure`. */
import type { Span } from '../../model/source.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { didYouMean, error, say } from './message.ts';

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
