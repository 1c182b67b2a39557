/** A white page with the running header and the folio line: every page but the first and the last. */
import type { Context, Node } from 'digest-press/jsx-runtime';

export interface InnerPageProps {
  context: Context;
  /** A master of template.yaml with the margins of `inner`. */
  master?: string;
  children?: Node;
}

export function InnerPage({ context, master = 'inner', children }: InnerPageProps): Node {
  return (
    <page
      master={master}
      furniture={
        <>
          <RunningHeader context={context} />
          <FolioLine context={context} />
        </>
      }
    >
      {children}
    </page>
  );
}

/** Width of a character of the header's three parts, in em: capitals, semibold, regular. */
const CHARACTER = { kind: 0.72, title: 0.54, tags: 0.5 };
/** All that the three parts may have together, in em: the measure without its gaps. */
const ROOM = 59;

function RunningHeader({ context }: { context: Context }): Node {
  const { issue } = context;
  const tags = tagLine(context);
  const widths = {
    kind: CHARACTER.kind * (issue.kind?.length ?? 0) + 1,
    title: CHARACTER.title * issue.title.length + 1,
    tags: CHARACTER.tags * tags.length + 1,
  };
  // The title stands in the middle of the page where the sides have room for that; else columns are as wide as what stands
  // in them, so that none wraps while another is empty.
  const side = Math.max(widths.kind, widths.tags);
  const isCentred = 2 * side + widths.title <= ROOM;
  const shares = isCentred ? { ...widths, kind: side, tags: side } : widths;
  return (
    <>
      <placed x="22mm" y="5mm" width="166mm" height="11mm" valign="bottom">
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
      <placed x="22mm" y="18mm" width="166mm">
        <rule thickness="0.75pt" color="deep" />
      </placed>
    </>
  );
}

/** Short names of the sections; as many from the first on as the line holds. */
function tagLine({ issue, settings }: Context): string {
  const longest = Number(settings['tag-line-characters'] ?? 60);
  const names = issue.sections.map(({ short }) => lowerFirst(short));
  while (names.length > 1 && names.join(', ').length > longest) names.pop();
  const line = names.join(', ');
  return line.length <= longest ? line : `${line.slice(0, line.lastIndexOf(' ', longest))}…`;
}

/** Abbreviations keep their capitals. */
function lowerFirst(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function FolioLine({ context }: { context: Context }): Node {
  return (
    <placed x="22mm" y="279mm" width="166mm" height="6mm" valign="bottom">
      <columns align="bottom">
        <column share={4}>
          <text style="footer">{`${issueName(context)} · ${issueDate(context)}`}</text>
        </column>
        <column share={1}>
          <text style="footer-folio">
            <folio />
          </text>
        </column>
      </columns>
    </placed>
  );
}

export function issueName(context: Context): string {
  return context.fill(context.labels().issue, { number: context.issue.number });
}

export function issueDate(context: Context): string {
  const { year } = context.issue.date;
  return context.fill(context.labels().date, { month: context.month, year: String(year) });
}
