/**
 * No regular expression takes more time than in proportion to its text, however its characters repeat: one that looks again from
 * every space of a run takes minutes for a file that an editor has pasted together. Literals are read from the sources, and those
 * that modules build are caught while they are built. Each is run over texts of its own characters, alone and in pairs.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

/** Beginnings of patterns that see short texts alone, and how long these are. */
const BOUNDED: readonly string[] = [
  // isSignature: 100 characters.
  String.raw`^\p{Lu}(?:\p{Ll}+|\.)(?:[\s\u00A0\u202F]*`,
  // isSvg: the first 8192 bytes of a file.
  String.raw`<\?[\s\S]*?\?>`,
  // group: digits of one number.
  String.raw`(?<=\d)(?=(?:\d{3})+$)`,
  // inCapitals: 100 characters.
  '^[«„(]*(?=[^\\d₀-₉]*[\\d₀-₉])',
  // What stands before a range of numbers: 400 characters (`rule.ts`).
  '(?:[A-ZА-ЯЁ]*\\d[\\dA-Za-zА-ЯЁ–-]*(?:,|',
  '(?<![A-Za-zÀ-ÖØ-öø-ɏЀ-ӿ\\u0300-\\u036F0-9])(?:(?!pH[ \u00A0])[A-Za-z]',
  '(?<![A-Za-zÀ-ÖØ-öø-ɏЀ-ӿ\\u0300-\\u036F0-9])(?:(?!(?:The|From|About',
  // Parts of a word: what is longer than a word has no hyphens.
  '^.*?[аеёиоуыэюя].+?(?=',
];

/** A first look at so many characters, in milliseconds; and what shows that four times as many take more than four times as long. */
const LENGTH = 3_000;
const SUSPECT = 6;
const LONGER = 4 * LENGTH;
const LEAST = 60;
const MOST_RATIO = 9;

/** A literal of formatted code stands behind a bracket, a comma, a sign or a space. */
const LITERAL =
  /(?<=[(,=:[!&|?{};\s])\/(?![/*\s])((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)(?![\w/])/g;

test('every pattern takes time in proportion to its text', { timeout: 240_000 }, async () => {
  const patterns = [...literals(), ...(await builtPatterns())];
  expect(patterns.length).toBeGreaterThan(800);
  const slow = [...new Map(patterns.map((one) => [String(one), one])).values()]
    .filter(({ source }) => !BOUNDED.some((start) => source.startsWith(start)))
    .flatMap((pattern) => {
      const text = slowText(pattern);
      return text === undefined
        ? []
        : [`${String(pattern).slice(0, 200)} on ${JSON.stringify(text)}`];
    });
  expect(slow).toEqual([]);
});

function files(): readonly string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .sort();
}

function literals(): readonly RegExp[] {
  return files().flatMap((path) =>
    [...readFileSync(join(SRC, path), 'utf8').matchAll(LITERAL)].flatMap(([, source, flags]) => {
      try {
        return [new RegExp(source!, flags)];
      } catch {
        // Words of a comment between two slashes.
        return [];
      }
    }),
  );
}

/** What modules build of words and tables when they are loaded. */
async function builtPatterns(): Promise<readonly RegExp[]> {
  const built: RegExp[] = [];
  const Plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, [source, flags]) {
      const pattern = new target(source as string, flags as string | undefined);
      if (typeof source === 'string' && pattern.global) built.push(pattern);
      return pattern;
    },
  });
  try {
    for (const path of files()) {
      if (/^(?:content|text|model|manifest)\//.test(path)) await import(join(SRC, path));
    }
  } finally {
    globalThis.RegExp = Plain;
  }
  return built;
}

/** A text of a pattern's own characters on which it takes too long: how it begins, what repeats, how it ends. */
function slowText(pattern: RegExp): readonly [string, string, string] | undefined {
  for (const piece of piecesFor(pattern.source)) {
    for (const text of [
      ['', piece, '\u0001'],
      ['а ', piece, '!'],
      ['1', piece, ''],
    ] as const) {
      if (time(pattern, text, LENGTH) < SUSPECT) continue;
      const longer = least(pattern, text, LONGER);
      if (longer > LEAST && longer / least(pattern, text, LENGTH) > MOST_RATIO) return text;
    }
  }
  return undefined;
}

function piecesFor(source: string): readonly string[] {
  const read = source
    .replace(/\\u([\dA-Fa-f]{4})/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replace(/\\p\{[^}]*\}|\\[dwsbnrtSWDBkf]|\(\?[:=!<]*/g, '');
  const own = [...new Set([...'аАa1 \t\n-.', ...read.replaceAll('\\', '')])].slice(0, 30);
  const first = own.slice(0, 14);
  return [...own, ...first.flatMap((a) => first.flatMap((b) => (a === b ? [] : [a + b])))];
}

function time(pattern: RegExp, [before, piece, after]: readonly string[], length: number): number {
  const text = before + piece!.repeat(length / piece!.length) + after;
  const began = performance.now();
  pattern.lastIndex = 0;
  if (pattern.global) for (const _ of text.matchAll(pattern));
  else pattern.test(text);
  return performance.now() - began;
}

function least(pattern: RegExp, text: readonly string[], length: number): number {
  return Math.min(...[1, 2, 3].map(() => time(pattern, text, length)));
}
