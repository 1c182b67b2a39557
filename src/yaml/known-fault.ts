/**
 * Tells faults of YAML by what they look like, where the library speaks of what follows from them. In: the text and a fault of
 * syntax; out: what it is (a key of the catalogue's messages) and where, or undefined.
 */
import { lineStart, misplacedLine, type Range, type SyntaxFault } from './indent-fault.ts';

export interface KnownFault {
  readonly code:
    | 'NO_BREAK_INDENT'
    | 'NO_BREAK_BEHIND_KEY'
    | 'GLUED_VALUE'
    | 'ENTRY_MARK'
    | 'NO_COMMA'
    | 'BAD_SCALAR_START'
    | 'BEHIND_QUOTE'
    | 'BAD_INDENT';
  readonly range: Range;
}

export function knownFault(text: string, fault: SyntaxFault): KnownFault | undefined {
  const [start] = fault.pos;
  const noBreak = atLineOrAbove(text, start, NO_BREAK);
  if (noBreak) return { code: 'NO_BREAK_INDENT', range: noBreak };
  const mark = atLineOrAbove(text, start, ENTRY_MARK);
  if (mark) return { code: 'ENTRY_MARK', range: mark };
  const behindKey = at(text, lineStart(text, start), NO_BREAK_BEHIND_KEY);
  if (behindKey) return { code: 'NO_BREAK_BEHIND_KEY', range: behindKey };
  const second = fault.code.startsWith('BLOCK_') && keyWithoutComma(text, start);
  if (second) return { code: 'NO_COMMA', range: second };
  const glued = gluedValue(text, start);
  if (glued) return { code: 'GLUED_VALUE', range: glued };
  const sign = signAtStart(text, start);
  if (sign) return { code: 'BAD_SCALAR_START', range: sign };
  const misplaced = misplacedLine(text, fault);
  if (misplaced) return { code: 'BAD_INDENT', range: misplaced };
  if (
    fault.code !== 'UNEXPECTED_TOKEN' ||
    !BEHIND_QUOTE.test(text.slice(lineStart(text, start), start))
  )
    return undefined;
  return { code: 'BEHIND_QUOTE', range: [...fault.pos] };
}

/** A value in quotes, up to its end. */
const BEHIND_QUOTE = /(?:: |- )["'].*["'][ \t]*$/;

/** Of all blanks YAML indents with the plain space only. */
const NO_BREAK = /(?<before>)(?<found>[ \t]*[\u00A0\u202F]+)/y;
/** What a text program makes of «- », or that without its space. */
const ENTRY_MARK = /(?<before> *)(?<found>[–—•](?=[ \t])|-(?=[a-z]+:(?:[ \t\r\n]|$)))/y;
/** «title:» and a no-break space: YAML sees one word. */
const NO_BREAK_BEHIND_KEY = /(?<before> *(?:- +)?[a-z][a-z-]*:)(?<found>[\u00A0\u202F]+)/y;

/** In the line of a fault or in that above, which it made a part of another value. */
function atLineOrAbove(text: string, offset: number, pattern: RegExp): Range | undefined {
  const line = lineStart(text, offset);
  return at(text, lineStart(text, line - 1), pattern) ?? at(text, line, pattern);
}

/** What a pattern finds behind what is before it. */
function at(text: string, offset: number, pattern: RegExp): Range | undefined {
  pattern.lastIndex = offset;
  const { before = '', found } = pattern.exec(text)?.groups ?? {};
  return found === undefined
    ? undefined
    : [offset + before.length, offset + before.length + found.length];
}

/** «{ name: A url: https://b.ru }»: the second key, where the first value is inside { }. */
function keyWithoutComma(text: string, start: number): Range | undefined {
  const before = text.slice(lineStart(text, start), start);
  if (!/\{[^{}]*$/.test(before)) return undefined;
  const end = text.indexOf('\n', start);
  const rest = text.slice(start, end < 0 ? text.length : end);
  const second = /(?<=[^,{][ \t])[a-z][a-z-]*(?=:[ \t])/.exec(rest);
  return second ? [start + second.index, start + second.index + second[0].length] : undefined;
}

/** Keys are small Latin letters; «https://» is none. */
const GLUED = /(?<before> *(?:- )?)(?<found>[a-z][a-z-]*:(?!\/\/)[^\s:]\S*)/y;

function gluedValue(text: string, offset: number): Range | undefined {
  return at(text, lineStart(text, offset), GLUED);
}

/** Marks, references, tags, texts of several lines, lists and keys begin with these: «!Важно: …», «*Важно* …», «> 10 млн». */
const SIGN =
  /(?<before> *(?:- +(?:[a-z][a-z-]*: +)?|[a-z][a-z-]*: +))(?<found>[&*!%@`]\S*|[>|]\S*(?= +[^\s#])|[-?](?<=: +[-?])(?= ))/y;

function signAtStart(text: string, offset: number): Range | undefined {
  return at(text, lineStart(text, offset), SIGN);
}
