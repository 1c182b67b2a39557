/**
 * Path data of shapes: SVG in absolute coordinates without arcs and short forms, a move first. In: the text. Out: whether it is such a
 * path, which a template's thousands of numbers are asked before they are read; its steps, undefined for what is none.
 */

export interface PathStep {
  readonly command: 'M' | 'L' | 'C' | 'Z';
  /** x and y in turn: of `M` and `L` a point, of `C` two control points and a point, of `Z` none. */
  readonly numbers: readonly number[];
}

const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/g;
const TOKEN = new RegExp(`[MLCZ]|${NUMBER.source}`, 'g');
const BETWEEN = /[\s,]+/g;

/** Numbers of each command; more are so many again. */
const NUMBERS = { M: 2, L: 2, C: 6, Z: 0 } as const;
/** A path in which every number is a nought. */
const PATH = /^M(?:00)+(?:[ML](?:00)+|C(?:0{6})+|Z)*$/;

export function isPath(text: string): boolean {
  return PATH.test(text.replace(NUMBER, '0').replace(BETWEEN, ''));
}

export function readPath(text: string): readonly PathStep[] | undefined {
  if (!isPath(text)) return undefined;
  const steps: PathStep[] = [];
  let command: PathStep['command'] = 'M';
  let numbers: number[] = [];
  for (const token of text.match(TOKEN) ?? []) {
    if (isCommand(token)) {
      command = token;
      if (command !== 'Z') continue;
    } else {
      numbers.push(Number(token));
      if (numbers.length < NUMBERS[command]) continue;
    }
    steps.push({ command, numbers });
    numbers = [];
    // Further pairs after a move are lines.
    if (command === 'M') command = 'L';
  }
  return steps;
}

function isCommand(token: string): token is PathStep['command'] {
  return token >= 'A';
}
