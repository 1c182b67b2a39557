/** Attributes that an element does not have, or with values that it does not take: they were passed over without a word. */
import { describe, expect, test } from 'vitest';
import { INDEX, index, run, spoil, told } from './small-template.ts';

const tellOf = async (element: string) => {
  const result = await run(index(INDEX.replace('<text>Слово</text>', element)));
  return { ...result, told: told(result.diagnostics, result.files) };
};

test.each([
  ['<text stile="body">x</text>', 'template-unknown-attribute index.tsx:2:31 <text'],
  ['<text textAlign="middle">x</text>', 'template-attribute index.tsx:2:31 <text'],
  ['<text fontSize="0pt">x</text>', 'template-attribute index.tsx:2:31 <text'],
  ['<text color="rgb(1,2,3)">x</text>', 'template-unknown-colour index.tsx:2:31 <text'],
  ['<text fontFamily="Srif">x</text>', 'template-unknown-font index.tsx:2:31 <text'],
  ['<text tag="Heading">x</text>', 'template-attribute index.tsx:2:31 <text'],
  // Regression: what holds itself was shown without end, and the stack overflowed.
  [
    '<text tag={(() => { const t = { role: "X" }; t.t = t; return t; })()}>x</text>',
    'template-attribute index.tsx:2:31 <text',
  ],
  ['<text keepWithNext="yes">x</text>', 'template-attribute index.tsx:2:31 <text'],
  ['<placed x="1mm" y="1mm" width="-5mm">x</placed>', 'template-attribute index.tsx:2:31 <placed'],
  ['<placed x="1mm" y="1mm">x</placed>', 'template-missing-attribute index.tsx:2:31 <placed'],
  ['<stack padding="-2mm">x</stack>', 'template-attribute index.tsx:2:31 <stack'],
  ['<image of={"logo.png" as never} />', 'template-attribute index.tsx:2:31 <image'],
  [
    '<drawing width="9mm" height="9mm"><path d="M0 0 Q 1 1 2" /></drawing>',
    'template-attribute index.tsx:2:65 <path',
  ],
  ['<text marginTop="-4pt">x</text>', 'template-attribute index.tsx:2:31 <text'],
  ['<space size={{ size: -3 }} />', 'template-attribute index.tsx:2:31 <space'],
  ['<text marginTop={{ size: 4, strech: 2 }}>x</text>', 'template-attribute index.tsx:2:31 <text'],
  ['<stack padding={{ lefft: 2 }}>x</stack>', 'template-attribute index.tsx:2:31 <stack'],
  ['<stack borders={{ left: "2pt" }}>x</stack>', 'template-attribute index.tsx:2:31 <stack'],
  ['<stack padding="90mm">x</stack>', 'template-too-large index.tsx:2:31 <stack'],
  ['<stack link="example.org">x</stack>', 'template-attribute index.tsx:2:31 <stack'],
  ['<text textIndent="170mm">x</text>', 'template-too-large index.tsx:2:31 <text'],
  ['<text lineHeight="5pt">x</text>', 'template-lines-overlap index.tsx:2:31 <text'],
  ['<text language="plain English">x</text>', 'template-attribute index.tsx:2:31 <text'],
  ['<text outline="x" destination="a">y</text>', 'template-attribute index.tsx:2:31 <text'],
  [
    '<text outline={{ level: 1, title: "x" }}>y</text>',
    'template-missing-attribute index.tsx:2:31 <text',
  ],
  ['<text span={{ file: 1 }}>x</text>', 'template-attribute index.tsx:2:31 <text'],
  [
    '<text><hyperlink style="body" to="javascript:x">y</hyperlink></text>',
    'template-attribute index.tsx:2:37 <hyperlink',
  ],
  ['<drawing width="200mm" height="9mm" />', 'template-too-large index.tsx:2:31 <drawing'],
  ['<drawing width="9mm" height="300mm" />', 'template-too-large index.tsx:2:31 <drawing'],
  [
    '<drawing tag="Figure" width="9mm" height="9mm" />',
    'template-attribute index.tsx:2:31 <drawing',
  ],
  [
    '<drawing width="9mm" height="9mm"><path d="M0 0 L 1" /></drawing>',
    'template-attribute index.tsx:2:65 <path',
  ],
  [
    '<drawing width="9mm" height="9mm"><circle cx={1} cy={1} r={-1} /></drawing>',
    'template-attribute index.tsx:2:65 <circle',
  ],
  ['<rule thickness="300mm" color="deep" />', 'template-too-large index.tsx:2:31 <rule'],
  [
    '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>',
    'template-uneven-row index.tsx:2:31 <table',
  ],
  [
    '<table decimals="left"><tr><td>a</td></tr></table>',
    'template-attribute index.tsx:2:31 <table',
  ],
  [
    '<text destination="a">x</text><text destination="a">y</text>',
    'template-destination-twice index.tsx:2:61 <text',
  ],
  ['{{ a: 1 } as never}', 'template-unprintable index.tsx:2:10 <page'],
  ['{(() => 1) as never}', 'template-unprintable index.tsx:2:10 <page'],
  ['<list><text>x</text></list>', 'template-unknown-element index.tsx:2:37 <text'],
  ['<list>x</list>', 'template-stray-words index.tsx:2:31 <list'],
  [
    '<columns gap="300mm"><column>x</column><column>y</column></columns>',
    'template-columns-too-wide index.tsx:2:31 <columns',
  ],
  ['<columns><column share={-1}>x</column></columns>', 'template-attribute index.tsx:2:40 <column'],
  ['<text><folio of="nowhere" /></text>', 'template-unknown-destination index.tsx:2:37 <folio'],
  [
    '<text><hyperlink style="body" to="#nowhere">x</hyperlink></text>',
    'template-unknown-destination index.tsx:2:37 <hyperlink',
  ],
])('%s', async (element, expected) => {
  expect((await tellOf(element)).told).toEqual([expected]);
});

test('the background of a page is blocks: the name of a colour was printed', async () => {
  const { diagnostics } = await run(index(INDEX.replace('"plain"', '"plain" background="deep"')));
  expect(diagnostics.map(({ code }) => code)).toEqual(['template-attribute']);
});

test('the nearest attribute is named', async () => {
  const { diagnostics } = await tellOf('<text stile="body">x</text>');
  expect(diagnostics[0]?.hints[0]?.en).toBe('Did you mean “style”?');
});

test('measures of pages that are none are told as such', async () => {
  const text = `export default function Digest({ context }) {
  return <page master="plain"><text>{String(context.page('plan').width)}</text></page>;
}`;
  const { diagnostics } = await run(index(text));
  expect(diagnostics.map(({ code }) => code)).toContain('template-unknown-page');
});

test('a component that is async is told by its name', async () => {
  const { diagnostics } = await run(index(INDEX.replace('function', 'async function')));
  expect(diagnostics[0]?.message.en).toContain('Digest failed: it is async');
});

describe('every key of a style is an attribute of a text', () => {
  test('some were documented and did nothing', async () => {
    const { styled, told: faults } = await tellOf(
      '<text textIndent="12pt" hyphens="auto" orphans={3} widows={4} hangingPunctuation textDecoration="underline">x</text>',
    );
    expect(faults).toEqual([]);
    expect(styled?.runs[0]?.children[0]).toMatchObject({
      style: { indent: 12, hyphenate: true, orphans: 3, widows: 4, hangingPunctuation: true },
      children: [{ style: { decoration: { kind: 'underline' } } }],
    });
  });
});

test('a width that is reckoned to be 0 is none, as of an issue without a unit', async () => {
  expect((await tellOf('<placed x={0} y={0} width={0}>x</placed>')).told).toEqual([]);
});

test('a component for no piece of Markdown is told: it was never called', async () => {
  const { diagnostics } = await run(index(`${INDEX}export const content = { qoute: () => null };`));
  expect(diagnostics.map(({ code }) => code)).toEqual(['template-unknown-piece']);
  expect(diagnostics[0]?.hints[0]?.en).toBe('Did you mean “quote”?');
});

test('where a component failed, places that it would have named are not told to be missing', async () => {
  const text = `function Broken() { throw new Error('no title'); }
export default function Digest() {
  return <page master="plain"><Broken /><text><folio of="there" /></text></page>;
}`;
  const { diagnostics } = await run(index(text));
  expect(diagnostics.map(({ code }) => code)).toEqual(['template-component-failed']);
});

test('an attribute of the wrong kind is told once: the fault that it led to was told besides', async () => {
  const { diagnostics } = await tellOf('<stack borders={{ left: "2pt" }}>x</stack>');
  expect(diagnostics.map(({ code, message }) => [code, message.en])).toEqual([
    ['template-attribute', '“{ left: 2pt }” is no value for the attribute “borders” of <stack>'],
  ]);
});

test('a width of a column that is none is told once: what <columns> made of it was told besides', async () => {
  const { told: faults } = await tellOf(
    '<columns><column width={{ mm: 40 } as never}>x</column><column>y</column></columns>',
  );
  expect(faults).toEqual(['template-attribute index.tsx:2:40 <column']);
});

test('long path data are read in one go', async () => {
  const d = `M 0 0${' L 1.5 -.5'.repeat(20_000)}`;
  const { diagnostics } = await tellOf(
    `<drawing width="9mm" height="9mm"><path d="${d}" /><path d="${d} L 1" /></drawing>`,
  );
  expect(diagnostics).toHaveLength(1);
});

describe('on a page of two columns', () => {
  const YAML_OF_TWO = spoil(
    '    width: 210mm',
    '    columns: 2\n    gutter: 5mm\n    width: 210mm',
  );
  const codes = async (element: string) => {
    const text = INDEX.replace('<text>Слово</text>', element);
    const { diagnostics } = await run({ ...YAML_OF_TWO, ...index(text) });
    return diagnostics.map(({ code }) => code);
  };
  const SPANNER = '<stack spansColumns>x</stack>';

  // Regression: it was set as wide as the page, in its column.
  test.each([
    `<stack item>${SPANNER}</stack>`,
    `<stack background="deep">${SPANNER}</stack>`,
    `<stack unbreakable>${SPANNER}</stack>`,
    `<columns><column>${SPANNER}</column></columns>`,
  ])('what spans them has no place in %s', async (element) => {
    expect(await codes(element)).toEqual(['template-spanner-enclosed']);
  });

  test('it has one under what only holds others', async () => {
    expect(
      await codes(`<stack marginTop="4pt"><stack tag="Sect">${SPANNER}</stack></stack>`),
    ).toEqual([]);
  });
});

describe('furniture', () => {
  const codes = async (furniture: string) => {
    const text = INDEX.replace('"plain"', `"plain" furniture={${furniture}}`);
    return (await run(index(text))).diagnostics.map(({ code }) => code);
  };

  test('that has no place is told: it was left out', async () => {
    expect(await codes('<text>x</text>')).toEqual(['template-furniture']);
  });

  test('of a part that is nowhere is told: it stood on no page', async () => {
    expect(await codes('<placed x={1} y={9} width={9} partOf="there">x</placed>')).toEqual([
      'template-unknown-destination',
    ]);
  });
});

/** Regression: it was told as a full stack, at the page round it, with the advice to look at absent values. */
describe('a component that stands in itself is told by name and place', () => {
  const loop = (rest: string) => `function Box() { return <stack><Line /><Line /></stack>; }
function Line() { return <Box />; }
export default function Digest({ context }) { return ${rest}; }`;

  test('once, however often it does', async () => {
    const { diagnostics, files } = await run(index(loop('<page master="plain"><Box /></page>')));
    expect(told(diagnostics, files)).toEqual(['template-component-loop index.tsx:1:32 <Line']);
    expect(diagnostics[0]?.message.en).toContain('Line stands within itself');
  });

  test('where no page is round it', async () => {
    const { diagnostics, files } = await run(index(loop('<Digest context={context} />')));
    expect(told(diagnostics, files)).toEqual(['template-component-loop index.tsx:3:54 <Digest']);
  });

  test('where it is measured', async () => {
    const { diagnostics } = await run(
      index(
        loop('<page master="plain"><text>{String(context.height(<Box />, 100))}</text></page>'),
      ),
    );
    expect(diagnostics.map(({ code }) => code)).toContain('template-component-loop');
  });
});

/** Regression: it was told at the first line of index.tsx, with the advice to look at absent values. */
test('a name that nothing defines is told where it is used', async () => {
  const { diagnostics, files } = await run({
    ...spoil('  strong:', '  Lien: { extends: body }\n  strong:'),
    ...index(`// Lien\n${INDEX.replace('<text>Слово</text>', '<Lien text="Lien" />')}`),
  });
  expect(told(diagnostics, files)).toEqual(['template-component-failed index.tsx:3:32 Lien']);
  expect(diagnostics[0]?.message.en).toContain('Digest failed: Lien is not defined');
  expect(diagnostics[0]?.hints[0]?.en).toContain('spelling');
});
