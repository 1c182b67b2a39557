/**
 * What it costs to end a line at a place, by the words there: at a space, at a hyphen that is drawn, at a mark of the word's
 * own. In: words. Out: penalties (TeX: 10,000 forbids).
 */
import { CAPITALS, LETTERS, NUMERALS, SMALL } from '../model/letters.ts';
import {
  BEFORE_UNIT,
  BEHIND_NUMBER,
  BEHIND_SHORT_WORD,
  TIE,
  WITHIN_SUM,
} from '../model/paragraph.ts';
import { HYPHEN_PENALTIES, TIE_PENALTIES } from './line-prices.ts';
import {
  isBehindNumber,
  isOneLetter,
  isShortWord,
  isWithinSum,
  mayGiveUp,
  mayGiveUpSooner,
} from './no-break-spaces.ts';
import {
  arePlain,
  cutPenaltyBehind,
  isCounted,
  isUnit,
  phrasePenalty,
  plainRaggedPenalty,
  signPenalty,
  tiePenalty,
} from './ties.ts';

const CAPITAL = new RegExp(`^[^${LETTERS}]*[${CAPITALS}]`, 'u');
/** «Карачаево-|Черкесия», «Усть-|Илимск» and «Каменск-|Уральский» are compounds like any. */
const NO_FIRST_NAME = 'о|ск|Усть|Санкт|Ханты|Йошкар|Улан|Нью|Лос';
const DOUBLE_NAME = new RegExp(
  `[${CAPITALS}][${SMALL}]+(?<!${NO_FIRST_NAME})-[${CAPITALS}][${SMALL}]`,
  'u',
);
const LETTER = new RegExp(`[${LETTERS}]`, 'u');
const STUB_LETTERS = 2;
const DESIGNATION = new RegExp(`[${NUMERALS}]`, 'u');

/** A space with the words round it; '' where there is none. */
export interface SpaceBetween {
  /** The word in front of `before`. */
  readonly beforeThat: string;
  readonly before: string;
  readonly after: string;
  /** It is no no-break space. */
  readonly mayBreak: boolean;
  /** Behind it the text has one word, or several that hold together, and no more. */
  readonly isLast: boolean;
  readonly isRagged: boolean;
  readonly language: string;
}

export interface SpaceRule {
  /** Of a break there, if it may break. */
  readonly penalty: number;
  /** What place for a break it is (Paragraph.breakKinds). */
  readonly breakKind: number;
  /** Of a hyphen drawn in the word behind it, where that is not as in any word. */
  readonly hyphenPenaltyBehind: number | undefined;
}

const NO_RULE: SpaceRule = { penalty: 0, breakKind: 0, hyphenPenaltyBehind: undefined };

export function spaceRule(space: SpaceBetween): SpaceRule {
  const { beforeThat, before, after, mayBreak, isRagged } = space;
  if (arePlain(before, after)) return plainRule(space);
  const isRussian = space.language === 'ru';
  const isTied = isRussian && isCounted(before, after);
  const tie = Math.max(
    signPenalty(before, after),
    isRussian ? tiePenalty(before, after, isTied, isRagged) : 0,
    isRussian ? phrasePenalty(beforeThat, before, after, isRagged) : 0,
  );
  const isUnitAlone = isBeforeUnit(space);
  // No line of a heading ends in a preposition, however narrow it is.
  const isHeld = !mayBreak && !isRagged;
  return {
    penalty: isUnitAlone ? TIE_PENALTIES.unitAlone : tie,
    breakKind:
      (isHeld && isRussian && mayGiveUpSooner(before, after) ? BEHIND_SHORT_WORD : 0) |
      (isHeld && mayGiveUp(before, after) ? TIE : 0) |
      (isHeld && isWithinSum(before, after) ? WITHIN_SUM : 0) |
      (isHeld && isRussian && isBehindNumber(before, after) ? BEHIND_NUMBER : 0) |
      (isUnitAlone ? BEFORE_UNIT : 0),
    hyphenPenaltyBehind: cutPenaltyBehind(before, after, isTied),
  };
}

/** Most spaces stand between two plain words, and most rules say nothing of those: the few that do give what all would. */
function plainRule(space: SpaceBetween): SpaceRule {
  const { beforeThat, before, after, mayBreak, isRagged } = space;
  const isRussian = space.language === 'ru';
  if (isRagged) {
    if (isBeforeUnit(space))
      return { ...NO_RULE, penalty: TIE_PENALTIES.unitAlone, breakKind: BEFORE_UNIT };
    if (!mayBreak || !isRussian) return NO_RULE;
    return { ...NO_RULE, penalty: plainRaggedPenalty(beforeThat, before, after) };
  }
  if (mayBreak || isOneLetter(before)) return NO_RULE;
  return {
    ...NO_RULE,
    breakKind: isRussian && isShortWord(before) ? BEHIND_SHORT_WORD | TIE : TIE,
  };
}

function isBeforeUnit({ before, after, mayBreak, isLast, isRagged }: SpaceBetween): boolean {
  return mayBreak && isRagged && isLast && isUnit(before, after);
}

/** What line ends at the hyphens of a word cost. */
export interface HyphenCosts {
  /** Where a stub would end, from the word's start. */
  readonly stubEnd: number;
  readonly behindStub: number;
  readonly elsewhere: number;
  /** Behind one of its own. */
  readonly behindOwn: number;
}

/** @param penalty of a hyphen drawn in any word at such a place; @param hyphenates the style draws hyphens: it is no heading's */
export function hyphenCosts(word: string, penalty: number, hyphenates: boolean): HyphenCosts {
  const isDoubleName = DOUBLE_NAME.test(word);
  const elsewhere =
    penalty + (isDoubleName ? HYPHEN_PENALTIES.doubleName : designationPenalty(word));
  const own = isDoubleName ? HYPHEN_PENALTIES.doubleName : HYPHEN_PENALTIES.own;
  return {
    stubEnd: word.search(LETTER) + STUB_LETTERS,
    behindStub: elsewhere + stubPenalty(word, elsewhere),
    elsewhere,
    behindOwn: hyphenates ? own : HYPHEN_PENALTIES.ownInHeading,
  };
}

function designationPenalty(word: string): number {
  return DESIGNATION.test(word) ? HYPHEN_PENALTIES.designation : 0;
}

function stubPenalty(word: string, penalty: number): number {
  if (CAPITAL.test(word)) return HYPHEN_PENALTIES.nameStub;
  return penalty > HYPHEN_PENALTIES.drawn ? HYPHEN_PENALTIES.dearStub : HYPHEN_PENALTIES.stub;
}
