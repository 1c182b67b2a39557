/** Messages about set text: characters without a glyph, words and tables that do not fit. */
import type { ShortLineFinding, TableFinding } from '../../model/finding.ts';
import { lazy } from '../../model/lazy.ts';
import type { Span } from '../../model/source.ts';
import type { Diagnostic, Localized } from '../diagnostic.ts';
import { error, say, warning } from './message.ts';
import { quoted } from './quoted.ts';

/**
 * @param count how often the character occurs in the issue
 * @param isTemplates it is no word of the issue; without a place it is not known where the template says it
 */
export function missingGlyph(
  span: Span | undefined,
  codePoint: number,
  count: number,
  isTemplates: boolean,
): Diagnostic {
  const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  const character = String.fromCodePoint(codePoint);
  const often =
    count > 1
      ? { en: `${count} times in the issue`, ru: `в выпуске: ${count}` }
      : { en: '', ru: '' };
  const isInvisible = INVISIBLE().test(character);
  const name = isInvisible
    ? say(`the invisible character ${code}`, `невидимого знака ${code}`)
    : say(`“${character}”`, `знака «${character}»`);
  const inBrackets = (seen: string) =>
    [...(isInvisible ? [] : [code]), ...(seen === '' ? [] : [seen])].join(', ');
  const facts = { en: inBrackets(often.en), ru: inBrackets(often.ru) };
  return error(
    'missing-glyph',
    span,
    say(
      `The template's fonts have no glyph for ${name.en}${facts.en && ` (${facts.en})`}`,
      `В шрифтах шаблона нет ${name.ru}${facts.ru && ` (${facts.ru})`}`,
    ),
    span && !isTemplates
      ? curesInText(character, isInvisible)
      : say(
          'The template prints it: see its labels, settings and components, or name a font that has it under “font-fallback:”. With --draft it is printed as □.',
          'Его печатает сам шаблон: проверьте его надписи, настройки и компоненты или назовите в «font-fallback:» шрифт с этим знаком. С --draft на его месте печатается □.',
        ),
  );
}

/** Joiners, selectors of variants, line separators: in quotation marks nothing would be seen. */
const INVISIBLE = lazy(() => /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Z}]/u);

/** What letters and figures of any font can say: «XII» for «Ⅻ», «°C» for «℃». */
const PLAIN = lazy(() => /^[°()]?[\p{Script=Latin}\p{Script=Cyrillic}\d]+[.)]?$/u);

/** Little pictures, as posts have them: no letters say the same. */
const PICTOGRAPH = lazy(() => /\p{Emoji_Presentation}/u);

function curesInText(character: string, isInvisible: boolean): Localized {
  if (isInvisible) {
    return say('Delete it and type the place anew.', 'Удалите его и наберите это место заново.');
  }
  if (/\p{Co}/u.test(character)) {
    return say(
      'It is of the font Symbol or Wingdings: type another sign, and “- ” before entries of a list.',
      'Он из шрифта Symbol или Wingdings: наберите другой знак, а перед пунктом списка — «- ».',
    );
  }
  if (PICTOGRAPH().test(character)) {
    return say(
      'Delete it, or add a font that has it to the template. With --draft it is printed as □.',
      'Удалите его или добавьте в шаблон шрифт с этим знаком. С --draft на его месте печатается □.',
    );
  }
  const plain = character.normalize('NFKC');
  return plain !== character && PLAIN().test(plain)
    ? say(
        `Write “${plain}”, or add a font that has it to the template. With --draft it is printed as □.`,
        `Напишите «${plain}» или добавьте в шаблон шрифт с этим знаком. С --draft на его месте печатается □.`,
      )
    : say(
        'Write it with other letters, or add a font that has it to the template. With --draft it is printed as □.',
        'Запишите слово другими буквами или добавьте в шаблон шрифт с этим знаком. С --draft на его месте печатается □.',
      );
}

/** The fewest letters of a word that may be hyphenated. */
const HYPHENATED = lazy(() => /\p{L}{6}/u);

/** @param isVerbatim an address or code, which gets no hyphens */
export function brokenWord(span: Span | undefined, word: string, isVerbatim = false): Diagnostic {
  const mayHyphenate = !isVerbatim && HYPHENATED().test(word);
  const shown = quoted(word);
  return warning(
    'broken-word',
    span,
    mayHyphenate
      ? say(
          `${shown.en} is wider than its line, and no rule says where to hyphenate it; it was cut without a hyphen`,
          `${shown.ru} шире строки, а где его перенести, правила не говорят; слово разрезано без дефиса`,
        )
      : say(
          `${shown.en} is wider than its line and has no place to break; it was cut`,
          `${shown.ru} шире строки, и переносить его нельзя; разрезано`,
        ),
    mayHyphenate
      ? say(
          'Shorten it, or show where it may be broken under “hyphenation:” in issue.yaml or series.yaml.',
          'Сократите его или укажите места переноса в «hyphenation:» в issue.yaml или series.yaml.',
        )
      : say('Shorten it.', 'Сократите его.'),
  );
}

export function shortLine({ span, text, next, isByAddress }: ShortLineFinding): Diagnostic {
  const [line, follower] = [quoted(text), quoted(next)];
  return warning(
    'short-line',
    span,
    say(
      `The line ${line.en} stays short: ${follower.en} follows, and no way to break the lines fills it without wide gaps`,
      `Строка ${line.ru} осталась короткой: дальше идёт ${follower.ru}, и заполнить её без больших пробелов нельзя`,
    ),
    isByAddress
      ? say(
          'Put the address behind the sentence’s own words, as a link, or reword the sentence.',
          'Замените адрес ссылкой на словах или перестройте фразу.',
        )
      : say(
          'Reword the sentence: a word more or less before this place, or another order of words.',
          'Перестройте фразу: добавьте или уберите слово перед этим местом либо смените порядок слов.',
        ),
  );
}

const ACROSS = say(
  'in a template of several columns put the table into “:::table{side=page}” and “:::”: it spans them.',
  'в шаблоне с колонками заключите таблицу в «:::table{side=page}» и «:::»: она займёт всю ширину полосы.',
);

export function wideTable(span: Span | undefined): Diagnostic {
  return warning(
    'wide-table',
    span,
    say(
      'The table is wider than the column even with its text made smaller',
      'Таблица шире колонки, даже если уменьшить её текст',
    ),
    say(
      `Take out a column, shorten long words, or turn rows into columns; ${ACROSS.en}`,
      `Уберите столбец, сократите длинные слова или поменяйте строки и столбцы местами; ${ACROSS.ru}`,
    ),
  );
}

export function narrowTable({ span, scale, isParted }: TableFinding): Diagnostic {
  const percent = Math.round(scale * 100);
  const small = say(`its type is at ${percent} %`, `её кегль — ${percent} %`);
  const parted = say('words in its cells are parted', 'слова в её ячейках перенесены');
  const both = say(`${small.en}, and ${parted.en}`, `${small.ru}, и ${parted.ru}`);
  const done = !isParted ? small : scale < 1 ? both : parted;
  return warning(
    'narrow-table',
    span,
    say(`The table has too little room: ${done.en}`, `Таблице тесно: ${done.ru}`),
    say(
      `Take out a column or shorten the words of its head; ${ACROSS.en}`,
      `Уберите столбец или сократите слова в её заголовке; ${ACROSS.ru}`,
    ),
  );
}
