/**
 * Marks and plain spaces: ellipsis, dots after «?» and «!», spaces that are too many or missing.
 * Goes before dashes and no-break spaces; letters and digits stay as they are.
 */
import { pattern, type Rule, SP, START } from './rule.ts';

export const COMMON_MARKS: readonly Rule[] = [
  {
    name: 'repeated-space',
    pattern: pattern(` {2,}`),
    to: ' ',
    examples: [['два  пробела', 'два пробела']],
    against: ['два пробела'],
  },
  {
    name: 'outer-space',
    pattern: pattern(`^ +|(?<! ) +$|(?<=\\n) +|(?<! ) +(?=\\n)`),
    to: '',
    examples: [[' слово ', 'слово']],
    against: ['слово слово'],
  },
  {
    // As typists of English space them: «then . . . end».
    name: 'ellipsis-of-spaced-dots',
    pattern: pattern(`(?<![.\\d] ?)\\.(?: \\.){2}(?! ?\\.)`),
    to: '…',
    examples: [['then . . . the end', 'then … the end']],
    against: ['. . . .', 'one. . two'],
  },
  {
    name: 'ellipsis',
    pattern: pattern(`(?<!\\.)\\.{3}(?!\\.)`),
    to: '…',
    examples: [['но...', 'но…']],
    against: ['но.', 'в т.ч.', '....'],
  },
  {
    name: 'space-before-mark',
    pattern: pattern(
      ` (?!(?<=\\d ): \\d)(?=,(?!,|(?<![а-яё]{3} ,)\\d)|(?:[;:](?!\\))|[!?]{1,3})(?:[ \\n»“”)]|$))(?<=[\\p{L}\\p{N}\\p{Co}»“”)%‰₽°²³.] )`,
    ),
    to: '',
    examples: [
      ['5 % , но', '5 %, но'],
      ['слово , слово', 'слово, слово'],
      ['дорог ,3 моста', 'дорог,3 моста'],
      ['слово !', 'слово!'],
      ['Ну ?! Вот !!!', 'Ну?! Вот!!!'],
      ['в 2025 : слово', 'в 2025: слово'],
      ['счёт : 3 к 1', 'счёт: 3 к 1'],
      ['и др. , но', 'и др., но'],
      ['90° , 5 м² ;', '90°, 5 м²;'],
    ],
    against: [
      'и ,,слово',
      '5 ,3',
      'слово :-)',
      'слово :) и ;)',
      'слово, слово',
      'счёт 8 : 3',
      'масштаб 1 : 25 000',
    ],
  },
  {
    // Where a link between them was lost.
    name: 'second-comma',
    pattern: pattern(`(?<=[\\p{L}\\p{N}»“”)%]),(?: ,)+(?= [\\p{L}\\d])`),
    to: ',',
    examples: [['около 60 больных, , у которых', 'около 60 больных, у которых']],
    against: ['и ,,слово', 'слово, слово'],
  },
  {
    name: 'space-before-dot',
    // Behind a figure only where the sentence ends: «5 . 6» may be a product.
    pattern: pattern(
      ` (?=[.…](?:[ \\n»“”),]|$))(?<=[\\p{L}»“”)] )| (?=\\.(?:[\\n»“”)]|$| [\\p{Lu}«“]))(?<=[\\d%°²³\\p{Co}] )`,
    ),
    to: '',
    examples: [
      ['слово .', 'слово.'],
      ['540 млн руб ., создано', '540 млн руб., создано'],
      ['стр. 5 . Рост 7 % .', 'стр. 5. Рост 7 %.'],
      ['наклонение 98,6° . Площадь 5 м² .', 'наклонение 98,6°. Площадь 5 м².'],
      ['почта \uE000 . Тема', 'почта \uE000. Тема'],
    ],
    against: ['сеть .рф', '5 . 6', '5° . 6', 'файл .\uE000'],
  },
  {
    name: 'space-in-brackets',
    pattern: pattern(`(?<=(?<![:;]-?)[([]) +|(?<! ) +(?=[)\\]])`),
    to: '',
    examples: [['( слово )', '(слово)']],
    against: ['(слово) слово', 'жаль :( но :-( ничего'],
  },
];

export const ENGLISH_MARKS: readonly Rule[] = [
  {
    // A full stop and what is left out behind it (Chicago).
    name: 'stop-with-ellipsis',
    pattern: pattern(`(?<=\\p{L})\\.{4}(?!\\.)`),
    to: '.…',
    examples: [['and.... Then', 'and.… Then']],
    against: ['and...', 'name ........', 'and.....'],
  },
  {
    name: 'stop-behind-abbreviation',
    pattern: pattern(`(?<=${START}(?:etc|Inc|Ltd|Corp|Jr|[ap]\\.m)\\.)\\.(?!\\.)`),
    to: '',
    examples: [['coal, ore, etc..', 'coal, ore, etc.']],
    against: ['etc....', 'and so on..'],
  },
  {
    name: 'space-within-quotation-marks',
    pattern: pattern(`(?<=“) +|(?<! ) +(?=”)`),
    to: '',
    examples: [['“ a word ” here', '“a word” here']],
    against: ['a “word” here'],
  },
];

export const RUSSIAN_MARKS: readonly Rule[] = [
  {
    // A row of more is a leader.
    name: 'ellipsis-of-too-many-dots',
    pattern: pattern(`(?<!\\.)(?:\\.{4,5}|…\\.{1,3})(?!\\.)`),
    to: '…',
    examples: [['Слово.... Дальше…. Потом', 'Слово… Дальше… Потом']],
    against: ['Подпись ........', 'слово..'],
  },
  {
    name: 'dots-before-question',
    pattern: pattern(`(?<=\\p{L})(?:…|\\.{3})([?!])(?![?!.…])`),
    to: '$1..',
    examples: [
      ['и как...? Так', 'и как?.. Так'],
      ['Вот…!', 'Вот!..'],
    ],
    against: ['5…?', '(…)?', 'как?..', 'как…?!'],
  },
  {
    name: 'two-dots-after-question',
    pattern: pattern(`(?<=[?!])(?:…|\\.{3})`),
    to: '..',
    examples: [
      ['Как?…', 'Как?..'],
      ['Вот!...', 'Вот!..'],
    ],
    against: ['Как…', 'Как?..'],
  },
  {
    // Behind a figure a letter alone may be a part's name: «п. 5,а».
    name: 'space-after-comma',
    pattern: pattern(
      `([,;])(?:(?=[а-яёА-ЯЁ«„])(?<=[а-яё»“)][,;])|(?=[а-яё]{2}|[А-ЯЁ][а-яё]|[кд]\\.|а/я)(?<=[\\d%][,;])|(?=\\d)(?<=(?:[а-яё]{2}|»)[,;])|(?=[а-яёА-ЯЁ«„\\d])(?<=[а-яё]\\.[,;])|(?=[а-яё]{2}|[А-ЯЁ][а-яё])(?<=[А-ЯЁ]\\.[,;])|(?=[А-ЯЁ]{2}|[а-яё]{2}|и )(?<=[А-ЯЁ]{2}[,;])|(?=[а-яё]{2})(?<=[A-Za-zА-ЯЁ\\p{Co}°²³][,;])|(?=[-−–]\\d{1,2}(?:,\\d+)?${SP}?°)(?<=[а-яё]{2},)|(?=г\\.)(?<=(?<!\\d)\\d{6},)|(?=\\d{1,3}-\\d\\d-\\d\\d(?!\\d))(?<=(?:-\\d\\d|\\p{Co})[,;])|(?=\\([а-яё]{2})(?<=[а-яё)»][,;]))`,
    ),
    to: '$1 ',
    examples: [
      ['слово,слово', 'слово, слово'],
      ['(рис. 5),(табл. 3)', '(рис. 5), (табл. 3)'],
      ['д. 5,к. 2,стр. 1', 'д. 5, к. 2, стр. 1'],
      ['рост на 5%,но', 'рост на 5%, но'],
      ['тел. 35-10-20,35-10-21', 'тел. 35-10-20, 35-10-21'],
      ['Новгород,2025 г.', 'Новгород, 2025 г.'],
      ['5 октября 2025 г.,14:00, к.т.н.,доцент', '5 октября 2025 г., 14:00, к.т.н., доцент'],
      ['Петров А.С.,инженер Ю.А.,Сидоров', 'Петров А.С., инженер Ю.А., Сидоров'],
      ['ИКИ РАН,ИПГ,и др.', 'ИКИ РАН, ИПГ, и др.'],
      ['почта \uE000,сайт', 'почта \uE000, сайт'],
      ['у берега,-10 °C на льду', 'у берега, -10 °C на льду'],
      ['105005,г. Москва, кв. 10,а/я 12', '105005, г. Москва, кв. 10, а/я 12'],
      ['до 15 °С,ночью 5, ток 5 А,напряжение', 'до 15 °С, ночью 5, ток 5 А, напряжение'],
    ],
    against: ['1,85 млн', 'слово, слово', 'п. 5,а', 'А,Б', 'рис. А.,б', 'точка (х,-10)', '15,5,г.'],
  },
  {
    // As typewriters had it; the mark that closes may be of any kind.
    name: 'quotation-opened-by-two-commas',
    pattern: pattern(`(?<=^|[\\s(«„]),,(?=[\\p{L}\\d][^,\\n]*(?:,(?!,)[^,\\n]*){0,9}(?:''|["“”]))`),
    to: '„',
    examples: [["роман ,,Мать\" и ,,Дно''", "роман „Мать\" и „Дно''"]],
    against: ['5,,6"', 'слово,,слово"', ',,слово', 'и ,, вот"'],
  },
  {
    name: 'quotation-closed-by-two-apostrophes',
    pattern: pattern(`(?<=[\\p{L}.!?…)]|(?<!['′°,.]\\d{0,3})\\d)''(?![\\p{L}\\d'])`),
    to: '“',
    when: (before) => before.lastIndexOf('„') > before.lastIndexOf('“'),
    examples: [["роман „Дно'', да", 'роман „Дно“, да']],
    against: ["„37°15''", "„37°15'20''", "слово''", "„Да“ и нет''"],
  },
  {
    name: 'space-within-quotation-marks',
    pattern: pattern(`(?<=«) +|(?<! ) +(?=»)`),
    to: '',
    examples: [['завод « Прогресс »', 'завод «Прогресс»']],
    against: ['завод «Прогресс» открыт'],
  },
  {
    // Prefixes stand close to the word that was put in quotation marks: «псевдо„экспертов“».
    name: 'space-round-quotation',
    pattern: pattern(
      `(?=[«„][\\p{L}\\d])(?<=[\\p{L}.,:;!?])(?<!${START}(?:анти|архи|гипер|евро|квази|лже|мега|микро|мини|не|недо|пост|про|псевдо|само|сверх|супер|ультра|экс))|(?<=»)(?=\\()`,
    ),
    to: ' ',
    examples: [
      ['ПАО«КАМАЗ»(Челны)', 'ПАО «КАМАЗ» (Челны)'],
      ['Он сказал:«Мы»', 'Он сказал: «Мы»'],
    ],
    against: ['рок-«Зенит»', '(«Азот»)', 'слово«', 'псевдо«эксперты»'],
  },
  {
    // No inches: of what has a letter and a number comes the name.
    name: 'space-before-quotation-behind-a-number',
    pattern: pattern(`(?<=${START}[А-ЯЁA-Z]-?\\d{1,4})(?="[А-ЯЁ][^"\\n]{1,80}")`),
    to: ' ',
    examples: [['шоссе М4"Дон"', 'шоссе М4 "Дон"']],
    against: ['экран 55"Сони"', 'М4 "Дон"', 'A4"'],
  },
  {
    name: 'space-after-question',
    pattern: pattern(`(?=[А-ЯЁ«„])(?<=[а-яё»“][?!]{1,3}|[?!…]»)`),
    to: ' ',
    examples: [['Почему?Потому!Вот «Мы!»Он', 'Почему? Потому! Вот «Мы!» Он']],
    against: ['Что? Где', 'Yes!Да', 'как?»', '«Да»Затем'],
  },
  {
    // Names of companies and sites begin with a capital: «Сириус.Курсы». Behind one letter or two stands an abbreviation, which has rules of its own.
    name: 'space-after-stop',
    pattern: pattern(
      `(?=[А-ЯЁ][а-яё]{2})(?!(?<=точка\\.)Банк)(?<=${START}(?<!«|[А-ЯЁ][а-яё]{0,40}-)[а-яё]{3,40}\\.|[а-яё»%\\d]\\)\\.|(?<![\\d.,])\\d{1,4}(?:${SP}?%)?\\.|\\d${SP}(?:га|кг|км|м|мм|см|л|т|ц)\\.)`,
    ),
    to: ' ',
    examples: [
      ['рост в первом.Также вырос экспорт', 'рост в первом. Также вырос экспорт'],
      ['(до 5,7 %).Экспорт', '(до 5,7 %). Экспорт'],
      ['на 5%.Экспорт', 'на 5%. Экспорт'],
      ['по 24,5 ц с 1 га.Накопано', 'по 24,5 ц с 1 га. Накопано'],
      ['1.Общие положения', '1. Общие положения'],
    ],
    against: [
      'Сириус.Курсы',
      '«привет.Андрей»',
      'Бизнес-журнал.Татарстан',
      'точка.Банк',
      'сервис.РФ',
      'слово. Слово',
      'А.Петров',
      'п. 5.А',
      '1.2.Общие',
      'и т.д.Потом',
    ],
  },
  {
    // An abbreviation has a stop already, and the sentence needs no other: «и т. д..»
    name: 'stop-behind-abbreviation',
    pattern: pattern(
      `(?<=${START}(?:гг?|вв|руб|коп|долл|тыс|чел|шт|экз|мин|сек|мес|мл|обл|др|пр|т\\.${SP}?[дпч])\\.)\\.(?!\\.)`,
    ),
    to: '',
    examples: [
      ['205 чел.. и т. д..', '205 чел. и т. д.'],
      ['Ваулин-мл.. Кировской обл..', 'Ваулин-мл. Кировской обл.'],
    ],
    against: ['слово..', 'и т. д...', '5 руб.'],
  },
  {
    // The same of units behind their numbers, and of initials.
    name: 'stop-behind-unit-or-initials',
    pattern: pattern(
      `\\.(?!\\.)(?<=(?:\\d${SP}?(?:[лп]\\.${SP}?[сп]|[ау]\\.${SP}?е|кг|км|см|мм|га|[тмлцгчс])|${START}[А-ЯЁ]\\.${SP}?[А-ЯЁ])\\.\\.)`,
    ),
    to: '',
    examples: [
      ['150 л. с.. Весит 20 т.. На 5 п.п..', '150 л. с. Весит 20 т. На 5 п.п.'],
      ['Сергеев С.С.. Потом', 'Сергеев С.С. Потом'],
    ],
    against: ['слово..', '20 т...', 'в 5.. Потом', 'Класс А.. Потом'],
  },
];
