/** What in a file would fail a checker of PDF/A or PDF/UA, as far as the objects show it. In: all finds; out: diagnostics. */
import * as catalogue from '../diagnostics/catalogue/inspect.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { PdfAnnotation } from './destinations.ts';
import { contentKey } from './marked-text.ts';
import type { PageContent } from './page-content.ts';
import type { PdfPage } from './page-tree.ts';
import type { PdfDictionary } from './reader/objects.ts';
import type { PdfFile } from './reader/open-pdf.ts';
import type { PdfReport } from './report.ts';
import type { Structure } from './structure.ts';

/** A page with all that was found on it. */
export interface PageFinds {
  readonly page: PdfPage;
  readonly content: PageContent;
  readonly annotations: readonly PdfAnnotation[];
}

export interface NotesInput {
  readonly file: PdfFile;
  readonly report: Omit<PdfReport, 'notes'>;
  readonly pages: readonly PageFinds[];
  readonly structure: Structure;
  readonly isXmpBroken: boolean;
}

export function notesOn(input: NotesInput): readonly Diagnostic[] {
  const { report } = input;
  return [
    ...(report.pages.length === 0 ? [catalogue.noPages()] : []),
    ...(report.isTagged ? notesOnStructure(input) : [catalogue.notTagged()]),
    ...notesOnFile(input),
  ];
}

function notesOnFile({ file, report, pages, isXmpBroken }: NotesInput): readonly Diagnostic[] {
  const { metadata, fonts, links, outline } = report;
  const missing = [...new Set(fonts.filter((font) => !font.isEmbedded).map(({ name }) => name))];
  const broken = links.filter(({ kind }) => kind === 'broken').map(({ page }) => page);
  const lost = outline.filter(({ page }) => page === undefined).length;
  const unread = pages.filter(({ content }) => content.unreadable > 0);
  const unreadable = unread.reduce((sum, { content }) => sum + content.unreadable, 0);
  const intents = file.array(file.root.entries.get('OutputIntents')) ?? [];
  const hasIntent = intents.some((intent) =>
    file.dictionary(intent)?.entries.has('DestOutputProfile'),
  );
  return [
    ...(report.language ? [] : [catalogue.pdfNoLanguage()]),
    ...(metadata.info.Title || metadata.xmp['dc:title'] ? [] : [catalogue.pdfNoTitle()]),
    ...(isXmpBroken ? [catalogue.xmpBroken()] : []),
    ...(metadata.differences.length > 0 ? [catalogue.metadataDiffers(metadata.differences)] : []),
    ...(missing.length > 0 ? [catalogue.fontsNotEmbedded(missing)] : []),
    ...(unreadable > 0 ? [catalogue.textWithoutUnicode(unreadable, numbersOf(unread))] : []),
    ...(broken.length + lost > 0
      ? [catalogue.brokenDestinations(broken.length + lost, broken)]
      : []),
    ...(hasIntent ? [] : [catalogue.noOutputIntent()]),
  ];
}

function notesOnStructure({ file, pages, structure }: NotesInput): readonly Diagnostic[] {
  const outside = pages.filter(({ content }) => content.unmarked > 0);
  const untabbed = pages.filter(
    ({ page, annotations }) =>
      annotations.length > 0 && file.name(page.entries.get('Tabs')) !== 'S',
  );
  const lost = pages.map(({ content }) =>
    countMarks(content, (key) => !structure.referred.has(key)),
  );
  const loose = pages.map(({ annotations }) => looseAnnotations(file, annotations, structure));
  const holes = pages.map((finds) => countHoles(file, finds, structure));
  const orphans = countOrphans(file, pages, structure);
  const tell = (
    counts: readonly number[],
    say: (count: number, pages: readonly number[]) => Diagnostic,
  ) => {
    const sum = counts.reduce((a, b) => a + b, 0);
    return sum === 0
      ? []
      : [
          say(
            sum,
            counts.flatMap((n, i) => (n > 0 ? [i + 1] : [])),
          ),
        ];
  };
  const figures = structure.figuresWithoutAlt;
  return [
    ...(figures.length > 0 ? [catalogue.figuresWithoutAlt(figures)] : []),
    ...(untabbed.length > 0 ? [catalogue.pagesWithoutTabOrder(numbersOf(untabbed))] : []),
    ...(outside.length > 0 ? [catalogue.contentOutsideStructure(numbersOf(outside))] : []),
    ...tell(lost, catalogue.marksOutsideStructure),
    ...tell(loose, catalogue.annotationsOutsideStructure),
    ...tell(holes, catalogue.parentTreeHoles),
    ...(orphans > 0 ? [catalogue.parentTreeOrphans(orphans)] : []),
  ];
}

function numbersOf(pages: readonly PageFinds[]): readonly number[] {
  return pages.map(({ page }) => page.number);
}

function countMarks(content: PageContent, isCounted: (key: string) => boolean): number {
  let count = 0;
  for (const [object, marks] of content.marks) {
    for (const mark of marks) if (isCounted(contentKey(object, mark))) count += 1;
  }
  return count;
}

/** Pop-ups belong to their parents, and printer's marks to nobody. */
const OUTSIDE = new Set(['Popup', 'PrinterMark', 'TrapNet']);
const HIDDEN = 2;

function looseAnnotations(
  file: PdfFile,
  annotations: readonly PdfAnnotation[],
  structure: Structure,
): number {
  return annotations.filter(({ object, entries }) => {
    const isHidden = ((file.number(entries.get('F')) ?? 0) & HIDDEN) !== 0;
    const isOutside = OUTSIDE.has(file.name(entries.get('Subtype')) ?? '');
    return !isHidden && !isOutside && !structure.objects.has(object);
  }).length;
}

/** Marked content and annotations of a page whose way back to the structure is missing. */
function countHoles(file: PdfFile, finds: PageFinds, structure: Structure): number {
  const { page, content, annotations } = finds;
  let count = 0;
  for (const [object, marks] of content.marks) {
    const holder = object === page.object ? page.entries : formEntries(file, object);
    const key = file.number(holder?.get('StructParents'));
    const list = key === undefined ? undefined : file.array(structure.parents.get(key));
    for (const mark of marks) if (!isElement(file, list?.[mark], structure)) count += 1;
  }
  for (const { object, entries } of annotations) {
    if (!structure.objects.has(object)) continue;
    const key = file.number(entries.get('StructParent'));
    const parent = key === undefined ? undefined : structure.parents.get(key);
    if (!isElement(file, parent, structure)) count += 1;
  }
  return count;
}

function formEntries(file: PdfFile, object: number): PdfDictionary['entries'] | undefined {
  return file.dictionary({ kind: 'reference', number: object })?.entries;
}

function isElement(
  file: PdfFile,
  value: Parameters<PdfFile['dictionary']>[0],
  structure: Structure,
): boolean {
  const element = file.dictionary(value);
  return element !== undefined && structure.elements.has(element);
}

/** Keys that no page, form or annotation has, and entries that lead out of the tree. */
function countOrphans(file: PdfFile, pages: readonly PageFinds[], structure: Structure): number {
  const used = new Set<number>();
  const use = (key: number | undefined) => void (key !== undefined && used.add(key));
  for (const { page, annotations } of pages) {
    use(file.number(page.entries.get('StructParents')));
    for (const { entries } of annotations) use(file.number(entries.get('StructParent')));
  }
  for (const number of file.numbers) {
    const stream = file.stream({ kind: 'reference', number });
    use(file.number(stream?.dictionary.entries.get('StructParents')));
    use(file.number(stream?.dictionary.entries.get('StructParent')));
  }
  let count = 0;
  for (const [key, value] of structure.parents) {
    if (!used.has(key)) count += 1;
    else {
      const entries = file.array(value) ?? [value];
      count += entries.filter(
        (entry) => file.resolve(entry) !== null && !isElement(file, entry, structure),
      ).length;
    }
  }
  return count;
}
