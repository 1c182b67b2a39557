/**
 * Soft ties: places in running Russian text where a line ends less gladly than elsewhere, but may. What must never be
 * parted has its no-break space from the typographer.
 */

/** Between a number and what is counted a line ends only where it would be bad otherwise; inside that word the same. */
export const COUNTED_PENALTY = 250;
/** Between a name and a surname. */
const NAME_PENALTY = 50;

const NUMBER = /^[(«„]*\d[\d\u202f,.–]*$/;
const COUNTED = /^\p{Ll}/u;
const NAME = /^\p{Lu}\p{Ll}+$/u;

/** «37 показателям», «418 организаций». */
export function isCounted(before: string, after: string): boolean {
  return NUMBER.test(before) && COUNTED.test(after);
}

/** Penalty of ending a line at a space between two words. */
export function tiePenalty(before: string, after: string): number {
  if (isCounted(before, after)) return COUNTED_PENALTY;
  return NAME.test(before) && NAME.test(after) ? NAME_PENALTY : 0;
}
