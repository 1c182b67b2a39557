/** The running header: kind of the issue, its title, and the sections or the one of the page. */
import type { Context, Elements, Node } from 'digest-press/jsx-runtime';
import { type NumberedSection, sectionName } from './section-runs.ts';

/** Where header and footer stand, in points. */
export interface FurniturePlace {
  x: number;
  width: number;
  /** Top of the rule under the header; the header's foot, and the footer's. */
  rule: number;
  header: number;
  footer: number;
}

/** Words at the right of the header, on all pages or on those of a section. */
interface RunningHead {
  tags: string;
  partOf?: string | undefined;
}

/**
 * The short names of all sections. Where the line does not hold them, a page shows the name of the section in which it begins:
 * one that it does not show would be looked for in vain there.
 */
export function runningHeads(
  context: Context,
  sections: readonly NumberedSection[],
  name: string,
  measure: number,
): readonly RunningHead[] {
  const { issue, settings } = context;
  const longest = Number(settings['tag-line-characters'] ?? 60);
  const all = issue.sections.map(({ short }) => lowerFirst(short)).join(', ');
  const isHeld =
    all.length <= longest &&
    isOneLine(partsOf(context, { kind: issue.kind ?? '', title: issue.title, tags: all }), measure);
  if (isHeld) return [{ tags: all }];
  if (sections.length === 0) return [{ tags: held(lowerFirst(name), longest) }];
  return sections.map(({ section, number }) => ({
    tags: held(lowerFirst(section.short), longest),
    partOf: sections.length > 1 ? sectionName(number) : undefined,
  }));
}

/** Cut at a word where it is longer. */
function held(line: string, longest: number): string {
  return line.length <= longest ? line : `${line.slice(0, line.lastIndexOf(' ', longest))}…`;
}

/** The header is no higher, and its foot stands still. */
const HEADER_HEIGHT = 31.181;
/** Between its parts, and what a part at a side has of the measure at most where they share lines. */
const GAP = 11.339;
const SIDE_SHARE = 0.3;

interface RunningHeaderProps extends RunningHead {
  context: Context;
  place: FurniturePlace;
}

export function RunningHeader({ context, place, tags, partOf }: RunningHeaderProps): Node {
  const height = Math.min(HEADER_HEIGHT, place.header);
  return (
    <placed
      x={place.x}
      y={place.header - height}
      width={place.width}
      height={height}
      valign="bottom"
      partOf={partOf}
    >
      <HeaderLine words={heldWords(context, place, tags)} measure={place.width} />
    </placed>
  );
}

interface HeaderWords {
  kind: string;
  title: string;
  tags: string;
}

/** With the widths that they have. */
interface MeasuredWords extends HeaderWords {
  parts: Parts;
}

function HeaderLine({ words, measure }: { words: MeasuredWords; measure: number }): Node {
  const [kind, title, tags] = columnWidths(words.parts, measure);
  return (
    <columns gap={GAP} align="bottom">
      <column {...kind}>
        <text style="header-kind">{words.kind}</text>
      </column>
      <column {...title}>
        <text style="header-title">{words.title}</text>
      </column>
      <column {...tags}>
        <text style="header-tags">{words.tags}</text>
      </column>
    </columns>
  );
}

/** What the header has room for: the kind gives way first, then the title is cut at a word. */
function heldWords(
  context: Context,
  { header, width }: FurniturePlace,
  tags: string,
): MeasuredWords {
  const { kind = '', title } = context.issue;
  const measured = (words: HeaderWords) => ({ ...words, parts: partsOf(context, words) });
  const whole = measured({ kind, title, tags });
  if (isOneLine(whole.parts, width)) return whole;
  const isHeld = (words: MeasuredWords) =>
    context.height(<HeaderLine words={words} measure={width} />, width) <=
    Math.min(HEADER_HEIGHT, header);
  let words = isHeld(whole) ? whole : measured({ kind: '', title, tags });
  for (let cut = title; !isHeld(words) && cut.includes(' '); ) {
    cut = cut.slice(0, cut.lastIndexOf(' '));
    words = measured({ kind: '', title: `${cut}…`, tags });
  }
  return words;
}

/** Widths of the three parts, in points. */
interface Parts {
  readonly kind: number;
  readonly title: number;
  readonly tags: number;
}

function partsOf(context: Context, { kind, title, tags }: HeaderWords): Parts {
  return {
    kind: widthOf('header-kind', kind, context),
    title: widthOf('header-title', title, context),
    tags: widthOf('header-tags', tags, context),
  };
}

/** Headers of all pages say much the same: the width of words is asked for once. */
const widths = new WeakMap<Context, Map<string, number>>();

function widthOf(style: string, words: string, context: Context): number {
  const known = widths.get(context) ?? new Map<string, number>();
  widths.set(context, known);
  const key = `${style} ${words}`;
  const width = known.get(key) ?? context.width(<text style={style}>{words}</text>);
  known.set(key, width);
  return width;
}

function isOneLine({ kind, title, tags }: Parts, measure: number): boolean {
  return kind + title + tags <= measure - 2 * GAP;
}

type ColumnWidth = Pick<Elements['column'], 'width' | 'share'>;

/**
 * The title stands in the middle of the page where the sides have room for that, else in the middle between them. Where
 * even that is too little, the sides are as wide as what stands in them, as far as the title keeps the most.
 */
function columnWidths(
  parts: Parts,
  measure: number,
): readonly [kind: ColumnWidth, title: ColumnWidth, tags: ColumnWidth] {
  const { kind, title, tags } = parts;
  const wider = Math.max(kind, tags);
  const isCentred = isOneLine({ kind: wider, title, tags: wider }, measure);
  if (isCentred) return [{ width: wider }, { share: 1 }, { width: wider }];
  if (isOneLine(parts, measure)) return [{ width: kind }, { share: 1 }, { width: tags }];
  const side = (width: number) => ({ width: Math.min(width, SIDE_SHARE * measure) });
  return [side(kind), { share: 1 }, side(tags)];
}

/** Abbreviations keep their capitals. */
function lowerFirst(name: string): string {
  const [first = '', next = ''] = name;
  const isWord = next !== next.toUpperCase() || /\s/.test(next);
  return isWord ? first.toLowerCase() + name.slice(first.length) : name;
}
