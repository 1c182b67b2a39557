/** Cuts a text into what line breaking sees: words, spaces that may stretch, spaces that may not break. */

export type Token =
  | { readonly type: 'word'; readonly text: string }
  | { readonly type: 'space'; readonly mayBreak: boolean };

const NO_BREAK_SPACE = 0xa0;
const SPACE: Token = { type: 'space', mayBreak: true };
const HELD_SPACE: Token = { type: 'space', mayBreak: false };
/** Soft hyphens, joiners, byte order marks, and a variation selector whose sign was deleted say nothing that is drawn. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]|(?<!\S)[\ufe00-\ufe0f]+/g;

/** Words and spaces of a text in order; runs of ordinary spaces are one space. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  const hidesSomething = text.search(INVISIBLE) >= 0;
  let at = 0;
  while (at < length) {
    const first = text.charCodeAt(at);
    let end = at + 1;
    if (first === NO_BREAK_SPACE) {
      tokens.push(HELD_SPACE);
    } else if (isSpace(first)) {
      while (end < length && isSpace(text.charCodeAt(end))) end++;
      // Between two runs there may be what is invisible.
      if (tokens.at(-1) !== SPACE) tokens.push(SPACE);
    } else {
      while (end < length && isInWord(text.charCodeAt(end))) end++;
      const written = text.slice(at, end);
      const word = hidesSomething ? written.replace(INVISIBLE, '') : written;
      if (word) tokens.push({ type: 'word', text: word });
    }
    at = end;
  }
  return tokens;
}

/** Characters are told by their numbers, which makes no text of each of them. */
function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x0d;
}

function isInWord(unit: number): boolean {
  return unit !== NO_BREAK_SPACE && !isSpace(unit);
}
