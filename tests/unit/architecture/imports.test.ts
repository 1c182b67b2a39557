/** The dependency rule of src/README.md, held against the import statements of the real files. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../../../src/', import.meta.url));

/** A file of src with the files of src and the modules that it imports. */
interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** Paths within src. */
  readonly imports: readonly string[];
  /** Names of packages and of Node's own modules. */
  readonly modules: readonly string[];
}

/** What all of flow is made from. */
const FLOW = ['model', 'text', 'layout', 'layout/inline', 'layout/list'];
/** What lists are stacked with. */
const BUILDER = [...FLOW, 'layout/flow/memory', 'layout/flow/builder'];

/** Part of the tree → parts that it may import, beside itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: [],
  diagnostics: ['model'],
  world: ['model', 'diagnostics'],
  yaml: ['model', 'diagnostics'],
  manifest: ['model', 'diagnostics', 'world', 'yaml'],
  content: ['model', 'diagnostics', 'world'],
  assets: ['model', 'diagnostics', 'world'],
  template: ['model', 'diagnostics', 'world', 'yaml'],
  text: ['model', 'diagnostics', 'world'],
  layout: ['model'],
  'layout/inline': ['model', 'text', 'layout'],
  'layout/list': ['model', 'layout'],
  'layout/flow/memory': FLOW,
  'layout/flow/builder': [...FLOW, 'layout/flow/memory'],
  'layout/flow': BUILDER,
  'layout/flow/tables': [...BUILDER, 'layout/flow'],
  'layout/flow/text': [...BUILDER, 'layout/flow', 'layout/flow/tables'],
  'layout/flow/blocks': [...BUILDER, 'layout/flow', 'layout/flow/tables', 'layout/flow/text'],
  'layout/items': [...BUILDER, 'layout/flow', 'layout/flow/blocks', 'layout/flow/text'],
  'layout/paginate': ['model', 'layout', 'layout/list'],
  'layout/chapters': [...BUILDER, 'layout/flow', 'layout/items', 'layout/paginate'],
  'layout/pages': [...BUILDER, 'layout/flow', 'layout/flow/blocks', 'layout/chapters'],
  inspect: ['model', 'diagnostics', 'world'],
  'render/print': ['model'],
  'render/pdf': ['model', 'render/print'],
  'render/trace': ['model'],
  'render/png': ['model'],
  'package-folder.ts': [],
  compile: ['model', 'diagnostics', 'world', 'content', 'assets', 'layout', 'layout/pages', 'text'],
  'compile.ts': [
    ...['model', 'diagnostics', 'world', 'yaml', 'manifest', 'content', 'assets', 'template'],
    ...['layout/pages', 'text', 'package-folder.ts', 'compile'],
  ],
  'index.ts': [
    'model',
    'diagnostics',
    'world',
    'compile',
    'compile.ts',
    'render/pdf',
    'render/trace',
  ],
  cli: [
    ...['model', 'diagnostics', 'world', 'index.ts', 'compile.ts', 'package-folder.ts'],
    ...['render/pdf', 'render/trace', 'render/png', 'inspect'],
  ],
};

/** Parts that may use Node's own modules; a file is named where the rest of its folder is pure. */
const MAY_USE_NODE = [
  'world/node-world.ts',
  'world/checked-cache.ts',
  'assets/',
  'render/pdf/',
  'render/png/',
  'cli/',
];

const files = readSources();

test('the tree has files to look at', () => {
  expect(files.length).toBeGreaterThan(50);
});

describe('dependency rule', () => {
  test('every file belongs to a known part', () => {
    expect(files.map(({ path }) => partOf(path)).filter((part) => !(part in ALLOWED))).toEqual([]);
  });

  test('every import goes to a part that may be imported', () => {
    const faults = files.flatMap(({ path, imports }) => {
      const part = partOf(path);
      const allowed = [part, ...(ALLOWED[part] ?? [])];
      const wrong = imports.filter((target) => !allowed.includes(partOf(target)));
      return wrong.map((target) => `${path} imports ${target}`);
    });
    expect(faults).toEqual([]);
  });

  test('relative imports name existing files with their ending', () => {
    const known = new Set(files.map(({ path }) => path));
    const faults = files.flatMap(({ path, imports }) =>
      imports.filter((target) => !known.has(target)).map((target) => `${path} imports ${target}`),
    );
    expect(faults).toEqual([]);
  });

  test('no imports go in a circle', () => {
    expect(findCircle()).toBeUndefined();
  });

  test("the pure parts use none of Node's modules", () => {
    const faults = files
      .filter(({ path }) => !MAY_USE_NODE.some((start) => path.startsWith(start)))
      .filter(({ modules }) => modules.some((name) => name.startsWith('node:')))
      .map(({ path }) => path);
    expect(faults).toEqual([]);
  });

  test('the picture library, the template compiler and the PDF library load only when wanted', () => {
    const heavy = /^(?:import|export)\s+(?!type\b)[^'";]*from\s+'(?:sharp|esbuild|pdfmake)'/m;
    const faults = files.filter(({ text }) => heavy.test(text)).map(({ path }) => path);
    expect(faults).toEqual([]);
  });
});

describe('habits', () => {
  test('no file is named for being of use', () => {
    const vague = /(?:^|\/)(?:utils?|helpers?|common|misc)(?:\/|\.|-)/;
    expect(files.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([]);
  });

  test('only the command line writes to a console', () => {
    const faults = files
      .filter(
        ({ path, text }) =>
          !path.startsWith('cli/') && /\bconsole\s*\./.test(withoutComments(text)),
      )
      .map(({ path }) => path);
    expect(faults).toEqual([]);
  });

  test('every module says at its head what it is for', () => {
    const faults = files
      .filter(({ path, text }) => !path.endsWith('.d.ts') && !text.startsWith('/**'))
      .map(({ path }) => path);
    expect(faults).toEqual([]);
  });
});

function readSources(): readonly SourceFile[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(SRC, path), 'utf8');
      const targets = importedBy(text);
      const relative = targets.filter((target) => target.startsWith('.'));
      return {
        path,
        text,
        imports: relative.map((target) => join(path, '..', target)),
        modules: targets.filter((target) => !target.startsWith('.')),
      };
    });
}

/** What `import … from`, `export … from`, `import '…'` and `import('…')` name. */
function importedBy(text: string): readonly string[] {
  const code = withoutComments(text);
  const statements = /^(?:import|export)\b[^'"`;]*?\bfrom\s*'([^']+)'|^import\s*'([^']+)'/gm;
  const calls = /\bimport\(\s*'([^']+)'\s*\)/g;
  return [...code.matchAll(statements), ...code.matchAll(calls)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

/** `layout/flow` of `layout/flow/lay-area.ts`, `layout` of `layout/structure.ts`, `compile.ts` of itself. */
function partOf(path: string): string {
  const [first = ''] = path.split('/');
  return first === 'layout' || first === 'render' ? dirname(path) : first;
}

/** The first circle of imports, as a list of paths. */
function findCircle(): readonly string[] | undefined {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): readonly string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const target of byPath.get(path)?.imports ?? []) {
      const circle = visit(target, [...trail, path]);
      if (circle) return circle;
    }
    done.add(path);
    return undefined;
  };
  for (const { path } of files) {
    const circle = visit(path, []);
    if (circle) return circle;
  }
  return undefined;
}
