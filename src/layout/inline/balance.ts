/**
 * Ragged lines of like length, for headings and captions, parted where the sense parts them: as many lines as the breaker
 * makes of them, and of all breaks into so many those with the least sum of what unlike lines and torn phrases cost.
 * In: a paragraph and its measure. Out: its breaks; where something is wider than the measure those of `breakParagraph`.
 */
import type { Pt } from '../../model/length.ts';
import { BOX, GLUE, INFINITE_PENALTY, isForced, type Paragraph } from '../../model/paragraph.ts';
import {
  beginsPhrase,
  endsPhrase,
  endsSentence,
  endsWithPause,
  isArticle,
  isSumBehindDash,
} from '../../text/phrases.ts';
import { breakParagraph } from './break-paragraph.ts';
import { isOverfull, type LineBreaks, naturalLines } from './line-breaks.ts';
import { type ParagraphSums, sumParagraph } from './paragraph-sums.ts';
import { textOf } from './text-of.ts';

/** Longer texts are read, not seen at once like a heading: the eye does not compare their lines. */
const MOST_LINES = 10;

/*
 * Costs are squares of what a line differs from the mean by, as a share of it: for 0.22 less at the break between two
 * lines one of them may be half as long as the other.
 */
/** A line's end where a reader would not pause. */
const NO_PAUSE = 0.26;
/** The same where one phrase ends or another begins. */
const NEW_PHRASE = 0.22;
/** The same behind the first word after a comma, at which it may end as well: «… договорились, кто / и за что отвечает»; and behind an English article. */
const BEHIND_FIRST = 0.1;
/** Within quotation marks: «Томские / клиники». */
const QUOTED = 0.12;
/** Words of a quoted name at most: no stop in it is a pause, «Иннопром. / Кооперация». */
const LONGEST_NAME = 3;
/** Behind a dash, before a sum: «… расходы — / 44,1 трлн»; as dear as a name that is parted. */
const SUM = QUOTED;
/** Share of the paragraph's own penalty for a break that counts here. */
const PENALTY_SHARE = 1 / 1000;

/** The best way to end a number of lines at one place, the last of them behind one other place. */
interface LineEnd {
  /** Among the places where lines may end. */
  readonly place: number;
  readonly at: number;
  /** Of its last line. */
  readonly width: Pt;
  readonly cost: number;
  readonly previous: LineEnd | undefined;
}

/** @param leastOfNext no line is shorter than this share of the line under it, if that can be */
export function balanceParagraph(given: Paragraph, measure: Pt, leastOfNext = 0): LineBreaks {
  const paragraph = withWholeCompounds(given, measure);
  const full = breakParagraph(paragraph, [measure]);
  const lines = full.breaks.length;
  if (lines < 2 || lines > MOST_LINES || isOverfull(full)) return full;
  const best =
    bestEnds(paragraph, measure, lines, leastOfNext) ?? bestEnds(paragraph, measure, lines, 0);
  if (!best) return full;
  const breaks: number[] = [];
  for (let way: LineEnd | undefined = best; way; way = way.previous) breaks.unshift(way.at);
  return naturalLines(breaks);
}

function bestEnds(
  paragraph: Paragraph,
  measure: Pt,
  lines: number,
  leastOfNext: number,
): LineEnd | undefined {
  const sums = sumParagraph(paragraph, 0, false);
  const end = paragraph.kinds.length - 1;
  const mean = sums.width[end]! / lines;
  const quoted = wordsInQuotes(paragraph);
  const torn = Float64Array.from(sums.places, (at) => {
    const words = quoted[at]!;
    return tearing(paragraph, sums, at, words) + (words > 0 ? QUOTED : 0);
  });
  /** The best ways for the line at hand, one for every two places that it may stand between: the next is compared with its length. */
  let ways: readonly (LineEnd | undefined)[] = [undefined];
  for (let line = 0; line < lines; line++) {
    const next = new Map<number, LineEnd>();
    for (const previous of ways) {
      const from = sums.firstBox[previous ? previous.at + 1 : 0]!;
      for (let place = previous ? previous.place + 1 : 0; place < sums.places.length; place++) {
        const at = sums.places[place]!;
        if (from >= at) continue;
        const width = sums.lineEnd[at]! - sums.lineStart[from]!;
        // What hangs in the margin makes one line narrower than one that ends before it, but not by a letter.
        if (width > measure + paragraph.size) break;
        const fitsIn = width <= measure && (at === end) === (line === lines - 1);
        if (fitsIn && !(previous && previous.width < leastOfNext * width)) {
          const cost = (previous?.cost ?? 0) + (width / mean - 1) ** 2 + torn[place]!;
          const between = (previous?.at ?? 0) * end + at;
          const known = next.get(between);
          if (!known || cost < known.cost) next.set(between, { place, at, width, cost, previous });
        }
        // No line goes on behind an editor's.
        if (isForced(paragraph, at)) break;
      }
    }
    ways = [...next.values()];
  }
  return ways.reduce((a, b) => (b && (!a || b.cost < a.cost) ? b : a), undefined);
}

/** What a line's end at a place takes from the sense, but for quotation marks round it. @param quoted words of the quotation round it, 0 where there is none */
function tearing(
  paragraph: Paragraph,
  { lastBox, firstBox }: ParagraphSums,
  at: number,
  quoted: number,
): number {
  const before = textOf(paragraph, lastBox[at]!);
  const after = textOf(paragraph, firstBox[at + 1]!);
  if (isForced(paragraph, at)) return 0;
  if (isSumBehindDash(before, after)) {
    return endsSentence(wordBefore(paragraph, lastBox[at]!)) ? 0 : NO_PAUSE + SUM;
  }
  const isName = quoted > 0 && quoted <= LONGEST_NAME;
  if (endsWithPause(before) && !isName) return 0;
  const isPhrase = endsPhrase(before) || beginsPhrase(after);
  const isFirst = !endsPhrase(before) && opensPhrase(paragraph, lastBox[at]!);
  const isBehind = isFirst || isArticle(before);
  const torn = (isPhrase ? NEW_PHRASE : NO_PAUSE) + (isBehind ? BEHIND_FIRST : 0);
  return torn + paragraph.penalties[at]! * PENALTY_SHARE;
}

/** Whether the word that ends with a box is the first one behind a comma. */
function opensPhrase(paragraph: Paragraph, box: number): boolean {
  return endsPhrase(wordBefore(paragraph, box));
}

/** The word in front of the one that ends with a box, or its last piece. */
function wordBefore(paragraph: Paragraph, box: number): string {
  let i = box;
  while (i >= 0 && paragraph.kinds[i] !== GLUE) i--;
  while (i >= 0 && paragraph.kinds[i] !== BOX) i--;
  return textOf(paragraph, i);
}

/** For each item how many words the outer quotation has in which it stands, «», „“ or, in English, “”; 0 where it stands in none. */
function wordsInQuotes(paragraph: Paragraph): readonly number[] {
  const words = new Array<number>(paragraph.kinds.length).fill(0);
  /** Of those that stand open, the outer one first. */
  let open = '';
  let from = 0;
  let spaces = 0;
  for (let i = 0; i < words.length; i++) {
    if (paragraph.kinds[i] === GLUE) spaces++;
    if (paragraph.kinds[i] !== BOX) continue;
    for (const letter of textOf(paragraph, i)) {
      const closes = '»”'.includes(letter) || (letter === '“' && open.endsWith('„'));
      if (!closes && !'«„“'.includes(letter)) continue;
      if (open === '') [from, spaces] = [i, 0];
      open = closes ? open.slice(0, -1) : open + letter;
      if (closes && open === '') words.fill(spaces + 1, from, i);
    }
  }
  // One that is not closed goes on to the end.
  if (open !== '') words.fill(spaces + 1, from);
  return words;
}

function holdsHyphen({ flagged }: Paragraph): boolean {
  for (let i = 0; i < flagged.length; i++) if (flagged[i]) return true;
  return false;
}

/** The paragraph with its compound words whole; as it is where one of them is wider than the measure. */
function withWholeCompounds(paragraph: Paragraph, measure: Pt): Paragraph {
  if (!holdsHyphen(paragraph)) return paragraph;
  const penalties = Int32Array.from(paragraph.penalties, (penalty, i) =>
    paragraph.flagged[i] ? INFINITE_PENALTY : penalty,
  );
  const whole = { ...paragraph, penalties };
  return isOverfull(breakParagraph(whole, [measure])) ? paragraph : whole;
}
