/** Messages about set text: characters without a glyph, words and tables that do not fit. */
import type { Span } from '../../model/source.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { error, say, warning } from './message.ts';

/** @param count how often the character occurs in the issue */
export function missingGlyph(span: Span | undefined, codePoint: number, count: number): Diagnostic {
  const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  const character = String.fromCodePoint(codePoint);
  const often =
    count > 1
      ? { en: `, ${count} times in the issue`, ru: `, в выпуске: ${count}` }
      : { en: '', ru: '' };
  return error(
    'missing-glyph',
    span,
    say(
      `The template's fonts have no glyph for “${character}” (${code}${often.en})`,
      `В шрифтах шаблона нет знака «${character}» (${code}${often.ru})`,
    ),
    say(
      'Write it with other letters, or add a font that has it to the template. With --draft it is printed as □.',
      'Запишите слово другими буквами или добавьте в шаблон шрифт с этим знаком. С --draft на его месте печатается □.',
    ),
  );
}

/** The fewest letters of a word that may be hyphenated. */
const HYPHENATED = /\p{L}{6}/u;

/** @param isVerbatim an address or code, which gets no hyphens */
export function brokenWord(span: Span | undefined, word: string, isVerbatim = false): Diagnostic {
  const mayHyphenate = !isVerbatim && HYPHENATED.test(word);
  return warning(
    'broken-word',
    span,
    mayHyphenate
      ? say(
          `“${word}” is wider than its line, and no rule says where to hyphenate it; it was cut without a hyphen`,
          `«${word}» шире строки, а где его перенести, правила не говорят; слово разрезано без дефиса`,
        )
      : say(
          `“${word}” is wider than its line and has no place to break; it was cut`,
          `«${word}» шире строки, и переносить его нельзя; разрезано`,
        ),
    mayHyphenate
      ? say(
          'Shorten it, or show where it may be broken under “hyphenation:” in issue.yaml or series.yaml.',
          'Сократите его или укажите места переноса в «hyphenation:» в issue.yaml или series.yaml.',
        )
      : say('Shorten it.', 'Сократите его.'),
  );
}

/** @param line its text */
export function shortLine(span: Span | undefined, line: string): Diagnostic {
  return warning(
    'short-line',
    span,
    say(
      `The line “${line}” stays short: what follows it is too long for the rest of it and cannot be broken`,
      `Строка «${line}» осталась короткой: следующее за ней слово в её остаток не входит, и переносить его нельзя`,
    ),
    say(
      'Reword the sentence, or put a long address behind it, as a link on other words.',
      'Перестройте фразу или замените длинный адрес ссылкой на других словах.',
    ),
  );
}

export function wideTable(span: Span | undefined): Diagnostic {
  return warning(
    'wide-table',
    span,
    say(
      'The table is wider than the column even with its text made smaller',
      'Таблица шире колонки, даже если уменьшить её текст',
    ),
    say(
      'Take out a column, shorten long words, or turn rows into columns.',
      'Уберите столбец, сократите длинные слова или поменяйте строки и столбцы местами.',
    ),
  );
}
