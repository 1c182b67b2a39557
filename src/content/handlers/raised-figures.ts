/**
 * `10<sup>6</sup>` and `H<sub>2</sub>O`: raised and lowered figures have characters of their own, so the tags are not missed.
 * In: sibling nodes; out: the same, where every character between two tags has such a twin as one text in the tags' place.
 * Other texts keep their tags, which are told as any HTML.
 */
import type { PhrasingContent, Text } from 'mdast';

const PLAIN = '0123456789+−=()';
const TWINS: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  // There is a lowered n too, but hardly a font that has it.
  sup: twins(`${PLAIN}n`, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'),
  sub: twins(PLAIN, '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'),
};

/** Hyphens and dashes that stand for a minus. */
const MINUS = /[-\u2010-\u2013]/g;

const OPENING = /^<(sup|sub)>$/i;

export function withRaisedFigures(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  if (!nodes.some(({ type }) => type === 'html')) return nodes;
  const made: PhrasingContent[] = [];
  for (let i = 0; i < nodes.length; i++) {
    const raised = raisedAt(nodes, i);
    const node = nodes[i]!;
    made.push(raised ?? node);
    if (raised) i += 2;
  }
  return made;
}

/** The text that three nodes are: a tag, what it raises, its closing tag. */
function raisedAt(nodes: readonly PhrasingContent[], i: number): Text | undefined {
  const [tag, text, closing] = nodes.slice(i, i + 3);
  if (tag?.type !== 'html' || text?.type !== 'text' || closing?.type !== 'html') return undefined;
  const name = OPENING.exec(tag.value)?.[1]?.toLowerCase();
  if (name === undefined || closing.value.toLowerCase() !== `</${name}>`) return undefined;
  const value = raise(text.value.trim(), TWINS[name] ?? new Map());
  return value === undefined ? undefined : { ...text, value };
}

function raise(text: string, known: ReadonlyMap<string, string>): string | undefined {
  const found = [...text.replace(MINUS, '−')].map((character) => known.get(character));
  return found.length > 0 && found.every((twin) => twin !== undefined) ? found.join('') : undefined;
}

function twins(plain: string, raised: string): ReadonlyMap<string, string> {
  return new Map([...plain].map((character, i) => [character, raised.charAt(i)]));
}
