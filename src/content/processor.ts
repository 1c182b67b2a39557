/**
 * The Markdown parsers: CommonMark with GFM and directives of lines and blocks. Directives in running text are off:
 * `10:30` and `:word` are plain text. One parser for texts of blocks, one for texts of a line (captions), in which
 * `2024. Итоги` must not begin a list.
 */
import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Data, type Processor, unified } from 'unified';
import { parsePlain } from './plain-markdown.ts';

type MicromarkExtension = NonNullable<Data['micromarkExtensions']>[number];

const COLON = 58;

const BLOCK_CONSTRUCTS = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'gfmFootnoteDefinition',
  'headingAtx',
  'htmlFlow',
  'list',
  'setextUnderline',
  'table',
  'thematicBreak',
];

function withoutTextDirectives(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) => {
    const { flow, text } = extension as MicromarkExtension;
    return flow && text && COLON in flow && COLON in text ? { flow } : extension;
  });
}

/**
 * The extension for bare addresses looks for more of them in the finished tree: there they have no place in the file, and a
 * closing quotation mark is taken for a part of them. Those are found by `handlers/bare-hosts.ts`.
 */
function withoutLateAddresses(this: Processor): void {
  const data = this.data();
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).flat(2).map((extension) => {
    const { transforms: _, ...rest } = extension;
    return rest;
  });
}

function withoutBlocks(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    { disable: { null: BLOCK_CONSTRUCTS } },
  ];
}

/** A paragraph that begins with a tab or four spaces, as typists indent them, is no code: that stands between fences. */
function withoutIndentedCode(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    { disable: { null: ['codeIndented'] } },
  ];
}

const blocks = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(withoutLateAddresses)
  .use(remarkDirective)
  .use(withoutTextDirectives)
  .use(withoutIndentedCode)
  .freeze();

const line = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(withoutLateAddresses)
  .use(withoutBlocks)
  .freeze();

export type MarkupKind = 'blocks' | 'line';

export function parseMarkdown(text: string, kind: MarkupKind): Root {
  return parsePlain(text) ?? parseFully(text, kind);
}

/** The same by the parser alone. */
export function parseFully(text: string, kind: MarkupKind): Root {
  return (kind === 'line' ? line : blocks).parse(text);
}
