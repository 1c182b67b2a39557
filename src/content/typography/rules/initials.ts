/**
 * Initials and their surname, in Cyrillic and in Latin letters, and «им.» before them: a narrow no-break space between
 * initials, a no-break one before the surname or after it. These rules bind spaces only, so they hold within names of sources
 * too, as those of short words do and no others.
 */
import { NB, NN, pattern, type Rule, SP, START } from './rule.ts';

/** Of a name, before its capital: «фон Рихтер», «де ла Крус», «О’Коннор». */
const PARTICLE = '(?:ван|фон|цу|де|дер|ди|дю|да|дос|дель|делла|ла|ле|бен|бин|ибн|аль|эль|тер)';
const NAME = `(?:${PARTICLE}${SP}){0,2}(?:[ОДд][’'])?[А-ЯЁ][а-яё]+`;
/** One may have two letters, and a name of two parts has a hyphen: «Вс. Н.», «Д. Ц.-Д.». */
const SHORT = '(?:Дж|Вс|Вл|Вяч|Дм|Ив|Евг|[А-ЯЁ])';
const INITIAL = `${SHORT}\\.(?:-[А-ЯЁ]\\.)?`;
/** Endings that few other words with a capital have. */
const SURNAME = `${START}[А-ЯЁ][а-яё]*(?:ов|ев|ёв|ин|ын|ова|ева|ёва|ина|ына|[сц]кий|[сц]кая|ко|ук|юк|ян|дзе|швили)`;
const LATIN_NAME = "[A-ZÀ-ÖØ-Þ][A-Za-zß-öø-ÿ’'-]*[a-zß-öø-ÿ]";

/** What a company is, behind a name of two words; behind one it may be initials as well. */
const COMPANY = '(?:N\\.V|B\\.V|S\\.A|S\\.L|A\\.S|A\\.G|K\\.K)\\.';

/** Of «M.Sc.»: no surname. */
const DEGREE = '(?:Sc|Eng|Ed|Phil|Tech|Arch)\\.';

export const INITIALS: readonly Rule[] = [
  {
    // Before the title of a book: «Иванов И. И. Физика плазмы».
    name: 'initials-of-surname-before-a-title',
    pattern: pattern(
      `${SP}(?<=${SURNAME}${SP})([А-ЯЁ]\\.)${SP}?([А-ЯЁ]\\.)(?=${SP}${NAME})(?!${SP}${SURNAME}(?![а-яё]))`,
    ),
    to: `${NB}$1${NN}$2`,
    examples: [['Иванов И. И. Физика плазмы', 'Иванов~И.^И. Физика плазмы']],
    against: ['Директор И. И. Физиков', 'Завод И. И. Лихачёва'],
  },
  {
    name: 'initials-before-surname',
    pattern: pattern(
      `(?<!${SURNAME}${NB}|[А-ЯЁ]\\.${NN})${START}(?!М\\.Видео)(?:${INITIAL}${SP}?){1,3}(?=${NAME})(?<!\\d${SP}[А-ЯЁ]\\.${SP}?)`,
    ),
    to: (initials) =>
      `${initials
        .trim()
        .split(/(?<=\.)(?!-)\s?/)
        .join(NN)}${NB}`,
    examples: [
      ['А.С. Пушкин', 'А.^С.~Пушкин'],
      ['А. Назаров', 'А.~Назаров'],
      ['К.Толкачев', 'К.~Толкачев'],
      ['Дж. Байден', 'Дж.~Байден'],
      ['Вс.Н. Орлов и Д.Ц.-Д. Ринчино', 'Вс.^Н.~Орлов и Д.^Ц.-Д.~Ринчино'],
      ['Дж. Р. Р. Толкин и Дж. Дж. Томсон', 'Дж.^Р.^Р.~Толкин и Дж.^Дж.~Томсон'],
      [
        'А. де ла Крус, Г. фон Рихтер и Н. Г. О’Коннор',
        'А.~де ла Крус, Г.~фон Рихтер и Н.^Г.~О’Коннор',
      ],
    ],
    against: ['США. Потом', 'дом. Потом', '«М.Видео-Эльдорадо»'],
  },
  {
    name: 'initials-after-surname',
    pattern: pattern(
      `${SP}(?<=${START}${NAME}${SP})([А-ЯЁ]\\.)${SP}?((?:[А-ЯЁ]|Дж)\\.)(?!${SP}?${NAME})`,
    ),
    to: `${NB}$1${NN}$2`,
    examples: [['Пушкин А. С. и Белова Н. Дж.', 'Пушкин~А.^С. и Белова~Н.^Дж.']],
    against: ['Поэт А.^С.~Пушкин'],
  },
  {
    // Behind a full stop that ends a sentence a capital or nothing but a paragraph's end would follow.
    name: 'initial-after-name',
    pattern: pattern(
      `${SP}(?<=${START}${NAME}${SP})(?=(?:[А-ЯЁ]|Дж)\\.(?:[,;)]|$|${SP}(?:[—–]|\\p{Ll})))`,
    ),
    to: NB,
    examples: [
      [
        'Назаров А., Йылмаз Э., Ильин-Томич А. с опережением',
        'Назаров~А., Йылмаз~Э., Ильин-Томич~А. с опережением',
      ],
      ['спросили Ирину С. и Уайта Дж.', 'спросили Ирину~С. и Уайта~Дж.'],
      ['вспоминает Мария Д. — Потом', 'вспоминает Мария~Д. — Потом'],
    ],
    against: ['витамин А. Потом', 'витамин А, потом', 'Группа А. Потом'],
  },
  {
    // Behind a Latin word initials are those of a surname before them: «Lapteva N. V. Enzymes».
    name: 'latin-initials-before-surname',
    pattern: pattern(
      `(?<!${LATIN_NAME}${SP}|[A-Z]\\.${SP}?)${START}([A-Z]\\.)${SP}?(?:([A-Z]\\.)${SP}?)?(?!${DEGREE})(?=${LATIN_NAME})`,
    ),
    to: (_match, first = '', second = '') =>
      second ? `${first}${NN}${second}${NB}` : `${first}${NB}`,
    examples: [
      ['N. V. Lapteva, J.Smith', 'N.^V.~Lapteva, J.~Smith'],
      ['статья L. O’Brien', 'статья L.~O’Brien'],
    ],
    against: ['Lapteva N. Enzymes', 'P. S. Потом', 'P. 44', 'MBA, M.Sc., B.Eng.'],
  },
  {
    name: 'latin-initials-after-surname',
    pattern: pattern(
      `${SP}(?<=${START}${LATIN_NAME}${SP})(?!(?<=${START}[A-Z][A-Za-z]+${SP}${LATIN_NAME}${SP})${COMPANY})([A-Z]\\.)(?:${SP}?([A-Z]\\.)|(?=[,;)]|$|${SP}(?:et|and|и)${SP}))`,
    ),
    to: (_match, first = '', second = '') =>
      second ? `${NB}${first}${NN}${second}` : `${NB}${first}`,
    examples: [
      ['Lapteva N. V., Zhang W. et al.', 'Lapteva~N.^V., Zhang~W. et al.'],
      ['Lapteva N.V. Enzymes', 'Lapteva~N.^V. Enzymes'],
    ],
    against: [
      'Zhang W. Enzymes',
      'том N. V.',
      'Research. P. 44',
      'Brainport Development N.V.',
      'ASML Holding N.V.',
    ],
  },
  {
    name: 'name-of',
    // Behind a number, before a capital, «см.» is centimetres at a sentence's end.
    pattern: pattern(
      `(?<=${START}им\\.)(?=[А-ЯЁ]\\.)|${SP}(?<=${START}(?:им|см|ср|напр)\\.${SP})(?!(?<=\\d${SP}см\\.${SP})[А-ЯЁ«])(?=[\\p{L}\\p{Co}«„])`,
    ),
    to: NB,
    examples: [
      ['им. А. С. Пушкина, рис. 5 см. ниже', 'им.~А. С. Пушкина, рис. 5 см.~ниже'],
      ['им.А. С. Пушкина', 'им.~А. С. Пушкина'],
    ],
    against: ['Рим. Потом', 'ростом 40 см. Он сделан'],
  },
];

/** These rules alone need no full stop. */
export const PARTICLES: readonly Rule[] = [
  {
    name: 'particle-of-name',
    pattern: pattern(`${SP}(?<=${START}${PARTICLE}${SP})(?=[А-ЯЁ][а-яё])`),
    to: NB,
    examples: [['Людвиг ван Бетховен, Шарль де Голль', 'Людвиг ван~Бетховен, Шарль де~Голль']],
    against: ['ван за', 'диван Бетховен'],
  },
];
