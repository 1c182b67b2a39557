/**
 * Loads a template: finds its folder, reads template.yaml, compiles and evaluates its components.
 * In: the reference in the manifest. Out: a `Template` whose every name is known, or undefined with the reasons reported.
 */
import { templateFileUnreadable, templateNotFound } from '../diagnostics/catalogue/template.ts';
import { countReports } from '../diagnostics/count-reports.ts';
import type { Sink } from '../diagnostics/diagnostic.ts';
import { reasonOf } from '../diagnostics/reason.ts';
import type { TemplateReference } from '../model/issue.ts';
import { restrict } from '../world/guard.ts';
import { joinPath } from '../world/path.ts';
import type { World } from '../world/world.ts';
import { createYamlReader, type YamlReader } from '../yaml/yaml-reader.ts';
import { checkFaces } from './check-faces.ts';
import { checkFigures } from './check-figures.ts';
import { checkLeading } from './check-leading.ts';
import { checkNames } from './check-names.ts';
import { checkPages } from './check-pages.ts';
import { checkSettings } from './check-settings.ts';
import { compileComponents } from './compile-components.ts';
import { readFonts } from './read-fonts.ts';
import { readStyles } from './read-styles.ts';
import { runComponents } from './run-components.ts';
import type { Template } from './template.ts';
import { readTemplateFile } from './template-file.ts';
import { withUsualStyles } from './usual-styles.ts';

/** Deeper folders of a template hold no components. */
const DEEPEST = 4;

export async function loadTemplate(
  world: World,
  reference: TemplateReference,
  packageFolder: string,
  sink: Sink,
  yaml: YamlReader = createYamlReader(),
): Promise<Template | undefined> {
  const counted = countReports(sink);
  const candidates = foldersFor(reference, packageFolder);
  const folder = candidates.find((path) => world.info(`${path}/template.yaml`)?.kind === 'file');
  if (folder === undefined) {
    const beside = joinPath(reference.from, reference.name);
    const isBeside = world.info(`${beside}/template.yaml`)?.kind === 'file';
    sink.report(templateNotFound(reference.name, candidates, reference.span, isBeside));
    return undefined;
  }
  // Nothing outside the template and the fonts of the package, whatever a link in the folder says.
  const inside = restrict(world, [folder, `${packageFolder}/fonts`]);
  const path = `${folder}/template.yaml`;
  const text = readText(inside, path, counted);
  const file = text === undefined ? undefined : readTemplateFile(path, text, yaml, counted);
  if (file === undefined) return undefined;
  const fonts = readFonts(inside, file, [folder, `${packageFolder}/fonts`], counted);
  const tokens = { fonts, colours: new Map(Object.entries(file.data.colours)) };
  const styles = readStyles(file, counted);
  checkNames(file, tokens, counted);
  // A face whose file is at fault has been told, and a style that is unknown asks for none.
  if (counted.errors === 0) checkFaces(file, fonts, styles, counted);
  checkLeading(file, styles, tokens, counted);
  checkPages(file, counted);
  checkFigures(file, counted);
  const sources = readSources(inside, folder, counted);
  checkSettings(file, sources, counted);
  const compiled = await compileComponents(inside, folder, sources, counted);
  const components = compiled && runComponents(compiled, folder, sources, counted);
  if (components === undefined || counted.errors > 0) return undefined;
  const { data } = file;
  return {
    name: reference.name,
    folder,
    tokens,
    styles: withUsualStyles(styles),
    pages: new Map(Object.entries(data.pages)),
    figures: new Map(Object.entries(data.figures)),
    lists: data.lists,
    tables: data.tables,
    labels: new Map(Object.entries(data.labels)),
    labelsSpan: file.spanOf(['labels'], 'key'),
    settings: {
      ...data.settings,
      'own-page': data.publications['own-page'],
      'sections-own-page': data.sections['own-page'],
    },
    components,
    sources: new Map([['template.yaml', text ?? ''], ...sources]),
  };
}

/** By path: where it says. By name: `templates/<name>` from the referring folder upwards, then the package's. */
function foldersFor(reference: TemplateReference, packageFolder: string): readonly string[] {
  const { name, from } = reference;
  if (/^(?:\/|[a-z]:)/i.test(name)) return [joinPath('/', name)];
  if (name.startsWith('.') || name.includes('/')) return [joinPath(from, name)];
  const folders: string[] = [];
  for (let at = from; ; at = at.slice(0, at.lastIndexOf('/'))) {
    folders.push(`${at}/templates/${name}`);
    if (!at.includes('/')) break;
  }
  const own = `${packageFolder}/templates/${name}`;
  return folders.includes(own) ? folders : [...folders, own];
}

function readText(world: World, path: string, sink: Sink): string | undefined {
  try {
    return new TextDecoder('utf-8').decode(world.read(path));
  } catch (fault) {
    sink.report(templateFileUnreadable(path, reasonOf(fault)));
    return undefined;
  }
}

/** Texts of all component files, in code-unit order of their paths. */
function readSources(world: World, folder: string, sink: Sink): ReadonlyMap<string, string> {
  const sources = new Map<string, string>();
  const visit = (within: string, depth: number): void => {
    for (const name of world.list(within === '' ? folder : `${folder}/${within}`)) {
      const relative = within === '' ? name : `${within}/${name}`;
      const info = world.info(`${folder}/${relative}`);
      if (info?.kind === 'folder' && depth < DEEPEST && !name.startsWith('.')) {
        visit(relative, depth + 1);
      } else if (info?.kind === 'file' && /\.tsx?$/.test(name)) {
        const text = readText(world, `${folder}/${relative}`, sink);
        if (text !== undefined) sources.set(relative, text);
      }
    }
  };
  visit('', 0);
  return sources;
}
