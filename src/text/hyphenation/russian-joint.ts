/** The joint of a compound, and the first parts that tables mark for it. */

/** A word cut at its first joint. */
export interface Joint {
  readonly at: number;
  /** Breaks inside the first part, when the table knows them. */
  readonly inner: readonly number[] | undefined;
}

/** Letters between a joint and the last break before it: «од-нофотонный», «теп-лоснабжение» are hard to read. */
const FROM_JOINT = 3;

export interface FirstPart {
  readonly text: string;
  readonly breaks: readonly number[];
  /** What must not follow, as a piece of a regular expression. */
  readonly unless: string;
}

/** Reads «мик-ро/б»: a hyphen is a break of the part, behind a slash stands what must not follow. */
export function readPart(marked: string): FirstPart {
  const [part = '', unless = ''] = marked.split('/');
  const breaks: number[] = [];
  let text = '';
  for (const piece of part.split('-')) {
    if (text) breaks.push(text.length);
    text += piece;
  }
  return { text, breaks, unless };
}

/** Breaks of a first part that stand far enough from its end. */
export function awayFromJoint(breaks: readonly number[], at: number): readonly number[] {
  return breaks.filter((place) => at - place >= FROM_JOINT);
}

/** Words of a table, apart by white space. */
export function list(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}
