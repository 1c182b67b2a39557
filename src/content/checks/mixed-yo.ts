/**
 * Words written with ё and with е in one issue. In: all Russian texts of it; out: one warning a word, at the rarer spelling,
 * with the place of the other; of many words one warning for all, as texts from several hands have them. Words that are two
 * different ones are let be.
 */
import * as say from '../../diagnostics/catalogue/checks.ts';
import type { Sink } from '../../diagnostics/diagnostic.ts';
import { LETTERS, MARKS } from '../../model/letters.ts';
import type { Span } from '../../model/source.ts';
import type { PlainText } from './plain-text.ts';
import { yoKey } from './yo-words.ts';

const WORD = new RegExp(`[${LETTERS}${MARKS}]+`, 'gu');
const YO = /ё|е\u0308/iu;

/** One spelling of a word, where it stands first. */
interface Spelling {
  readonly written: string;
  readonly plain: PlainText;
  readonly at: number;
  readonly length: number;
  count: number;
}

/** More are no slips: nobody has decided whether the issue has ё. */
const MOST_SLIPS = 3;

export function checkYo(texts: readonly PlainText[], sink: Sink): void {
  const mixed = [...collectSpellings(texts).values()].flatMap(rareAndCommon);
  const [first] = mixed;
  if (first && mixed.length > MOST_SLIPS) {
    sink.report(
      say.manyMixedYo(
        spanOf(first.rare),
        mixed.map(({ rare }) => nameOf(rare)),
      ),
    );
    return;
  }
  for (const { rare, common } of mixed) {
    sink.report(
      say.mixedYo(spanOf(rare), wordOf(rare), { ...nameOf(common), phrase: phraseRound(common) }),
    );
  }
}

function rareAndCommon(
  spellings: readonly Spelling[],
): readonly { readonly rare: Spelling; readonly common: Spelling }[] {
  const [common, ...others] = spellings.toSorted((a, b) => b.count - a.count);
  // On a tie the later one is shown.
  const rare = others.at(-1);
  return common && rare ? [{ rare, common }] : [];
}

function spanOf({ plain, at, length }: Spelling): Span {
  return plain.span(at, at + length);
}

function wordOf({ plain, at, length }: Spelling): string {
  return plain.text.slice(at, at + length);
}

function nameOf(spelling: Spelling): { readonly word: string; readonly file: string } {
  return { word: wordOf(spelling), file: spanOf(spelling).file };
}

/** Spellings of those words that have ё somewhere, in the order of their first coming. */
function collectSpellings(texts: readonly PlainText[]): ReadonlyMap<string, Spelling[]> {
  const spellings = new Map<string, Spelling[]>();
  for (const { text } of texts) {
    if (!YO.test(text)) continue;
    for (const word of text.match(WORD) ?? []) {
      const found = YO.test(word) ? keyOf(word) : undefined;
      if (found?.written.includes('ё')) spellings.set(found.key, []);
    }
  }
  if (spellings.size === 0) return spellings;
  // Each word is looked at once, however often it stands in the issue.
  const words = new Map<string, Word | undefined>();
  for (const plain of texts) {
    for (const word of plain.text.match(WORD) ?? []) {
      let found = words.get(word);
      if (!found && !words.has(word)) {
        found = keyOf(word);
        words.set(word, found);
      }
      const known = found && spellings.get(found.key);
      if (!found || !known) continue;
      const { written } = found;
      const same = known.find((spelling) => spelling.written === written);
      if (same) same.count++;
      else known.push({ written, plain, at: placeOf(word, plain), length: word.length, count: 1 });
    }
  }
  return spellings;
}

/** Where a word first stands in a text that has it. */
function placeOf(word: string, { text }: PlainText): number {
  for (const { 0: found, index } of text.matchAll(WORD)) if (found === word) return index;
  return 0;
}

interface Word {
  /** The same in all spellings and endings of a word. */
  readonly key: string;
  /** What is compared: as the author wrote it but for its case. */
  readonly written: string;
}

function keyOf(word: string): Word | undefined {
  const lower = word.normalize('NFC').toLowerCase();
  // A letter alone is an initial, or spoken of.
  if (lower.length < 2 || !/[её]/.test(lower)) return undefined;
  const key = yoKey(lower.replaceAll('ё', 'е'));
  return key === undefined ? undefined : { key, written: lower.slice(0, key.length) };
}

/** Characters on each side that a phrase has at most. */
const LONGEST_SIDE = 60;

/** The word with two neighbours on either side, by which it is found in its file. */
function phraseRound({ plain: { text }, at, length }: Spelling): string {
  const end = at + length;
  const head = text.slice(Math.max(0, at - LONGEST_SIDE), at);
  const before = /(?:\S+\s+){0,2}\S*$/.exec(head)?.[0] ?? '';
  const after = /^\S*(?:\s+\S+){0,2}/.exec(text.slice(end, end + LONGEST_SIDE))?.[0] ?? '';
  return `${before}${text.slice(at, at + length)}${after}`
    .replaceAll('\ufffc', '')
    .replace(/\s+/g, ' ')
    .trim();
}
