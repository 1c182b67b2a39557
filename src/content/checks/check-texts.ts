/** All checks of text. In: the texts of one item, then of all items; out: warnings. Nothing is changed. */
import type { Sink } from '../../diagnostics/diagnostic.ts';
import { primaryLanguage } from '../../model/language.ts';
import { checkFullStops } from './full-stop.ts';
import { checkGrouping } from './mixed-grouping.ts';
import { checkLetters } from './mixed-letters.ts';
import { checkYo } from './mixed-yo.ts';
import type { PlainText } from './plain-text.ts';
import { checkQuotes } from './quotes.ts';
import { checkLists, checkSentences } from './repetitions.ts';
import { checkSpellings } from './spellings.ts';
import { checkStrayMarkup } from './stray-markup.ts';
import { checkTitles } from './titles.ts';
import { checkSlips } from './typing-slips.ts';

/** A group of texts that belong together: an item, or a part of the about page. */
export interface TextGroup {
  readonly language: string;
  /** Of each markup of the group; a title stands alone. */
  readonly markups: readonly {
    readonly texts: readonly PlainText[];
    /** Whether its paragraphs are sentences. */
    readonly needsFullStops: boolean;
  }[];
}

/** @param names printed as their owners write them */
export function checkGroup(
  { language, markups }: TextGroup,
  names: readonly string[],
  sink: Sink,
): void {
  for (const { texts, needsFullStops } of markups) {
    checkQuotes(texts, sink);
    checkLists(texts, sink);
    checkTitles(texts, sink);
    const stray = checkStrayMarkup(texts, sink);
    if (needsFullStops) checkFullStops(texts, stray, sink);
  }
  const all = markups.flatMap(({ texts }) => texts);
  checkSentences(all, sink);
  checkLetters(all, names, sink);
  if (primaryLanguage(language) !== 'ru') return;
  checkGrouping(all, sink);
  checkSlips(all, sink);
}

/** What can be seen only over the whole issue. */
export function checkIssue(groups: readonly TextGroup[], sink: Sink): void {
  const russian = groups
    .filter(({ language }) => primaryLanguage(language) === 'ru')
    .flatMap(({ markups }) => markups.flatMap(({ texts }) => texts));
  checkSpellings(russian, sink);
  checkYo(russian, sink);
}
