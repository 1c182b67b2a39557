/**
 * Reads an issue. In: the world and the absolute path of an issue's folder or its issue.yaml; out: the `Issue` and the texts of all
 * files read. Every fault is reported to the sink in one run; the issue is made as far as it goes, and absent only when
 * issue.yaml cannot be understood at all. Whoever calls looks at the sink before using it.
 */
import * as say from '../diagnostics/catalogue/manifest.ts';
import { numberInWords } from '../diagnostics/catalogue/manifest-values.ts';
import { countReports } from '../diagnostics/count-reports.ts';
import type { Sink } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Issue } from '../model/issue.ts';
import { baseName, joinPath, parentFolder } from '../world/path.ts';
import type { World } from '../world/world.ts';
import { emptyMap } from '../yaml/parse-yaml.ts';
import { createYamlReader, type YamlReader } from '../yaml/yaml-reader.ts';
import { isNothing, type YamlMap } from '../yaml/yaml-tree.ts';
import type { ManifestContext, ReadContext } from './context.ts';
import { createFileFinder, type FileFinder } from './find-file.ts';
import { mergeMaps } from './merge.ts';
import { readContacts } from './read-contacts.ts';
import { checkDictionary } from './read-links.ts';
import { readAbout, readCovers, readResources, readTemplate } from './read-parts.ts';
import { readDate, readHyphenation, readLanguage } from './read-scalars.ts';
import { readSection } from './read-section.ts';
import { readTextFile } from './read-text-file.ts';
import {
  isMisspelt,
  mapOf,
  optionalValue,
  readMarkup,
  readText,
  requiredText,
  requiredValue,
} from './read-value.ts';

const ISSUE_FILE = 'issue.yaml';
const SERIES_FILE = 'series.yaml';
/** Its name with another end, which the system may not show. */
const LIKE_ISSUE_FILE = /^issue\.ya?ml(?:\.txt)?$/i;
const DEFAULT_LANGUAGE = 'ru';
/** In the message on a folder that is no issue but holds some. */
const MOST_ISSUES_NAMED = 3;

const SERIES_KEYS = [
  'title',
  'kind',
  'language',
  'template',
  'institute',
  'unit',
  'university',
  'about',
  'contacts',
  'resources',
  'invitation',
  'sources',
  'hyphenation',
] as const;
const ISSUE_ONLY_KEYS = ['number', 'date', 'publications', 'sections'] as const;
const ISSUE_KEYS = [...ISSUE_ONLY_KEYS, ...SERIES_KEYS] as const;

export interface LoadedIssue {
  readonly issue: Issue | undefined;
  /** Texts of all files read, by absolute path. */
  readonly sources: ReadonlyMap<string, string>;
  /** Finds what texts name, by the same rules; absent when there is no issue. */
  readonly finder: FileFinder | undefined;
}

export function loadIssue(
  world: World,
  path: string,
  sink: Sink,
  yaml: YamlReader = createYamlReader(),
): LoadedIssue {
  const sources = new Map<string, string>();
  const reading: ReadContext = { world, sink, yaml, sources };
  const file = findIssueFile(world, path, sink);
  if (file === undefined) return { issue: undefined, sources, finder: undefined };
  const issueFolder = parentFolder(file);
  const seriesFile = findSeriesFile(world, issueFolder);
  const seriesFolder = seriesFile === undefined ? issueFolder : parentFolder(seriesFile);
  const finder = createFileFinder(world, issueFolder, [...new Set([issueFolder, seriesFolder])]);
  const series = seriesFile === undefined ? undefined : readRoot(reading, seriesFile);
  const own = readRoot(reading, file);
  if (series) checkRootKeys(reading, series, SERIES_KEYS, say.OWNERS.series);
  if (own) checkRootKeys(reading, own, ISSUE_KEYS, say.OWNERS.issue);
  if (!own || (seriesFile !== undefined && !series)) {
    return { issue: undefined, sources, finder };
  }
  const root = series ? mergeMaps(series, own) : own;
  const language = readLanguage(reading, root, 'language') ?? DEFAULT_LANGUAGE;
  const sourcesValue = optionalValue(root, 'sources');
  const dictionary = sourcesValue && mapOf(reading, sourcesValue, 'sources');
  if (dictionary) checkDictionary(reading, dictionary);
  const context = { ...reading, finder, issueFolder, language, dictionary };
  const issue = readIssue(context, root, series);
  return { issue, sources, finder };
}

function readIssue(context: ManifestContext, root: YamlMap, series: YamlMap | undefined): Issue {
  const number = readNumber(context, root);
  const date = readDate(context, root) ?? { year: 1, month: 1 };
  const title = readTitle(context, root, series);
  const about = readAbout(context, root);
  const contacts = readContacts(context, root);
  const invitation = readMarkup(context, root, 'invitation');
  return {
    span: root.span,
    folder: context.issueFolder,
    number,
    date,
    title,
    ...texts(context, root),
    language: context.language,
    template: readTemplate(context, root),
    ...(about ? { about } : {}),
    ...(contacts ? { contacts } : {}),
    resources: readResources(context, root),
    ...(invitation ? { invitation } : {}),
    publications: readCovers(context, root),
    sections: readSections(context, root),
    hyphenation: readHyphenation(context, root),
  };
}

/** The title of the digest, which series.yaml gives: who lacks it may have put that file where it is not looked for. */
function readTitle(context: ManifestContext, root: YamlMap, series: YamlMap | undefined): string {
  if (!series && !root.entries.has('title') && !isMisspelt(root, 'title')) {
    context.sink.report(say.missingSeries(root.span, seriesPlaces(context.issueFolder)));
    return '';
  }
  const owner = series && !optionalValue(root, 'title') ? series : root;
  return requiredText(context, owner, 'title', say.OWNERS.series)?.text ?? '';
}

/** Texts of one line that are printed when they are given. */
function texts(context: ManifestContext, root: YamlMap): Partial<Issue> {
  const keys = ['kind', 'institute', 'unit', 'university'] as const;
  const found: Partial<Record<(typeof keys)[number], string>> = {};
  for (const key of keys) {
    const text = readText(context, root, key);
    if (text) found[key] = text.text;
  }
  return found;
}

function readSections(context: ManifestContext, root: YamlMap): Issue['sections'] {
  const value = requiredValue(context, root, 'sections', say.OWNERS.issue);
  if (!value) return [];
  if (value.type !== 'list') {
    context.sink.report(say.wrongType(value.span, 'sections', 'list'));
    return [];
  }
  if (value.items.length === 0) context.sink.report(say.emptyValue(value.span, 'sections'));
  const seen = new Set<string>();
  return value.items.flatMap((section) => readSection(context, section, seen) ?? []);
}

/** The path of issue.yaml; reports when there is none. */
function findIssueFile(world: World, path: string, sink: Sink): string | undefined {
  const wanted = joinPath('/', path);
  const kind = world.info(wanted)?.kind;
  if (kind === 'file') {
    if (/\.ya?ml$/i.test(wanted) && baseName(wanted) !== SERIES_FILE) return wanted;
    sink.report(say.notAnIssue(wanted, issuesOf(world, wanted)));
    return undefined;
  }
  if (kind === undefined) {
    sink.report(
      say.issueNotFound(wanted, nearest(baseName(wanted), world.list(parentFolder(wanted)))),
    );
    return undefined;
  }
  const file = joinPath(wanted, ISSUE_FILE);
  if (world.info(file)?.kind === 'file') return file;
  const inside = issuesIn(world, wanted);
  const alike = world.list(wanted).find((name) => LIKE_ISSUE_FILE.test(name));
  const issues = inside.length > 0 ? inside : issuesOf(world, wanted);
  sink.report(say.issueFileMissing(wanted, issues, alike));
  return undefined;
}

/** The issue in whose folder a file or a folder lies; beside series.yaml, all of them. */
function issuesOf(world: World, path: string): readonly string[] {
  for (let folder = parentFolder(path); folder !== '/'; folder = parentFolder(folder)) {
    if (world.info(joinPath(folder, ISSUE_FILE))?.kind === 'file') return [folder];
  }
  return issuesIn(world, parentFolder(path));
}

/** Folders of a folder that are issues, the last ones by name: of months the newest. */
function issuesIn(world: World, folder: string): readonly string[] {
  return world
    .list(folder)
    .map((name) => joinPath(folder, name))
    .filter((path) => world.info(joinPath(path, ISSUE_FILE))?.kind === 'file')
    .slice(-MOST_ISSUES_NAMED);
}

/** The first found counts. */
function findSeriesFile(world: World, issueFolder: string): string | undefined {
  return seriesPlaces(issueFolder).find((file) => world.info(file)?.kind === 'file');
}

/** series.yaml of the issue's folder, its parent and its grandparent. */
function seriesPlaces(issueFolder: string): readonly string[] {
  const parent = parentFolder(issueFolder);
  const folders = new Set([issueFolder, parent, parentFolder(parent)]);
  return [...folders].map((folder) => joinPath(folder, SERIES_FILE));
}

/** The keys of a file; an empty file has none. */
function readRoot(context: ReadContext, file: string): YamlMap | undefined {
  const text = readTextFile(context, file);
  if (text === undefined) return undefined;
  const told = countReports(context.sink);
  const tree = context.yaml.read({ file, text, offset: 0 }, told);
  if (tree?.type === 'map') return tree;
  if (!tree && told.reports > 0) return undefined;
  if (!tree || isNothing(tree)) return emptyMap(file);
  context.sink.report(say.notAMapping(tree.span));
  return undefined;
}

/** Figures, Roman ones too, and what is written beside them: 3, 3–4, 3 (27). */
const NUMBER = /\d|^[IVXLC]+$/;

/** Without the sign, which templates print. */
function readNumber(context: ManifestContext, root: YamlMap): string {
  const written = requiredText(context, root, 'number', say.OWNERS.issue);
  const number = written?.text.replace(/^№\s*/u, '') ?? '';
  if (written && !NUMBER.test(number)) {
    context.sink.report(numberInWords(written.span, number));
  }
  return number;
}

function checkRootKeys(
  { sink }: ReadContext,
  root: YamlMap,
  known: readonly string[],
  owner: say.Owner,
): void {
  for (const [key, { keySpan }] of root.entries) {
    if (known.includes(key)) continue;
    const isMisplaced = ISSUE_ONLY_KEYS.some((other) => other === key);
    sink.report(
      isMisplaced
        ? say.misplacedKey(keySpan, key)
        : say.unknownKey(keySpan, key, owner, nearest(key, known), known),
    );
  }
}
