/** Entries of a structure element beside its place in the tree: texts, language and what ISO 14289-1 asks of some roles. */
import type { Node, PageReference } from './structure-node.ts';

export function elementAttributes(
  node: Node,
  index: number,
  pages: readonly PageReference[],
): Record<string, unknown> {
  return {
    ...(node.language === undefined ? {} : { Lang: text(node.language) }),
    ...(node.alt === undefined ? {} : { Alt: text(node.alt) }),
    ...(node.actualText === undefined ? {} : { ActualText: text(node.actualText) }),
    ...roleAttributes(node, index, pages),
  };
}

function roleAttributes(
  node: Node,
  index: number,
  pages: readonly PageReference[],
): Record<string, unknown> {
  switch (node.role) {
    case 'Figure':
      return layoutBox(node, pages);
    case 'TH':
      return { A: { O: 'Table', Scope: 'Column' } };
    case 'L':
      // The labels are in the text; the attribute only says that there are some.
      return { A: { O: 'List', ListNumbering: 'None' } };
    case 'Note':
      return { ID: text(`note-${String(index).padStart(6, '0')}`) };
    default:
      return {};
  }
}

function layoutBox(node: Node, pages: readonly PageReference[]): Record<string, unknown> {
  if (!node.box) return {};
  const { x, y, width, height, page } = node.box;
  const pageHeight = pages[page]?.height ?? 0;
  const box = [x, pageHeight - y - height, x + width, pageHeight - y];
  return { A: { O: 'Layout', Placement: 'Block', BBox: box } };
}

/** A text string: the backend tells text from names by the object, and takes plain strings for names. */
export function text(value: string): string {
  return new String(value) as string;
}
