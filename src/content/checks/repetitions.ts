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
      const sentence = normal(match[0]);
      if (sentence.length < MIN_SENTENCE) continue;
      const start = match.index + (match[0].length - match[0].trimStart().length);
      const end = match.index + match[0].trimEnd().length;
      if (seen.has(sentence)) sink.report(say.repeatedSentence(plain.span(start, end)));
      seen.add(sentence);
    }
  }
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
    const members = [...match[1]!.matchAll(/[^,;]+?(?=,|;|$|\sи\s)/gu)];
    if (members.length < MIN_MEMBERS) continue;
    const seen = new Set<string>();
    for (const member of members) {
      const lead = /^\s*(?:и\s+)?/u.exec(member[0])?.[0].length ?? 0;
      const text = normal(member[0].slice(lead));
      if (text.length >= MIN_MEMBER && seen.has(text)) {
        const start = from + member.index + lead;
        const end = from + member.index + member[0].trimEnd().length;
        sink.report(say.repeatedMember(plain.span(start, end), plain.text.slice(start, end)));
      }
      seen.add(text);
    }
  }
}

/** Letters and digits only: the same words in other marks are the same. */
function normal(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
