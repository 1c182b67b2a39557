/**
 * «&nbsp;Порт открыт» without quotes is a text with a mark for «*nbsp;Порт», and only «открыт» is printed. In: tokens of the YAML
 * library; out: the marks before texts that nothing refers to, hardly meant as such.
 */
import type { CST } from 'yaml';

export function unusedAnchors(tokens: readonly CST.Token[]): readonly CST.SourceToken[] {
  const anchors = tokens.flatMap(anchorsOfTexts);
  if (anchors.length === 0) return [];
  const used = new Set(
    tokens.flatMap((token) => (token.type === 'alias' ? [token.source.slice(1)] : [])),
  );
  return anchors.filter(({ source }) => !used.has(source.slice(1)));
}

function anchorsOfTexts(token: CST.Token): readonly CST.SourceToken[] {
  if (token.type === 'document') return anchorsBefore(token.start, token.value);
  if (!('items' in token)) return [];
  return token.items.flatMap(({ start, key, sep, value }) => [
    ...anchorsBefore(start, key ?? value),
    ...anchorsBefore(sep ?? [], value),
  ]);
}

function anchorsBefore(
  before: readonly CST.SourceToken[],
  token: CST.Token | null | undefined,
): readonly CST.SourceToken[] {
  if (token && 'items' in token) return [];
  return before.filter(({ type }) => type === 'anchor');
}
