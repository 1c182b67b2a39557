/**
 * A paragraph as one string, and back: inlines are laid end to end, so that rules see whole sentences whatever is bold.
 * Code, addresses, raised characters and footnote marks become one stand-in, line breaks `\n`; texts come back into the nodes they came from.
 */
import type { ContentBlock, ContentInline, ContentText } from '../../model/content.ts';
import type { Shelter } from './protect.ts';

/** Texts of a paragraph in order; the next one starts where one ends, save for stand-ins between. */
export interface FlatParagraph {
  readonly text: string;
  /** Start and end of every text node, in order. */
  readonly borders: readonly number[];
}

/** Lays the inlines end to end. */
export function flatten(inlines: readonly ContentInline[], shelter: Shelter): FlatParagraph {
  let text = '';
  const borders: number[] = [];
  const visitAll = (nodes: readonly ContentInline[]): void => {
    for (const node of nodes) visit(node);
  };
  const visit = (node: ContentInline): void => {
    switch (node.type) {
      case 'text':
        borders.push(text.length);
        text += shelter.take(node.value);
        borders.push(text.length);
        return;
      case 'inlineCode':
      case 'raised':
      case 'lowered':
        text += shelter.takeWhole(node.value);
        return;
      case 'footnoteReference':
        text += shelter.takeWhole(`[${node.number}]`);
        return;
      case 'break':
        text += '\n';
        return;
      case 'link':
        if (node.isAutolink) text += shelter.takeWhole(wordsOf(node.children));
        else visitAll(node.children);
        return;
      case 'strong':
      case 'emphasis':
      case 'delete':
        visitAll(node.children);
        return;
      default:
        assertNever(node);
    }
  };
  visitAll(inlines);
  return { text, borders };
}

/**
 * The same tree with new texts.
 * @param texts one for every text node, in order
 * @param notes mends the blocks of a footnote
 */
export function rebuild(
  inlines: readonly ContentInline[],
  texts: readonly string[],
  notes: (blocks: readonly ContentBlock[]) => readonly ContentBlock[],
): readonly ContentInline[] {
  let next = 0;
  const visit = (node: ContentInline): ContentInline => {
    switch (node.type) {
      case 'text':
        return replaceText(node, texts[next++] ?? node.value);
      case 'link':
        return node.isAutolink ? node : { ...node, children: node.children.map(visit) };
      case 'strong':
      case 'emphasis':
      case 'delete':
        return { ...node, children: node.children.map(visit) };
      case 'footnoteReference':
        return { ...node, note: notes(node.note) };
      case 'inlineCode':
      case 'raised':
      case 'lowered':
      case 'break':
        return node;
      default:
        return assertNever(node);
    }
  };
  return inlines.map(visit);
}

function replaceText(node: ContentText, value: string): ContentText {
  return value === node.value ? node : { ...node, value };
}

/** What an address is typed as. */
function wordsOf(nodes: readonly ContentInline[]): string {
  return nodes.map((node) => (node.type === 'text' ? node.value : '')).join('');
}

function assertNever(node: never): never {
  throw new Error(`unknown inline ${JSON.stringify(node)}`);
}
