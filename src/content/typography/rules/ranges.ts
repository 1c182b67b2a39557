/**
 * Whether two numbers with a dash between them are a range, or a name that has a hyphen of its own (71-639, Boeing 737-800).
 * In: the numbers and the text round them; out: yes or no. A range grows, and its numbers are alike in size or counted by
 * what follows. When in doubt the author's hyphen stays: a wrong en dash in a name is worse than a hyphen in a range.
 */
import { END, regExp, SP, START } from './rule.ts';
import { CURRENCY, MONTH } from './units.ts';

/** A number with its groups of thousands and its decimals; never a code that starts with a nought. */
export const NUMBER = `(?!0\\d)(?:\\d{1,3}(?:${SP}\\d{3})+(?!\\d)|\\d+)(?:,\\d+)?`;
/** Not at the last thousands of a longer number. */
export const WHOLE = `(?!(?<=\\d${SP})\\d{3}(?!\\d))`;

/** What surely counts the numbers before it. Units of one letter are left out: «корпус 12-14 г. Москвы». */
const MEASURED = `(?:[%‰°₽€$]|(?:процент\\p{Ll}*|руб(?:\\.|л\\p{Ll}+)|долл(?:\\.|ар\\p{Ll}+)|евро|юаней|коп\\.|тыс\\.|тысяч\\p{Ll}?|млн|млрд|трлн|миллион\\p{Ll}*|миллиард\\p{Ll}*|кг|мг|мкг|км|см|мм|мкм|нм|дм|га|мл|кв\\.|куб\\.|[кМГТм]?эВ|[кМГТм]?Вт|[кМ]?В|[кМГ]?Па|[кМГТ]?Гц|[кКМГТ]бит|[кКМГТ]?Б|[кМГ]байт|мА|Ом|дБ|лет|года|годы|годов|гг\\.|дн[яей]{1,2}|сут\\p{Ll}*|недел\\p{Ll}{1,2}|месяц\\p{Ll}{0,3}|мес\\.|час\\p{Ll}{0,2}|мин\\.?|минут\\p{Ll}?|секунд\\p{Ll}?|метр\\p{Ll}{0,2}|километр\\p{Ll}{0,2}|гектар\\p{Ll}{0,2}|тонн\\p{Ll}?|литр\\p{Ll}{0,2}|поряд(?:ка|ков)|т\\.${SP}?р\\.|штук\\p{Ll}?|шт\\.|чел\\.|человека?|раза?|балл\\p{Ll}{0,3}|градус\\p{Ll}{0,3}|${MONTH})${END})`;
/** Genitive plurals, with an adjective before them or not: «5-7 новых компаний». */
const NOUN = `(?:(?:\\p{Ll}+[ыи]х${SP})?(?:\\p{Ll}{2,}(?:[оеё]в|[еиь]й|[её]к|ок|ств)|\\p{Ll}*(?:мест|стран|школ|единиц|женщин|мужчин|персон|особ|работ|групп|книг|команд|программ|тем|машин|квартир|скважин|картин|улиц|вакансий))${END})`;

const PAGES = `${START}(?:[cс]|сс|стр|пп?|подп|гл|рис|табл|стт?|чч?|разд|вып|т|pp?|vol|no)\\.${SP}?|${START}(?:страниц|пункт|подпункт|стат|глав|рисунк|таблиц|раздел|част|строк|этаж|вопрос|класс|курс|том|слайд)\\p{Ll}{0,4}${SP}`;

/** Words whose number is a name: «модель 71-623», «корпус 12-14». */
const NAMED = `(?:модел|модификаци|сери[яиюе]|корпус|строени|литер|трамва|вагон|поезд|локомотив|(?:электро|тепло|паро)воз|автобус|троллейбус|грузовик|автомобил|трактор|комбайн|тягач|шасси|самол[её]т|вертол[её]т|лайнер|борт|рейс|маршрут|судн|катер|крейсер|стан(?:ок|к)|станц|турбин|двигател|насос|тип[аоуе]?|марк|артикул|шифр|проект|издели|верси|сборк|индекс|номер|групп|отряд|бригад|стенд|павильон|зал|секци|цех|участ(?:ок|к)|блок|лот|договор|приказ|постановлени|закон|распоряжени|письм|решени|патент|заявк|свидетельств|лицензи|сертификат|скважин|сплав|сч[её]т|офис|квартир|комнат|кабинет|помещени|аудитори|бокс|объект|счётчик|процессор|микросхем|боинг|э[йр]+бас|аэробус|суперджет|урал|камаз|газел)\\p{Ll}{0,4}`;
/** «ПАЗ», «КамАЗ»: a mark of a maker, and not one of the few abbreviations that stand before quantities. */
const MAKER = `(?!(?:РФ|США|ЕС|СНГ|СССР|КНР|РБ|ЕАЭС|БРИКС|ООН|ВВП|КПД|ЕГЭ|ОГЭ|ИТ)${SP})[А-ЯЁ][а-яё]*[А-ЯЁ][а-яёА-ЯЁ]*`;
/** A Latin word, of whatever length; acidity has no models. */
const LATIN = `(?!pH[ \u00A0])[A-Za-z][A-Za-z\\d.&+’'-]*`;

/** Numbers and names in a row: «71-639Н, 71-623 и » stand before «71-631» and after the word that names them all. */
const ROW = regExp(`(?:[A-ZА-ЯЁ]*\\d[\\dA-Za-zА-ЯЁ–-]*(?:,|${SP}(?:и|или|and|or))?${SP})+$`);

/** What a language says of the numbers. */
export interface RangeWords {
  /** Before: the numbers name something. */
  readonly named: readonly RegExp[];
  /** Before: pages, articles, storeys. */
  readonly pages: RegExp;
  /** After: a quantity, whatever stands before. */
  readonly measured: RegExp;
  /** After: a thing in the plural. */
  readonly noun: RegExp;
  /** After: years, of which the second may be shortened to two digits. */
  readonly years: RegExp;
  /** The second year may be shortened without such a word: «runs 2025-40». */
  readonly shortens: boolean;
  readonly valueOf: (digits: string) => number;
}

export const RUSSIAN_RANGES: RangeWords = {
  named: [
    once(`${START}${NAMED}[»“)]?${SP}[(«„]?$`, 'i'),
    once(`${START}(?:${LATIN}|${MAKER})[»“”)]?${SP}[(«„]?$|[»“]${SP}$|[«„]$`),
  ],
  pages: once(`(?:${PAGES})$`, 'i'),
  measured: once(`^${SP}?${MEASURED}`),
  noun: once(`^${SP}${NOUN}`),
  years: once(`^${SP}?(?:гг\\.|год[ыа]|годов|годах|годами|уч(?:\\.|ебн\\p{Ll}+)${SP}год|сезон)`),
  shortens: false,
  valueOf: (digits) => Number(digits.replace(/[ \u00A0\u202F]/g, '').replace(',', '.')),
};

/** Words that may stand with a capital before a plain number. */
const ENGLISH_PLAIN =
  'The|From|About|Some|In|At|On|Between|Over|Around|For|Of|Up|To|Only|Ages?|Aged|Grades?|Years?|Nearly|Roughly|Within|After|Every|And|Or|With|By|Under|January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?|[AP]M';

export const ENGLISH_RANGES: RangeWords = {
  named: [
    once(
      `${START}(?:(?!(?:${ENGLISH_PLAIN}) )[A-Z][\\p{L}\\d.&+’'-]*|models?|types?|series|class|flights?|rooms?|buildings?|units?|version|trams?|aircraft|score)[”’)]? [(“]?$|[”“]$`,
    ),
  ],
  pages: once(
    `${START}(?:[Nn]os\\.?|[Pp]p?\\.|[Pp]ages?|[Cc]hapters?|[Ss]ections?|[Aa]rticles?|[Ff]igs?\\.|[Tt]ables|[Ff]igures|[Pp]arts|[Vv]olumes|[Vv]ols?\\.|[Cc]hs?\\.|[Ss]ecs?\\.|[Pp]aragraphs|[Ll]ines|§§?) ?$`,
  ),
  measured: once(
    `^(?: ?[%‰°]| (?:per ?cent|million|billion|trillion|thousand|pp|kg|[kcmn]?m|ha|[kMGT]?Hz|[kMG]?W|[kMGT]B|[mµ]g|[µn]m|[kMG]?t|bar|[kM]Pa|[kMGT]?Wh|[kMGT]?eV|[µm]?L|people|years?|months?|weeks?|days?|hours?|minutes?|seconds?|met(?:re|er)s?|tonn?e?s?|times|dollars|roubles|rubles|euros|points|January|February|March|April|May|June|July|August|September|October|November|December)${END})`,
  ),
  noun: once(`^ (?:[a-z]+ )?[a-z]{2,}s${END}`),
  years: once('^ (?:academic |school |financial |fiscal )?(?:years?|seasons?)'),
  shortens: true,
  valueOf: (digits) => Number(digits.replaceAll(',', '')),
};

/** A pattern asked once, at one end of a text. */
function once(source: string, flags = ''): RegExp {
  return new RegExp(regExp(source, flags).source, flags);
}

/** Two numbers and what stands round them. */
export interface NumberPair {
  readonly before: string;
  readonly first: string;
  readonly dash: string;
  readonly second: string;
  readonly after: string;
}

/** A range may be so many times its start; 1-10 needs a word that says so. */
const MOST_TIMES = 5;
const HYPHEN = /[-\u2010\u2011]/;

/** Beside a pair in a row: one that falls tells that all are scores, «6-4, 3-6, 7-5». */
const PAIR_BEFORE = /(?<!\d)(\d{1,3})-(\d{1,3}),[ \u00A0\u202F]$/;
const PAIR_AFTER = /^,[ \u00A0\u202F](\d{1,3})-(\d{1,3})(?!\d)/;

function isAmongScores({ before, after }: NumberPair): boolean {
  return [PAIR_BEFORE.exec(before), PAIR_AFTER.exec(after)].some(
    (pair) => pair !== null && Number(pair[1]) > Number(pair[2]),
  );
}

const HOUR = '(?:[01]?\\d|2[0-3])';
/** Nothing else is written so: a whole hour nearby, «с 9-00 до 16-45», or two such pairs with a dash between, «10-15 — 12-45». */
const WHOLE_HOUR = once(`(?<![\\d,.-])${HOUR}-00(?![\\d-])`);
const CLOCK_BEFORE = once(`(?<![\\d-])${HOUR}[-–][0-5]\\d${SP}?[-\\u2010-\\u2015]${SP}?$`);
const CLOCK_AFTER = once(`^${SP}?[-\\u2010-\\u2015]${SP}?${HOUR}-[0-5]\\d(?![\\d-])`);
/** «Начало в 14-30»: what is bare there is no quantity. */
const AT = once(`${START}[Вв]${SP}$`);

/** An hour of the day and its minutes, as they are typed in Russian: «16-45». */
function isClock({ before, first, second, after }: NumberPair, words: RangeWords): boolean {
  if (!/^(?:[01]?\d|2[0-3])$/.test(first) || !/^[0-5]\d$/.test(second)) return false;
  if (WHOLE_HOUR.test(before) || WHOLE_HOUR.test(after)) return true;
  if (CLOCK_BEFORE.test(before) || CLOCK_AFTER.test(after)) return true;
  return AT.test(before) && !words.noun.test(after) && !/^[ \u00A0\u202F]\p{Ll}/u.test(after);
}

/** What is measured in units of one letter, which alone would not tell: «корпус 12-14 г. Москвы». */
const SIZE_BEFORE = once(
  `${START}(?:высот|глубин|длин|ширин|толщин|диаметр|радиус|расстояни|масс|вес|объ[её]м|[её]мкост)\\p{Ll}{0,3}${SP}$`,
  'i',
);
const UNIT_OF_ONE_LETTER = once(`^${SP}?[мтгл]${END}`);

const MONEY_BEFORE = once(`[$€£¥]$|${START}${CURRENCY}${SP}$`);

/** A name in quotation marks has no comma or small word behind its figures: «20-25, не больше», but «737-800». */
const OPENING_QUOTE = /[«„]$/;
const GOES_ON = once(`^(?:,${SP}|${SP}\\p{Ll})`);

/** For numbers with nothing but a dash between them. Another dash than a hyphen is already the author's word. */
export function isClosedRange(pair: NumberPair, words: RangeWords): boolean {
  const [from, to] = valuesOf(pair, words);
  if (!(from < to)) return false;
  const isYears = isYear(from) && isYear(to) && (isWholeYear(pair, words) || to === from + 1);
  if (!HYPHEN.test(pair.dash) || isYears) return true;
  if (isAmongScores(pair)) return false;
  const before = GOES_ON.test(pair.after) ? pair.before.replace(OPENING_QUOTE, '') : pair.before;
  const head = before.replace(ROW, '');
  if (words.measured.test(pair.after) || MONEY_BEFORE.test(pair.before)) return true;
  if (SIZE_BEFORE.test(pair.before) && UNIT_OF_ONE_LETTER.test(pair.after)) return true;
  if (isClock(pair, words)) return false;
  // «P. 4410-4425»: a Latin word, but one that counts pages.
  if (words.pages.test(head)) return true;
  if (isQuantity(pair)) return true;
  if (isNamed(head, words)) return false;
  return to <= from * MOST_TIMES || words.noun.test(pair.after);
}

/** No name has such numbers: «95 % CI 0,938-0,956». */
function isQuantity({ first, second }: NumberPair): boolean {
  return [first, second].every((number) => /,|^0\./.test(number));
}

/** Papers whose number may have a hyphen, with a few words or a date between: «письмо Минфина от 5 мая № 12-34». */
const PAPER = once(
  `${START}(?:договор|приказ|постановлени|закон|распоряжени|письм|решени|указ|указани|протокол|акт|дел|патент|лицензи|сертификат|сч[её]т|форм|исх|вх|рег|инв|арт)\\p{Ll}{0,3}\\.?(?:${SP}[^\\s;]{1,30}){0,8}${SP}$|\\d${SP}$|${START}г(?:\\.|од\\p{Ll}{0,2})${SP}$`,
  'i',
);
const NUMBER_SIGN = /№{1,2}[ \u00A0\u202F]?$/;

/** For numbers behind the sign of one: «дома № 60-80», and any order behind that of many, «№№ 5-7». */
export function isNumberedRange(pair: NumberPair, words: RangeWords): boolean {
  const [from, to] = valuesOf(pair, words);
  if (!(from < to)) return false;
  const head = pair.before.replace(NUMBER_SIGN, '');
  if (to > from * MOST_TIMES) return /№№/.test(pair.before.slice(head.length)) && to < LONG_ROW;
  return /№№/.test(pair.before.slice(head.length)) || !(isNamed(head, words) || PAPER.test(head));
}

/** Many things are numbered from one, but seldom so many. */
const LONG_ROW = 100;

/** Before a year: «в 2010 — 3000 человек» is no range. */
const PREPOSITION = once(
  `${START}(?:в|к|с|на|за|по|до|после|in|by|since|for|until|from)${SP}$`,
  'i',
);
/** «Группа 5 — 10 человек»: the first number belongs to the word before it. */
const LABEL = once(
  `(?:№|${START}(?:команд|этап|вариант|мест|год|тур|лиг|сезон|ряд|граф|день|месяц|квартал|недел|оценк|уровен|уровн|категори|разряд|очеред|тем|задач|шаг|балл|раздел|глав|част|пункт|стат|класс|курс|step|stage|group|year|team|place|part)\\p{Ll}{0,3})${SP}$`,
  'i',
);
/** «С 5 – 10 до 15 – 20 %»: one word counts both ranges. */
const NEXT_RANGE = once(
  `^(?:${SP}(?:до|и|или|либо|to|and|or)${SP}${NUMBER}${SP}?[-\\u2010-\\u2015]${SP}?${NUMBER}(?=${SP}?\\S))+`,
);

/** For numbers with a spaced dash between them: only what a unit, money or a noun counts, and no dash of a sentence. */
export function isSpacedRange(pair: NumberPair, words: RangeWords): boolean {
  const [from, to] = valuesOf(pair, words);
  const { before, after } = pair;
  if (!(from < to) || to > from * MOST_TIMES) return false;
  if (isYear(from) && isYear(to)) return true;
  if (isYear(from) && PREPOSITION.test(before)) return false;
  if (words.pages.test(before) && /\.[ \u00A0\u202F]?$/.test(before)) return true;
  if (MONEY_BEFORE.test(before)) return true;
  if (isNamed(before.replace(ROW, ''), words) || LABEL.test(before)) return false;
  const rest = after.replace(NEXT_RANGE, '');
  return (words.measured.test(rest) || words.noun.test(rest)) && !hasParallel(pair);
}

/** The last month: «2010-11» may be a date. */
const DECEMBER = 12;

/** 2026 and 27 of «2026-27 гг.» are 2026 and 2027. */
function valuesOf(pair: NumberPair, words: RangeWords): readonly [number, number] {
  const [from, to] = [words.valueOf(pair.first), words.valueOf(pair.second)];
  const isShort =
    isYear(from) &&
    /^\d\d$/.test(pair.second) &&
    (words.years.test(pair.after) || (words.shortens && to > DECEMBER));
  return [from, isShort ? from - (from % 100) + to : to];
}

/** Written in full, or shortened before a word that says so. */
function isWholeYear({ second, after }: NumberPair, words: RangeWords): boolean {
  return second.length > 2 || words.years.test(after);
}

function isNamed(head: string, { named }: RangeWords): boolean {
  return named.some((words) => words.test(head));
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1800 && value < 2100;
}

const SENTENCE_END = /[.!?…][ \u00A0\u202F](?=[А-ЯЁA-Z«“])|\n/;
const VALUE = regExp(
  `(?<=[^\\d\\s]${SP})([-\\u2010-\\u2015])${SP}(?=\\d)(?!${NUMBER}${SP}[-\\u2010-\\u2015]${SP}\\d)`,
);

/** «В 15 регионах — 20 компаний, в 18 — 25»: the same dash gives a value elsewhere in the sentence, so here it may as well. */
function hasParallel({ before, after, dash }: NumberPair): boolean {
  const isValueItself = /[-\u2010-\u2015][ \u00A0\u202F]$/.test(before);
  if (isValueItself) return false;
  const head = before.split(SENTENCE_END).at(-1) ?? '';
  const tail = after.split(SENTENCE_END)[0] ?? '';
  return [head, tail].some((text) => [...text.matchAll(VALUE)].some(([, other]) => other === dash));
}
