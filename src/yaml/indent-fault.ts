/**
 * Tells faults of indentation by what they look like: the YAML library speaks of signs that it misses. In: the text and a fault of
 * syntax; out: the key or entry that stands at a wrong column, as offsets, or undefined.
 */

export interface SyntaxFault {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [start: number, end: number];
}

export type Range = readonly [start: number, end: number];

/** Keys are small Latin letters; a text that goes on over lines hardly has such a word before a colon. */
const KEY = /(?<indent> *)(?<key>[a-z][\w-]*)[ \t]*:(?=[ \t\r\n]|$)/y;
const ENTRY = /(?<indent> *)(?<key>-)(?=[ \t\r\n])/y;

export function misplacedLine(
  text: string,
  { code, message, pos }: SyntaxFault,
): Range | undefined {
  const [start] = pos;
  switch (code) {
    case 'MISSING_CHAR':
      return message.startsWith('Sequence item without') ? wordFrom(text, start) : undefined;
    case 'BLOCK_AS_IMPLICIT_KEY':
      return message.startsWith('A block sequence')
        ? lineAt(text, lineStart(text, start), ENTRY)
        : keyBelow(text, start);
    case 'UNEXPECTED_TOKEN':
      return outdentedKey(text, start);
    default:
      return undefined;
  }
}

/** «title: A» and on the next line, further in, «lead: B»: to YAML one value with a colon in it. */
function keyBelow(text: string, start: number): Range | undefined {
  const above = lineStart(text, start);
  const below = text.indexOf('\n', start) + 1;
  if (below === 0) return undefined;
  const key = lineAt(text, below, KEY);
  return key && key[0] - below > indentAt(text, above) ? key : undefined;
}

/** A key nearer to the margin than the first line of its mapping, where the mapping is all that there is. */
function outdentedKey(text: string, start: number): Range | undefined {
  const line = lineStart(text, start);
  const first = /^ *(?=[^\s#])/m.exec(text);
  const key = lineAt(text, line, KEY);
  return first && key?.[0] === start && indentAt(text, line) < first[0].length ? key : undefined;
}

function lineAt(text: string, at: number, pattern: RegExp): Range | undefined {
  pattern.lastIndex = at;
  const { indent = '', key } = pattern.exec(text)?.groups ?? {};
  return key === undefined ? undefined : [at + indent.length, at + indent.length + key.length];
}

function wordFrom(text: string, at: number): Range {
  const start = at + indentAt(text, at);
  const length = /^[^\s:]*/.exec(text.slice(start, start + 80))?.[0].length ?? 0;
  return [start, start + Math.max(1, length)];
}

export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function indentAt(text: string, at: number): number {
  let end = at;
  while (text[end] === ' ') end += 1;
  return end - at;
}
