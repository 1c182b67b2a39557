/**
 * Blocks as JSON can keep them, and back. In: blocks of one file; out: the same without the file's name.
 * Pictures are not among them: whether a picture is there is asked at every build.
 */
import type { ContentBlock } from '../model/content.ts';
import type { PackedBlocks } from '../model/known-texts.ts';
import type { Markup, Span } from '../model/source.ts';

/** Undefined where a part of the blocks stands in another file. */
export function packBlocks(
  blocks: readonly ContentBlock[],
  { span: { file } }: Markup,
): PackedBlocks | undefined {
  let isOfFile = true;
  const pack = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(pack);
    if (!isRecord(value)) return value;
    if (isSpan(value)) {
      isOfFile &&= value.file === file;
      return [value.start, value.end];
    }
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, pack(part)]));
  };
  const packed = blocks.map(pack);
  return isOfFile ? packed : undefined;
}

export function unpackBlocks(
  packed: PackedBlocks,
  { span: { file } }: Markup,
): readonly ContentBlock[] {
  const unpack = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(unpack);
    if (!isRecord(value)) return value;
    const node: Record<string, unknown> = {};
    for (const key in value) node[key] = SPANS.has(key) ? spanOf(value[key]) : unpack(value[key]);
    // JSON has no undefined: columns of a table without alignment.
    if (Array.isArray(node.align)) node.align = node.align.map((side) => side ?? undefined);
    return node;
  };
  const spanOf = (pair: unknown): Span => {
    const [start, end] = pair as readonly [number, number];
    return { file, start, end };
  };
  return packed.map(unpack) as readonly ContentBlock[];
}

const SPANS: ReadonlySet<string> = new Set(['span', 'sideSpan'] satisfies (keyof Extract<
  ContentBlock,
  { readonly type: 'tableFloat' }
>)[]);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isSpan(value: Record<string, unknown>): value is Record<string, unknown> & Span {
  return 'file' in value && 'start' in value && 'end' in value;
}
