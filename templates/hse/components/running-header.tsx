/** The running header: kind of the issue, its title, and the sections or the one of the page. */
import type { Context, Node } from 'digest-press/jsx-runtime';
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
  { issue, settings }: Context,
  sections: readonly NumberedSection[],
  name: string,
): readonly RunningHead[] {
  const longest = Number(settings['tag-line-characters'] ?? 60);
  const all = issue.sections.map(({ short }) => lowerFirst(short)).join(', ');
  if (all.length <= longest) return [{ tags: all }];
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

/** Width of a character of the header's three parts, in em: capitals, semibold, regular. */
const CHARACTER = { kind: 0.72, title: 0.54, tags: 0.5 };
/** The header is no higher, and its foot stands still. */
const HEADER_HEIGHT = 31.181;
/** An em of the header; the gaps between its parts. */
const EM = 7.5;
const GAPS = 28;

interface RunningHeaderProps extends RunningHead {
  context: Context;
  place: FurniturePlace;
}

export function RunningHeader({ context, place, tags, partOf }: RunningHeaderProps): Node {
  const { issue } = context;
  const widths = {
    kind: CHARACTER.kind * (issue.kind?.length ?? 0) + 1,
    title: CHARACTER.title * issue.title.length + 1,
    tags: CHARACTER.tags * tags.length + 1,
  };
  // The title stands in the middle of the page where the sides have room for that; else columns are as wide as what stands
  // in them, so that none wraps while another is empty.
  const side = Math.max(widths.kind, widths.tags);
  const isCentred = 2 * side + widths.title <= (place.width - GAPS) / EM;
  const shares = isCentred ? { ...widths, kind: side, tags: side } : widths;
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
      <columns gap="4mm" align="bottom">
        <column share={shares.kind}>
          <text style="header-kind">{issue.kind}</text>
        </column>
        <column share={shares.title}>
          <text style="header-title">{issue.title}</text>
        </column>
        <column share={shares.tags}>
          <text style="header-tags">{tags}</text>
        </column>
      </columns>
    </placed>
  );
}

/** Abbreviations keep their capitals. */
function lowerFirst(name: string): string {
  return /^\p{Lu}(?:\p{Ll}|\s)/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
