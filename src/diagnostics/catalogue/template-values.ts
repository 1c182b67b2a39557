/** Messages about values of template.yaml, and of attributes of its components: what stands there, and what should. */
import type { Span } from '../../model/source.ts';
import type { Diagnostic, Localized } from '../diagnostic.ts';
import { error, say, warning } from './message.ts';

const BRACES = say(
  'A word in braces is printed as it is, but for',
  'Слово в фигурных скобках печатается как есть, кроме',
);

/** What a value should have been, for hints. */
export const EXPECTED = {
  length: say(
    'Write a length with its unit: mm, cm, in, pt, em or %, for example 4pt.',
    'Напишите длину с единицей: mm, cm, in, pt, em или %, например 4pt.',
  ),
  distance: say(
    'Write 0 or a length with its unit: mm, cm, in, pt, em or %, for example 4pt. It cannot be negative.',
    'Напишите 0 или длину с единицей: mm, cm, in, pt, em или %, например 4pt. Отрицательной она не бывает.',
  ),
  size: say(
    'Write a length greater than 0 with its unit: mm, cm, in, pt, em or %, for example 10pt.',
    'Напишите длину больше 0 с единицей: mm, cm, in, pt, em или %, например 10pt.',
  ),
  absoluteDistance: say(
    'Write 0 or a length in mm, cm, in or pt, for example 22mm. It cannot be negative.',
    'Напишите 0 или длину в mm, cm, in или pt, например 22mm. Отрицательной она не бывает.',
  ),
  absoluteSize: say(
    'Write a length greater than 0 in mm, cm, in or pt, for example 210mm.',
    'Напишите длину больше 0 в mm, cm, in или pt, например 210mm.',
  ),
  glue: say(
    'Write a length with its unit (4pt), or { size: 4pt, stretch: 2pt, shrink: 1pt }. None of them can be negative.',
    'Напишите длину с единицей (4pt) или { size: 4pt, stretch: 2pt, shrink: 1pt }. Отрицательными они не бывают.',
  ),
  padding: say(
    'Write a length (4pt), or lengths for some of top, right, bottom and left. None of them can be negative.',
    'Напишите длину (4pt) или длины для top, right, bottom и left. Отрицательными они не бывают.',
  ),
  lineHeight: say(
    'Write a length greater than 0 with its unit (14.5pt), or how many times the size it is (1.4).',
    'Напишите длину больше 0 с единицей (14.5pt) или во сколько раз интерлиньяж больше кегля (1.4).',
  ),
  colour: say(
    'Write a colour as #rrggbb in quotes, for example "#0F2D69".',
    'Напишите цвет в виде #rrggbb в кавычках, например "#0F2D69".',
  ),
  text: say('Write a text.', 'Напишите текст.'),
  language: say(
    'Write the tag of a language, for example en, ru or pt-BR.',
    'Напишите обозначение языка, например en, ru или pt-BR.',
  ),
  address: say(
    'Write an address with https://, http://, mailto: or tel:, or # and the name of a destination.',
    'Напишите адрес с https://, http://, mailto: или tel: либо # и имя места в выпуске.',
  ),
  boolean: say('Write true or false.', 'Напишите true или false.'),
  count: say('Write a whole number, 0 or greater.', 'Напишите целое число: 0 или больше.'),
  countFromOne: say('Write a whole number, 1 or greater.', 'Напишите целое число: 1 или больше.'),
  number: say('Write a number.', 'Напишите число.'),
  positiveNumber: say('Write a number greater than 0.', 'Напишите число больше 0.'),
  weight: say(
    'Write the weight as a number, for example 400 (regular), 600 (semibold) or 700 (bold).',
    'Напишите насыщенность числом, например 400 (нормальная), 600 (полужирная) или 700 (жирная).',
  ),
  face: say(
    'Write the weight from 100 to 900, and “italic” behind it for an italic: 400, 700 italic.',
    'Напишите насыщенность от 100 до 900, для курсива с «italic» после неё: 400, 700 italic.',
  ),
  keep: say(
    'Write true, false or how many lines of the next block stay with it.',
    'Напишите true, false или сколько строк следующего блока остаётся рядом.',
  ),
  feature: say(
    'Write the four-letter tag of an OpenType feature, for example lnum, onum, tnum, case or smcp.',
    'Напишите тег возможности OpenType из четырёх букв, например lnum, onum, tnum, case или smcp.',
  ),
  features: say(
    'Write a list, for example [case, lnum].',
    'Напишите список, например [case, lnum].',
  ),
  fallback: say(
    'Write a list of families, for example [Source Sans 3].',
    'Напишите список гарнитур, например [Source Sans 3].',
  ),
  sides: say(
    'Write a list of one or more of: left, right, full.',
    'Напишите список из одного или нескольких: left, right, full.',
  ),
  aspect: say(
    'Write width to height, for example 3:2.',
    'Напишите отношение ширины к высоте, например 3:2.',
  ),
  focus: say(
    'Write how far from the left and from the top, for example 50% 40%.',
    'Напишите, как далеко от левого и от верхнего края, например 50% 40%.',
  ),
  pattern: say(
    'Write markers level by level, each with one 1 for the number or one a for a letter, for example ["1.", "a)"].',
    'Напишите метки по уровням, в каждой одна 1 (число) или одна a (буква), например ["1.", "a)"].',
  ),
  months: say(
    'Write the names of all twelve months in a list.',
    'Напишите списком названия всех двенадцати месяцев.',
  ),
  setting: say('Write a text, a number, true or false.', 'Напишите текст, число, true или false.'),
  keys: say(
    'Write its keys under it, each on a line of its own and further in.',
    'Напишите под ним его ключи, каждый на своей строке и с отступом.',
  ),
  border: say(
    'Write { width: "0.5pt", color: "line" } with a colour of the template.',
    'Напишите { width: "0.5pt", color: "line" } с цветом шаблона.',
  ),
  borders: say(
    'Write { left: { width: "2pt", color: "line" } }, with some of top, right, bottom and left.',
    'Напишите { left: { width: "2pt", color: "line" } } для нужных из top, right, bottom и left.',
  ),
  outline: say(
    'Write { level: 1, title: … }, a level from 1 and the words of the bookmark.',
    'Напишите { level: 1, title: … }: уровень от 1 и слова закладки.',
  ),
  source: say(
    'Give it a place of the issue, as the manifest has it: item.span, item.titleSpan.',
    'Дайте ему место в выпуске, как оно есть в манифесте: item.span, item.titleSpan.',
  ),
  decimals: say(
    'Write a list with "left", "right", "center" or undefined for each column.',
    'Напишите список: для каждой колонки "left", "right", "center" или undefined.',
  ),
  notNegative: say('Write 0 or a number greater than 0.', 'Напишите 0 или число больше 0.'),
  share: say('Write a number from 0 to 1.', 'Напишите число от 0 до 1.'),
  blocks: say(
    'Give it blocks, for example <placed> with a <drawing> in it for a ground.',
    'Дайте ему блоки, например <placed> с <drawing> внутри для фона.',
  ),
  picture: say(
    'Give it a picture of the issue, as the manifest has it: item.images, section.image.',
    'Дайте ему рисунок выпуска, как он есть в манифесте: item.images, section.image.',
  ),
  markup: say(
    'Give it a text of the issue, as the manifest has it: item.text, section.intro.',
    'Дайте ему текст выпуска, как он есть в манифесте: item.text, section.intro.',
  ),
  path: say(
    'Write path data in absolute M, L, C and Z, for example M 0 0 L 10 0 L 10 5 Z.',
    'Напишите данные контура командами M, L, C и Z в абсолютных координатах, например M 0 0 L 10 0 L 10 5 Z.',
  ),
  tag: say(
    'Write a structure type of PDF, for example P, H1, Sect or Span, or none; of a drawing that says something { role: "Figure", alt: … }.',
    'Напишите тип структуры PDF, например P, H1, Sect или Span, либо none; для рисунка со смыслом — { role: "Figure", alt: … }.',
  ),
  labelOfNumber: say(`${BRACES.en} {number}.`, `${BRACES.ru} {number}.`),
  labelOfDate: say(`${BRACES.en} {month} and {year}.`, `${BRACES.ru} {month} и {year}.`),
  labelOfOwner: say(`${BRACES.en} {owner} and {year}.`, `${BRACES.ru} {owner} и {year}.`),
  other: say(
    'See README.md of the template for what may stand here.',
    'Что здесь может стоять, сказано в README.md шаблона.',
  ),
} as const satisfies Record<string, Localized>;

export type ExpectedValue = keyof typeof EXPECTED;

export function templateWrongValue(
  key: string,
  value: string,
  expected: Localized,
  span: Span,
): Diagnostic {
  return error(
    'template-wrong-value',
    span,
    say(
      `“${value}” is no value for “${key}”`,
      `«${value}» не подходит как значение ключа «${key}»`,
    ),
    expected,
  );
}

/** In points. @param style its name, or the element that has the line height */
export function templateLinesOverlap(
  style: string,
  leading: number,
  size: number,
  span: Span | undefined,
): Diagnostic {
  const [tight, type] = [leading, size].map((length) => String(Math.round(length * 10) / 10));
  return warning(
    'template-lines-overlap',
    span,
    say(
      `Lines of “${style}” stand ${tight} pt apart at a size of ${type} pt: their letters run into one another`,
      `Строки «${style}» стоят через ${tight} pt при кегле ${type} pt: их буквы налезают друг на друга`,
    ),
    say(
      'Write a “line-height” of at least the size, or as many times it (1.2).',
      'Укажите «line-height» не меньше кегля или числом, во сколько раз он больше (1.2).',
    ),
  );
}

export function templateEmptyValue(key: string, expected: Localized, span: Span): Diagnostic {
  return error(
    'template-wrong-value',
    span,
    say(`“${key}” has no value`, `У «${key}» нет значения`),
    expected,
  );
}

export function templateChoice(
  key: string,
  value: string,
  options: readonly string[],
  span: Span,
): Diagnostic {
  return templateWrongValue(key, value, choiceOf(options), span);
}

export function choiceOf(options: readonly string[]): Localized {
  return say(`Write one of: ${options.join(', ')}.`, `Напишите одно из: ${options.join(', ')}.`);
}
