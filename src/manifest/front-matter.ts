/**
 * Splits a Markdown file. In: its text; out: the YAML between two lines `---` at its start, and the body as markup,
 * both with their places in the file.
 */
import type { Markup, Span } from '../model/source.ts';
import type { YamlSource } from '../yaml/parse-yaml.ts';

export type FrontMatter =
  | { readonly ok: true; readonly yaml: YamlSource; readonly body: Markup }
  | { readonly ok: false; readonly fault: FrontMatterFault; readonly span: Span };

/** `misspelt`: a line that is like `---`, but is not it, or not the first of the file. */
export type FrontMatterFault = 'missing' | 'unclosed' | 'misspelt';

const OPENING = /^---[ \t]*(?:\r\n|\n|\r)/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$(?![\s\S]))/m;

/** A dash of a text program, more or fewer hyphens, blanks before them. */
const LIKE_FENCE =
  /^[ \t\u00A0]*(?:[\u2010-\u2015\u2212]|[-\u2010-\u2015\u2212]{2,})[ \t\u00A0]*$/m;

export function splitFrontMatter(file: string, text: string): FrontMatter {
  const opening = OPENING.exec(text);
  if (!opening) {
    const like = LIKE_FENCE.exec(text);
    if (like && text.slice(0, like.index).trim() === '') return misspelt(file, like, 0);
    const lineEnd = /[\r\n]|$/.exec(text)?.index ?? 0;
    return { ok: false, fault: 'missing', span: { file, start: 0, end: lineEnd } };
  }
  const start = opening[0].length;
  const closing = CLOSING.exec(text.slice(start));
  const like = closing ? null : LIKE_FENCE.exec(text.slice(start));
  if (like) return misspelt(file, like, start);
  if (!closing) return { ok: false, fault: 'unclosed', span: { file, start: 0, end: 3 } };
  const end = start + closing.index;
  const bodyStart = end + closing[0].length;
  return {
    ok: true,
    yaml: { file, text: text.slice(start, end), offset: start },
    body: wholeMarkup(file, text, bodyStart),
  };
}

function misspelt(file: string, line: RegExpExecArray, from: number): FrontMatter {
  const start = from + line.index;
  return { ok: false, fault: 'misspelt', span: { file, start, end: start + line[0].length } };
}

/** The text from `start` on, one to one. */
export function wholeMarkup(file: string, text: string, start = 0): Markup {
  return {
    text: text.slice(start),
    span: { file, start, end: text.length },
    segments: [{ at: 0, start }],
  };
}
