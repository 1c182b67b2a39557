/**
 * Prints a diagnostic for people: place, severity, message, the source line with a caret under the fault, hints.
 * In: a diagnostic and the texts of all files read; out: a text of several lines without a final line break.
 * Lines and columns count from 1, columns count code points; a tab is shown as spaces, a long line by a window round the fault.
 */
import type { Span } from '../model/source.ts';
import type { Diagnostic, MessageLanguage } from './diagnostic.ts';
import { characterWidth, displayWidth } from './display-width.ts';

export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface FrameOptions {
  readonly language: MessageLanguage;
  /** Texts of files by absolute path, without byte order mark. */
  readonly sources: ReadonlyMap<string, string>;
  /** Absolute folder that paths are shown relative to. */
  readonly cwd: string;
  readonly colour: boolean;
}

/** Columns of source text shown at most. */
const WINDOW = 100;
/** Columns kept before the fault when the line is cut. */
const LEAD = 40;
const TAB = '  ';

const SEVERITY_NAMES = {
  en: { error: 'error', warning: 'warning' },
  ru: { error: 'ошибка', warning: 'предупреждение' },
} as const;

/** Line and column of a span's start and end. */
export function locate(span: Pick<Span, 'start' | 'end'>, text: string): Place {
  const start = placeOf(span.start, text);
  const end = placeOf(Math.max(span.start, span.end), text);
  return { ...start, endLine: end.line, endColumn: end.column };
}

/** The whole message of one diagnostic. */
export function formatDiagnostic(diagnostic: Diagnostic, options: FrameOptions): string {
  const { language, sources, cwd } = options;
  const paint = options.colour ? paintAnsi : (text: string) => text;
  const { span, severity } = diagnostic;
  const text = span && sources.get(span.file);
  const place = span && text !== undefined ? locate(span, text) : undefined;
  const colour = severity === 'error' ? 'red' : 'yellow';
  const label = `${SEVERITY_NAMES[language][severity]}[${diagnostic.code}]`;
  const where = span
    ? `${cleanLine(relativePath(span.file, cwd))}${place ? `:${place.line}:${place.column}` : ''}: `
    : '';
  const lines = [
    `${paint(where, 'bold')}${paint(label, colour)}: ${cleanMessage(diagnostic.message[language])}`,
  ];
  if (span && place && text !== undefined) {
    lines.push(...frame(span.start, place, text, (t) => paint(t, colour)));
  }
  for (const hint of diagnostic.hints) lines.push(`  = ${cleanMessage(hint[language])}`);
  return lines.join('\n');
}

/** A path as seen from a folder, with `..` where needed; absolute when they share no root folder. */
export function relativePath(path: string, from: string): string {
  const target = path.split('/');
  const base = from.replace(/(?<!\/)\/+$/, '').split('/');
  let same = 0;
  while (same < base.length && same < target.length - 1 && base[same] === target[same]) same += 1;
  if (same <= 1 && base.length > 1) return path;
  return [...base.slice(same).map(() => '..'), ...target.slice(same)].join('/');
}

function placeOf(offset: number, text: string): { line: number; column: number } {
  const at = Math.max(0, Math.min(offset, text.length));
  const starts = lineStarts(text);
  let line = 0;
  // The last line that starts no later.
  for (let after = starts.length; line + 1 < after; ) {
    const middle = (line + after) >> 1;
    if ((starts[middle] ?? 0) <= at) line = middle;
    else after = middle;
  }
  return { line: line + 1, column: columnOf(text, starts[line] ?? 0, at) };
}

/** Where the last place was: faults of one line come in order, and a line may be as long as a file. */
let lastColumn = { text: '', start: 0, at: 0, column: 1 };

/** Column of an offset in the line that starts at `start`. */
function columnOf(text: string, start: number, at: number): number {
  const isBehind = lastColumn.text === text && lastColumn.start === start && lastColumn.at <= at;
  let { at: from, column } = isBehind ? lastColumn : { at: start, column: 1 };
  while (from < at) {
    from += text.codePointAt(from)! > 0xffff ? 2 : 1;
    column++;
  }
  lastColumn = { text, start, at: from, column };
  return column;
}

/** Faults come file by file: the lines of the file looked at last are kept, or thousands of faults would take minutes. */
let lastLines: { readonly text: string; readonly starts: readonly number[] } | undefined;

function lineStarts(text: string): readonly number[] {
  if (lastLines?.text !== text) {
    const starts = [0];
    for (const { index, 0: end } of text.matchAll(LINE_BREAK)) starts.push(index + end.length);
    lastLines = { text, starts };
  }
  return lastLines.starts;
}

const LINE_BREAK = /\r\n|\n|\r/g;

function frame(
  start: number,
  place: Place,
  text: string,
  paint: (text: string) => string,
): readonly string[] {
  const { before: left, after: right, isCutLeft, isCutRight } = nearby(start, place.line, text);
  const characters = [...left, ...right];
  const from = left.length;
  const to =
    place.endLine === place.line ? from + place.endColumn - place.column : characters.length;
  const [first, last] = windowOf(characters, from);
  const shown = characters.slice(first, last).map(showCharacter).join('');
  const before = characters.slice(first, from).map(showCharacter).join('');
  const marked = characters.slice(from, Math.min(to, last)).map(showCharacter).join('');
  const head = isCutLeft || first > 0 ? '…' : '';
  const tail = isCutRight || last < characters.length ? '…' : '';
  const gutter = String(place.line).length;
  const pad = ' '.repeat(displayWidth(head + before));
  return [
    `${' '.repeat(gutter + 1)}|`,
    `${place.line} | ${head}${shown}${tail}`,
    `${' '.repeat(gutter + 1)}| ${pad}${paint('^'.repeat(Math.max(1, displayWidth(marked.trimEnd()))))}`,
  ];
}

/** Of a line so much is looked at on each side of a fault: more than a window, even where characters take no column. */
const NEARBY = 4 * WINDOW;

/** The characters of a fault's line before and after its start. */
function nearby(start: number, lineNumber: number, text: string) {
  const starts = lineStarts(text);
  const first = starts[lineNumber - 1] ?? 0;
  let end = starts[lineNumber] ?? text.length;
  while (end > first && /[\r\n]/.test(text.charAt(end - 1))) end--;
  const at = Math.max(first, Math.min(start, end));
  const from = wholeCharacter(text, Math.max(first, at - NEARBY));
  const to = wholeCharacter(text, Math.min(end, at + NEARBY));
  return {
    before: [...text.slice(from, at)],
    after: [...text.slice(at, to)],
    isCutLeft: from > first,
    isCutRight: to < end,
  };
}

/** The place itself, or behind the character that it would part. */
function wholeCharacter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at + 1 : at;
}

/** First and last (exclusive) character shown, so that the fault is inside. */
function windowOf(characters: readonly string[], at: number): readonly [number, number] {
  const widths = characters.map((character) => displayWidth(showCharacter(character)));
  const total = widths.reduce((sum, width) => sum + width, 0);
  if (total <= WINDOW) return [0, characters.length];
  let first = at;
  for (let width = 0; first > 0 && width < LEAD; first -= 1) width += widths[first - 1] ?? 0;
  let last = first;
  for (let width = 0; last < characters.length && width < WINDOW; last += 1)
    width += widths[last] ?? 0;
  return [first, last];
}

/** Tabs as spaces, other control and direction characters as a visible sign of one column. */
function showCharacter(character: string): string {
  if (character === '\t') return TAB;
  if (/^[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]$/u.test(character)) return '\u00b7';
  return characterWidth(character) >= 0 ? character : '';
}

/** Messages quote the editor's text; nothing in them may steer a terminal. */
function cleanLine(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}

/** Longer words are no names, addresses or paths that somebody would read or copy: they fill the screen. */
const ENDLESS_WORD = /(\S{300})\S+/gu;

function cleanMessage(text: string): string {
  return cleanLine(text).replace(ENDLESS_WORD, '$1…');
}

const CODES = { bold: '1', red: '1;31', yellow: '1;33' } as const;

function paintAnsi(text: string, style: keyof typeof CODES): string {
  return text === '' ? '' : `\u001b[${CODES[style]}m${text}\u001b[0m`;
}
