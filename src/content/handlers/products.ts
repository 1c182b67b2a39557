/**
 * Asterisks between units of measure, figures or molecules are signs of multiplication: «350 кВт*ч, по 2 руб. за 1 кВт*ч». Two of them are
 * emphasis to Markdown, which would print neither. In: sibling nodes; out: the same, such emphasis as text with its marks.
 */
import type { Emphasis, PhrasingContent, Text } from 'mdast';
import { type ParseState, rangeOf } from '../state.ts';

/** What is measured, up to an asterisk. */
const BEFORE = /(?:[\d ]|^|[(/])(?:[мкМГТ]?Вт|[мкМ]?А|[мкМ]?Н|кг|чел\.?|[мкМГ]?Па|Ом|т|м)$/u;
/** «5*6=30 и 7*8=56». */
const FIGURE = /\d$/;
/** «CuSO4*5H2O и FeSO4*7H2O»: molecules, and how many of others. */
const MOLECULE = /(?:[A-Z][a-z]?|\))\d{0,2}$/u;
const MOLECULES = /^(?:\d{1,2}|n)[A-Z]/u;
/** What it is multiplied by. */
const AFTER = /^(?:ч|час|м|с|см|км|дн|мес|сут)(?!\p{L})/u;

export function withProducts(
  nodes: readonly PhrasingContent[],
  state: ParseState,
): readonly PhrasingContent[] {
  if (!nodes.some((node) => isProduct(node, state))) return nodes;
  return nodes.flatMap((node) => {
    if (!isProduct(node, state)) return [node];
    const [start, end] = rangeOf(node);
    const inner = withProducts(node.children, state);
    return [asterisk(start), ...inner, asterisk(end - 1)];
  });
}

/** Characters on each side by which units are known. */
const NEARBY = 8;

function isProduct(node: PhrasingContent, { markup: { text } }: ParseState): node is Emphasis {
  if (node.type !== 'emphasis') return false;
  const [start] = rangeOf(node);
  if (text[start] !== '*') return false;
  const before = text.slice(Math.max(0, start - NEARBY), start);
  const after = text.slice(start + 1, start + 1 + NEARBY);
  if (MOLECULE.test(before) && MOLECULES.test(after)) return true;
  return (BEFORE.test(before) && AFTER.test(after)) || (FIGURE.test(before) && /^\d/.test(after));
}

function asterisk(offset: number): Text {
  // Places in the state's markup are told by offsets alone.
  const place = (at: number) => ({ line: 1, column: 1, offset: at });
  return { type: 'text', value: '*', position: { start: place(offset), end: place(offset + 1) } };
}
