import { describe, expect, test } from 'vitest';
import { createSink } from '../../../src/diagnostics/sink.ts';
import { applyTemplate, loadTemplate } from '../../../src/template/index.ts';
import { createMemoryWorld } from '../../../src/world/memory-world.ts';
import { contentMap, makeIssue } from './fixtures.ts';
import { hseSizes } from './hse-sizes.ts';
import { FILES, INDEX, index, run, spoil, told, YAML } from './small-template.ts';

describe('finding the folder', () => {
  test('by name: from the issue upwards, then the package', async () => {
    expect((await run()).template?.folder).toBe('/package/templates/small');
    const nearer = {
      '/issues/templates/small/template.yaml': YAML,
      '/issues/templates/small/index.tsx': INDEX,
    };
    expect((await run(nearer)).template?.folder).toBe('/issues/templates/small');
  });

  test('by path: relative to the file that names it', async () => {
    const own = { '/issues/own/template.yaml': YAML, '/issues/own/index.tsx': INDEX };
    expect((await run(own, '../own')).template?.folder).toBe('/issues/own');
  });

  test('none: says where it looked', async () => {
    const { diagnostics } = await run({}, 'smal');
    expect(diagnostics.map(({ code }) => code)).toEqual(['template-not-found']);
    expect(diagnostics[0]?.hints[0]?.en).toContain('/issues/one/templates/smal');
  });

  // Regression: of a template beside the issue was only said that there is none of its name.
  test('a name for a path: says how the path is written', async () => {
    const beside = { '/issues/one/own/template.yaml': YAML, '/issues/one/own/index.tsx': INDEX };
    const { diagnostics } = await run(beside, 'own');
    expect(diagnostics[0]?.hints[0]?.en).toBe('Did you mean “./own”?');
  });
});

describe('faults in template.yaml are told with their place', () => {
  test.each([
    ['color: deep }', 'colour: deep }', 'template-unknown-key template.yaml:11:67 colour'],
    ['10pt', '10px', 'template-wrong-value template.yaml:11:42 10px'],
    ['color: deep }', 'color: dep }', 'template-unknown-colour template.yaml:11:74 dep'],
    ['font-family: Serif', 'font-family: Srif', 'template-unknown-font template.yaml:11:24 Srif'],
    ['strong: {', 'strong: { extends: bod,', 'template-unknown-style template.yaml:12:22 bod'],
    ['serif.ttf', 'Serif.ttf', 'template-font-missing template.yaml:4:17 Serif.ttf'],
    ['    width: 210mm\n', '', 'template-missing-key template.yaml:6:3 plain'],
    ['deep: "#0F2D69"', 'deep: #0F2D69', 'template-wrong-value template.yaml:2:3 deep'],
    ['strong: {', 'strong: { extends: strong,', 'template-style-loop template.yaml:12:22 strong'],
    [
      'left: 20mm }',
      'left: 20mm }\n    colours: { deap: deep }',
      'template-unknown-colour template.yaml:10:22 deep',
    ],
    [
      'left: 20mm }',
      'left: 20mm }\n    colours: { deep: wite }',
      'template-unknown-colour template.yaml:10:22 wite',
    ],
    ['[left]', '[lefft]', 'template-wrong-value template.yaml:14:100 lefft'],
  ])('%j → %j', async (from, to, expected) => {
    const { diagnostics, files, template } = await run(spoil(from, to));
    expect(template).toBeUndefined();
    expect(told(diagnostics, files)).toEqual([expected]);
  });

  // Regression: each style called the next, and the stack overflowed; names were looked through for each.
  test('a chain of 20 000 styles is none', async () => {
    const styles = Array.from({ length: 20_000 }, (_, i) => `  s${i}: { extends: s${i + 1} }\n`);
    const chain = `${styles.join('')}  s20000: { extends: body }\n  strong: {`;
    const { template, diagnostics } = await run(spoil('  strong: {', chain));
    expect(diagnostics).toEqual([]);
    expect(template?.styles.get('s0')).toEqual(template?.styles.get('body'));
  });

  // Margins wider than the page gave 145 pages and 1,814 warnings, a gutter of 160 mm 2,381 of them.
  test.each([
    ['right: 20mm', 'right: 160mm', 'type-area-too-small template.yaml:9:34 160mm'],
    ['left: 20mm', 'left: 200mm', 'type-area-too-small template.yaml:9:60 200mm'],
    ['bottom: 20mm', 'bottom: 230mm', 'type-area-too-small template.yaml:9:48 230mm'],
    ['width: 210mm', 'width: 30mm', 'type-area-too-small template.yaml:7:12 30mm'],
    [
      '297mm\n',
      '297mm\n    columns: 2\n    gutter: 160mm\n',
      'column-too-narrow template.yaml:10:13 160mm',
    ],
    [
      '297mm\n',
      '297mm\n    gutter: 5mm\n    columns: 9\n',
      'column-too-narrow template.yaml:10:14 9',
    ],
  ])('a page without room for text: %j → %j', async (from, to, expected) => {
    const { diagnostics, files, template } = await run(spoil(from, to));
    expect(template).toBeUndefined();
    expect(told(diagnostics, files)).toEqual([expected]);
  });

  test.each([
    ['right: 20mm', 'right: 150mm'],
    ['bottom: 20mm', 'bottom: 217mm'],
    ['297mm\n', '297mm\n    columns: 2\n    gutter: 120mm\n'],
  ])('a page with just enough: %j → %j', async (from, to) => {
    const { diagnostics } = await run(spoil(from, to));
    expect(diagnostics).toEqual([]);
  });

  test('a page without room names what would do', async () => {
    const cures = async (from: string, to: string) =>
      (await run(spoil(from, to))).diagnostics[0]?.hints.map(({ en }) => en);
    expect(await cures('left: 20mm', 'left: 200mm')).toEqual([
      'Let left and right be 170 mm together or less, or make the page wider.',
    ]);
    expect(await cures('297mm\n', '297mm\n    columns: 2\n    gutter: 160mm\n')).toEqual([
      'Let the gutter be 120 mm or less.',
    ]);
    expect(await cures('297mm\n', '297mm\n    columns: 9\n    gutter: 5mm\n')).toEqual([
      'Let there be fewer columns: 5 at most.',
    ]);
  });

  test('an unknown key names the nearest', async () => {
    const { diagnostics } = await run(spoil('color: deep }', 'colour: deep }'));
    expect(diagnostics[0]?.hints[0]?.en).toBe('Did you mean “color”?');
  });

  test('broken YAML', async () => {
    const { diagnostics } = await run(spoil('colours:', 'colours: ['));
    expect(diagnostics.every(({ code }) => code === 'yaml-syntax')).toBe(true);
    expect(diagnostics.length).toBeGreaterThan(0);
  });

  test('an empty file', async () => {
    const { diagnostics, template } = await run({ '/package/templates/small/template.yaml': '' });
    expect(template).toBeUndefined();
    expect(diagnostics.length).toBeGreaterThan(0);
  });
});

describe('faults in components are told with their place', () => {
  test('syntax', async () => {
    const { diagnostics, files } = await run(index('const слово = 1;\nconst « = 2;\n'));
    expect(told(diagnostics, files)[0]).toMatch(/^template-compile-error index\.tsx:2:7/);
  });

  /** Regression: a tag left open was told once more for every tag round it. */
  test('a tag that is left open, once', async () => {
    const open = INDEX.replace('</text>', '').replace('<text>', '<stack><text>');
    const { diagnostics, files } = await run(index(open));
    expect(told(diagnostics, files)).toEqual([
      expect.stringMatching(/^template-compile-error index\.tsx:2:/),
    ]);
  });

  test('a foreign import', async () => {
    const { diagnostics, files } = await run(
      index(`import fs from 'node:fs';\nfs.read();\n${INDEX}`),
    );
    expect(told(diagnostics, files)).toEqual(["template-compile-error index.tsx:1:16 'node:fs'"]);
    expect(diagnostics[0]?.message.en).toContain('node:fs');
  });

  test('a component that throws leaves out itself alone', async () => {
    const text = `function Broken() { throw new Error('no picture'); }
export default function Digest() {
  return <page master="plain"><Broken /><text>Слово</text></page>;
}`;
    const { diagnostics, files, styled } = await run(index(text));
    expect(told(diagnostics, files)).toEqual(['template-component-failed index.tsx:1:27 new']);
    expect(diagnostics[0]?.message.ru).toBe('Компонент шаблона Broken дал сбой: no picture');
    expect(styled?.runs[0]?.children).toHaveLength(1);
  });

  test.each([
    ['<text style="bodi">x</text>', 'template-unknown-style index.tsx:2:31 <text'],
    ['<textt>x</textt>', 'template-unknown-element index.tsx:2:31 <textt'],
    ['<rule thickness="1px" color="deep" />', 'template-attribute index.tsx:2:31 <rule'],
    ['<rule thickness="1pt" color="red" />', 'template-unknown-colour index.tsx:2:31 <rule'],
    ['<text><stack>x</stack></text>', 'template-unknown-element index.tsx:2:37 <stack'],
    ['<image />', 'template-missing-attribute index.tsx:2:31 <image'],
    ['<text>{{} as never}</text>', 'template-unprintable index.tsx:2:31 <text'],
    ['<constructor />', 'template-unknown-element index.tsx:2:31 <constructor'],
  ])('%s', async (element, expected) => {
    const { diagnostics, files } = await run(index(INDEX.replace('<text>Слово</text>', element)));
    expect(told(diagnostics, files)).toEqual([expected]);
  });

  test('an unknown page', async () => {
    const { diagnostics, files } = await run(index(INDEX.replace('"plain"', '"plan"')));
    expect(told(diagnostics, files)[0]).toBe('template-unknown-page index.tsx:2:10 <page');
  });

  test('no default component', async () => {
    const { diagnostics } = await run(index('export const a = 1;'));
    expect(diagnostics.map(({ code }) => code)).toEqual(['template-without-pages']);
  });

  test('no index.tsx', async () => {
    const { '/package/templates/small/index.tsx': _, ...files } = FILES;
    const sink = createSink();
    const world = createMemoryWorld(files);
    const reference = { name: 'small', from: '/issues' };
    expect(await loadTemplate(world, reference, '/package', sink)).toBeUndefined();
    expect(sink.diagnostics.map(({ code }) => code)).toEqual(['template-without-pages']);
  });
});

test('compiled components are kept, and made anew when a file changes', async () => {
  const kept: string[] = [];
  const world = (index: string) => {
    const inner = createMemoryWorld({ ...FILES, '/package/templates/small/index.tsx': index });
    return { ...inner, writeCache: (key: string) => void kept.push(key) };
  };
  const reference = { name: 'small', from: '/issues' };
  await loadTemplate(world(INDEX), reference, '/package', createSink());
  await loadTemplate(world(INDEX), reference, '/package', createSink());
  await loadTemplate(world(`${INDEX}\n`), reference, '/package', createSink());
  const [code, map] = kept;
  expect(kept.slice(2, 4)).toEqual([code, map]);
  expect(kept[4]).not.toBe(code);
});

/** Regression: that a component failed was told where it is used, and its own lines were left to be searched. */
test('where in its file a component failed is told from kept code as well', async () => {
  const text = `const words = (item?: { text: string }) => {
  // Types are gone from what runs, and lines are others.
  return item.text;
};
export default function Digest() {
  return <page master="plain"><text>{words()}</text></page>;
}`;
  const cache = new Map<string, Uint8Array>();
  const failed = async () => {
    const files = { ...FILES, ...index(text) };
    const world = {
      ...createMemoryWorld(files),
      readCache: (key: string) => cache.get(key),
      writeCache: (key: string, bytes: Uint8Array) => void cache.set(key, bytes),
    };
    const sink = createSink();
    const reference = { name: 'small', from: '/issues' };
    const template = await loadTemplate(world, reference, '/package', sink);
    const material = { content: contentMap(), assets: new Map(), sizes: hseSizes };
    applyTemplate(template!, makeIssue(), material, sink);
    return told(sink.diagnostics, files);
  };
  expect(await failed()).toEqual(['template-component-failed index.tsx:3:15 text']);
  expect(await failed()).toEqual(['template-component-failed index.tsx:3:15 text']);
  expect(cache.size).toBe(2);
});
