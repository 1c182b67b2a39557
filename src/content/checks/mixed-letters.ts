/**
 * Words with Cyrillic and Latin letters side by side: «Сбер» with a Latin C looks right, but nobody finds it by searching.
 * In: the texts of one item and the names that are printed as their owners write them; out: a warning for every such word,
 * once an item; a paragraph that is full of them, as pages are that guard against copying, is told of once. What a hyphen,
 * an apostrophe or a digit parts is a word of its own: «IT-кластер», «PDF’ы», «71-639Н»; so are the two of a name that was
 * made of them, «PROдвижение».
 */
import * as say from '../../diagnostics/catalogue/checks.ts';
import type { Sink } from '../../diagnostics/diagnostic.ts';
import { LETTERS, MARKS } from '../../model/letters.ts';
import type { PlainText } from './plain-text.ts';

const CYRILLIC = /[Ѐ-ԯ]/;
const LATIN = /[A-Za-zªºÀ-ÖØ-öø-ʯḀ-ỿ]/;
const [C, L, M] = [CYRILLIC.source, LATIN.source, `[${MARKS}]*`];
const MIXED = new RegExp(`${C}${M}${L}|${L}${M}${C}`);
const PART = new RegExp(`[${LETTERS}${MARKS}]+`, 'g');
/** A whole word as the eye sees it, with its hyphens and digits. */
const WORD_PIECE = /[\p{L}\p{M}\p{N}’'-]/u;
/** Letters that look like one of the other script. */
const ALIKE = /[АВЕЁЗІКМНОРСТУХЬаеёкорсухігABCEHIKMOPTXYaceiopxyku]/;

const COMPOUND = new RegExp(`^(?:(${L}{2,})(${C}{2,})|(${C}{2,})(${L}{2,}))$`);

export function checkLetters(
  texts: readonly PlainText[],
  names: readonly string[],
  sink: Sink,
): void {
  const reported = new Set<string>();
  for (const plain of texts) {
    if (!MIXED.test(plain.text)) continue;
    const words = mixedWords(plain.text, names).filter(({ word }) => {
      const isNew = !reported.has(word);
      reported.add(word);
      return isNew;
    });
    const told = words.length > MOST_TOLD ? words.slice(0, 1) : words;
    for (const { start, part, word } of told) {
      const { letters, script } = foreignIn(part);
      const span = plain.span(start, start + word.length);
      sink.report(say.mixedLetters(span, word, letters, script, words.length - told.length));
    }
  }
}

/** Of one paragraph: more are of one cause. */
const MOST_TOLD = 3;

interface MixedWord {
  readonly start: number;
  /** As the eye sees it. */
  readonly word: string;
  /** The piece of it that has letters of both alphabets. */
  readonly part: string;
}

function mixedWords(text: string, names: readonly string[]): readonly MixedWord[] {
  const others = withoutNames(text, names);
  const words: MixedWord[] = [];
  let end = 0;
  for (const { index, 0: part } of text.matchAll(PART)) {
    const isMixed = MIXED.test(others.slice(index, index + part.length));
    if (index < end || !isMixed || isCompound(part)) continue;
    const start = edge(text, index, -1);
    end = edge(text, index + part.length, 1);
    words.push({ start, word: text.slice(start, end), part });
  }
  return words;
}

/** Both halves have letters of which the other alphabet has no like, and capitals show where one ends: nobody types that by mistake. */
function isCompound(part: string): boolean {
  const [, ...groups] = COMPOUND.exec(part) ?? [];
  const [first, second] = groups.filter((half) => half !== undefined);
  if (!first || !second) return false;
  const isSeen = isCapital(first) || isCapital(second.charAt(0));
  return isSeen && [first, second].every((half) => [...half].some((letter) => !ALIKE.test(letter)));
}

function isCapital(letters: string): boolean {
  return letters === letters.toUpperCase();
}

/** Spaces in the place of names, so that all places stay. Each name is looked for in the text as it is: one may be part of another. */
function withoutNames(text: string, names: readonly string[]): string {
  const isNamed = new Uint8Array(text.length);
  for (const name of names.filter((one) => one !== '')) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      isNamed.fill(1, at, at + name.length);
    }
  }
  return isNamed.includes(1) ? text.replace(/./gs, (sign, at) => (isNamed[at] ? ' ' : sign)) : text;
}

/** Where the word ends to one side. */
function edge(text: string, from: number, step: -1 | 1): number {
  let at = from;
  while (WORD_PIECE.test(text.charAt(step < 0 ? at - 1 : at))) at += step;
  return at;
}

/** The letters of the script that has fewer of them; of as many, those that look like the other's. */
function foreignIn(part: string): { letters: readonly string[]; script: say.Script } {
  const all = [...new Set(part)];
  const cyrillic = all.filter((letter) => CYRILLIC.test(letter));
  const latin = all.filter((letter) => LATIN.test(letter));
  const alike = (letters: readonly string[]): number => letters.filter((l) => ALIKE.test(l)).length;
  const counts = [CYRILLIC, LATIN].map((script) => [...part].filter((l) => script.test(l)).length);
  const difference = (counts[0] ?? 0) - (counts[1] ?? 0);
  const isLatin = difference > 0 || (difference === 0 && alike(latin) >= alike(cyrillic));
  return isLatin ? { letters: latin, script: 'latin' } : { letters: cyrillic, script: 'cyrillic' };
}
