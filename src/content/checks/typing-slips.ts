/**
 * Slips of typing in Russian text that the typographer leaves, as it changes no letter and guesses nothing: endings of numbers («1-ый»,
 * «60-ти летие»; Milchin and Cheltsova) and two full stops, of which one or three were meant.
 * In: the texts of one item; out: a warning at the first place of each.
 */
import * as say from '../../diagnostics/catalogue/checks.ts';
import type { Sink } from '../../diagnostics/diagnostic.ts';
import { END, regExp } from '../typography/rules/rule.ts';
import type { PlainText } from './plain-text.ts';

/** No part of a name or of a longer number. */
const NUMBER = '(?<![\\p{L}\\d./№-]|\\d,)(\\d{1,4})';

/** Of an ordinal one letter stays behind a vowel, else two: «1-й», «5-го». */
const ORDINAL = regExp(`${NUMBER}-?([ыои]й|ая|[оеы]е|о(?:го|м|му)|ую|ы(?:м|ми|х))${END}`);
/** Adjectives and nouns that a number begins. */
const COMPOUND = regExp(
  `${NUMBER}[-–]?(?:ти|ух|[ёе]х|х|ми)[ -]?((?:лети[еюя]|лет(?:н|ием)|этажн|комнатн|местн|детн|дневн|месячн|недельн|процентн|метров[ыаоу]|километров[ыаоу]|кратн|уровнев|полосн|балльн|мерн|сторонн|ступенчат|томн|часов(?:ы|ая|ой|ое|ого))\\p{Ll}*)`,
);
/** Behind a word that is no abbreviation, of which the typographer takes the second stop, or a figure: «слово..», «рис. 2..». */
const TWO_STOPS = regExp(
  `(?:\\p{Ll}{4}(?<!долл|корп|просп|табл)|[»”)\\]]|\\d)\\.\\.(?=\\s+[«„“"]?[А-ЯЁ]|\\s*$)`,
);

export function checkSlips(texts: readonly PlainText[], sink: Sink): void {
  const told = new Set<string>();
  const isNew = (typed: string): boolean => told.size < told.add(typed).size;
  for (const plain of texts) {
    for (const { 0: typed, 1: number, 2: vowelled, index } of plain.text.matchAll(ORDINAL)) {
      if (!isNew(typed)) continue;
      const span = plain.span(index, index + typed.length);
      sink.report(say.numberEnding(span, typed, `${number}-${vowelled?.slice(1)}`));
    }
    for (const { 0: typed, 1: number, 2: word, index } of plain.text.matchAll(COMPOUND)) {
      if (!isNew(typed)) continue;
      const span = plain.span(index, index + typed.length);
      sink.report(say.numberInCompound(span, typed, `${number}-${word}`));
    }
    for (const { 0: end, index } of plain.text.matchAll(TWO_STOPS)) {
      const at = index + end.length;
      sink.report(say.twoStops(plain.span(at - 2, at)));
    }
  }
}
