/**
 * Markdown without any marks: most texts of an issue are paragraphs and nothing else, and the parser is dear.
 * In: a text; out: the same tree that the parser would give, or undefined when a character or a line's start might mean something.
 * When in doubt it is in doubt: only what surely is plain is taken here (a test compares both on any text).
 */
import type { Paragraph, Root } from 'mdast';

/** Signs of Markdown, of addresses, and white space that Markdown trims. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the parser replaces U+0000
const MARKS = /[\\`*_[\]<>&~|{}@\t\r\u0000\ufeff]|::|:\/\/|www\./i;
/** Beginnings of blocks, indentation, trailing spaces, lines of white space. */
const LINES = /^(?:[ #=:+-]|\d{1,9}[.)](?:\s|$))|[ ]$/m;

/** The tree of a plain text; offsets are right, lines and columns are not counted. */
export function parsePlain(text: string): Root | undefined {
  if (MARKS.test(text) || LINES.test(text)) return undefined;
  const children: Paragraph[] = [];
  for (const match of text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) {
    const position = positionOf(match.index, match.index + match[0].length);
    children.push({
      type: 'paragraph',
      children: [{ type: 'text', value: match[0], position }],
      position,
    });
  }
  return { type: 'root', children };
}

function positionOf(start: number, end: number) {
  return {
    start: { line: 1, column: 1, offset: start },
    end: { line: 1, column: 1, offset: end },
  };
}
