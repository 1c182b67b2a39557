/** Messages about words that Markdown takes for marks of its own, or for code, and about numbers that it counts anew. */
import type { Span } from '../../model/source.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { say, warning } from './message.ts';

/** @param fence what opens the block */
export const unclosedCode = (span: Span, fence: string): Diagnostic =>
  warning(
    'unclosed-code',
    span,
    say(
      `“${fence}” opens a block of code that nothing closes: all that follows is set as code`,
      `«${fence}» открывает блок кода, и ничто его не закрывает: всё, что дальше, набрано как код`,
    ),
    say(
      `Put “${fence}” on a line of its own behind the code; if it opens none, write “\\${fence}”.`,
      `Поставьте «${fence}» отдельной строкой после кода; если это не код, напишите «\\${fence}».`,
    ),
  );

/** @param words behind what opens the block */
export const wordsBesideFence = (span: Span, words: string): Diagnostic =>
  warning(
    'words-beside-fence',
    span,
    say(
      `“${words}” stands on the line that opens a block of code, and is not printed`,
      `«${words}» стоит в строке, которая открывает блок кода, и не напечатано`,
    ),
    say('Begin the code on the next line.', 'Начните код со следующей строки.'),
  );

export const unclosedComment = (span: Span): Diagnostic =>
  warning(
    'unclosed-comment',
    span,
    say(
      'The comment is not closed: all that follows is left out',
      'Примечание не закрыто: всё, что дальше, пропущено',
    ),
    say('Put “-->” behind it.', 'Поставьте «-->» в его конце.'),
  );

export const unusedReference = (span: Span, label: string): Diagnostic =>
  warning(
    'unused-reference',
    span,
    say(
      `The line gives an address for “[${label}]”, which stands nowhere in the text; it is left out`,
      `Строка даёт адрес для «[${label}]», а в тексте такой ссылки нет; строка пропущена`,
    ),
    say(
      `Write [${label}] where the link belongs; if the line is text, begin it with “\\[${label}]”.`,
      `Поставьте [${label}] там, где нужна ссылка; если строка — текст, начните её так: «\\[${label}]».`,
    ),
  );

export const repeatedReference = (span: Span, label: string): Diagnostic =>
  warning(
    'repeated-reference',
    span,
    say(
      `“[${label}]” is given a second address; the first one counts`,
      `Для «[${label}]» дан второй адрес; действует первый`,
    ),
    say('Delete one of them, or rename it.', 'Удалите один из них или дайте ему другое имя.'),
  );

/** @param typed as it stands before the entry, `2026.` @param before the same of the entry before it */
export const numberOutOfTurn = (span: Span, typed: string, before: string): Diagnostic => {
  const escaped = `${typed.slice(0, -1)}\\${typed.slice(-1)}`;
  return warning(
    'number-out-of-turn',
    span,
    say(
      `“${typed}” stands behind “${before}”: entries of a list are numbered one after another, and so they are printed`,
      `«${typed}» стоит за «${before}»: пункты списка нумеруются подряд, так они и напечатаны`,
    ),
    say(
      `Number them in order; where numbers must stay, part the lines by empty ones and write “${escaped}”.`,
      `Пронумеруйте их подряд; если номера нужны, разделите строки пустыми и пишите «${escaped}».`,
    ),
  );
};
