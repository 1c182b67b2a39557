/** YAML that an earlier build read: the same tree as parsing gives, and only of texts that had no fault. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { createSink } from '../../../src/diagnostics/sink.ts';
import type { KnownTrees } from '../../../src/model/known-texts.ts';
import { createYamlReader } from '../../../src/yaml/yaml-reader.ts';

/** What a text is read to, by a reader that knows it and by one that does not. */
function readTwice(text: string, offset = 4) {
  const sink = createSink();
  const first = createYamlReader();
  const parsed = first.read({ file: '/a.md', text, offset }, sink);
  const kept = throughJson(first.learned());
  const again = createYamlReader(kept);
  const known = again.read({ file: '/b.md', text, offset: offset + 100 }, sink);
  return { parsed, known, kept, learnedAgain: again.learned() };
}

/** As the cache gives it back. */
function throughJson(trees: KnownTrees): KnownTrees {
  return new Map(JSON.parse(JSON.stringify([...trees])));
}

/** The same tree in a file of another name, where it begins at another place. */
function moved(tree: unknown): unknown {
  if (tree instanceof Map) return new Map([...tree].map(([key, value]) => [key, moved(value)]));
  if (Array.isArray(tree)) return tree.map(moved);
  if (typeof tree !== 'object' || tree === null) return tree;
  const entries = Object.entries(tree).map(([key, value]) => {
    if (key === 'file') return [key, '/b.md'];
    const isPlace = 'file' in tree && typeof value === 'number';
    return [key, isPlace ? value + 100 : moved(value)];
  });
  return Object.fromEntries(entries);
}

const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '',
      '007',
      '~',
      'true',
      '3–4',
      'a: b',
      '«Кластер»\nи другие\n',
      '.5e3',
      '1e400',
    ),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.string({ maxLength: 6 }), tie('any'), { maxKeys: 4 }),
  ),
})).any;

test('any tree is the same when it is known', () => {
  fc.assert(
    fc.property(value, fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'BLOCK_FOLDED'), (data, style) => {
      const text = stringify(data, { defaultStringType: style as 'PLAIN' });
      const { parsed, known } = readTwice(text);
      expect(known).toEqual(moved(parsed));
    }),
  );
});

test('what is known is kept for the next build too', () => {
  const { kept, learnedAgain } = readTwice('title: Новость\nimages: [a.jpg, { src: b.jpg }]\n');
  expect(kept.size).toBe(1);
  expect(learnedAgain).toEqual(kept);
});

describe('is not kept', () => {
  test.each([
    ['a text with a fault, which is told each time', 'title: a\ntitle: b\n'],
    ['a text with a warning', 'title: Кластер #1\nlead: a#b\nnote: «а» #и то\n'],
    ['a number without end', 'a: .inf\n'],
    ['no number', 'a: .nan\n'],
    ['a zero with a sign', 'a: -0.0\n'],
    ['a value that stands at two places', 'a: &one [x, y]\nb: *one\n'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    const source = { file: '/a.md', text, offset: 0 };
    const [first, second] = [createSink(), createSink()];
    const reader = createYamlReader();
    reader.read(source, first);
    expect(reader.learned().size).toBe(0);
    createYamlReader(reader.learned()).read(source, second);
    expect(second.diagnostics).toEqual(first.diagnostics);
  });
});
