/** Warnings about the text itself: what an editor may want to mend. The text is never changed. */
import type { Span } from '../../model/source.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { say, warning } from './message.ts';

/** @param closing the mark that should close it @param hasInner whether another quotation stands behind it */
export const unclosedQuote = (
  span: Span,
  mark: string,
  closing: string,
  hasInner: boolean,
): Diagnostic =>
  warning(
    'unbalanced-quotes',
    span,
    say(`The quotation mark ${mark} is not closed`, `Кавычка ${mark} не закрыта`),
    hasInner
      ? say(
          `Add the closing mark, or delete this one. Where a quotation within it ends together with it, two marks stand: ${closing}${closing}.`,
          `Поставьте закрывающую кавычку или удалите эту. Если вместе с ней кончается вложенная, кавычек нужно две: ${closing}${closing}.`,
        )
      : say(
          'Add the closing mark, or delete this one.',
          'Поставьте закрывающую кавычку или удалите эту.',
        ),
  );

export const unopenedQuote = (span: Span, mark: string): Diagnostic =>
  warning(
    'unbalanced-quotes',
    span,
    say(`The quotation mark ${mark} closes nothing`, `Кавычка ${mark} ничего не закрывает`),
    say(
      'Add the opening mark, or delete this one.',
      'Поставьте открывающую кавычку или удалите эту.',
    ),
  );

export const crossedQuotes = (span: Span, mark: string, open: string): Diagnostic =>
  warning(
    'crossed-quotes',
    span,
    say(
      `The quotation mark ${mark} closes while ${open} is still open`,
      `Кавычка ${mark} закрывается, пока открыта ${open}`,
    ),
    say('Close the inner quotation first.', 'Сначала закройте внутреннюю цитату.'),
  );

export const noFullStop = (span: Span): Diagnostic =>
  warning(
    'no-full-stop',
    span,
    say('The paragraph ends without a full stop', 'В конце абзаца нет точки'),
    say('Add it.', 'Поставьте её.'),
  );

/** @param line of few words, a list behind it */
export const noFullStopBeforeList = (span: Span, line: string): Diagnostic =>
  warning(
    'no-full-stop',
    span,
    say(
      'The line before the list ends without a colon',
      'В конце строки перед списком нет двоеточия',
    ),
    say(
      `If it is a subheading, write it as “## ${line}”; if not, end it with a colon.`,
      `Если это подзаголовок, напишите его так: «## ${line}»; если нет, поставьте в конце двоеточие.`,
    ),
  );

export const titleFullStop = (span: Span): Diagnostic =>
  warning(
    'title-full-stop',
    span,
    say(
      'The title ends in a full stop, and is printed with it',
      'В конце заголовка стоит точка; она напечатана',
    ),
    say('Delete it.', 'Удалите её.'),
  );

export const titleInCapitals = (span: Span): Diagnostic =>
  warning(
    'title-in-capitals',
    span,
    say('The title is typed in capitals', 'Заголовок набран прописными'),
    say(
      'Write it as a sentence: the template sets capitals where it wants them, and contents show it as written.',
      'Наберите его как фразу: прописными его ставит шаблон, а в содержании он стоит, как набран.',
    ),
  );

export const underlinedParagraph = (span: Span): Diagnostic =>
  warning(
    'title-full-stop',
    span,
    say(
      'The line of “-” or “=” below makes a heading of this paragraph',
      'Строка из «-» или «=» под абзацем сделала его заголовком',
    ),
    say(
      'Leave an empty line before it; a heading is “## Text”, without a full stop.',
      'Оставьте перед ней пустую строку; заголовок — это «## Текст», без точки в конце.',
    ),
  );

/** A word, and the file in which it first stands. */
interface Placed {
  readonly word: string;
  readonly file: string;
}

/** @param other the spelling that the issue has more often, and the words round it */
export const mixedYo = (
  span: Span,
  word: string,
  other: Placed & { readonly phrase: string },
): Diagnostic =>
  warning(
    'mixed-yo',
    span,
    say(
      `“${word}” is also written “${other.word}” in this issue (${fileName(other)}: “${other.phrase}”)`,
      `«${word}» в выпуске пишется и как «${other.word}» (${fileName(other)}: «${other.phrase}»)`,
    ),
    say('Write it one way.', 'Пишите одинаково.'),
  );

/** Words that one message names. */
const MOST_NAMED = 12;

/** @param words the rarer spelling of each */
export const manyMixedYo = (span: Span, words: readonly Placed[]): Diagnostic => {
  const named = words.slice(0, MOST_NAMED);
  const rest = words.length - named.length;
  const listed = (open: string, close: string): string =>
    named.map((placed) => `${open}${placed.word}${close} (${fileName(placed)})`).join(', ');
  return warning(
    'mixed-yo',
    span,
    say(
      `Words of this issue are written with “ё” and with “е”: ${listed('“', '”')}${rest > 0 ? `, and ${rest} more` : ''}`,
      `Одни и те же слова в выпуске пишутся и с «ё», и с «е»: ${listed('«', '»')}${rest > 0 ? ` и ещё ${rest}` : ''}`,
    ),
    say(
      'Decide whether the issue has “ё”, and write these words one way; their rarer spelling is named.',
      'Решите, ставится ли в выпуске «ё», и пишите эти слова одинаково; названо то написание, которое реже.',
    ),
  );
};

function fileName({ file }: Placed): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

/** @param other a number without a space, and what it counts */
export const mixedGrouping = (span: Span, number: string, other: string): Diagnostic =>
  warning(
    'mixed-grouping',
    span,
    say(
      `“${number}” is written with a space, but “${other}” in the same item without one`,
      `«${number}» набрано с пробелом, а «${other}» в том же материале — без него`,
    ),
    say(
      'Write numbers of four digits one way, best without a space.',
      'Числа из четырёх цифр пишите одинаково, лучше без пробела.',
    ),
  );

/** @param right how an ordinal is written: «1-й» */
export const numberEnding = (span: Span, typed: string, right: string): Diagnostic =>
  warning(
    'number-ending',
    span,
    say(`“${typed}” is written “${right}”`, `«${typed}» пишется «${right}»`),
    say(
      'Behind a vowel a number keeps the last letter of its word: 1-й, 2-я; else two: 5-го.',
      'После гласной в наращении одна буква: 1-й, 2-я; после согласной — две: 5-го.',
    ),
  );

/** @param right the compound: «60-летие» */
export const numberInCompound = (span: Span, typed: string, right: string): Diagnostic =>
  warning(
    'number-ending',
    span,
    say(`“${typed}” is written “${right}”`, `«${typed}» пишется «${right}»`),
    say(
      'In a compound word the number has no ending of its own.',
      'В составном слове у числа своего окончания нет.',
    ),
  );

export const twoStops = (span: Span): Diagnostic =>
  warning(
    'two-stops',
    span,
    say('Two full stops stand together', 'Две точки стоят подряд'),
    say(
      'Leave one, or type three for an ellipsis.',
      'Оставьте одну или наберите три — многоточие.',
    ),
  );

export type Script = 'cyrillic' | 'latin';

/** Latin vowels with the stress that Cyrillic ones have no key for: «звóнит». */
const ACCENTED = /^[áàéèóòýúùíì]$/i;

const SCRIPTS = {
  cyrillic: { en: 'Cyrillic', ru: 'кириллица', other: 'Latin' },
  latin: { en: 'Latin', ru: 'латиница', other: 'Cyrillic' },
} as const;

/** @param others words of the same paragraph that are not told by themselves */
export const mixedLetters = (
  span: Span,
  word: string,
  letters: readonly string[],
  script: Script,
  others: number,
): Diagnostic => {
  const { en, ru, other } = SCRIPTS[script];
  const isOne = letters.length === 1;
  const list = (open: string, close: string): string =>
    letters.map((letter) => `${open}${letter}${close}`).join(', ');
  return warning(
    'mixed-letters',
    span,
    say(
      `In “${word}” the ${isOne ? 'letter' : 'letters'} ${list('“', '”')} ${isOne ? 'is' : 'are'} ${en} and the rest ${other}${others > 0 ? `; so it is in other words of this paragraph (${others})` : ''}`,
      `В слове «${word}» смешаны алфавиты: ${isOne ? 'буква' : 'буквы'} ${list('«', '»')} — ${ru}${others > 0 ? `; так и в других словах абзаца (${others})` : ''}`,
    ),
    others > 0
      ? say(
          'Type the paragraph anew, or copy it from another page: nobody would find its words by searching.',
          'Наберите абзац заново или скопируйте с другой страницы: его слова не найти поиском.',
        )
      : letters.every((letter) => ACCENTED.test(letter))
        ? say(
            'Type the Cyrillic letter, and the stress behind it as U+0301.',
            'Наберите русскую букву, а ударение — за ней, знаком U+0301.',
          )
        : say('Type the word in one alphabet.', 'Наберите слово буквами одного алфавита.'),
  );
};

/**
 * @param sentences of them one behind another, all repeated
 * @param times that one alone stands in the item
 */
export const repeatedSentence = (span: Span, sentences: number, times: number): Diagnostic =>
  warning(
    'repeated-sentence',
    span,
    sentences > 1
      ? say(
          `These ${sentences} sentences stand in this item already`,
          `Эти предложения (${sentences}) в материале уже есть`,
        )
      : times > 2
        ? say(
            `This sentence stands ${times} times in this item`,
            `Это предложение стоит в материале несколько раз (${times})`,
          )
        : say(
            'The same sentence stands in this item already',
            'Это предложение в материале уже есть',
          ),
    times > 2
      ? say('Leave one of them.', 'Оставьте одно.')
      : say('Delete one of the two.', 'Удалите одно из двух.'),
  );

export const repeatedMember = (span: Span, text: string): Diagnostic =>
  warning(
    'repeated-list-item',
    span,
    say(`The list names “${text}” twice`, `В перечислении дважды названо «${text}»`),
    say('Delete one of the two.', 'Удалите одно из двух.'),
  );

export const twoSpellings = (span: Span, word: string, other: string): Diagnostic =>
  warning(
    'two-spellings',
    span,
    say(
      `“${word}” is written “${other}” elsewhere in the issue`,
      `«${word}» в другом месте выпуска пишется «${other}»`,
    ),
    say('Check which is right.', 'Проверьте, как правильно.'),
  );
