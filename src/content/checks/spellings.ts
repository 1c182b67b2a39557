/**
 * Two spellings of one name in an issue: «Минпромторг» and «Минпроторг». False alarms would teach editors to look away, so only
 * long words that are capitalised inside sentences count, and only a difference of one letter well before the ending.
 */
import * as say from '../../diagnostics/catalogue/checks.ts';
import type { Sink } from '../../diagnostics/diagnostic.ts';
import { editDistance } from '../../diagnostics/nearest.ts';
import { remembered } from '../../model/remembered.ts';
import type { Span } from '../../model/source.ts';
import type { PlainText } from './plain-text.ts';

const MIN_LENGTH = 8;
/** Letters at a word's start that a slip leaves. */
const START = 3;
/** Letters at a word's end that Russian inflects. */
const ENDING = 4;

/** Only capitalised words in Cyrillic: names in Latin letters are not inflected, and often alike. */
const NAME = /[А-ЯЁ][а-яё]+/g;

interface Name {
  readonly word: string;
  readonly span: Span;
  count: number;
}

export function checkSpellings(texts: readonly PlainText[], sink: Sink): void {
  // Each name is compared with few others, however many an issue has.
  const byEdges = new Map<string, (readonly [string, Name])[]>();
  for (const [key, name] of collectNames(texts)) {
    const before = remembered(byEdges, edgesOf(key), () => []);
    const earlier = before.find(([other]) => areSpellingsOfOne(key, other));
    before.push([key, name]);
    if (!earlier) continue;
    // The rarer spelling is the likelier slip; on a tie the later one is shown.
    const [rare, common] = earlier[1].count < name.count ? [earlier[1], name] : [name, earlier[1]];
    sink.report(say.twoSpellings(rare.span, rare.word, common.word));
  }
}

function collectNames(texts: readonly PlainText[]): readonly (readonly [string, Name])[] {
  const names = new Map<string, Name>();
  for (const plain of texts) {
    for (const match of plain.text.matchAll(NAME)) {
      const word = match[0];
      const after = plain.text[match.index + word.length] ?? '';
      if (word.length < MIN_LENGTH || /[\p{L}\p{N}-]/u.test(after)) continue;
      if (!isInsideSentence(plain.text, match.index)) continue;
      const key = word.toLowerCase().replaceAll('ё', 'е');
      const known = names.get(key);
      if (known) known.count += 1;
      else {
        const span = plain.span(match.index, match.index + word.length);
        names.set(key, { word, span, count: 1 });
      }
    }
  }
  return [...names];
}

/** True after a letter, digit or comma and a space: at a sentence's start or in quotes any word is capitalised. */
function isInsideSentence(text: string, at: number): boolean {
  return /[\p{L}\p{N},)»]\s$/u.test(text.slice(Math.max(0, at - 2), at));
}

/** The same of all spellings of a name. */
function edgesOf(name: string): string {
  return `${name.slice(0, START)}…${name.slice(-ENDING)}`;
}

function areSpellingsOfOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const rest = Math.min(a.length, b.length) - same;
  return (
    rest >= ENDING &&
    same >= START &&
    a.slice(-ENDING) === b.slice(-ENDING) &&
    editDistance(a, b) === 1
  );
}
