/** Headings, tables and lists that are none: their lines run together in a paragraph. */
import * as say from '../../diagnostics/catalogue/content-stray.ts';
import { LETTERS, NUMERALS } from '../../model/letters.ts';
import { SAYING } from '../saying.ts';
import type { PlainText } from './plain-text.ts';
import { isEscaped, type Stray, startsLine } from './stray.ts';

/** One sign may be a hashtag. */
const HEADING = new RegExp(`(?<=^|\\s)#{2,6}(?=[${LETTERS}${NUMERALS}«„"])`, 'gu');

export function strayHeadings(plain: PlainText): readonly Stray[] {
  return [...plain.text.matchAll(HEADING)]
    .filter(({ index }) => !isEscaped(plain, index))
    .map(({ index, 0: marks }) => ({
      start: index,
      end: index + marks.length,
      message: (span) => say.strayHeading(span, marks),
    }));
}

/** Cells of at least two lines or columns: «|x|» alone is an absolute value. */
const ROW = /^\|(?:[^|]*\|){2}/;
/** The line under a table's head. */
const DELIMITER = /\|[ \t]*:?-{3,}:?[ \t]*(?:\||$)|(?<=^|[\s|]):?-{3,}:?[ \t]*\|/;

export function strayTables(plain: PlainText): readonly Stray[] {
  const { text, kind } = plain;
  if (kind === 'cell' || !text.includes('|')) return [];
  const delimiter = text.search(DELIMITER);
  const at = ROW.test(text) ? 0 : delimiter >= 0 ? delimiter : firstOfRows(plain);
  if (at < 0 || isEscaped(plain, at)) return [];
  return [{ start: at, end: at + 1, message: say.strayTable }];
}

/** A bar between two cells of a table that was copied from a page. */
const BAR = /(?<=\S )\|(?= \S)/g;
/** A line with fewer may be a choice: «вход | выход». */
const FEWEST_BARS = 2;

/** The first bar, where several lines have several; -1 where not. */
function firstOfRows(plain: PlainText): number {
  const bars = [...plain.text.matchAll(BAR)];
  const counts = new Map<number, number>();
  for (const { index } of bars) {
    const line = lineOf(plain, index);
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const rows = [...counts.values()].filter((count) => count >= FEWEST_BARS);
  return rows.length >= FEWEST_ROWS ? (bars[0]?.index ?? -1) : -1;
}

/** Words between which a program for tables puts a tab. */
const COLUMNS = /(?<=[^\s])\t+(?=[^\s])/g;
/** One line may hold a tab by chance. */
const FEWEST_ROWS = 2;

/** Rows of a table that was copied: Markdown knows no tabs, and their words run together. */
export function strayColumns(plain: PlainText): readonly Stray[] {
  if (plain.kind === 'cell' || !plain.text.includes('\t')) return [];
  const tabs = [...plain.text.matchAll(COLUMNS)].filter(({ index }) => !isEscaped(plain, index));
  const rows = new Set(tabs.map(({ index }) => lineOf(plain, index)));
  const first = tabs[0];
  if (!first || rows.size < FEWEST_ROWS) return [];
  return [{ start: first.index, end: first.index + 1, message: say.strayColumns }];
}

function lineOf(plain: PlainText, at: number): number {
  const place = plain.source(at);
  return place ? place.markup.text.lastIndexOf('\n', place.at) : -1;
}

/** Signs that Word puts before the entries of a list. */
const BULLET = /[•‣◦▪●·–—](?=[ \t\u00A0№])/g;
const DASHES = /[–—]/;
/** Sentences have an em dash too, and lines of them may begin with it. */
const ENTRY_ENDS = /[:;]\s$/;
/** A dash and a point stand in sentences too, the others between names («Тула • Омск»): one line may begin with them by chance. */
const FEWEST_LINES = 2;

export function strayBullets(plain: PlainText): readonly Stray[] {
  if (plain.kind === 'cell' || plain.kind === 'heading') return [];
  const signs = [...plain.text.matchAll(BULLET)].map(({ index, 0: sign }) => ({ at: index, sign }));
  const starts = signs.filter(
    ({ at, sign }) =>
      startsLine(plain, at) && (sign !== '—' || ENTRY_ENDS.test(plain.text.slice(0, at))),
  );
  for (const { at, sign } of starts) {
    const same = starts.filter((start) => start.sign === sign);
    const isBetween = signs.filter((other) => other.sign === sign).length > same.length;
    const isOne = !DASHES.test(sign) && sign !== '·' && (at === 0 || !isBetween);
    if (!isOne && same.length < FEWEST_LINES) continue;
    if (DASHES.test(sign) && same.some((start) => isSpeech(plain.text, start.at))) continue;
    return [{ start: at, end: at + 1, message: (span) => say.strayBullet(span, sign) }];
  }
  return [];
}

/** What a second speaker says after the first, which has a message of its own, or words like «– сказал он». */
function isSpeech(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_END), at);
  const after = text.slice(at + 1, at + 1 + LONGEST_SAYING).trimStart();
  return (
    (/[.!?…]["»“”)]*\s$/.test(before) && /^["«„“(]*[\p{Lu}\d]/u.test(after)) || SAYING.test(after)
  );
}

/** Characters at a line's end, and of a verb with its subject, that are looked at. */
const LONGEST_END = 8;
const LONGEST_SAYING = 60;
