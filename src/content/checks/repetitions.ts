/** The same sentence twice in an item, and lists that name the same thing twice. */
import * as say from '../../diagnostics/catalogue/checks.ts';
import type { Sink } from '../../diagnostics/diagnostic.ts';
import type { PlainText } from './plain-text.ts';

/** Shorter sentences may well come twice: «Да, конечно». */
const MIN_SENTENCE = 40;
/** Fewer members are no enumeration, shorter ones are words like «и», «да». */
const MIN_MEMBERS = 3;
const MIN_MEMBER = 5;

const SENTENCE = /[^.!?…\n]+[.!?…]*["»“”)\]]*/gu;

export function checkSentences(texts: readonly PlainText[], sink: Sink): void {
  const seen = new Set<string>();
  for (const plain of texts) {
    for (const match of plain.text.matchAll(SENTENCE)) {
      if (match[0].length < MIN_SENTENCE || isWholeCell(plain, match[0])) continue;
      const sentence = withoutEndMarks(sameCase(match[0])).trimStart();
      const start = match.index + (match[0].length - match[0].trimStart().length);
      const end = match.index + match[0].trimEnd().length;
      if (seen.has(sentence)) sink.report(say.repeatedSentence(plain.span(start, end)));
      seen.add(sentence);
    }
  }
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
      const seen = lists.get(plain.list) ?? new Set<string>();
      lists.set(plain.list, seen);
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

/** Members between commas, semicolons and «и», without the spaces round them. */
function membersOf(text: string): readonly { readonly text: string; readonly at: number }[] {
  const cuts = [...text.matchAll(/[,;]|\sи(?=\s)/gu)];
  return [...cuts, undefined].map((cut, i) => {
    const before = cuts[i - 1];
    const start = before ? before.index + before[0].length : 0;
    const piece = text.slice(start, cut?.index ?? text.length);
    return { text: piece.trim(), at: start + (piece.length - piece.trimStart().length) };
  });
}

/** Letters and digits only: the same words in other marks are the same. */
function normal(text: string): string {
  return sameCase(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function sameCase(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}
