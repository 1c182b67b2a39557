/** English words: the patterns, put right where they tear compounds, names of lands, and syllables. */

/**
 * First parts that the patterns, older than such words, do not know: nano|technology, not nan|otechnology; micro|fluidic,
 * anti|trust, trans|national, crypto|currency, agri|business; units, milli|second; re|invest and hon|our, which they take
 * for reins and for a verb; bank|note, hand|over, life|span.
 */
const FIRST_PART =
  /^(?:(?:nano|micro(?!b[ei]|sco))(?=[a-z]{3})|(?:macro|cyber|multi|inter|super|hyper|eco|geo|bio|agro|hydro|aero|auto|tele|thermo|poly|ferro)(?=tech|struct|syst|spher|mater|comp|chem|degrad|fib|sens|market|medi|clust|part|therm|elec|organi[sz]|power|user|proc|refin|nucl|propyl|alloy)|(?:milli|centi|kilo|mega|giga|tera|peta)(?=met(?:er|re)|sec|gram|lit(?:er|re)|watt|byte|bit|volt|hertz|joule)|bio(?=eco|eng|ener|eth|inf)|radio(?=act|chem|isot|pharm|freq|nucl|carb)|anti(?=trust|dump|corr|monop|infl|cris|fraud|freez|money|pollut|stat|terr|vir|bac|bio|body|oxid)|trans(?=nat|atl)|crypto(?=curr|asset|exch)|agri(?=bus|food|tour|tech)|mega(?=proj|star|ton)|re(?=in(?:vest|sta[tl]|sur|forc|tegr|vent|terpr|trod))|de(?=regul|salin|sul(?:ph|f))|hon(?=our)|bank(?=note)|chat(?=room)|free(?=phone)|hand(?=over)|life(?=span)|look(?=alike)|news(?=hound)|sea(?=gull)|mini(?=ser)|socio(?=ec)|non(?=ed|ded)|sub(?=edit))/;
/** Kazakh|stan, Tatar|stan: the land stands behind its people; «Tristan», «Augustan», «sacristan» are no lands. */
const LAND = /^(?!augu|sacri)[a-z]{4,}(?=stan$)/;
/** Names whose roots the patterns tear, with all their breaks. */
const NAMES: ReadonlyMap<string, readonly number[]> = new Map([
  ['innopolis', [4]],
  ['togliatti', [2]],
  ['volkswagen', [5, 7]],
]);
/** Letters between the break behind a first part and the last one before it: «mi-cro-flu-idic». */
const FROM_JOINT = 3;
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
  const before = patterns(word.slice(0, first)).filter((at) => at <= first - FROM_JOINT);
  const second = word.slice(first);
  const rest = voiced(second, patterns(second)).map((at) => at + first);
  return [...before, first, ...rest];
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
