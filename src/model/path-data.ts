/**
 * Path data of shapes: SVG in absolute coordinates without arcs and short forms, a move first. In: the text. Out: its steps; undefined for
 * what is no such path.
 */

export interface PathStep {
  readonly command: 'M' | 'L' | 'C' | 'Z';
  /** x and y in turn: of `M` and `L` a point, of `C` two control points and a point, of `Z` none. */
  readonly numbers: readonly number[];
}

const TOKEN = /[MLCZ]|[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/g;
const BETWEEN = /[\s,]+/g;

/** Numbers of each command; more are so many again. */
const NUMBERS = { M: 2, L: 2, C: 6, Z: 0 } as const;

export function readPath(text: string): readonly PathStep[] | undefined {
  const tokens = text.match(TOKEN) ?? [];
  // The text has nothing beside them.
  if (tokens.join('') !== text.replace(BETWEEN, '')) return undefined;
  const steps: PathStep[] = [];
  let command: PathStep['command'] | undefined;
  let numbers: number[] = [];
  /** A command with its numbers, or some of them, still to come. */
  let isOpen = true;
  for (const token of tokens) {
    if (isCommand(token)) {
      if (command === undefined ? token !== 'M' : isOpen) return undefined;
      command = token;
      isOpen = command !== 'Z';
      if (!isOpen) steps.push({ command, numbers: [] });
    } else {
      if (command === undefined || command === 'Z') return undefined;
      numbers.push(Number(token));
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

function isCommand(token: string): token is PathStep['command'] {
  return token >= 'A';
}
