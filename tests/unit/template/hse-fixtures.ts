/** The template «hse», with changes to its YAML, on issues made of sections: finished pages, and what stands on them. */
import { readFileSync } from 'node:fs';
import type { Page, PagedDocument } from '../../../src/model/document.ts';
import type { TextFrame } from '../../../src/model/frame.ts';
import { packageFolder } from '../../../src/package-folder.ts';
import { createNodeWorld } from '../../../src/world/node-world.ts';
import { textOf } from '../../properties/check-pages.ts';
import { compileCase } from '../../suite/compile-case.ts';

const HSE = `${packageFolder}/templates/hse`;
const MINE = '/suite/mine';
const SENTENCE =
  'В прошлом году участники кластера вложили в общие проекты более двух миллиардов рублей, и почти половина этих средств пошла на оборудование. ';
export const MM = 72 / 25.4;

export interface ItemText {
  readonly title: string;
  readonly text: string;
  /** Names of its sources. */
  readonly sources?: readonly string[];
}

export interface SectionText {
  readonly title: string;
  readonly short?: string;
  readonly kind?: string;
  readonly items: readonly ItemText[];
  /** Further lines of YAML. */
  readonly more?: string;
}

function yamlOf(sections: readonly SectionText[]): string {
  const item = ({ title, text, sources = [] }: ItemText) => {
    const named = JSON.stringify(sources.map((name) => ({ name })));
    return `      - { title: "${title}", text: ${JSON.stringify(text)}, source: ${named} }\n`;
  };
  return `sections:\n${sections
    .map(
      ({ title, short = title, kind = 'news', items, more = '' }) =>
        `  - kind: ${kind}\n    title: "${title}"\n    short: "${short}"\n${more}    items:\n${items.map(item).join('')}`,
    )
    .join('')}`;
}

/** The template with changes to its YAML, in memory. */
function changedTemplate(...changes: readonly (readonly [from: string, to: string])[]) {
  const world = createNodeWorld();
  const files: Record<string, Uint8Array> = {};
  const read = (within: string) => {
    for (const name of world.list(`${HSE}${within}`)) {
      const path = `${within}/${name}`;
      if (world.info(`${HSE}${path}`)?.kind === 'folder') read(path);
      else files[`${MINE}${path}`] = world.read(`${HSE}${path}`);
    }
  };
  read('');
  let yaml = readFileSync(`${HSE}/template.yaml`, 'utf8');
  for (const [from, to] of changes) {
    if (!yaml.includes(from)) throw new Error(`no “${from}” in template.yaml`);
    yaml = yaml.replaceAll(from, to);
  }
  return { ...files, [`${MINE}/template.yaml`]: new TextEncoder().encode(yaml) };
}

/** Of the issue, where it says more than its sections. */
export interface IssueText {
  readonly title?: string;
  /** Further lines of YAML. */
  readonly more?: string;
}

/** @param changes of template.yaml, and at the end perhaps what the issue says besides */
export async function pagesOf(
  sections: readonly SectionText[],
  ...given: readonly (readonly [string, string] | IssueText)[]
): Promise<PagedDocument> {
  const changes = given.filter((one): one is readonly [string, string] => Array.isArray(one));
  const { title, more = '' } = given.find((one): one is IssueText => !Array.isArray(one)) ?? {};
  const text = yamlOf(sections) + more;
  const issue = { name: 'sections', kind: 'yaml', text, ...(title && { title }) } as const;
  const files = changes.length > 0 ? changedTemplate(...changes) : {};
  const { result, diagnostics } = await compileCase(issue, changes.length > 0 ? MINE : HSE, files);
  if (!result) throw new Error(JSON.stringify(diagnostics, null, 1));
  return result.document;
}

export const texts = ({ frames }: Page): readonly TextFrame[] =>
  frames.filter((frame): frame is TextFrame => frame.type === 'text');
export const isFurniture = ({ owner }: TextFrame) =>
  'artifact' in owner && owner.artifact === 'pagination';
export const header = (page: Page) =>
  texts(page)
    .filter((text) => isFurniture(text) && text.baseline < 100)
    .map(textOf)
    .join(' ');
export const own = (page: Page) => texts(page).filter((text) => !isFurniture(text));

export const items = (count: number, sentences = 6): readonly ItemText[] =>
  Array.from({ length: count }, (_, i) => ({
    title: `Материал ${i + 1}`,
    text: SENTENCE.repeat(sentences).trim(),
  }));
