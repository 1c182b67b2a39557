/** Colours of SVG: `none`, hexadecimal, `rgb()` and the few names that drawings use. Others are not read here. */

export interface PaintColour {
  /** `#rrggbb`; absent: nothing is painted. */
  readonly colour?: string;
  readonly opacity: number;
}

/** The sixteen names of HTML 4 and those that drawing programs write most. */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    aqua: '#00ffff',
    black: '#000000',
    blue: '#0000ff',
    cyan: '#00ffff',
    fuchsia: '#ff00ff',
    gray: '#808080',
    grey: '#808080',
    green: '#008000',
    lime: '#00ff00',
    magenta: '#ff00ff',
    maroon: '#800000',
    navy: '#000080',
    olive: '#808000',
    orange: '#ffa500',
    purple: '#800080',
    red: '#ff0000',
    silver: '#c0c0c0',
    teal: '#008080',
    white: '#ffffff',
    yellow: '#ffff00',
  }),
);

/** Undefined when the value is no plain colour. */
export function parseColour(text: string, current = 'black'): PaintColour | undefined {
  const value = text.trim().toLowerCase();
  if (value === 'none' || value === 'transparent') return { opacity: 1 };
  if (value === 'currentcolor')
    return current.toLowerCase() === value ? undefined : parseColour(current);
  const name = NAMES.get(value);
  if (name !== undefined) return { colour: name, opacity: 1 };
  return value.startsWith('#') ? parseHex(value.slice(1)) : parseRgb(value);
}

function parseHex(digits: string): PaintColour | undefined {
  if (!/^(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(digits)) return undefined;
  const long = digits.length <= 4 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const alpha = long.length === 8 ? Number.parseInt(long.slice(6), 16) / 255 : 1;
  return { colour: `#${long.slice(0, 6)}`, opacity: alpha };
}

function parseRgb(value: string): PaintColour | undefined {
  const match = /^rgba?\(([^)]*)\)$/.exec(value);
  const parts = (match?.[1] ?? '').split(/[\s,/]+/).filter((part) => part !== '');
  if (parts.length !== 3 && parts.length !== 4) return undefined;
  const [red, green, blue] = parts.map((part) =>
    part.endsWith('%') ? Number(part.slice(0, -1)) * 2.55 : Number(part),
  );
  const bytes = [red, green, blue].map((part) => Math.round(Math.min(255, Math.max(0, part ?? 0))));
  if (bytes.some(Number.isNaN)) return undefined;
  const colour = `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
  const last = parts[3] ?? '1';
  return { colour, opacity: last.endsWith('%') ? Number(last.slice(0, -1)) / 100 : Number(last) };
}
