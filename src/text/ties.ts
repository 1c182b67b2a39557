/**
 * Soft ties: places in Russian text where a line ends less gladly than elsewhere, but may. What must never be parted has its
 * no-break space from the typographer.
 */
import { CAPITALS, LETTERS, NUMERALS, SMALL } from '../model/letters.ts';
import { HYPHEN_PENALTIES, TIE_PENALTIES } from './line-prices.ts';
import { beginsPhrase, endsPhrase, LEADING_WORDS } from './phrases.ts';

const NUMBER = /^[(«„]*\d(?:[\d\u202f,.–]*\d)?$/;
/** «2-й этап», «66-я статья». */
const ORDINAL = new RegExp(`^[(«„]*\\d+-[${SMALL}]{1,3}$`, 'u');
export const MULTIPLIER = /^(?:тыс\.|млн|млрд|трлн)$/;
const COUNTED = new RegExp(`^[${SMALL}]`, 'u');
const RELATION = /^[=≈∼~≤≥<>→⇌↔⇄]$/;
/** «Windows 11», «Boeing 737». */
const LATIN_NAME = /^[(«„“]*[A-Z][A-Za-z.&-]+$/;
const NUMBERED_THING =
  /^[(«„“]*(?:стат(?:ь|е)|(?:под)?пункт|част[ьией]|глав[аеуыо]|раздел|параграф|приложени|таблиц|рисун|схем|формул|том|выпуск|этап|уров(?:ень|н)|тип|класс|групп|версии?|модел|поколени|вариант|корпус|дом|квартир|офис|кабинет|аудитори|строени|энергоблок|блок|цех|участ(?:ок|к)|скважин|лот|маршрут|рейс|проект|школ|лице|гимнази|номер)[а-яё]{0,3}$/iu;
/** «ШВП (5), ЧПУ (2)», «Bayer (3,7 %)»: alone at a line's start it says nothing. */
const BRACKETED_NUMBER = /^\(\d[\d,.–]*(?:\u202f?%)?\)[.,;:!?»”“]*$/;
/** «насчитывается | 20. Продолжением станет …»: at a line's start it reads as the number of an entry. */
const NUMBER_WITH_STOP = /^\d{1,3}\.$/;
const WORD = new RegExp(`[${LETTERS}]$`, 'u');
const NUMBER_OF_THING = new RegExp(`^(?:\\d[\\d.,–-]*[${CAPITALS}]?|[IVXLC]+)[)»”“.,;:!?…]*$`, 'u');
export const MONTHS =
  'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря';
const MONTH = new RegExp(`^(?:${MONTHS})$`);
/** With marks round it. */
const ABBREVIATION = new RegExp(`^[(«„]*[${CAPITALS}]{2,}[)»“.,;:!?…]*$`, 'u');
/** With marks of the sentence behind it. */
const DAYS_MONTH = new RegExp(`^(?:${MONTHS})[^${LETTERS}]*$`, 'u');
const YEAR = /^(?:19|20)\d\d/;
/** «2026-го»: no «г.» behind it says what it is. */
const YEAR_ALONE = new RegExp(`^(?:19|20)\\d\\d-[${SMALL}]`, 'u');
/** «д-р биол. наук», «канд. физ.-мат. наук»: who has a degree, and the field that it is in; «наук» itself is bound by the typographer. */
const DEGREE = /^[(«„]*(?:д-р(?:а|у|ом|е)?|канд\.|докт\.)$/i;
const FIELD = new RegExp(
  `^(?:[${SMALL}]{1,9}\\.(?:-[${SMALL}]{1,9}\\.)?|наук[^${LETTERS}]*)$`,
  'u',
);
/** An extension behind a telephone number. */
const EXTENSION = /^доб\.$/;
const NUMBER_WITH_COMMA = /\d,$/;
/** «2 ч 30 мин», «5 руб. 50 коп.»: the lesser units go on. */
export const GREATER_UNIT = /^(?:сут\.?|ч|час(?:а|ов)?|мин|м|кг|руб\.)$/;
const NAME = new RegExp(`^[(«„]*(?:[${CAPITALS}][${SMALL}]+|[${CAPITALS}]{2,})$`, 'u');
/** Its first letter alone is a capital: what has more of them is not cut, and what opens a quotation is a title. */
const CUT_NAME = new RegExp(`^[(]?[${CAPITALS}][${SMALL}]`, 'u');
const WITHIN_SENTENCE = new RegExp(`[${LETTERS}${NUMERALS},]$`, 'u');
/** With marks of the sentence behind it. */
const SURNAME = new RegExp(
  `^(?:[${CAPITALS}][${SMALL}]+(?:-[${CAPITALS}][${SMALL}]+)?|[${CAPITALS}]{2,})[)»“.,;:!?…]*$`,
  'u',
);
const LEADING_WORD = new RegExp(`^[(«„]*(?:${LEADING_WORDS})$`, 'iu');

/** Endings that few words but adjectives and participles have; nouns in «-ий», «-ие» hold on to their genitive as well. */
const ADJECTIVE =
  /^[(«„]*[а-яё-]+(?:[ыио]й|[ая]я|[ое]е|[ыи]е|[ое]го|[ое]му|[ыи]м|[ую]ю|[ыи]х|[ыи]ми|(?:н|ск|в|т|л)ом|[щш]е[ймю])$/iu;
const NOUN = /^[«„]?[а-яё][а-яё-]{2,}/iu;
/** Endings of verbs that few nouns have: «в Чайковском | освоил». */
const VERB = /(?:[еиуы]л|[юя]т|с[ья])$/iu;
/** Letters, with marks of the sentence but a full stop, which may be an abbreviation's. But a multiplier, behind which something is counted. */
const PLAIN_BEFORE = /^(?!(?:млн|млрд|трлн)$)[(«„“]*[A-Za-zА-ЯЁа-яё]+[»”),:;!?…]*$/;
/** Small letters, with any marks. But a month, which is cut less gladly. */
const PLAIN_AFTER = new RegExp(`^(?!(?:${MONTHS})(?![a-zа-яё]))[(«„“]*[a-zа-яё]+[»”),.:;!?…]*$`);

/** «развития кластера», «Москве, что»: neither numbers nor signs, and the second no name. */
export function arePlain(before: string, after: string): boolean {
  return PLAIN_BEFORE.test(before) && PLAIN_AFTER.test(after);
}

/** «37 показателям», «418 организаций», «3 млн рублей», «2-й этап», «40 НИИ». */
export function isCounted(before: string, after: string): boolean {
  if (!NUMBER.test(before) && !ORDINAL.test(before) && !MULTIPLIER.test(before)) return false;
  // Behind a year an abbreviation is what did something in it.
  if (ABBREVIATION.test(after)) return !YEAR.test(before);
  return COUNTED.test(after) && !beginsPhrase(after);
}

/** Penalty of ending a line in text of any language: before a number that names or is in brackets, behind a sign of a formula. */
export function signPenalty(before: string, after: string): number {
  if (RELATION.test(before)) return TIE_PENALTIES.relation;
  // Few words are numbers: what they would be numbers of is asked then alone.
  const isNumbered =
    NUMBER_OF_THING.test(after) && (LATIN_NAME.test(before) || NUMBERED_THING.test(before));
  const isTold = isNumbered || BRACKETED_NUMBER.test(after);
  const isAtEnd = NUMBER_WITH_STOP.test(after) && WORD.test(before);
  return isTold || isAtEnd ? TIE_PENALTIES.numbered : 0;
}

/** Penalty of ending a line at a space between two words. @param isTied a number and what it counts (isCounted) */
export function tiePenalty(
  before: string,
  after: string,
  isTied: boolean,
  isRagged: boolean,
): number {
  if (isRagged && LEADING_WORD.test(before)) return TIE_PENALTIES.ragged;
  if (isTied || isHalf(before, after))
    return isRagged ? TIE_PENALTIES.ragged : TIE_PENALTIES.counted;
  if (MONTH.test(before) && YEAR.test(after))
    return isRagged ? TIE_PENALTIES.ragged : TIE_PENALTIES.date;
  if (NAME.test(before) && SURNAME.test(after)) {
    const isOneName = ABBREVIATION.test(before) && ABBREVIATION.test(after);
    return isOneName ? TIE_PENALTIES.abbreviations : TIE_PENALTIES.name;
  }
  return isRagged && isAdjective(before, after) ? TIE_PENALTIES.adjective : 0;
}

/** «Мы», «Так», «Её»: at the end of a ragged line, with white behind it, such a word seems to belong to the sentence before. */
const FIRST_WORD = new RegExp(`^[«„“(]*[${CAPITALS}][${SMALL}]{0,2}$`, 'u');
const SENTENCE_END = new RegExp(`[${SMALL}][»“)]*[.!?…]+[»“)]*$`, 'u');
/** «Один из первых», «каждой из них»: says nothing before that of which it is one. */
const ONE =
  /^[(«„]*(?:один|одн(?:[аоу]|ого|о[йм]|ому|им)|кажд(?:ый|[ао]я|ое|ого|о[йм]|ому|ым|ую))$/iu;
const OF = 'из';
/** «ул. Литейная, | 14», «Мясницкая ул., | 11»: a street's name and its house. */
const STREET =
  /^(?:ул|пер|просп|пр-т|пл|наб|ш|б-р|бул|пр|туп)\.$|^(?:улиц|переул|проспект|площад|набережн|шоссе|бульвар|проезд)[а-яё]*$/iu;
const HOUSE = new RegExp(`^\\d{1,3}(?:[-/]\\d{1,3})?[${LETTERS}]?[,.;:)]*$`, 'u');
/** «С 7 по 16 ноября»: the first day waits for the second, and for their month. */
const FROM = /^[(«„]*со?$/iu;
const DAY = /^\d{1,2}$/;
const TO = 'по';

/** Penalty of ending a line behind two words that lead to a third. */
export function phrasePenalty(
  beforeThat: string,
  before: string,
  after: string,
  isRagged: boolean,
): number {
  if (after === TO && DAY.test(before) && FROM.test(beforeThat)) {
    return isRagged ? TIE_PENALTIES.ragged : TIE_PENALTIES.date;
  }
  // «… выставках. 2. | По словам …»: the number of what follows.
  if (NUMBER_WITH_STOP.test(before) && SENTENCE_END.test(beforeThat)) return TIE_PENALTIES.numbered;
  if (isHouse(beforeThat, before, after))
    return isRagged ? TIE_PENALTIES.ragged : TIE_PENALTIES.date;
  if (!isRagged) return 0;
  if (isOneOf(before, after)) return TIE_PENALTIES.adjective;
  return beginsSentence(beforeThat, before) ? TIE_PENALTIES.ragged : 0;
}

/** What the two penalties above come to between two plain words (arePlain) of ragged text. */
export function plainRaggedPenalty(beforeThat: string, before: string, after: string): number {
  if (LEADING_WORD.test(before) || beginsSentence(beforeThat, before)) return TIE_PENALTIES.ragged;
  return isAdjective(before, after) || isOneOf(before, after) ? TIE_PENALTIES.adjective : 0;
}

/** The first word of a sentence, and so short that it seems to belong to the one before. */
function beginsSentence(beforeThat: string, before: string): boolean {
  return FIRST_WORD.test(before) && SENTENCE_END.test(beforeThat);
}

function isOneOf(before: string, after: string): boolean {
  return after === OF && ONE.test(before);
}

function isHouse(beforeThat: string, before: string, after: string): boolean {
  if (!endsPhrase(before) || !HOUSE.test(after)) return false;
  return STREET.test(beforeThat) || STREET.test(before.slice(0, -1));
}

/** Half of what says something together only: of a degree, of a date without «г.», of a telephone number, of a time. */
function isHalf(before: string, after: string): boolean {
  return (
    (DEGREE.test(before) && FIELD.test(after)) ||
    (MONTH.test(before) && YEAR_ALONE.test(after)) ||
    (NUMBER_WITH_COMMA.test(before) && EXTENSION.test(after)) ||
    (GREATER_UNIT.test(before) && NUMBER.test(after))
  );
}

/** «Федеральный бюджет, %», «Сбор, т», «Продано, шт.», «Выработка, кВт·ч»: a short word behind a comma, the last of its text. */
const UNIT = new RegExp(
  `^(?:[%‰°][${LETTERS}]?|[${LETTERS}]{1,3}[²³]?|[${SMALL}]{1,4}\\.|млрд|трлн|[${LETTERS}]{1,4}\\.?[/·][${LETTERS}]{1,4}[²³]?)$`,
  'u',
);

/** A quantity's name and its unit. */
export function isUnit(before: string, after: string): boolean {
  return endsPhrase(before) && UNIT.test(after);
}

/** «пилотной зоной», «их кластер»; the word behind it begins no new phrase. */
function isAdjective(before: string, after: string): boolean {
  return ADJECTIVE.test(before) && NOUN.test(after) && !VERB.test(after) && !beginsPhrase(after);
}

/** «Валентина Матвиенко», «на Ставрополье»: a capital within a sentence. */
function isNameWithin(before: string, after: string): boolean {
  return CUT_NAME.test(after) && WITHIN_SENTENCE.test(before);
}

const INITIAL_AT_END = new RegExp(`(?:^|[^${LETTERS}])[${CAPITALS}]\\.$`, 'u');

export function endsInInitial(word: string): boolean {
  return word.endsWith('.') && INITIAL_AT_END.test(word);
}

/**
 * Penalty of a hyphen drawn in a word behind another, where that is not as in any word: behind initials stands a surname.
 * @param isTied a number and what it counts (isCounted)
 */
export function cutPenaltyBehind(
  before: string,
  after: string,
  isTied: boolean,
): number | undefined {
  if (endsInInitial(before)) return HYPHEN_PENALTIES.inSurname;
  if (isNameWithin(before, after)) return HYPHEN_PENALTIES.inName;
  if (DAYS_MONTH.test(after)) return isTied ? HYPHEN_PENALTIES.inDate : HYPHEN_PENALTIES.inMonth;
  return isTied ? HYPHEN_PENALTIES.inCounted : undefined;
}
