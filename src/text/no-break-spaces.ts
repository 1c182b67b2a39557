/**
 * No-break spaces that give way where holding on would leave lines full of gaps. In: the words round one. What it costs to end a
 * line there, and how full of gaps lines must be for it, the breaker knows (layout/inline/held-breaks.ts).
 */
import { CAPITALS, LETTERS, NUMERALS, SMALL } from '../model/letters.ts';
import { PART_OF_UNIT } from './capitals.ts';
import { endsInInitial, GREATER_UNIT, MONTHS, MULTIPLIER } from './ties.ts';

/** What comes before a telephone number. */
const TELEPHONE = /^[(«„]*(?:тел|факс|моб)\.:?$/i;
const TELEPHONE_NUMBER = /^(?:\+\d|8$|\(?\d)/;
/** Prepositions, conjunctions and particles of two letters, as the typographer binds them to the next word. */
const SHORT_WORD = /^[«„“(]*(?:во|да|до|за|из|ко|на|не|ни|но|об|от|по|со)$/i;

export function isShortWord(word: string): boolean {
  return SHORT_WORD.test(word);
}

/** Whether a no-break space gives way where gaps would else be twice as wide: what it binds is long. */
export function mayGiveUpSooner(before: string, after: string): boolean {
  return isShortWord(before) || (TELEPHONE.test(before) && TELEPHONE_NUMBER.test(after));
}

/** Of the rest of a sum, which can be read alone: «2 млрд | 300 млн рублей». */
const NUMBER_AT_START = /^\d/;

/** Whether it stands within a sum, behind its multiplier: «2,1 млрд руб.», «14,6 тыс. кв. м»; not «2 млрд 300 млн рублей». */
export function isWithinSum(before: string, after: string): boolean {
  return MULTIPLIER.test(before) && !NUMBER_AT_START.test(after);
}

/** A month stays with its day. */
const WHOLE_WORD = new RegExp(
  `^(?!(?:${MONTHS})(?![${LETTERS}]))[${SMALL}]{4,}[^${LETTERS}]*$`,
  'u',
);

/** Whether it stands between a number and a whole word that it counts: «в 2021–2022 годах», «40 человек». */
export function isBehindNumber(before: string, after: string): boolean {
  return NUMBER_AT_END.test(before) && WHOLE_WORD.test(after);
}

const INITIAL_AT_START = new RegExp(`^[^${LETTERS}]*[${CAPITALS}]\\.`, 'u');
const DASH = /^[-—–]/;
const NUMBER_AT_END = /\d[)»“]*$/;
/** «Ø», «≈», «±», «=», «№», «§». */
const SIGN = new RegExp(`^[^${LETTERS}${NUMERALS}]+$`, 'u');
/** A long one, as those of standards are, would leave lines short. */
const SHORT_NUMBER = /^[-−+±~≈]?\d\S{0,7}$/;
/** «стр.», «кл.», «дек.», «ГОСТ», «СНиП», «Р» of a standard, «pH»: so little is said by none of them alone. */
const NUMBERED = new RegExp(
  `^(?=.{1,60}$)[^${LETTERS}]*(?:[${LETTERS}]{1,6}\\.|\\S*[${CAPITALS}]\\S*[${CAPITALS}]\\S*|[${LETTERS}]?[${CAPITALS}])$`,
  'u',
);
/** «проф. Сафин», «ст. Узловая», «ул. Строителей»: an abbreviation alone at a line's end is read twice. */
const TITLE = /^[(«„]*(?:проф|акад|доц|ст|ул|пер|пл|просп|наб|бул)\.$/i;
/** A preposition or a conjunction of one letter. */
const ONE_LETTER = /^[(«„“]*[авикосуэя]$/iu;

export function isOneLetter(word: string): boolean {
  return ONE_LETTER.test(word);
}

/** «стр. 5»; not «10 614 руб. 23 коп.», where each number has its unit. */
function isNumbered(before: string, after: string): boolean {
  if (TELEPHONE.test(before) || GREATER_UNIT.test(before)) return false;
  return NUMBERED.test(before) && SHORT_NUMBER.test(after);
}

/**
 * Whether a no-break space may be given up where a line could only be filled with holes: not at dashes, signs, initials, behind
 * numbers (a unit, a date, more of the number), their multipliers and what numbers are numbers of, nor behind words of one letter.
 */
export function mayGiveUp(before: string, after: string): boolean {
  const isHeld =
    DASH.test(before) ||
    DASH.test(after) ||
    endsInInitial(before) ||
    INITIAL_AT_START.test(after) ||
    NUMBER_AT_END.test(before) ||
    SIGN.test(before) ||
    SIGN.test(after) ||
    PART_OF_UNIT.test(before) ||
    TITLE.test(before) ||
    isNumbered(before, after) ||
    isWithinSum(before, after) ||
    isOneLetter(before);
  return before !== '' && after !== '' && !isHeld;
}
