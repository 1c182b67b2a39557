/**
 * A tree of YAML as JSON can keep it, and back. In: a tree of one file; out: the same without the file's name, places counted from where
 * the YAML begins. What JSON would not give back as it was is not packed: numbers without end, a value that stands at two places.
 */
import type { PackedEntry, PackedTree, PackedValue } from '../model/known-texts.ts';
import type { Span } from '../model/source.ts';
import type { SpanMaker } from './build-yaml-tree.ts';
import type { YamlEntry, YamlScalar, YamlValue } from './yaml-tree.ts';

/** @param offset of the YAML in its file; undefined when the tree cannot be packed */
export function packTree(tree: YamlValue, offset: number): PackedTree | undefined {
  const seen = new Set<YamlValue>();
  let isFaithful = true;
  const pack = (value: YamlValue): PackedTree => {
    if (seen.has(value)) isFaithful = false;
    seen.add(value);
    const start = value.span.start - offset;
    const end = value.span.end - offset;
    if (!isFaithful) return ['list', start, end, []];
    switch (value.type) {
      case 'scalar': {
        const { style, text } = value;
        if (value.value === text) return [style, start, end, text];
        if (isJson(value.value)) return [style, start, end, text, value.value];
        isFaithful = false;
        return [style, start, end, text];
      }
      case 'list':
        return ['list', start, end, value.items.map(pack)];
      case 'map': {
        const entries = [...value.entries].map(([name, entry]): PackedEntry => {
          const { keySpan } = entry;
          return [name, keySpan.start - offset, keySpan.end - offset, pack(entry.value)];
        });
        return ['map', start, end, entries];
      }
    }
  };
  const packed = pack(tree);
  return isFaithful ? packed : undefined;
}

function isJson(value: YamlScalar['value']): value is PackedValue {
  return typeof value === 'number'
    ? Number.isFinite(value) && !Object.is(value, -0)
    : typeof value !== 'bigint';
}

export function unpackTree(packed: PackedTree, span: SpanMaker): YamlValue {
  const [kind, start, end, content] = packed;
  if (kind === 'map') return unpackMap(content, span(start, end), span);
  if (kind === 'list') {
    const items = content.map((item) => unpackTree(item, span));
    return { type: 'list', span: span(start, end), items };
  }
  const value = packed.length === 5 ? packed[4]! : content;
  return { type: 'scalar', span: span(start, end), value, text: content, style: kind };
}

function unpackMap(packed: readonly PackedEntry[], own: Span, span: SpanMaker): YamlValue {
  const entries = new Map<string, YamlEntry>();
  for (const [name, start, end, value] of packed) {
    entries.set(name, { keySpan: span(start, end), value: unpackTree(value, span) });
  }
  return { type: 'map', span: own, entries };
}
