/**
 * An issue's folder in, finished pages out: all stages in their order.
 * In: a world and the path of an issue. Out: a paged document with what a renderer needs to paint it, and every
 * diagnostic; no document where an error stands in the way. Nothing is written and nothing is thrown for a fault of the input.
 */
import { pressColours } from './assets/cmyk/press-colours.ts';
import { encodeImages } from './assets/encode-images.ts';
import { createSubsetMemory } from './assets/font-subsets.ts';
import { readFontTables, writeFontTables } from './assets/font-tables.ts';
import { inspectAssets } from './assets/inspect-assets.ts';
import { readKnownTexts, type TextsOf, writeKnownTexts } from './assets/known-texts.ts';
import { lowResolution } from './assets/low-resolution.ts';
import { createChangeLog } from './compile/change-log.ts';
import { type Explanation, explain } from './compile/explain.ts';
import { issuePictures } from './compile/issue-pictures.ts';
import { looseLines } from './compile/loose-lines.ts';
import { placedPictures } from './compile/placed-pictures.ts';
import { reportPageSizes, reportShortFields } from './compile/report-bleed.ts';
import { reportFindings, reportMissing } from './compile/report-layout.ts';
import { type Run, startRun } from './compile/run.ts';
import { keepShown } from './compile/shown-sources.ts';
import { usedColours } from './compile/used-colours.ts';
import { createContentMap } from './content/content-map.ts';
import { createGroupMemory } from './content/group-memory.ts';
import { sourceNames } from './content/source-names.ts';
import { createTypographer } from './content/typography/index.ts';
import { pressProfileUnusable } from './diagnostics/catalogue/print.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { createBlockSizes } from './layout/pages/block-sizes.ts';
import { layoutIssue } from './layout/pages/layout-issue.ts';
import type { FileFinder } from './manifest/find-file.ts';
import { loadIssue } from './manifest/load-issue.ts';
import { resolveImage } from './manifest/read-image.ts';
import type { PagedDocument, Resources } from './model/document.ts';
import type { ByFont } from './model/font-table.ts';
import type { Issue } from './model/issue.ts';
import { breaksWith, groupsWith, type KnownTexts } from './model/known-texts.ts';
import type { Edition, PressProfile } from './model/print.ts';
import { remembered } from './model/remembered.ts';
import type { FontKey } from './model/style.ts';
import { packageFolder } from './package-folder.ts';
import {
  applyTemplate,
  fontPaths,
  highestTypeArea,
  loadTemplate,
  type Template,
} from './template/index.ts';
import { createTextEngine } from './text/text-engine.ts';
import { joinPath, parentFolder } from './world/path.ts';
import type { World } from './world/world.ts';
import { createYamlReader, type YamlReader } from './yaml/yaml-reader.ts';

/** Steps in the order in which they are taken. */
export const STEPS = [
  'read',
  'content',
  'pictures',
  'template',
  'style',
  'layout',
  'encode',
] as const;
export type Step = (typeof STEPS)[number];

export interface CompileOptions {
  /** A template's name, or an absolute path, in place of the one that the issue names. */
  readonly template?: string | undefined;
  /** Pixels per inch of pictures in print; when not given 220, and 300 for a printing office. */
  readonly ppi?: number | undefined;
  /** For a printing office: fields at the edge must reach the bleed; pages of a booklet are of one size. */
  readonly edition?: Edition | undefined;
  /** Colours in the inks of this press, a file that `assets` may read. */
  readonly press?: PressProfile | undefined;
  /** Warnings are errors. */
  readonly strict?: boolean | undefined;
  /** Missing alt texts and glyphs are warnings. */
  readonly draft?: boolean | undefined;
  /** True gives `explanation`. */
  readonly explain?: boolean | undefined;
  /** False leaves `resources.images` empty: enough for a trace. */
  readonly images?: boolean | undefined;
  /** Milliseconds from any fixed moment; for `timings` alone. */
  readonly now?: (() => number) | undefined;
  /** Called as each step begins. */
  readonly onStep?: ((step: Step) => void) | undefined;
}

export interface Compilation {
  /** Absent when an error stands in the way. */
  readonly result?: { readonly document: PagedDocument; readonly resources: Resources };
  /** The manifest as read, when it could be read. */
  readonly issue?: Issue;
  readonly diagnostics: readonly Diagnostic[];
  /** Why pages look as they do, when it was asked for and pages could be laid out. */
  readonly explanation?: Explanation;
  /** Text of every file read, by absolute path: for showing places. */
  readonly sources: ReadonlyMap<string, string>;
  /** Steps taken, with their time in milliseconds. */
  readonly timings: readonly Timing[];
}

export interface Timing {
  readonly step: Step;
  readonly milliseconds: number;
}

/** Sharp on screen and in office print; `--ppi` asks for more. */
export const DEFAULT_PPI = 220;
/** What printing offices ask for. */
const PRINT_PPI = 300;

/**
 * Compiles one issue.
 * @param path absolute: the issue's folder or its issue.yaml
 */
export async function compile(
  world: World,
  path: string,
  options: CompileOptions = {},
): Promise<Compilation> {
  const run = startRun<Step>(options);
  const of = { issue: joinPath('/', path) };
  const texts = readKnownTexts(world, of);
  const yaml = createYamlReader(texts.trees);
  const loaded = await run.step('read', () => loadIssue(world, path, run.sink, yaml));
  for (const [file, text] of loaded.sources) run.sources.set(file, text);
  const issue = loaded.issue && withTemplate(loaded.issue, options.template);
  const { finder } = loaded;
  const known = { of, texts, yaml };
  const made = issue && finder && typeset(world, issue, finder, known, options, run);
  const typesetting = await made?.catch((fault: unknown) => {
    // What an error of the input left unfinished may trip a later stage; that error is then the news.
    if (run.hasErrors()) return undefined;
    throw fault;
  });
  const diagnostics = run.diagnostics();
  for (const { span } of diagnostics) if (span) keepShown(span.file, world, run.sources);
  return {
    ...typesetting,
    ...(issue && { issue }),
    diagnostics,
    sources: run.sources,
    timings: run.timings,
  };
}

/** What an earlier build knew, and where what this one learns is kept. */
interface Known {
  readonly of: TextsOf;
  readonly texts: KnownTexts;
  readonly yaml: YamlReader;
}

type Typesetting = Pick<Compilation, 'result' | 'explanation'>;

async function typeset(
  world: World,
  issue: Issue,
  finder: FileFinder,
  { of, texts, yaml }: Known,
  options: CompileOptions,
  run: Run<Step>,
): Promise<Typesetting> {
  const { sink, step } = run;
  const { hyphenation } = issue;
  const names = sourceNames(issue);
  const typographer = createTypographer({ protect: names, known: texts.mended });
  const memory = createGroupMemory(groupsWith(texts, names));
  const log = options.explain ? createChangeLog(issue, typographer) : undefined;
  const { content, pictures } = await step('content', () => {
    const content = createContentMap(issue, sink, {
      resolveImage: (src, span) =>
        resolveImage({ finder, sink }, src, span, parentFolder(span.file)),
      typographer: log ?? typographer,
      memory,
    });
    // Texts are mended as they are first asked for, and here all of them are.
    return { content, pictures: issuePictures(issue, content) };
  });
  const assets = await step('pictures', () => inspectAssets(world, pictures, sink));
  const template = await step('template', () =>
    loadTemplate(world, issue.template, packageFolder, sink, yaml),
  );
  if (!template) return {};
  const fonts = fontFiles(world, template);
  const fontTables = readFontTables(world, fonts);
  const breaks = breaksWith(texts, hyphenation);
  const engine = createTextEngine(fonts, hyphenation, { fontTables, breaks });
  const sizes = createBlockSizes(engine, highestTypeArea(template.pages));
  const styled = await step('style', () =>
    applyTemplate(template, issue, { content, assets, sizes }, sink),
  );
  const laid = await step('layout', () => layoutIssue(styled, engine));
  writeFontTables(world, fonts, laid.learned);
  writeKnownTexts(world, of, texts, {
    trees: yaml.learned(),
    groups: memory.learned(),
    mended: typographer.learned(),
    breaks: laid.learnedBreaks,
    hyphenation,
    names,
  });
  reportFindings(laid.findings, run.sources, sink);
  reportMissing(laid.missing, styled, { sources: run.sources, template }, sink);
  const { document } = laid;
  const placed = placedPictures(document, pictures);
  lowResolution(assets, placed, sink);
  const { edition = 'screen', press } = options;
  if (edition !== 'screen') reportShortFields(document, template.name, sink);
  if (edition === 'booklet') reportPageSizes(document, template.name, sink);
  const explained = log && {
    explanation: explain(laid.explanation, looseLines(document, run.sources), log.byItem()),
  };
  if (run.hasErrors()) return { ...explained };
  const ppi = options.ppi ?? (edition === 'screen' ? DEFAULT_PPI : PRINT_PPI);
  const wanted = options.images === false ? [] : placed;
  const result = await step('encode', async () => {
    const inks = press && (await pressColours(press, usedColours(document, assets)));
    if (press && !inks) sink.report(pressProfileUnusable(press.name));
    if (press && !inks) return undefined;
    const images = await encodeImages(world, assets, wanted, { ppi, press });
    const subsets = createSubsetMemory(world, fonts);
    const resources = { fonts, subsets, images, assets, ...(inks && { press: inks }) };
    return { document, resources };
  });
  return { ...(result && { result }), ...explained };
}

/** The same issue with another template. */
function withTemplate(issue: Issue, name: string | undefined): Issue {
  return name === undefined ? issue : { ...issue, template: { name, from: issue.folder } };
}

/** Each file is read when a word is first set in it: templates name more fonts than an issue uses. */
function fontFiles(world: World, template: Template): ByFont<Uint8Array> {
  const paths = fontPaths(template);
  const known = new Map<FontKey, Uint8Array>();
  return {
    get(key) {
      const path = paths.get(key);
      return path === undefined ? undefined : remembered(known, key, () => world.read(path));
    },
  };
}
