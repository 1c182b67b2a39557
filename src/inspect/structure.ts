/**
 * The structure tree as a screen reader walks it, and how it hangs together with pages and annotations
 * (ISO 32000-1, 14.7). In: the file and what its pages show; out: the tree, and what has come loose.
 */
import { given } from '../model/given.ts';
import { contentKey } from './marked-text.ts';
import { objectNumber } from './page-tree.ts';
import { cleanText, type PdfDictionary, type PdfObject } from './reader/objects.ts';
import { entriesOf, LimitReached, type PdfFile } from './reader/open-pdf.ts';
import type { TagReport, TagsReport } from './report.ts';

export interface Structure {
  readonly tags: TagsReport;
  /** Keys of all marked content that the tree refers to. */
  readonly referred: ReadonlySet<string>;
  /** Objects (annotations) that the tree refers to. */
  readonly objects: ReadonlySet<number>;
  /** All elements of the tree. */
  readonly elements: ReadonlySet<PdfDictionary>;
  /** Key → what the parent tree holds there. */
  readonly parents: ReadonlyMap<number, PdfObject>;
  readonly figuresWithoutAlt: readonly number[];
}

export interface StructureInput {
  readonly file: PdfFile;
  /** Text of marked content by its key. */
  readonly texts: ReadonlyMap<string, string>;
  /** Object of a page → its number. */
  readonly pageNumbers: ReadonlyMap<number, number>;
}

const SOFT_HYPHEN = '\u00AD';
const DEEPEST = 200;
const MOST_ELEMENTS = 500_000;
/** Elements within a line (14.8.4.4): their text is read on in the text round them. */
const INLINE = /^(?:Span|Link|Quote|Reference|BibEntry|Code|Em|Strong|Lbl|Ruby|Warichu)$/;

export function readStructure(input: StructureInput): Structure {
  const { file } = input;
  const root = file.dictionary(file.root.entries.get('StructTreeRoot'));
  const walk = createWalk(input, file.dictionary(root?.entries.get('RoleMap')));
  const tree = walk.children(root?.entries.get('K'), 0, 1).children;
  const { referred, objects, elements, figuresWithoutAlt } = walk;
  return {
    tags: { counts: walk.counts(), depth: walk.depth(), tree },
    referred,
    objects,
    elements,
    figuresWithoutAlt,
    parents: readNumberTree(file, root?.entries.get('ParentTree')),
  };
}

interface Below {
  readonly children: readonly TagReport[];
  readonly text: string;
  /** Number of the page on which the content stands. */
  readonly page: number | undefined;
}

function createWalk({ file, texts, pageNumbers }: StructureInput, roles?: PdfDictionary) {
  const referred = new Set<string>();
  const objects = new Set<number>();
  const elements = new Set<PdfDictionary>();
  const figuresWithoutAlt: number[] = [];
  const counts = new Map<string, number>();
  let deepest = 0;

  /** @param page object of the page that applies */
  function children(value: PdfObject | undefined, page: number, depth: number): Below {
    const items = file.array(value) ?? (value === undefined ? [] : [value]);
    const found: TagReport[] = [];
    let text = '';
    let onPage: number | undefined;
    for (const item of items) {
      const mark = file.number(item);
      if (mark !== undefined) {
        text = joinText(text, take(page, mark));
        onPage ??= pageNumbers.get(page);
        continue;
      }
      const dictionary = file.dictionary(item);
      if (!dictionary) continue;
      const own = objectNumber(dictionary.entries.get('Pg')) || page;
      switch (file.name(dictionary.entries.get('Type'))) {
        case 'MCR': {
          const holder = objectNumber(dictionary.entries.get('Stm')) || own;
          text = joinText(text, take(holder, file.number(dictionary.entries.get('MCID')) ?? -1));
          onPage ??= pageNumbers.get(own);
          break;
        }
        case 'OBJR':
          objects.add(objectNumber(dictionary.entries.get('Obj')));
          onPage ??= pageNumbers.get(own);
          break;
        default: {
          const child = element(dictionary, own, depth);
          if (!child) break;
          found.push(child);
          if (INLINE.test(child.standardRole ?? child.role)) {
            text = joinText(text, child.actualText ?? child.text ?? '');
          }
        }
      }
    }
    return { children: found, text, page: onPage };
  }

  function take(object: number, mark: number): string {
    const key = contentKey(object, mark);
    referred.add(key);
    return texts.get(key) ?? '';
  }

  function element(dictionary: PdfDictionary, page: number, depth: number): TagReport | undefined {
    if (elements.has(dictionary) || depth > DEEPEST) return undefined;
    elements.add(dictionary);
    if (elements.size > MOST_ELEMENTS) throw new LimitReached();
    file.check();
    deepest = Math.max(deepest, depth);
    const { entries } = dictionary;
    const role = file.name(entries.get('S')) ?? '?';
    const standard = standardRole(role);
    counts.set(standard, (counts.get(standard) ?? 0) + 1);
    const below = children(entries.get('K'), page, depth + 1);
    const alt = file.text(entries.get('Alt'));
    const actualText = file.text(entries.get('ActualText'));
    const text = plainText(below.text);
    const onPage = below.page ?? below.children[0]?.page ?? pageNumbers.get(page);
    if (/^(?:Figure|Formula)$/.test(standard) && !alt && actualText === undefined) {
      figuresWithoutAlt.push(onPage ?? 0);
    }
    return {
      role,
      ...given({
        standardRole: standard === role ? undefined : standard,
        page: onPage,
        language: file.text(entries.get('Lang')),
        title: file.text(entries.get('T')),
        alt,
        actualText,
        text: text === '' ? undefined : text,
      }),
      children: below.children,
    };
  }

  function standardRole(role: string): string {
    let found = role;
    for (let i = 0; i < 10; i += 1) {
      const next = file.name(entriesOf(roles).get(found));
      if (next === undefined || next === found) break;
      found = next;
    }
    return found;
  }

  return {
    children,
    referred,
    objects,
    elements,
    figuresWithoutAlt,
    depth: () => deepest,
    counts: () => Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** As the report shows it: one line, no controls. */
function plainText(text: string): string {
  return cleanText(text.normalize('NFC').replace(/\u00ad/g, '')).replace(/\s+/g, ' ');
}

function joinText(before: string, text: string): string {
  if (before === '' || text === '') return before + text;
  if (/\u00ad$/.test(before)) return before.slice(0, -1) + text;
  if (text === SOFT_HYPHEN) return before + text;
  return /\s$/.test(before) || /^\s/.test(text) ? before + text : `${before} ${text}`;
}

/** Number → value (7.9.7). */
function readNumberTree(
  file: PdfFile,
  root: PdfObject | undefined,
): ReadonlyMap<number, PdfObject> {
  const found = new Map<number, PdfObject>();
  const seen = new Set<PdfDictionary>();
  const visit = (value: PdfObject | undefined, depth: number): void => {
    const node = file.dictionary(value);
    if (!node || seen.has(node) || depth > DEEPEST) return;
    seen.add(node);
    const numbers = file.array(node.entries.get('Nums')) ?? [];
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      const key = file.number(numbers[i]);
      if (key !== undefined) found.set(key, numbers[i + 1] ?? null);
    }
    for (const kid of file.array(node.entries.get('Kids')) ?? []) visit(kid, depth + 1);
  };
  visit(root, 0);
  return found;
}
