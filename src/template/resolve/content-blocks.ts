/**
 * Blocks of Markdown → elements. Every piece goes through the template's own component of its name, or through the default here.
 */
import type {
  ContentBlock,
  ContentHeading,
  ContentList,
  ContentParagraph,
  ContentQuote,
  ContentTableFloat,
} from '../../model/content.ts';
import type { ImageReference } from '../../model/issue.ts';
import { isTableTitle } from '../../model/numbered-title.ts';
import { isSignature } from '../../model/signature.ts';
import { jsx, type Node } from '../jsx-runtime.ts';
import { plainInlines } from '../plain-text.ts';
import { mayLeaveColumn } from './across.ts';
import { contentInlines } from './content-inlines.ts';
import { tableNode } from './content-table.ts';
import { leavesColumn } from './figure.ts';
import { isPair } from './figure-rows.ts';
import { NO_BREAK_SPACE, withAllSpaces } from './kept-spaces.ts';
import { isTableNote, mentionsTable, type ParagraphKind, paragraphKind } from './paragraph-kind.ts';
import type { Scope } from './scope.ts';

/** What the pieces of one text share. */
export interface Setting {
  readonly style: string;
  readonly figures: string | undefined;
  readonly scope: Scope;
  /** It is one table with its title (`:::table`): every line under the table is its note, whatever its words. */
  readonly isTable?: boolean;
}

/** One element for each block; nothing in the place of one that stands in the element of another: `after` counts blocks as they are written. */
export function contentNodes(blocks: readonly ContentBlock[], setting: Setting): readonly Node[] {
  const nodes: Node[] = [];
  /** Nothing stands between a table and the block at hand but lines that belong under the table as well. */
  let isUnderTable = false;
  for (let i = 0; i < blocks.length; i++) {
    const [block, next] = [blocks[i]!, blocks[i + 1]];
    const isNote: boolean = isUnderTable && isNoteOf(block, setting);
    const isRow =
      block.type === 'figure' &&
      next?.type === 'figure' &&
      isPair(block.image, next.image, setting);
    if (isRow) {
      nodes.push(jsx('figure', { of: [block.image, next.image], rules: setting.figures }), null);
      i++;
    } else if (next?.type === 'tableFloat' && isTitle(block)) {
      // Its title stands with it, on whichever side of `:::table` it was written.
      nodes.push(null, tableFloat({ ...next, children: [block, ...next.children] }, setting));
      i++;
    } else {
      nodes.push(
        block.type === 'paragraph'
          ? paragraph(block, staying(next, setting), isNote, setting)
          : contentNode(block, next, setting),
      );
    }
    isUnderTable = block.type === 'table' || isNote;
  }
  return nodes;
}

/** Whether a block right under a table belongs to it. */
function isNoteOf(block: ContentBlock, { isTable = false }: Setting): boolean {
  return block.type === 'paragraph' && (isTable || isTableNote(block));
}

/** Whether a picture floats out of its text, and takes no place in it. */
export function pictureLeaves(of: ImageReference, { figures, scope }: Setting): boolean {
  return leavesColumn({ of, rules: figures }, scope);
}

function isTitle(block: ContentBlock): boolean {
  return block.type === 'paragraph' && isTableTitle(plainInlines(block.children));
}

/** Nothing leads to what leaves the text. */
function staying(next: ContentBlock | undefined, setting: Setting): ContentBlock | undefined {
  const leaves =
    next?.type === 'figure'
      ? pictureLeaves(next.image, setting)
      : next?.type === 'tableFloat' && next.side === 'page' && mayLeaveColumn(setting.scope);
  return leaves ? undefined : next;
}

function contentNode(
  block: Exclude<ContentBlock, ContentParagraph>,
  next: ContentBlock | undefined,
  setting: Setting,
): Node {
  switch (block.type) {
    case 'heading':
      return heading(block, setting);
    case 'list':
      return list(block, setting);
    case 'quote':
      return (
        custom('quote', { children: quotation(block, setting) }, setting) ??
        jsx('stack', {
          tag: 'BlockQuote',
          span: block.span,
          padding: { left: '14pt' },
          children: quotation(block, setting),
        })
      );
    case 'note': {
      const label = jsx('text', {
        style: styleOr('note-label', setting),
        keepWithNext: true,
        children: contentInlines(block.label),
      });
      const children = [
        block.label.length > 0 ? label : null,
        contentNodes(block.children, within(setting, 'note')),
      ];
      return (
        custom('note', { children }, setting) ??
        jsx('stack', { tag: 'Note', span: block.span, padding: '8pt', children })
      );
    }
    case 'code':
      return code(block.value, block.span, setting);
    case 'table':
      return tableNode(block, next, setting.scope);
    case 'tableFloat':
      return tableFloat(block, setting);
    case 'figure':
      return jsx('figure', { of: block.image, rules: setting.figures });
    case 'rule':
      return jsx('rule', {
        width: '20%',
        align: 'center',
        thickness: '0.5pt',
        color: setting.scope.template.tables['rule-color'],
        marginTop: '6pt',
        marginBottom: '8pt',
      });
    default: {
      const rest: never = block;
      return rest;
    }
  }
}

/** The last paragraph of a quotation may say whose it is, and has a look of its own. */
function quotation({ children }: ContentQuote, setting: Setting): readonly Node[] {
  const inner = within(setting, 'quote');
  const nodes = contentNodes(children, inner);
  const last = children.at(-1);
  if (last?.type !== 'paragraph' || !isSignatureOf(last, children.at(-2))) return nodes;
  const author = jsx('text', {
    style: styleOr('quote-author', inner),
    span: last.span,
    children: contentInlines(last.children),
  });
  return [...nodes.slice(0, -1), author];
}

function isSignatureOf(last: ContentParagraph, above: ContentBlock | undefined): boolean {
  const isEmphasis = last.children.length === 1 && last.children[0]?.type === 'emphasis';
  return isSignature(plainInlines(last.children), lastWords(above), isEmphasis);
}

/** The last paragraph of a block; no words, where it ends in something else than text. */
function lastWords(block: ContentBlock | undefined): string | undefined {
  switch (block?.type) {
    case undefined:
      return undefined;
    case 'paragraph':
      return plainInlines(block.children);
    case 'list':
      return lastWords(block.items.at(-1)?.children.at(-1)) ?? '';
    case 'quote':
      return lastWords(block.children.at(-1)) ?? '';
    default:
      return '';
  }
}

/** The template's component for a piece, if it has one. */
function custom(
  name: string,
  props: Readonly<Record<string, unknown>>,
  setting: Setting,
): Node | undefined {
  const component = setting.scope.template.components.content[name];
  return component === undefined ? undefined : jsx(component, props);
}

/** A style of its own for a piece, where the template has one. */
function styleOr(name: string, setting: Setting): string {
  return setting.scope.template.styles.has(name) ? name : setting.style;
}

function within(setting: Setting, name: string): Setting {
  return { ...setting, style: styleOr(name, setting) };
}

/** What stays with the text that it leads to. */
const LEADING: ReadonlySet<ParagraphKind> = new Set([
  'speaker',
  'question',
  'introduction',
  'table-title',
]);

function paragraph(
  block: ContentParagraph,
  next: ContentBlock | undefined,
  isNote: boolean,
  setting: Setting,
): Node {
  const kind = isNote ? 'table-note' : paragraphKind(block, next);
  // Kinds have looks of their own in running text only, not in notes and the like.
  const isBody = setting.style === 'body';
  const named = kind === 'plain' || kind === 'introduction' || kind === 'run-in' ? undefined : kind;
  const style = isBody && named !== undefined ? styleOr(named, setting) : setting.style;
  // Notes of one table stand under it as lines of one text.
  const isNoteNext = style === 'table-note' && next !== undefined && isNoteOf(next, setting);
  return jsx('text', {
    style,
    span: block.span,
    ...(LEADING.has(kind) ? { keepWithNext: true } : {}),
    ...(isNote ? { keepWithPrevious: true } : {}),
    ...(isNoteNext ? { marginBottom: 0 } : {}),
    ...(isNote || kind === 'table-title' || mentionsTable(block) ? { mentionsTable: true } : {}),
    children: kind === 'run-in' ? runIn(block, setting) : contentInlines(block.children),
  });
}

/** The bold words that open the paragraph have a look of their own. */
function runIn(block: ContentParagraph, setting: Setting): Node {
  const [first, ...rest] = block.children;
  if (first?.type !== 'strong') return contentInlines(block.children);
  const { styles } = setting.scope.template;
  const style = styles.has('run-in') ? 'run-in' : 'strong';
  return [jsx('span', { style, children: contentInlines(first.children) }), contentInlines(rest)];
}

/** `##` stands under an item's title, which is H2: so one level down. */
function heading(block: ContentHeading, setting: Setting): Node {
  return jsx('text', {
    style: styleOr(`heading-${block.depth}`, setting),
    tag: `H${block.depth + 1}`,
    span: block.span,
    children: contentInlines(block.children),
  });
}

const BOXES = { open: '☐', done: '☑' } as const;

function list(block: ContentList, setting: Setting): Node {
  // In a note it is set as the note, in a quotation as the quotation.
  const inner = setting.style === 'body' ? within(setting, 'list') : setting;
  const children = block.items.map((item) => {
    const marker = item.checked === undefined ? undefined : BOXES[item.checked ? 'done' : 'open'];
    const nodes = contentNodes(item.children, inner);
    return jsx('li', {
      ...(marker === undefined ? {} : { marker }),
      span: item.span,
      children: nodes.map((node, i) => (i === nodes.length - 1 ? closed(node) : node)),
    });
  });
  const { ordered, start, tight, span } = block;
  return jsx('list', { ordered, start, tight, span, style: inner.style, children });
}

/** The last paragraph of an entry leaves the space after it to the list. */
function closed(node: Node): Node {
  if (typeof node !== 'object' || node === null || !('type' in node)) return node;
  return node.type === 'text' ? { ...node, props: { ...node.props, marginBottom: 0 } } : node;
}

/** A paragraph a line: every space stands, and a line that is too long goes on under an indent. */
function code(value: string, span: ContentBlock['span'], setting: Setting): Node {
  const lines = value.split('\n');
  const style = styleOr('code', setting);
  const unbreakable = lines.length <= LONGEST_WHOLE_CODE;
  const children = lines.map((line, i) => {
    const isLast = i === lines.length - 1;
    // Of a long block the first two lines stay together, and the last two.
    const keep =
      lines.length < 3 ? {} : i === 0 ? { keepWithNext: 1 } : { keepWithPrevious: isLast };
    // An empty line is as high as the others.
    const value = line === '' ? NO_BREAK_SPACE : withAllSpaces(line);
    const text = jsx('mended', { value, span });
    return jsx('text', {
      style,
      span,
      ...(isLast ? {} : { marginBottom: 0 }),
      ...keep,
      children: jsx('span', { verbatim: true, children: text }),
    });
  });
  return (
    custom('code', { unbreakable, children }, setting) ??
    jsx('stack', { span, unbreakable, children })
  );
}

/** Lines of code that are kept on one page. */
const LONGEST_WHOLE_CODE = 8;

function tableFloat(block: ContentTableFloat, setting: Setting): Node {
  const children = contentNodes(block.children, { ...setting, isTable: true });
  if (block.side !== 'page') return children;
  return jsx('across', { span: block.sideSpan ?? block.span, children });
}
