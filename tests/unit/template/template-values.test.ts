/** Values of template.yaml that are none, and what is told of them. */
import { describe, expect, test } from 'vitest';
import { run, spoil, told, YAML } from './small-template.ts';

const cureOf = async (from: string, to: string) => {
  const { diagnostics } = await run(spoil(from, to));
  return diagnostics.map(({ hints }) => hints[0]?.en);
};

describe('a length without room is told, and stopped nothing or the whole program', () => {
  test.each([
    // Widths and heights of 0 ended the program with a stack trace, negative sizes printed text upside down or none.
    ['max-height: 90mm', 'max-height: 0mm', '0mm'],
    [' width: 62mm', ' width: 0', '0'],
    ['min-width: 50mm', 'min-width: -5mm', '-5mm'],
    ['clearance: 5mm', 'clearance: -5mm', '-5mm'],
    ['font-size: 10pt', 'font-size: 0pt', '0pt'],
    ['font-size: 10pt', 'font-size: -10pt', '-10pt'],
    ['line-height: 14pt', 'line-height: 0', '0'],
    ['line-height: 14pt', 'line-height: -1.4', '-1.4'],
    ['right: 20mm', 'right: -20mm', '-20mm'],
    ['width: 210mm', 'width: -210mm', '-210mm'],
    ['padding: 3pt', 'padding: -3pt', '-3pt'],
  ])('%j → %j', async (from, to, shown) => {
    const { diagnostics, files, template } = await run(spoil(from, to));
    expect(template).toBeUndefined();
    expect(told(diagnostics, files)).toEqual([
      expect.stringMatching(`^template-wrong-value template.yaml:\\d+:\\d+ ${shown}$`),
    ]);
  });

  test.each([
    ['left: 20mm', 'left: 0'],
    ['width: 210mm', 'width: 8.5in'],
    ['line-height: 14pt', 'line-height: 1.4'],
    ['line-height: 14pt', 'line-height: 140%'],
    ['clearance: 5mm', 'clearance: 0'],
  ])('%j → %j is right', async (from, to) => {
    expect((await run(spoil(from, to))).diagnostics).toEqual([]);
  });
});

describe('the cure names what may stand there', () => {
  // “0” is a number, and “Write a number.” was the cure of it.
  test.each([
    ['297mm\n', '297mm\n    columns: 0\n', 'Write a whole number, 1 or greater.'],
    ['[left]', '[]', 'Write a list of one or more of: left, right, full.'],
    ['[left]', '[lefft]', 'Write one of: left, right, full.'],
    [
      'strong: {',
      'strong: { keep-with-next: yes,',
      'Write true, false or how many lines of the next block stay with it.',
    ],
    ['strong: {', 'strong: { hanging-punctuation: yes,', 'Write true or false.'],
    [
      'font-weight: 600',
      'font-weight: bold',
      'Write the weight as a number, for example 400 (regular), 600 (semibold) or 700 (bold).',
    ],
    [
      '400: serif.ttf',
      'bold: serif.ttf',
      'Write the weight from 100 to 900, and “italic” behind it for an italic: 400, 700 italic.',
    ],
    [
      'line-height: 14pt',
      'line-height: normal',
      'Write a length greater than 0 with its unit (14.5pt), or how many times the size it is (1.4).',
    ],
    ['11m, 12m]', '11m]', 'Write the names of all twelve months in a list.'],
  ])('%j → %j: %s', async (from, to, cure) => {
    expect(await cureOf(from, to)).toContain(cure);
  });

  test('a value in a list is told by the name of its list', async () => {
    const { diagnostics } = await run(spoil('[left]', '[lefft]'));
    expect(diagnostics[0]?.message.en).toBe('“lefft” is no value for “sides”');
  });

  test('a key without a value: “null” was said to be none', async () => {
    const { diagnostics } = await run(spoil('deep: "#0F2D69"', 'deep: #0F2D69'));
    expect(diagnostics[0]?.message.en).toBe('“deep” has no value');
  });
});

test('a feature that no font has is told, which changed nothing', async () => {
  const { diagnostics, files } = await run(
    spoil('strong: {', 'strong: { font-feature-settings: [caps],'),
  );
  expect(told(diagnostics, files)).toEqual(['template-wrong-value template.yaml:12:37 caps']);
});

test('a word in braces that no label has is told, which was printed with its braces', async () => {
  const { diagnostics, files } = await run(spoil('issue: x', 'issue: № {numbr}'));
  expect(told(diagnostics, files)[0]).toMatch(/^template-wrong-value .* № \{numbr\}$/);
});

describe('widths of a figure rule that contradict each other', () => {
  test.each([
    ['min-width: 50mm', 'min-width: 70mm', 'min-width', 'width'],
    ['max-width: 80mm', 'max-width: 60mm', 'width', 'max-width'],
    ['max-width: 80mm', 'max-width: 4cm', 'width', 'max-width'],
  ])('%j → %j', async (from, to, less, more) => {
    const { diagnostics } = await run(spoil(from, to));
    expect(diagnostics.map(({ code }) => code)).toEqual(['figure-widths-contradict']);
    expect(diagnostics[0]?.hints[0]?.en).toBe(`Let “${less}” be no greater than “${more}”.`);
  });

  test('of other kinds cannot be compared', async () => {
    expect((await run(spoil('min-width: 50mm', 'min-width: 100%'))).diagnostics).toEqual([]);
  });
});

describe('warnings that stop nothing', () => {
  test('a face that a font does not have: the nearest stood in without a word', async () => {
    const { diagnostics, files, template } = await run(spoil(', 600: serif.ttf', ''));
    expect(template).toBeDefined();
    expect(told(diagnostics, files)).toEqual(['template-face-missing template.yaml:12:26 600']);
  });

  test('a setting that no component reads', async () => {
    const { diagnostics, files } = await run(spoil('labels:', 'settings: { rom: 3 }\nlabels:'));
    expect(told(diagnostics, files)).toEqual(['template-unused-setting template.yaml:16:13 rom']);
  });

  test('labels in no language of the issue: those of another were printed', async () => {
    const { diagnostics, files } = await run(spoil('  ru:', '  en:'));
    expect(told(diagnostics, files)).toEqual(['template-labels-missing template.yaml:16:1 labels']);
  });
});

describe('faults of YAML', () => {
  test('what follows from the first is not told', async () => {
    const { diagnostics, files } = await run(spoil('  body: {', '\tbody: {'));
    expect(told(diagnostics, files)).toEqual([expect.stringMatching(/^yaml-syntax /)]);
  });

  test('a quote left open is told where it opens, as in an issue: it was told where the file ends', async () => {
    const { diagnostics, files } = await run(spoil('"#0F2D69"', '"#0F2D69'));
    expect(told(diagnostics, files)).toEqual(['yaml-syntax template.yaml:2:9 "']);
  });

  test('every key that is given twice', async () => {
    const { diagnostics, files } = await run(
      spoil('    height: 297mm\n', '    height: 297mm\n    height: 210mm\n    height: 21mm\n'),
    );
    expect(told(diagnostics, files)).toEqual([
      'yaml-duplicate-key template.yaml:9:5 height',
      'yaml-duplicate-key template.yaml:10:5 height',
    ]);
  });

  test('an alias that leads nowhere ended the program with a stack trace', async () => {
    const { diagnostics, files } = await run(spoil('strong: { font-weight: 600 }', 'strong: *x'));
    expect(told(diagnostics, files)).toEqual(['yaml-alias-unknown template.yaml:12:11 *x']);
  });

  test('aliases of aliases are not followed for ever', async () => {
    const list = (of: string) => `[${Array(20).fill(of).join(', ')}]`;
    const { diagnostics } = await run({
      '/package/templates/small/template.yaml': `${YAML}a: &a ${list('1')}\nb: &b ${list('*a')}\nc: ${list('*b')}\n`,
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(['yaml-aliases']);
  });
});

/** Regression: what had such a name was not there, and nobody said why. */
test.each([
  ['colours:\n', "colours:\n  constructor: '#000000'\n", 'constructor'],
  ['styles:\n', 'styles:\n  __proto__: { font-size: 9pt }\n', '__proto__'],
  ['pages:\n', 'pages:\n  prototype: {}\n', 'prototype'],
])('a name that every object has is refused: %j', async (from, to, name) => {
  const { diagnostics, files, template } = await run(spoil(from, to));
  expect(template).toBeUndefined();
  expect(told(diagnostics, files)).toEqual([
    `template-reserved-name template.yaml:${lineOf(from)}:3 ${name}`,
  ]);
});

/** Of what stands under a key of the file, counted from 1. */
function lineOf(key: string): number {
  return YAML.slice(0, YAML.indexOf(key)).split('\n').length + 1;
}
