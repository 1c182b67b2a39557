/**
 * SVG path data to absolute M, L, C and Z (SVG 1.1, 8.3): relative commands made absolute, shorthands written out,
 * quadratic curves and arcs turned into cubics, every point moved by a matrix.
 */
import { arcToCubics } from './arc.ts';
import type { Matrix } from './matrix.ts';

const ARITY: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};

const NUMBER = /^[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/i;
/** Flags of arcs may stand without anything between them and the next number. */
const FLAG = /^[\s,]*([01])/;

interface Command {
  readonly letter: string;
  readonly isRelative: boolean;
  readonly values: readonly number[];
}

/** Undefined when the data cannot be read to its end. */
export function flattenPath(data: string, to: Matrix): string | undefined {
  const commands = parseCommands(data);
  if (!commands) return undefined;
  const walker = new PathWalker(to);
  for (const command of commands) walker.step(command);
  return walker.path;
}

function parseCommands(data: string): readonly Command[] | undefined {
  const commands: Command[] = [];
  let rest = data.trim();
  while (rest !== '') {
    const letter = rest[0] ?? '';
    const upper = letter.toUpperCase();
    const arity = ARITY[upper];
    if (arity === undefined || (commands.length === 0 && upper !== 'M')) return undefined;
    rest = rest.slice(1);
    const isRelative = letter !== upper;
    let name = upper;
    do {
      const read = readValues(rest, name, arity);
      if (!read) return undefined;
      commands.push({ letter: name, isRelative, values: read.values });
      rest = read.rest;
      // Further pairs after a move are lines.
      if (name === 'M') name = 'L';
    } while (arity > 0 && NUMBER.test(rest));
    rest = rest.replace(/^[\s,]+/, '');
  }
  return commands;
}

function readValues(
  text: string,
  letter: string,
  arity: number,
): { readonly values: readonly number[]; readonly rest: string } | undefined {
  const values: number[] = [];
  let rest = text;
  for (let i = 0; i < arity; i++) {
    const match = (letter === 'A' && (i === 3 || i === 4) ? FLAG : NUMBER).exec(rest);
    if (!match) return undefined;
    values.push(Number(match[1]));
    rest = rest.slice(match[0].length);
  }
  return { values, rest };
}

/** Follows the pen in the drawing's own units and writes moved points. */
class PathWalker {
  readonly #to: Matrix;
  readonly #out: string[] = [];
  #x = 0;
  #y = 0;
  #startX = 0;
  #startY = 0;
  /** Last control point, for the smooth curves that mirror it. */
  #controlX = 0;
  #controlY = 0;
  #last = '';

  constructor(to: Matrix) {
    this.#to = to;
  }

  get path(): string {
    return this.#out.join(' ');
  }

  step({ letter, isRelative, values }: Command): void {
    const dx = isRelative ? this.#x : 0;
    const dy = isRelative ? this.#y : 0;
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = values;
    switch (letter) {
      case 'M':
        this.#move(a + dx, b + dy);
        break;
      case 'L':
        this.#line(a + dx, b + dy);
        break;
      case 'H':
        this.#line(a + dx, this.#y);
        break;
      case 'V':
        this.#line(this.#x, a + dy);
        break;
      case 'C':
        this.#cubic(a + dx, b + dy, c + dx, d + dy, e + dx, f + dy);
        break;
      case 'S': {
        const [x, y] = this.#mirrored('CS');
        this.#cubic(x, y, a + dx, b + dy, c + dx, d + dy);
        break;
      }
      case 'Q':
        this.#quadratic(a + dx, b + dy, c + dx, d + dy);
        break;
      case 'T': {
        const [x, y] = this.#mirrored('QT');
        this.#quadratic(x, y, a + dx, b + dy);
        break;
      }
      case 'A':
        this.#arc({
          rx: a,
          ry: b,
          rotation: c,
          isLarge: d === 1,
          isSweep: e === 1,
          x: f + dx,
          y: g + dy,
        });
        break;
      default:
        this.#close();
    }
    this.#last = letter;
  }

  #move(x: number, y: number): void {
    this.#startX = x;
    this.#startY = y;
    this.#go('M', x, y);
  }

  #line(x: number, y: number): void {
    this.#go('L', x, y);
  }

  #close(): void {
    this.#out.push('Z');
    this.#x = this.#startX;
    this.#y = this.#startY;
  }

  #cubic(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.#go('C', x1, y1, x2, y2, x, y);
    this.#controlX = x2;
    this.#controlY = y2;
  }

  #quadratic(cx: number, cy: number, x: number, y: number): void {
    const third = (from: number, to: number) => from + ((to - from) * 2) / 3;
    const start = [third(this.#x, cx), third(this.#y, cy)] as const;
    this.#go('C', ...start, third(x, cx), third(y, cy), x, y);
    this.#controlX = cx;
    this.#controlY = cy;
  }

  #arc(arc: Parameters<typeof arcToCubics>[2]): void {
    const cubics = arcToCubics(this.#x, this.#y, arc);
    if (cubics.length === 0 && (arc.x !== this.#x || arc.y !== this.#y)) this.#line(arc.x, arc.y);
    for (const cubic of cubics) this.#go('C', ...cubic);
  }

  #mirrored(after: string): readonly [number, number] {
    if (this.#last === '' || !after.includes(this.#last)) return [this.#x, this.#y];
    return [2 * this.#x - this.#controlX, 2 * this.#y - this.#controlY];
  }

  /** Writes a command; its last point becomes the pen's. */
  #go(letter: string, ...points: readonly number[]): void {
    const { a, b, c, d, e, f } = this.#to;
    const moved: string[] = [];
    for (let i = 0; i < points.length; i += 2) {
      const x = points[i] ?? 0;
      const y = points[i + 1] ?? 0;
      moved.push(short(a * x + c * y + e), short(b * x + d * y + f));
      this.#x = x;
      this.#y = y;
    }
    this.#out.push(`${letter} ${moved.join(' ')}`);
  }
}

/** Ten-thousandths of a point; drawings may be enlarged. */
function short(value: number): string {
  return String(Math.round(value * 1e4) / 1e4 + 0);
}
