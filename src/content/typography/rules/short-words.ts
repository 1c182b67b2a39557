/**
 * Short words of Russian text: words of one letter, prepositions, conjunctions and particles of two hold on to the next word,
 * «же», «бы», «ли» to the word before, and a paragraph's last short word to the one before it.
 */
import { NB, pattern, type Rule } from './rule.ts';

const BEFORE_WORD =
  '(?:[аАвВиИкКоОсСуУэЭяЯ]|[вВ]о|[дД][ао]|[зЗ]а|[иИ]з|[кК]о|[нН][аеио]|[оО][бт]|[пП]о|[сС]о|ВО|ДО|ЗА|ИЗ|НА|НЕ|НИ|ОБ|ОТ|ПО|СО)';
const AFTER_WORD = '(?:же|бы|ли|ль|б|ж)';

/** Nothing but spaces is changed, so these hold within names of sources too. */
export const HELD_WORDS: readonly Rule[] = [
  {
    name: 'after-short-word',
    pattern: pattern(
      `(?<![\\p{L}\\p{N}.–/-]|\\p{L}['’]|\\d${NB}(?=[АВКс] ))(${BEFORE_WORD}) (?=[^\\s—–-])`,
    ),
    to: `$1${NB}`,
    examples: [
      ['в городе и на селе', 'в~городе и~на~селе'],
      ['«О том», что', '«О~том», что'],
      ['с 2025 года', 'с~2025 года'],
      ['исполнится 87. Я им верю', 'исполнится 87. Я~им верю'],
    ],
    against: [
      'для города',
      'и — да',
      'РФ была',
      'а) слово',
      'подп. е–к пункта',
      '5 Мбит/с шире',
      'при 300~К выше',
      'через 9~с пришло',
    ],
  },
  {
    name: 'that-is-to-say',
    pattern: pattern(`(?<=(?<![\\p{L}\\p{N}-])[тТ]о) (?=есть(?![\\p{L}]))`),
    to: NB,
    examples: [['то есть завтра', 'то~есть завтра']],
    against: ['что есть', 'что-то есть', 'то естественно'],
  },
  {
    name: 'before-particle',
    pattern: pattern(` (?<=[\\p{L}\\p{N}»“”)] )(${AFTER_WORD})(?=[ ,.;:!?…»“)\\n]|$)`),
    to: `${NB}$1`,
    examples: [
      ['он же был бы рад', 'он~же был~бы рад'],
      ['так ли?', 'так~ли?'],
    ],
    against: ['— же', 'слово желание'],
  },
];

export const RUSSIAN_SHORT_WORDS: readonly Rule[] = [
  ...HELD_WORDS,
  {
    name: 'last-short-word',
    pattern: pattern(
      ` (?=\\S{1,12}$)(?<=[^\\s—] )(?=[«„“(]*[\\p{L}\\p{N}][\\p{L}\\p{N}₀-₉-]{0,3}[»“”)\\].,!?…:;]*$)`,
    ),
    to: NB,
    examples: [
      ['это наш дом.', 'это наш~дом.'],
      ['«Приоритет 2030»', '«Приоритет~2030»'],
    ],
    against: ['это наше здание.', 'слово~— да'],
  },
];
