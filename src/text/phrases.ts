/** Where a phrase of Russian or English text begins or ends, and a reader pauses. In: words, with the marks of the sentence on them. */
import { LETTERS } from '../model/letters.ts';

/** Prepositions and conjunctions of three letters and more: shorter ones are bound by the typographer. */
export const LEADING_WORDS =
  'без|безо|близ|где|для|если|или|как|когда|кроме|между|над|надо|обо|около|ото|перед|по-над|под|подо|после|при|про|ради|сквозь|среди|через|что|чтобы';
/** Behind these a heading is read with a pause; behind a short word a full stop may be an abbreviation's. */
const PAUSE = new RegExp(`(?:[:;?!…—–]|(?:[${LETTERS}]{5}|\\d{4})[)»“”]*\\.)[)»“”]*$`, 'u');
const DASH = /^[—–]$/;
const ASKED = /[?!…][)»“”]*$/;
const ARTICLE = /^[“(]?(?:a|an|the)$/i;
const SIGNED_NUMBER = /^[+−]?\d/;
const COMMA = /,[)»“”]*$/;
/** Prepositions and conjunctions. */
const SHORT = 'а|в|во|до|за|и|из|к|ко|на|но|о|об|от|по|с|со|у';
const ENGLISH =
  'about|after|and|as|at|before|but|by|for|from|if|in|into|of|on|or|over|than|that|to|under|when|while|with|without';
const PHRASE_WORD = new RegExp(`^[(«„]*(?:${SHORT}|${LEADING_WORDS}|${ENGLISH})$`, 'iu');

/** A reader pauses behind this word. */
export function endsWithPause(word: string): boolean {
  return PAUSE.test(word);
}

/** A question or an exclamation: a dash behind it brings the answer. */
export function endsSentence(word: string): boolean {
  return ASKED.test(word);
}

/** English: it begins what the noun behind it ends. */
export function isArticle(word: string): boolean {
  return ARTICLE.test(word);
}

/** A dash that stands for a verb, and how much it is: «доходы — 40,3 трлн». */
export function isSumBehindDash(before: string, after: string): boolean {
  return DASH.test(before) && SIGNED_NUMBER.test(after);
}

/** A comma, where the pause is shorter. */
export function endsPhrase(word: string): boolean {
  return COMMA.test(word);
}

/** A preposition or a conjunction: a phrase begins with it. */
export function beginsPhrase(word: string): boolean {
  return PHRASE_WORD.test(word);
}
