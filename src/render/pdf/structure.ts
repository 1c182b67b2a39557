/**
 * The logical structure (ISO 32000-1, 14.7): elements of the paged document in, StructTreeRoot and ParentTree out.
 * Every piece of content gets its number while pages are painted; the tree is written when all is known.
 * Always holds: each MCID and each annotation belongs to exactly one element, and the ParentTree names them all.
 */
import type { StructureElement } from '../../model/document.ts';
import type { Rect } from '../../model/geometry.ts';
import { remembered } from '../../model/remembered.ts';
import { STRUCTURE_TYPES } from '../../model/structure-types.ts';
import type { PdfDocument, PdfReference } from './backend.ts';
import { addAttributes } from './structure-attributes.ts';
import type { Node, PageReference, Piece } from './structure-node.ts';

export interface Structure {
  role(element: number): string;
  /** The Link element for pieces of one link under an owner that is none; a reference stands in a Reference (ISO 32000-1, table 338). */
  linkElement(owner: number, link: number, isReference: boolean): number;
  /** A new Span element in an element: something drawn that is read as another text. */
  replacedElement(parent: number, actualText: string): number;
  /** Number of the next marked-content sequence of the element on the page. */
  markContent(element: number, page: number): number;
  /** Puts an annotation into an element; gives its key in the ParentTree. */
  addAnnotation(element: number, page: number, annotation: PdfReference): number;
  extendBox(element: number, page: number, area: Rect): void;
  write(pdf: PdfDocument, pages: readonly PageReference[]): void;
}

export function createStructure(
  elements: readonly StructureElement[],
  pageCount: number,
): Structure {
  const nodes = elements.map((element) => toNode(element));
  nodes.forEach((node, index) => {
    nodes[node.parent]?.children.push(index);
  });
  const owners: number[][] = Array.from({ length: pageCount }, () => []);
  const annotationOwners: number[] = [];
  const links = new Map<string, number>();
  let order = 0;

  const nodeAt = (element: number): Node => {
    const node = nodes[element];
    if (!node) throw new Error(`There is no structure element ${element}`);
    return node;
  };
  const addInline = (node: Node): number => {
    const element = nodes.push(node) - 1;
    nodeAt(node.parent).inlines.push(element);
    return element;
  };
  return {
    role: (element) => nodeAt(element).role,
    linkElement(owner, link, isReference) {
      if (owner >= 0 && nodeAt(owner).role === 'Link') return owner;
      const parent = owner >= 0 ? owner : rootElement(nodes);
      return remembered(links, `${parent}:${link}`, () => {
        const host = isReference ? addInline(toNode({ role: 'Reference', parent })) : parent;
        return addInline(toNode({ role: 'Link', parent: host }));
      });
    },
    replacedElement: (parent, actualText) =>
      addInline(toNode({ role: 'Span', parent }, actualText)),
    markContent(element, page) {
      const onPage = owners[page] ?? [];
      const mcid = onPage.push(element) - 1;
      nodeAt(element).pieces.push({ order: order++, page, mcid });
      return mcid;
    },
    addAnnotation(element, page, annotation) {
      nodeAt(element).pieces.push({ order: order++, page, annotation });
      return pageCount + annotationOwners.push(element) - 1;
    },
    extendBox(element, page, area) {
      const node = nodeAt(element);
      if (!node.box) node.box = { ...area, page };
      else if (node.box.page === page) node.box = { ...union(node.box, area), page };
    },
    write: (pdf, pages) => writeTree(pdf, pages, nodes, owners, annotationOwners),
  };
}

/** Of one form, written out: there are as many as lines. */
function toNode(element: StructureElement, actualText?: string): Node {
  const { role, parent, language, alt, span } = element;
  const box = undefined;
  return {
    role,
    parent,
    language,
    alt,
    span,
    actualText,
    pieces: [],
    children: [],
    inlines: [],
    box,
  };
}

function rootElement(nodes: readonly Node[]): number {
  return nodes.findIndex((node) => node.parent < 0);
}

function union(a: Rect, b: Rect): Rect {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

function writeTree(
  pdf: PdfDocument,
  pages: readonly PageReference[],
  nodes: readonly Node[],
  owners: readonly (readonly number[])[],
  annotationOwners: readonly number[],
): void {
  const references = nodes.map(() => pdf.ref({}));
  const root = pdf.getStructTreeRoot();
  const starts = firstOrders(nodes);
  const at = (index: number) => references[index];
  const ids: unknown[] = [];
  nodes.forEach((node, index) => {
    const reference = references[index];
    if (!reference) return;
    const data: Record<string, unknown> = { Type: 'StructElem', S: node.role };
    data.P = at(node.parent) ?? root;
    addAttributes(data, node, index, pages);
    addKids(data, node, references, starts, pages);
    if (data.ID !== undefined) ids.push(data.ID, reference);
    reference.data = data;
    reference.end();
  });
  const nums: unknown[] = [];
  owners.forEach((onPage, page) => {
    nums.push(page, onPage.map(at));
  });
  annotationOwners.forEach((element, index) => {
    nums.push(owners.length + index, at(element));
  });
  root.data = {
    Type: 'StructTreeRoot',
    K: references.filter((_, index) => (nodes[index]?.parent ?? 0) < 0),
    ParentTree: { Nums: nums },
    ParentTreeNextKey: owners.length + annotationOwners.length,
    ...roleMap(nodes),
    ...(ids.length > 0 ? { IDTree: { Names: ids } } : {}),
  };
}

/** Where in painting order each element's first content stands; Infinity for empty ones. */
function firstOrders(nodes: readonly Node[]): readonly number[] {
  const starts = nodes.map((node) => node.pieces[0]?.order ?? Number.POSITIVE_INFINITY);
  const visit = (index: number): number => {
    let first = starts[index] ?? Number.POSITIVE_INFINITY;
    const node = nodes[index];
    for (const child of node?.children ?? []) first = Math.min(first, visit(child));
    for (const inline of node?.inlines ?? []) first = Math.min(first, visit(inline));
    starts[index] = first;
    return first;
  };
  nodes.forEach((node, index) => {
    if (node.parent < 0) visit(index);
  });
  return starts;
}

/** Children in reading order, with the element's own content put between them where it was painted. */
function addKids(
  data: Record<string, unknown>,
  node: Node,
  references: readonly PdfReference[],
  starts: readonly number[],
  pages: readonly PageReference[],
): void {
  const home = node.pieces[0]?.page;
  const startOf = (element: number) => starts[element] ?? Number.POSITIVE_INFINITY;
  const own: { readonly order: number; readonly value: unknown }[] = [];
  for (const piece of node.pieces) own.push({ order: piece.order, value: kid(piece, home, pages) });
  for (const inline of node.inlines)
    own.push({ order: startOf(inline), value: references[inline] });
  own.sort((a, b) => a.order - b.order);
  const list: unknown[] = [];
  let next = 0;
  for (const child of node.children) {
    const start = startOf(child);
    for (; Number.isFinite(start) && (own[next]?.order ?? start) < start; next++) {
      list.push(own[next]?.value);
    }
    list.push(references[child]);
  }
  for (; next < own.length; next++) list.push(own[next]?.value);
  if (list.length === 0) return;
  if (home !== undefined) data.Pg = pages[home]?.reference;
  data.K = list;
}

function kid(piece: Piece, home: number | undefined, pages: readonly PageReference[]): unknown {
  const page = pages[piece.page]?.reference;
  if ('annotation' in piece) return { Type: 'OBJR', Obj: piece.annotation, Pg: page };
  return piece.page === home ? piece.mcid : { Type: 'MCR', Pg: page, MCID: piece.mcid };
}

function roleMap(nodes: readonly Node[]): Record<string, unknown> {
  const own = [...new Set(nodes.map((node) => node.role))].filter(
    (role) => !STRUCTURE_TYPES.has(role),
  );
  if (own.length === 0) return {};
  return { RoleMap: Object.fromEntries(own.map((role) => [role, 'Div'])) };
}
