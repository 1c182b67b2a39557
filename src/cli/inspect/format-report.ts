/** A report on a PDF as text for people. In: the report, the words of a language; out: lines. Lists that say the same are joined. */
import type { PageReport, PdfReport, PictureReport, TagReport } from '../../inspect/report.ts';
import { PT_PER_MM } from '../../model/length.ts';
import type { InspectMessages } from '../messages/inspect.ts';

const SOFT_HYPHEN = '\u00AD';
/** Beyond this a list says how many more there are. */
const LONGEST_LIST = 40;
/** Characters of an element's text that the tree shows. */
const TEXT_SHOWN = 72;

export function formatReport(report: PdfReport, messages: InspectMessages): string {
  const { words } = messages;
  const { claims } = report;
  const claimed = [
    ...(claims.pdfA ? [`PDF/A-${claims.pdfA}`] : []),
    ...(claims.pdfUa ? [`PDF/UA-${claims.pdfUa}`] : []),
  ];
  return [
    `${words.version}: ${report.version}, ${messages.megabytes(report.bytes)}`,
    `${words.claims}: ${claimed.join(', ') || words.none}`,
    `${words.language}: ${report.language ?? words.notNamed}`,
    ...section(words.pages, report.pages.length, pageLines(report.pages, messages)),
    ...section(words.fonts, report.fonts.length, fontLines(report, messages)),
    ...section(words.pictures, report.pictures.length, pictureLines(report.pictures, messages)),
    ...section(words.outline, report.outline.length, outlineLines(report, messages)),
    ...section(words.links, report.links.length, linkLines(report, messages)),
    ...tagLines(report, messages),
    ...metadataLines(report, messages),
  ].join('\n');
}

function section(title: string, count: number, lines: readonly string[]): readonly string[] {
  const rest = lines.length - LONGEST_LIST;
  const shown = rest > 1 ? [...lines.slice(0, LONGEST_LIST), `… +${rest}`] : lines;
  return [`${title}: ${count}`, ...shown.map((line) => `  ${line}`)];
}

/** Pages of one size are told once. */
function pageLines(pages: readonly PageReport[], messages: InspectMessages): readonly string[] {
  const groups = new Map<string, number[]>();
  for (const page of pages) {
    const size = [page.width, page.height].map((side) => (side / PT_PER_MM).toFixed(1)).join(' × ');
    const turned = page.rotation === 0 ? '' : `, ${page.rotation}°`;
    const boxes = Object.entries(page.boxes).map(([name, box]) => `${name} ${box.join(' ')}`);
    const key = `${size} ${messages.millimetres}${turned}; ${messages.words.boxes}: ${boxes.join('; ') || messages.words.none}`;
    groups.set(key, [...(groups.get(key) ?? []), page.page]);
  }
  return [...groups].map(([text, numbers]) => `${messages.words.page} ${ranges(numbers)}: ${text}`);
}

function ranges(numbers: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const number of numbers) {
    const last = parts.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else if (!last || number !== last[1]) parts.push([number, number]);
  }
  return parts.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

function fontLines({ fonts }: PdfReport, { words }: InspectMessages): readonly string[] {
  return fonts.map((font) => {
    const facts = [
      font.type,
      font.isEmbedded ? words.embedded : words.notEmbedded,
      ...(font.isSubset ? [words.subset] : []),
      ...(font.hasUnicode ? [] : [words.noUnicode]),
    ];
    return `${font.name}: ${facts.join(', ')}`;
  });
}

function pictureLines(
  pictures: readonly PictureReport[],
  { words, millimetres }: InspectMessages,
): readonly string[] {
  return pictures.map((picture) => {
    const places = picture.placements.map(({ page, width, height, ppi }) => {
      const size = [width, height].map((side) => (side / PT_PER_MM).toFixed(0)).join(' × ');
      return `${words.page} ${page} ${size} ${millimetres}, ${ppi} ppi`;
    });
    const pixels = `${picture.pixelWidth} × ${picture.pixelHeight}`;
    const shown = places.length > 4 ? [...places.slice(0, 4), '…'] : places;
    return `${pixels} ${picture.format} ${picture.colours}: ${shown.join('; ')}`;
  });
}

function outlineLines({ outline }: PdfReport, { words }: InspectMessages): readonly string[] {
  return outline.map(({ level, title, page }) => {
    const place = page === undefined ? `→ ${words.broken}` : `→ ${words.page} ${page}`;
    return `${'  '.repeat(Math.min(level, 12) - 1)}${title} ${place}`;
  });
}

function linkLines({ links }: PdfReport, { words }: InspectMessages): readonly string[] {
  const kinds = ['external', 'internal', 'broken', 'other'] as const;
  const counts = kinds.map((kind) => links.filter((link) => link.kind === kind).length);
  const summary = kinds.flatMap((kind, i) =>
    counts[i]! > 0 ? [`${words[kind]} ${counts[i]}`] : [],
  );
  const pages = new Map<string, number[]>();
  for (const link of links) {
    if (link.kind === 'internal') continue;
    const target =
      link.kind === 'external'
        ? link.url
        : link.kind === 'broken'
          ? `${words.broken}: ${link.destination}`
          : link.action;
    pages.set(target, [...(pages.get(target) ?? []), link.page]);
  }
  const list = [...pages].map(([target, numbers]) => `${words.page} ${ranges(numbers)}: ${target}`);
  return summary.length > 0 ? [summary.join(', '), ...list] : [];
}

function tagLines({ tags, isTagged }: PdfReport, { words }: InspectMessages): readonly string[] {
  if (!isTagged) return [`${words.tags}: ${words.none}`];
  const counts = Object.entries(tags.counts).map(([role, count]) => `${role} ${count}`);
  return [`${words.tags}: ${words.depth} ${tags.depth}`, `  ${counts.join(', ')}`];
}

function metadataLines({ metadata }: PdfReport, { words }: InspectMessages): readonly string[] {
  const lines = (name: string, record: Readonly<Record<string, string>>) =>
    Object.entries(record).map(([key, value]) => `  ${name} ${key}: ${value}`);
  const { info, xmp, differences } = metadata;
  return [
    `${words.metadata}:${Object.keys(info).length + Object.keys(xmp).length === 0 ? ` ${words.none}` : ''}`,
    ...lines('Info', info),
    ...lines('XMP', xmp),
    ...(differences.length > 0 ? [`  ${words.differ}: ${differences.join(', ')}`] : []),
  ];
}

/** The structure in reading order, an element a line. */
export function formatTree(report: PdfReport, messages: InspectMessages): string {
  const lines: string[] = [];
  const visit = (tag: TagReport, depth: number): void => {
    // Every broken word has one.
    if (tag.actualText === SOFT_HYPHEN) return;
    lines.push(`${'  '.repeat(depth)}${tagLine(tag, messages)}`);
    for (const child of tag.children) visit(child, depth + 1);
  };
  for (const tag of report.tags.tree) visit(tag, 0);
  return lines.length > 0 ? lines.join('\n') : `${messages.words.tags}: ${messages.words.none}`;
}

function tagLine(tag: TagReport, { words }: InspectMessages): string {
  const role = tag.standardRole ? `${tag.role} (${tag.standardRole})` : tag.role;
  const isFigure = (tag.standardRole ?? tag.role) === 'Figure';
  const facts = [
    ...(tag.page === undefined ? [] : [`${words.page} ${tag.page}`]),
    ...(tag.language === undefined ? [] : [tag.language]),
    ...(tag.alt === undefined ? [] : [`${words.alt}: “${tag.alt}”`]),
    ...(isFigure && !tag.alt && tag.actualText === undefined ? [words.noAlt] : []),
    ...(tag.actualText === undefined ? [] : [`= “${shortened(tag.actualText)}”`]),
  ];
  const text = tag.text === undefined ? '' : ` ${shortened(tag.text)}`;
  return `${role}${facts.length > 0 ? ` [${facts.join(', ')}]` : ''}${text}`;
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= TEXT_SHOWN ? text : `${characters.slice(0, TEXT_SHOWN).join('')}…`;
}
