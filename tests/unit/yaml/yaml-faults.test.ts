/** What an editor is told of YAML that went wrong: the cause and its place, not what follows from it. */
import { expect, it } from 'vitest';
import { createSink } from '../../../src/diagnostics/sink.ts';
import { parseYaml } from '../../../src/yaml/parse-yaml.ts';

function told(text: string): readonly (readonly [message: string, at: string])[] {
  const sink = createSink();
  parseYaml({ file: 'a.yaml', text, offset: 0 }, sink);
  return sink.diagnostics.map(({ message, span }) => [
    message.en,
    text.slice(span?.start, span?.end),
  ]);
}

// Regression: each of these was told as another fault, or not at all.
it.each([
  [
    'no-break spaces of a copied text',
    'a:\n  - kind: news\n\u00a0\u00a0\u00a0\u00a0title: News\n    items: b\n',
    'A no-break space (U+00A0) is used as indentation',
    '\u00a0\u00a0\u00a0\u00a0',
  ],
  [
    'no space behind a colon',
    'a:\n  - kind:news\n    title: News\n',
    'No space stands between a key and its value',
    'kind:news',
  ],
  [
    'a no-break space behind a colon',
    'title:\u00a0Harbour\nlead: A\n',
    'A no-break space (U+00A0) stands behind the colon',
    '\u00a0',
  ],
  [
    'an entry with a dash',
    'a:\n  – kind: news\n    title: News\n',
    'An entry of a list does not begin with a hyphen and a space',
    '–',
  ],
  [
    'an entry without its space',
    'a:\n  -kind: news\n    title: News\n',
    'An entry of a list does not begin with a hyphen and a space',
    '-',
  ],
  [
    'no comma inside braces',
    'source: { name: Harbour News url: https://a.ru }\n',
    'Inside { } no comma stands before this key',
    'url',
  ],
  [
    'a semicolon inside braces',
    'source: { name: Harbour News; url: https://a.ru }\n',
    'Inside { } no comma stands before this key',
    'url',
  ],
  [
    'a value that begins with a quotation',
    'title: "Harbour" reopens\n',
    'The value ends at the quotation mark before this, and goes on',
    'reopens',
  ],
  [
    'an apostrophe in single quotes',
    "title: 'It's open'\n",
    'The value ends at the quotation mark before this, and goes on',
    "s open'",
  ],
  [
    'a number sign in a value',
    'title: Harbour #5 reopens\nlead: A\n',
    'A “#” behind a space begins a comment: what follows is not printed',
    '#5 reopens',
  ],
  [
    'an entity of a copied text',
    'title: &laquo;Harbour&raquo; reopens\n',
    '“&laquo;Harbour&raquo;” marks the value for “*laquo;Harbour&raquo;”, and is not printed',
    '&laquo;Harbour&raquo;',
  ],
  [
    'an ampersand in a list',
    'keys:\n  - &a b\n',
    '“&a” marks the value for “*a”, and is not printed',
    '&a',
  ],
  [
    'an exclamation mark',
    'title: !Harbour reopens\n',
    'The tag “!Harbour” is not known here',
    '!Harbour',
  ],
])('%s', (_, text, message, at) => {
  expect(told(text)[0]).toEqual([message, at]);
});

it.each(['!Важно: порт', '*Важно* порт', '& порт', '> 10 млн', '- порт', '% роста'])(
  'names the sign at the start of “%s”',
  (value) => {
    const [first] = told(`a:\n  - title: ${value}\n    lead: A\n`);
    expect(first).toEqual([
      'A value begins with a character that YAML keeps for itself',
      value.replace(/ .*/, ''),
    ]);
  },
);

it.each([
  'number: 3 # the third\n',
  'number: 3\n#no text\ndate: 2025-03\n',
  'title: "A #5"\n',
  'title: "&nbsp;A"\n',
  'a: &b c\nd: *b\n',
  'a: &b {c: d}\n',
  'a: >-\n  b\nc: |2 # d\n    e\n',
  'url: https://a.ru/#b\n',
])('is silent about %s', (text) => {
  expect(told(text)).toEqual([]);
});
