/**
 * The known word nearest to a mistyped one. In: a word and the words that would be right; out: one of them or nothing.
 * Distance is that of Damerau and Levenshtein with neighbours swapped at most once (optimal string alignment).
 */

/** Share of a word's letters that may differ before a guess does more harm than good. */
const MAX_SHARE = 0.4;

/** The nearest of `known`, the first one on a tie; undefined when none is near. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  return nearestBy(word, known, folded, (length) => Math.max(1, Math.floor(length * MAX_SHARE)));
}

/** Share of a file's name that may differ: names of files are many and much alike. */
const MAX_FILE_SHARE = 1 / 3;

/** The nearest name of a file; its extension does not count. */
export function nearestFile(name: string, known: Iterable<string>): string | undefined {
  return nearestBy(name, known, stemOf, (length) => Math.floor(length * MAX_FILE_SHARE));
}

/**
 * @param form what of a word is compared
 * @param allowed the greatest distance of words of so many letters
 */
function nearestBy(
  word: string,
  known: Iterable<string>,
  form: (word: string) => string,
  allowed: (length: number) => number,
): string | undefined {
  const wanted = form(word);
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const other = form(candidate);
    const most = allowed(Math.max(wanted.length, other.length));
    if (Math.abs(wanted.length - other.length) > most) continue;
    const distance = editDistance(wanted, other);
    if (distance <= most && distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

function folded(word: string): string {
  return word.normalize('NFC').toLowerCase();
}

function stemOf(name: string): string {
  return folded(name).replace(/(?<=.)\.[\p{L}\p{N}]{1,5}$/u, '');
}

/** Letters to insert, drop, change or swap with a neighbour to get from `a` to `b`. */
export function editDistance(a: string, b: string): number {
  const left = [...a];
  const right = [...b];
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, j) => j);
  for (let i = 1; i <= left.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const change = left[i - 1] === right[j - 1] ? 0 : 1;
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + change);
      const isSwap = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      if (isSwap) cost = Math.min(cost, beforeLast[j - 2]! + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[right.length]!;
}
