/** Messages about Markdown that means nothing where it stands, and would print as it was typed. */
import type { Span } from '../../model/source.ts';
import type { Diagnostic, Localized } from '../diagnostic.ts';
import { say, warning } from './message.ts';

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

const LINK_FORM = say('[text](https://…)', '[текст](https://…)');
const IMAGE_FORM = say('![what it shows](images/1.jpg)', '![что на рисунке](images/1.jpg)');

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
      ? say('The path of a picture has a space in it', 'В пути к рисунку стоит пробел')
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

export const strayColumns = (span: Span): Diagnostic =>
  stray(
    span,
    say('Lines with tabs make no table', 'Из строк с табуляцией таблицы не выйдет'),
    say(
      'Put “|” between the cells and at both ends of each line, and “| --- | --- |” under the head.',
      'Разделите ячейки знаком «|», поставьте его и по краям строк, а под заголовками — «| --- | --- |».',
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

export const strayCode = (span: Span, mark: string): Diagnostic =>
  stray(
    span,
    say(
      `“${mark}” opens code that nothing closes`,
      `«${mark}» открывает код, и ничто его не закрывает`,
    ),
    say(
      `Put “${mark}” behind it as well; for the sign itself write “\\\`”.`,
      `Поставьте «${mark}» и после него; сам знак пишут так: «\\\`».`,
    ),
  );

/** @param mark what the words stand between; undefined for a link */
export const markupInTitle = (span: Span, mark: string | undefined): Diagnostic =>
  stray(
    span,
    mark === undefined
      ? say('A title holds no links', 'Ссылок в заголовке не бывает')
      : say(`“${mark}” emphasizes nothing in a title`, `В заголовке «${mark}» ничего не выделяет`),
    mark === undefined
      ? say(
          'Leave its words, and put the address into the text or “source”.',
          'Оставьте слова, а адрес поставьте в текст или в «source».',
        )
      : say(
          'Delete both marks: the template says how titles look.',
          'Уберите оба знака: вид заголовков задаёт шаблон.',
        ),
  );

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
