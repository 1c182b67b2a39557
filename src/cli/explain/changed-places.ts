/**
 * Two settings of one paragraph → the places in which they differ, each with the words round it.
 * Letters and digits are the same in both, but for a few that were typed for want of a sign, one for one: so as many words
 * stand in both, and marks and spaces between the same words are held against one another.
 */
export interface ChangedPlace {
  readonly before: string;
  readonly after: string;
  /** Nothing but a space that became another. */
  readonly isSpace: boolean;
}

/**
 * Letters or figures in a row, for a space may have come between them: «10шт.», or a sign that they are typed for: №, ², ×, ·.
 * The sign of an ordinal number stands for a degree.
 */
const WORD = /(?:(?!º)\p{L})+|\p{N}+|[№×·*]/gu;

export function changedPlaces(before: string, after: string): readonly ChangedPlace[] {
  const [old, now] = [parts(before), parts(after)];
  if (old.words.length !== now.words.length) return [{ before, after, isSpace: false }];
  return old.gaps.flatMap((gap, i) => {
    const other = now.gaps[i]!;
    const [right, otherRight] = [old.words[i] ?? '', now.words[i] ?? ''];
    if (gap === other && right === otherRight) return [];
    return [
      {
        before: textRound(old, i, wholeWords(old, i)),
        after: textRound(now, i, wholeWords(old, i)),
        isSpace: right === otherRight && plain(gap) === plain(other),
      },
    ];
  });
}

interface Parts {
  readonly words: readonly string[];
  /** What stands before each word, and after the last. */
  readonly gaps: readonly string[];
}

function parts(text: string): Parts {
  const words: string[] = [];
  const gaps: string[] = [];
  let at = 0;
  for (const match of text.matchAll(WORD)) {
    gaps.push(text.slice(at, match.index));
    words.push(match[0]);
    at = match.index + match[0].length;
  }
  gaps.push(text.slice(at));
  return { words, gaps };
}

/** The words round a gap, from the first to the last of what stands close to them: «10х15». */
function wholeWords({ words, gaps }: Parts, gap: number): readonly [number, number] {
  let from = Math.max(0, gap - 1);
  while (from > 0 && gaps[from] === '') from--;
  let to = Math.min(words.length - 1, gap);
  while (to < words.length - 1 && gaps[to + 1] === '') to++;
  return [from, to];
}

/** A gap with those words. */
function textRound(
  { words, gaps }: Parts,
  gap: number,
  [from, to]: readonly [number, number],
): string {
  const opening = gap === 0 ? (gaps[0] ?? '') : '';
  const ending = gap === words.length && gap > 0 ? (gaps[gap] ?? '') : '';
  const inner = words.slice(from, to + 1).map((word, i) => (i === 0 ? '' : gaps[from + i]) + word);
  return opening + inner.join('') + ending;
}

/** With every space an ordinary one. */
function plain(gap: string): string {
  return gap.replace(/\s+/g, ' ');
}
