/**
 * Tells faults of YAML by what they look like, where the library speaks of what follows from them. In: the text and a fault of
 * syntax; out: what it is (a key of the catalogue's messages) and where, or undefined.
 */
import { lineStart, misplacedLine, type Range, type SyntaxFault } from './indent-fault.ts';

export interface KnownFault {
  readonly code:
    | 'NO_BREAK_INDENT'
    | 'GLUED_VALUE'
    | 'BAD_SCALAR_START'
    | 'BEHIND_QUOTE'
    | 'BAD_INDENT';
  readonly range: Range;
}

export function knownFault(text: string, fault: SyntaxFault): KnownFault | undefined {
  const [start] = fault.pos;
  const noBreak = noBreakIndent(text, start);
  if (noBreak) return { code: 'NO_BREAK_INDENT', range: noBreak };
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
const NO_BREAK = /[ \t]*[\u00A0\u202F]+/y;

/** In the line of a fault or in that above, which it made a part of another value. */
function noBreakIndent(text: string, at: number): Range | undefined {
  const line = lineStart(text, at);
  for (const start of [lineStart(text, line - 1), line]) {
    NO_BREAK.lastIndex = start;
    const found = NO_BREAK.exec(text)?.[0];
    if (found !== undefined) return [start, start + found.length];
  }
  return undefined;
}

/** Keys are small Latin letters; «https://» is none. */
const GLUED = /(?<before>[ ]*(?:- )?)(?<pair>[a-z][a-z-]*:(?!\/\/)[^\s:]\S*)/y;

function gluedValue(text: string, at: number): Range | undefined {
  const line = lineStart(text, at);
  GLUED.lastIndex = line;
  const { before = '', pair } = GLUED.exec(text)?.groups ?? {};
  return pair === undefined
    ? undefined
    : [line + before.length, line + before.length + pair.length];
}

/** Marks, references, tags, texts of several lines, lists and keys begin with these: «!Важно: …», «*Важно* …», «> 10 млн». */
const SIGN =
  /(?<before> *(?:- +)?(?:[a-z][a-z-]*: +)?(?<=[:-] +))(?<word>[&*!%@`]\S*|[>|]\S*(?= +[^\s#])|(?<=: +)[-?](?= ))/y;

function signAtStart(text: string, at: number): Range | undefined {
  const line = lineStart(text, at);
  SIGN.lastIndex = line;
  const { before = '', word } = SIGN.exec(text)?.groups ?? {};
  return word === undefined
    ? undefined
    : [line + before.length, line + before.length + word.length];
}
