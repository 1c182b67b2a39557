/**
 * Whether a text is path data of SVG in absolute coordinates without arcs and short forms: M, L, C and Z, a move first, and
 * behind each command pairs of numbers as it takes them.
 */

/** A command, a number, or what stands between them; anything else ends the match. */
const TOKEN = /([MLCZ])|([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|[\s,]+/y;

/** Numbers of each command; more are so many again. */
const NUMBERS: Readonly<Record<string, number>> = { M: 2, L: 2, C: 6, Z: 0 };

export function isPathData(text: string): boolean {
  let command: string | undefined;
  let numbers = 0;
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const [found, letter, number] = TOKEN.exec(text) ?? [];
    if (found === undefined) return false;
    if (number !== undefined) numbers++;
    if (letter === undefined) continue;
    if (command === undefined ? letter !== 'M' : !isComplete(command, numbers)) return false;
    command = letter;
    numbers = 0;
  }
  return command !== undefined && isComplete(command, numbers);
}

function isComplete(command: string, numbers: number): boolean {
  const takes = NUMBERS[command] ?? 0;
  return takes === 0 ? numbers === 0 : numbers > 0 && numbers % takes === 0;
}
