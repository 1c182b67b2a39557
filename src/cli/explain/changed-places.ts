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

/** With signs that letters, figures and an asterisk are typed for: №, ², ×, ·. */
const WORD = /[\p{L}\p{N}№×·*]+/gu;

export function changedPlaces(before: string, after: string): readonly ChangedPlace[] {
  const [old, now] = [parts(before), parts(after)];
  if (old.words.length !== now.words.length) return [{ before, after, isSpace: false }];
  return old.gaps.flatMap((gap, i) => {
    const other = now.gaps[i]!;
    const [right, otherRight] = [old.words[i] ?? '', now.words[i] ?? ''];
    if (gap === other && right === otherRight) return [];
    return [
      {
        before: (old.words[i - 1] ?? '') + gap + right,
        after: (now.words[i - 1] ?? '') + other + otherRight,
        isSpace: right === otherRight && plain(gap) === plain(other),
      },
    ];
  });
}

/** Words, and what stands before each and after the last. */
function parts(text: string): {
  readonly words: readonly string[];
  readonly gaps: readonly string[];
} {
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

/** With every space an ordinary one. */
function plain(gap: string): string {
  return gap.replace(/\s+/g, ' ');
}
