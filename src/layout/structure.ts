/**
 * The logical structure (ISO 32000-1, 14.7), made from the styled blocks before anything is laid out, so that reading
 * order is the order of the blocks whatever is painted first. Frames find their element by the block they come from.
 */
import type {
  Block,
  FigureBlock,
  FootnoteInline,
  Inline,
  LinkTarget,
  ListBlock,
  StackBlock,
  TableBlock,
  Tag,
} from '../model/block.ts';
import { childrenOf, isItem } from '../model/block-tree.ts';
import type { StructureElement } from '../model/document.ts';
import type { Owner } from '../model/frame.ts';
import { remembered } from '../model/remembered.ts';
import type { PageRun } from '../model/styled-issue.ts';
import { FirstCalls } from './first-calls.ts';

export interface Structure {
  readonly elements: readonly StructureElement[];
  /** Owner of what a block, a picture of a figure or a cell of a table paints; for an entry of a list, of its marker. */
  owner(of: object): Owner;
  linkId(link: LinkTarget): number;
  /** The note that a call prints; none where another call prints it (see FirstCalls). */
  noteOf(call: FootnoteInline): FootnoteInline['note'] | undefined;
  /** Lets a copy of a block stand for the block itself. */
  adopt(block: object, copy: object): void;
}

const LAYOUT_ARTIFACT: Owner = { artifact: 'layout' };

/** What a block without a tag of its own stands for; others are decoration, or transparent. */
const TAGS: Partial<Record<Block['type'], Tag>> = {
  text: { role: 'P' },
  entry: { role: 'TOCI' },
  list: { role: 'L' },
  table: { role: 'Table' },
};
const DECORATION: ReadonlySet<Block['type']> = new Set(['image', 'drawing', 'rule']);

export function buildStructure(runs: readonly PageRun[]): Structure {
  const builder = new StructureBuilder();
  for (const run of runs) {
    builder.startRun();
    for (const block of run.master.background) builder.walk(block, { artifact: 'background' });
    for (const block of run.master.furniture) builder.walk(block, { artifact: 'pagination' });
    for (const block of run.children) builder.walk(block, { element: 0 });
  }
  return builder;
}

class StructureBuilder implements Structure {
  readonly elements: StructureElement[] = [{ role: 'Document', parent: -1 }];
  /** Levels, as asked for, of the headings that the next one may stand under. */
  readonly #openHeadings: number[] = [];
  readonly #owners = new WeakMap<object, Owner>();
  readonly #links = new Map<LinkTarget, number>();
  readonly #calls = new FirstCalls();
  /** The item being walked. */
  #item: StackBlock | undefined;
  /** Owner of the item walked last: a float that left it comes right behind it and still belongs to it. */
  #released: Owner | undefined;

  startRun(): void {
    this.#calls.startRun();
  }

  owner(of: object): Owner {
    return this.#owners.get(of) ?? LAYOUT_ARTIFACT;
  }

  linkId(link: LinkTarget): number {
    return remembered(this.#links, link, () => this.#links.size);
  }

  noteOf(call: FootnoteInline): FootnoteInline['note'] | undefined {
    return this.#calls.printedBy(call);
  }

  adopt(block: object, copy: object): void {
    this.#owners.set(copy, this.owner(block));
  }

  walk(block: Block, parent: Owner): void {
    const isFloat = block.type === 'stack' && block.floatsToHead === true;
    const item = isFloat ? this.#released : undefined;
    const owner = this.#own(block, item ?? parent);
    this.#children(block, parent, owner);
    this.#released = isItem(block) ? owner : item;
  }

  #children(block: Block, parent: Owner, owner: Owner): void {
    switch (block.type) {
      case 'text':
        this.#inlines(block.children, parent);
        return;
      case 'entry':
        // ISO 32000-1, 14.8.4.2: what an item of the contents refers to stands in a Reference.
        this.#owners.set(block, this.#element(owner, { role: 'Reference' }, block.span));
        this.#inlines(block.children, parent);
        return;
      case 'stack':
        this.#stack(block, owner);
        return;
      case 'placed':
      case 'columns':
        for (const child of childrenOf(block)) this.walk(child, owner);
        return;
      case 'figure':
        this.#figure(block, owner);
        return;
      case 'list':
        this.#list(block, owner);
        return;
      case 'table':
        this.#table(block, owner);
        return;
      case 'image':
      case 'drawing':
      case 'rule':
      case 'space':
        return;
    }
  }

  #own(block: Block, parent: Owner): Owner {
    const owner = this.#ownerOf(block, parent);
    this.#owners.set(block, owner);
    return owner;
  }

  #ownerOf(block: Block, parent: Owner): Owner {
    if ('artifact' in parent) return parent;
    if (block.artifact) return { artifact: block.artifact };
    const tag = block.tag ?? TAGS[block.type];
    if (tag) return this.#element(parent, tag, block.span);
    return DECORATION.has(block.type) ? LAYOUT_ARTIFACT : parent;
  }

  /** Levels of headings never skip on the way down (ISO 14289-1, 7.4.2), whatever levels an editor used. */
  #unskipped(role: string): string {
    const level = /^H([1-6])$/.exec(role);
    if (!level) return role;
    const wanted = Number(level[1]);
    while ((this.#openHeadings.at(-1) ?? 0) >= wanted) this.#openHeadings.pop();
    this.#openHeadings.push(wanted);
    return `H${this.#openHeadings.length}`;
  }

  #element(parent: Owner, tag: Tag, span: Block['span']): Owner {
    if ('artifact' in parent) return parent;
    this.elements.push({
      role: this.#unskipped(tag.role),
      parent: parent.element,
      language: tag.language,
      alt: tag.alt,
      span,
    });
    return { element: this.elements.length - 1 };
  }

  #inlines(inlines: readonly Inline[], parent: Owner): void {
    for (const inline of inlines) {
      if (inline.type !== 'footnote' || !this.#calls.meet(inline, this.#item)) continue;
      const note = this.#element(parent, { role: 'Note' }, inline.mark.span);
      for (const block of inline.note) this.walk(block, note);
    }
  }

  /** What stands in a box that is one link belongs to the link's element. */
  #stack(block: StackBlock, owner: Owner): void {
    const inner = block.box?.link ? this.#element(owner, { role: 'Link' }, block.span) : owner;
    this.#owners.set(block, inner);
    const outer = this.#item;
    if (block.isItem) this.#item ??= block;
    for (const child of block.children) this.walk(child, inner);
    this.#item = outer;
  }

  #figure(block: FigureBlock, owner: Owner): void {
    for (const image of block.images) {
      const imageOwner =
        image.tag && 'element' in owner
          ? this.#element(owner, image.tag, block.span)
          : LAYOUT_ARTIFACT;
      this.#owners.set(image, imageOwner);
      for (const child of image.caption) this.walk(child, owner);
    }
  }

  #list(block: ListBlock, owner: Owner): void {
    for (const entry of block.items) {
      const item = this.#element(owner, { role: 'LI' }, entry.span);
      this.#owners.set(entry, this.#element(item, { role: 'Lbl' }, entry.span));
      const body = this.#element(item, { role: 'LBody' }, entry.span);
      for (const child of entry.children) this.walk(child, body);
    }
  }

  #table(block: TableBlock, owner: Owner): void {
    block.rows.forEach((row, index) => {
      const tr = this.#element(owner, { role: 'TR' }, block.span);
      for (const cell of row) {
        const role = index < block.headerRows ? 'TH' : 'TD';
        const cellOwner = this.#element(tr, { role }, cell.span);
        this.#owners.set(cell, cellOwner);
        this.#inlines(cell.children, cellOwner);
      }
    });
  }
}
