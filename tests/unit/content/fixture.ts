/** Parses a Markdown text by itself, as if it were a whole file, and shows blocks in short. */
import { expect } from 'vitest';
import { collectMarkups } from '../../../src/content/collect-markups.ts';
import { createContentMap } from '../../../src/content/content-map.ts';
import { createGroupMemory } from '../../../src/content/group-memory.ts';
import { parseMarkup } from '../../../src/content/parse-markup.ts';
import type { MarkupKind } from '../../../src/content/processor.ts';
import type { TextMender } from '../../../src/content/typography/index.ts';
import { locate } from '../../../src/diagnostics/code-frame.ts';
import { createSink } from '../../../src/diagnostics/sink.ts';
import type { ContentBlock, ContentInline, ContentMap } from '../../../src/model/content.ts';
import type { Issue } from '../../../src/model/issue.ts';
import type { KnownGroups } from '../../../src/model/known-texts.ts';
import type { Markup } from '../../../src/model/source.ts';

const FILE = '/d/a.md';

export function markupOf(text: string): Markup {
  return {
    text,
    span: { file: FILE, start: 0, end: text.length },
    segments: [{ at: 0, start: 0 }],
  };
}

/** Texts stay as they are written. */
export const UNMENDED: TextMender = {
  blocks: (blocks) => blocks,
  inlines: (inlines) => inlines,
  string: (text) => text,
};

/**
 * Texts of an issue as they are read, and what is told of them. They are read once more with all that was learned, as the next
 * build does: it must come to the same.
 */
export function readKnowing(issue: Issue, known?: KnownGroups) {
  const { learned, ...read } = readContent(issue, known);
  const again = readContent(issue, learned);
  expect(again.diagnostics).toEqual(read.diagnostics);
  expect(blocksOf(issue, again.content)).toEqual(blocksOf(issue, read.content));
  expect(again.learned).toEqual(learned);
  return { ...read, learned };
}

export function readContent(issue: Issue, known?: KnownGroups) {
  const sink = createSink();
  const memory = createGroupMemory(known);
  const content = createContentMap(issue, sink, {
    resolveImage: (src) => src,
    typographer: UNMENDED,
    memory,
  });
  // As the cache gives it back.
  const { groups, agree } = memory.learned();
  const learned = { groups: new Map(JSON.parse(JSON.stringify([...groups]))), agree };
  return { content, diagnostics: sink.diagnostics, learned: learned as KnownGroups };
}

export function blocksOf(issue: Issue, content: ContentMap) {
  return collectMarkups(issue).flatMap(({ markups }) =>
    markups.map(({ markup }) => content.blocks(markup)),
  );
}

export function parse(text: string, kind: MarkupKind = 'blocks') {
  const sink = createSink();
  const context = { sink, resolveImage: (src: string) => `/d/${src}` };
  const blocks = parseMarkup(markupOf(text), context, kind);
  const lines = sink.diagnostics.map((d) => {
    const { line, column } = locate(d.span ?? { start: 0, end: 0 }, text);
    return `${d.code} ${line}:${column}`;
  });
  return { blocks, lines, shown: blocks.map(show), diagnostics: sink.diagnostics };
}

/** A block in one line: `p(text)`, `h2(…)`, `ul[…]`, `figure(src)`. */
export function show(block: ContentBlock): string {
  switch (block.type) {
    case 'paragraph':
      return `p(${inline(block.children)})`;
    case 'heading':
      return `h${block.depth}(${inline(block.children)})`;
    case 'list': {
      const items = block.items.map((item) => {
        const box = item.checked === undefined ? '' : item.checked ? '☑' : '☐';
        return box + item.children.map(show).join(' ');
      });
      const name = block.ordered ? `ol${block.start}` : 'ul';
      return `${name}${block.tight ? '' : '~'}[${items.join(', ')}]`;
    }
    case 'quote':
      return `quote[${block.children.map(show).join(' ')}]`;
    case 'note':
      return `note(${inline(block.label)})[${block.children.map(show).join(' ')}]`;
    case 'code':
      return `code(${block.value})`;
    case 'table':
      return `table[${[block.header, ...block.rows].map((row) => row.map((cell) => inline(cell.children)).join('|')).join(' / ')}]`;
    case 'tableFloat':
      return `tableFloat(${block.side ?? ''})[${block.children.map(show).join(' ')}]`;
    case 'figure':
      return `figure(${block.image.src})`;
    case 'rule':
      return 'rule';
    default:
      return block satisfies never;
  }
}

export function inline(inlines: readonly ContentInline[]): string {
  return inlines
    .map((one) => {
      switch (one.type) {
        case 'text':
          return one.value;
        case 'strong':
          return `*${inline(one.children)}*`;
        case 'emphasis':
          return `_${inline(one.children)}_`;
        case 'delete':
          return `~${inline(one.children)}~`;
        case 'inlineCode':
          return `\`${one.value}\``;
        case 'link':
          return `<${inline(one.children)}${one.isAutolink ? '=' : ' '}${one.url}>`;
        case 'raised':
          return `↑${one.value}`;
        case 'lowered':
          return `↓${one.value}`;
        case 'break':
          return '⏎';
        case 'footnoteReference':
          return `^${one.number}{${one.note.map(show).join(' ')}}`;
        default:
          return one satisfies never;
      }
    })
    .join('');
}
