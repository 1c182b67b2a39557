/** The same sentence twice in an item, and lists that name the same thing twice. */
import * as say from '../../diagnostics/catalogue/checks.ts';
import type { Sink } from '../../diagnostics/diagnostic.ts';
import { LETTERS, NUMERALS } from '../../model/letters.ts';
import { remembered } from '../../model/remembered.ts';
import type { Span } from '../../model/source.ts';
import type { PlainText } from './plain-text.ts';

/** Shorter sentences may well come twice: «Да, конечно». */
const MIN_SENTENCE = 40;
/** Fewer members are no enumeration, shorter ones are words like «и», «да». */
const MIN_MEMBERS = 3;
const MIN_MEMBER = 5;

const SENTENCE = /[^.!?…\n]+[.!?…]*["»“”)\]]*/gu;

/** Told of each sentence once, at its second place; of sentences that are repeated one behind another at once. */
export function checkSentences(texts: readonly PlainText[], sink: Sink): void {
  const sentences = texts.flatMap(sentencesOf);
  const counts = new Map<string, number>();
  let run: Repetition | undefined;
  const tell = (): void => {
    if (run) sink.report(say.repeatedSentence(run.span, run.sentences, run.times));
    run = undefined;
  };
  const times = new Map<string, number>();
  for (const { key } of sentences) times.set(key, (times.get(key) ?? 0) + 1);
  for (const { key, span } of sentences) {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count !== 2 || (run && run.span.file !== span.file)) tell();
    if (count !== 2) continue;
    run = run
      ? { span: { ...run.span, end: span.end }, sentences: run.sentences + 1, times: 2 }
      : { span, sentences: 1, times: times.get(key) ?? count };
  }
  tell();
}

/** Sentences side by side that stand in the item already. */
interface Repetition {
  readonly span: Span;
  readonly sentences: number;
  /** How often a sentence alone stands in the item. */
  readonly times: number;
}

interface Sentence {
  /** The same for the same words. */
  readonly key: string;
  readonly span: Span;
}

function sentencesOf(plain: PlainText): readonly Sentence[] {
  return [...plain.text.matchAll(SENTENCE)]
    .filter(({ 0: text }) => text.length >= MIN_SENTENCE && !isWholeCell(plain, text))
    .map(({ 0: text, index }) => ({
      key: withoutEndMarks(sameCase(text)).trimStart(),
      span: plain.span(
        index + (text.length - text.trimStart().length),
        index + text.trimEnd().length,
      ),
    }));
}

/** Rows of a table may well have a cell in common. */
function isWholeCell({ kind, text }: PlainText, sentence: string): boolean {
  return kind === 'cell' && sentence.trim() === text.trim();
}

const END_MARK = /[.!?…"»“”)\]\s]/;

/** From the end backwards: a pattern would try every place of the sentence. */
function withoutEndMarks(sentence: string): string {
  let end = sentence.length;
  while (end > 0 && END_MARK.test(sentence.charAt(end - 1))) end--;
  return sentence.slice(0, end);
}

export function checkLists(texts: readonly PlainText[], sink: Sink): void {
  const lists = new Map<object, Set<string>>();
  for (const plain of texts) {
    if (plain.list && plain.kind === 'member') {
      const seen = remembered(lists, plain.list, () => new Set<string>());
      const text = normal(plain.text);
      if (text !== '' && seen.has(text)) {
        sink.report(say.repeatedMember(plain.span(0, plain.text.length), plain.text.trim()));
      }
      seen.add(text);
    }
    checkEnumerations(plain, sink);
  }
}

/** «Вошли: верфь А, верфь Б, верфь А»: members between commas after a colon, to the sentence's end. */
function checkEnumerations(plain: PlainText, sink: Sink): void {
  for (const match of plain.text.matchAll(/:\s+([^:.!?…\n]+)/gu)) {
    const from = match.index + match[0].length - match[1]!.length;
    const members = membersOf(match[1]!);
    if (members.length < MIN_MEMBERS) continue;
    const seen = new Set<string>();
    for (const member of members) {
      const text = normal(member.text);
      if (text.length >= MIN_MEMBER && seen.has(text)) {
        const start = from + member.at;
        const end = start + member.text.length;
        sink.report(say.repeatedMember(plain.span(start, end), member.text));
      }
      seen.add(text);
    }
  }
}

/** Members between commas, semicolons and «и», without the spaces round them; «2,8 ГГц» is one. */
function membersOf(text: string): readonly { readonly text: string; readonly at: number }[] {
  const cuts = [...text.matchAll(/,(?!(?<=\d,)\d)|;|\sи(?=\s)/gu)];
  return [...cuts, undefined].map((cut, i) => {
    const before = cuts[i - 1];
    const start = before ? before.index + before[0].length : 0;
    const piece = text.slice(start, cut?.index ?? text.length);
    return { text: piece.trim(), at: start + (piece.length - piece.trimStart().length) };
  });
}

const MARKS = new RegExp(`[^${LETTERS}${NUMERALS}]+`, 'gu');

/** Letters and digits only: the same words in other marks are the same. */
function normal(text: string): string {
  return sameCase(text).replace(MARKS, ' ').trim();
}

function sameCase(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}
