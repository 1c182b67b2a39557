/**
 * `10<sup>6</sup>`, `H<sub>2</sub>O`, `PM<sub>2,5</sub>`: raised and lowered figures have characters of their own, other short
 * pieces become nodes that are set small, above or below the line. In: sibling nodes; out: the same, with one in the place of
 * two tags and what is between them. What is long, has spaces or marks in it keeps its tags, which are told.
 */
import type { PhrasingContent, Text } from 'mdast';
import { lazy } from '../../model/lazy.ts';

const PLAIN = '0123456789+−=()';
const TWINS: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  // There is a lowered n too, but hardly a font that has it.
  sup: twins(`${PLAIN}n`, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'),
  sub: twins(PLAIN, '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'),
};

/** The most characters that are raised or lowered; what is longer is a text. */
export const MOST_SHIFTED = 8;
const SHORT = lazy(() => new RegExp(`^[\\p{L}\\p{N}.,:+−–±=()/*′″·°-]{1,${MOST_SHIFTED}}$`, 'u'));

/** Hyphens and dashes that stand for a minus: among figures and signs all; elsewhere before a figure or a single letter. */
const MINUS = /[-\u2010-\u2013]/g;
const MINUS_OF_FORMULA = lazy(
  () => /(?<!\p{L}{2}|\p{N})[-\u2010-\u2013](?=\p{N}|\p{L}(?!\p{L}))/gu,
);
/** Of «2,5–10» it is a range. */
const RANGE = lazy(() => /(?<=\p{N})[-\u2010-\u2013](?=\p{N})/gu);

const OPENING = /^<(sup|sub)>$/i;

/** A short piece between two tags; not of Markdown's own tree. */
export interface ShiftedText {
  readonly type: 'raised' | 'lowered';
  readonly value: string;
  readonly position: Text['position'];
}

export function withRaisedFigures(
  nodes: readonly PhrasingContent[],
): readonly (PhrasingContent | ShiftedText)[] {
  if (!nodes.some(({ type }) => type === 'html')) return nodes;
  const made: (PhrasingContent | ShiftedText)[] = [];
  for (let i = 0; i < nodes.length; i++) {
    const raised = raisedAt(nodes, i);
    const node = nodes[i]!;
    made.push(raised ?? node);
    if (raised) i += 2;
  }
  return made;
}

/** What three nodes are: a tag, what it raises, its closing tag. */
function raisedAt(nodes: readonly PhrasingContent[], i: number): Text | ShiftedText | undefined {
  const [tag, text, closing] = nodes.slice(i, i + 3);
  if (tag?.type !== 'html' || text?.type !== 'text' || closing?.type !== 'html') return undefined;
  const name = OPENING.exec(tag.value)?.[1]?.toLowerCase();
  if (name === undefined || closing.value.toLowerCase() !== `</${name}>`) return undefined;
  const plain = text.value.trim();
  const isRange = plain.search(RANGE()) >= 0;
  const value = isRange ? undefined : raise(plain, TWINS[name] ?? new Map());
  if (value !== undefined) return { ...text, value };
  const short = plain.replace(RANGE(), '–').replace(MINUS_OF_FORMULA(), '−');
  if (!SHORT().test(short)) return undefined;
  return { type: name === 'sup' ? 'raised' : 'lowered', value: short, position: text.position };
}

function raise(text: string, known: ReadonlyMap<string, string>): string | undefined {
  const found = [...text.replace(MINUS, '−')].map((character) => known.get(character));
  return found.length > 0 && found.every((twin) => twin !== undefined) ? found.join('') : undefined;
}

function twins(plain: string, raised: string): ReadonlyMap<string, string> {
  return new Map([...plain].map((character, i) => [character, raised.charAt(i)]));
}
