/** Numbers of points within a sentence, in any language: «1) первое; б) второе», «(a) one» hold on to what they number (TeXbook p. 92). */
import { NB, pattern, type Rule, SP } from './rule.ts';

const OPEN = /\([^()]*$/;
/** What is spoken of is a point elsewhere: «пункты а) и б) указа», «sections (a) and (b) of it». */
const NAMED =
  /(?:пункт|литер|част|(?<!\p{L})пп?\.|section|paragraph|clause|item|point)[^;:]{0,24}$/iu;
/** Of two in a row the second is spoken of as the first is: «условия 1) и 2) выполнены», «either (a) or (b) is set». */
const PAIRED = /(?:^|[\s(])[^()\s]{1,2}\)\s(?:и|или|and|or)\s\(?[^()\s]{1,2}\)$/u;
const CONJUNCTION = /^(?:и|или|and|or)(?!\p{L})/u;

function isPoint(before: string, after: string): boolean {
  return (
    !OPEN.test(before.replace(/\(?[^()\s]{1,2}\)$/, '')) &&
    !NAMED.test(before) &&
    !PAIRED.test(before) &&
    !CONJUNCTION.test(after)
  );
}

export const POINTS: readonly Rule[] = [
  {
    name: 'glued-point',
    pattern: pattern(`(?<=(?:^|[\\s:;,])(?:\\d{1,2}|[а-я])\\))(?=[«„“"]?[а-яё]{2})`, 'i'),
    to: NB,
    when: isPoint,
    examples: [['1)первое; б)второе', '1)~первое; б)~второе']],
    against: ['(см. п. 5)далее', 'слово)далее', 'п. 5)далее', 'f(1)раз', '5)х'],
  },
  {
    name: 'point-with-bracket',
    pattern: pattern(`(?<=(?:^|[\\s:;,])(?:\\d{1,2}|[а-яa-z])\\))${SP}(?=[\\p{L}\\d«„“"])`),
    to: NB,
    when: isPoint,
    examples: [
      ['1) первое; б) второе', '1)~первое; б)~второе'],
      ['так: a) one', 'так: a)~one'],
    ],
    against: [
      '(см. п. 5) далее',
      '(5) далее',
      'слово) далее',
      '(1 и 2) далее',
      'пункты а) и б) указа',
      'п. 5) далее',
      'условия 1) и 2) выполнены',
    ],
  },
  {
    name: 'point-in-brackets',
    pattern: pattern(
      `(?<=(?:^|[:;,]${SP}|${SP}(?:and|or|и|или)${SP})\\((?:\\d{1,2}|[а-яa-z])\\))${SP}(?=[\\p{L}\\d«„“"])`,
    ),
    to: NB,
    examples: [
      ['they are: (a) one, (2) two and (c) three', 'they are: (a)~one, (2)~two and (c)~three'],
    ],
    when: isPoint,
    against: [
      'f(x) is',
      'eq. (3) shows',
      'слово (5) далее',
      'in sections (a) and (b) of it',
      'either (a) or (b) is set',
    ],
  },
];
