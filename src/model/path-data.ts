/**
 * Path data of shapes: SVG in absolute coordinates without arcs and short forms, a move first. In: the text. Out: its steps; undefined for
 * what is no such path.
 */

export interface PathStep {
  readonly command: 'M' | 'L' | 'C' | 'Z';
  /** x and y in turn: of `M` and `L` a point, of `C` two control points and a point, of `Z` none. */
  readonly numbers: readonly number[];
}

/** A command or a number, with what stands before it; at the end of the text nothing. Anything else ends the match. */
const TOKEN = /[\s,]*(?:([MLCZ])|([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|$)/y;

/** Numbers of each command; more are so many again. */
const NUMBERS = { M: 2, L: 2, C: 6, Z: 0 } as const;

export function readPath(text: string): readonly PathStep[] | undefined {
  const steps: PathStep[] = [];
  let command: PathStep['command'] | undefined;
  let numbers: number[] = [];
  /** A command with its numbers, or some of them, still to come. */
  let isOpen = true;
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const [found, letter, number] = TOKEN.exec(text) ?? [];
    if (found === undefined) return undefined;
    if (letter !== undefined) {
      if (command === undefined ? letter !== 'M' : isOpen) return undefined;
      command = letter as PathStep['command'];
      isOpen = command !== 'Z';
      if (!isOpen) steps.push({ command, numbers: [] });
    } else if (number !== undefined) {
      if (command === undefined || command === 'Z') return undefined;
      numbers.push(Number(number));
      isOpen = numbers.length < NUMBERS[command];
      if (isOpen) continue;
      steps.push({ command, numbers });
      numbers = [];
      // Further pairs after a move are lines.
      if (command === 'M') command = 'L';
    }
  }
  return isOpen ? undefined : steps;
}
