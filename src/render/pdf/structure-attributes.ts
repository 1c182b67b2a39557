/**
 * Entries of a structure element beside its place in the tree, put into its dictionary: texts, language and what ISO 14289-1 asks of some
 * roles.
 */
import type { Node, PageReference } from './structure-node.ts';

export function addAttributes(
  data: Record<string, unknown>,
  node: Node,
  index: number,
  pages: readonly PageReference[],
): void {
  if (node.language !== undefined) data.Lang = text(node.language);
  if (node.alt !== undefined) data.Alt = text(node.alt);
  if (node.actualText !== undefined) data.ActualText = text(node.actualText);
  switch (node.role) {
    case 'Figure':
      if (node.box) data.A = { O: 'Layout', Placement: 'Block', BBox: cornersOf(node.box, pages) };
      return;
    case 'TH':
      data.A = { O: 'Table', Scope: 'Column' };
      return;
    case 'L':
      // The labels are in the text; the attribute only says that there are some.
      data.A = { O: 'List', ListNumbering: 'None' };
      return;
    case 'Note':
      data.ID = text(`note-${String(index).padStart(6, '0')}`);
  }
}

function cornersOf(
  { x, y, width, height, page }: NonNullable<Node['box']>,
  pages: readonly PageReference[],
): readonly number[] {
  const pageHeight = pages[page]?.height ?? 0;
  return [x, pageHeight - y - height, x + width, pageHeight - y];
}

/** A text string: the backend tells text from names by the object, and takes plain strings for names. */
export function text(value: string): string {
  return new String(value) as string;
}
