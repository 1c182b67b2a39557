/** English words: the patterns, put right where they tear compounds, names of lands, and syllables. */

/**
 * First parts that the patterns, older than such words, do not know: nano|technology, not nan|otechnology; anti|trust,
 * trans|national, crypto|currency, agri|business.
 */
const FIRST_PART =
  /^(?:(?:nano|micro|macro|cyber|multi|inter|super|hyper|eco|geo|bio|agro|hydro|aero|auto|tele)(?=tech|struct|syst|spher|mater|comp|chem|degrad|fib|sens|market|medi|clust|part|therm)|bio(?=eco|eng|ener|eth|inf)|anti(?=trust|dump|corr|monop|infl|cris|fraud|freez|money|pollut|stat|terr|vir)|trans(?=nat)|crypto(?=curr|asset|exch)|agri(?=bus|food|tour|tech)|mega(?=watt|proj|ton))/;
/** Kazakh|stan, Tatar|stan: the land stands behind its people; «Tristan», «Augustan», «sacristan» are no lands. */
const LAND = /^(?!augu|sacri)[a-z]{4,}(?=stan$)/;
/** Names whose roots the patterns tear, with all their breaks. */
const NAMES: ReadonlyMap<string, readonly number[]> = new Map([
  ['innopolis', [4]],
  ['togliatti', [2]],
  ['volkswagen', [5, 7]],
]);
/** Letters between a break and a land's name: «Taji-kistan» reads as two words. */
const FROM_LAND = 4;

/**
 * Places in a lower-case word.
 * @param patterns those that the table allows in a word, or in a part of one
 */
export function englishBreaks(
  word: string,
  patterns: (word: string) => readonly number[],
): readonly number[] {
  const land = LAND.exec(word)?.[0].length;
  if (land !== undefined) {
    const people = patterns(word.slice(0, land)).filter((at) => at <= land - FROM_LAND);
    return [...people, land];
  }
  const first = FIRST_PART.exec(word)?.[0].length;
  if (first === undefined) return NAMES.get(word) ?? voiced(word, patterns(word));
  const rest = patterns(word.slice(first)).map((at) => at + first);
  return [first, ...rest];
}

/** Opens an English syllable: the lone consonant of «dis|tri|b|u|tion» does, that of «web|cam» does not. */
const ONSET = /^(?:[^aeiouy]?[aeiouy]|[bcfgkp][lr]|[dt][rw]|s[cklmnpqtw])/;
/** Two letters for one sound open it too, where the patterns leave them together: «pho|tog|ra|pher», but «court|house». */
const DIGRAPH = /^[cpst]h$/;

/**
 * Every part has a vowel, where the patterns say dis|tri|b|u|tion and we|b|cam: consonants between two breaks go to the
 * part behind them where they may open it, dis|tri|bu|tion, and else stay with the one before, web|cam.
 */
function voiced(word: string, breaks: readonly number[]): readonly number[] {
  const kept: number[] = [];
  for (const at of breaks) {
    const from = kept.at(-1) ?? 0;
    const part = word.slice(from, at);
    if (/[aeiouy]/.test(part)) kept.push(at);
    else if (from > 0 && !DIGRAPH.test(part) && !ONSET.test(word.slice(from))) {
      kept[kept.length - 1] = at;
    }
  }
  return kept;
}
