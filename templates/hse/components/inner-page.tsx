/** A white page with the running header and the folio line: every page but the first and the last. */
import type { Context, Node, PageSize } from 'digest-press/jsx-runtime';
import { type FurniturePlace, RunningHeader, runningHeads } from './running-header.tsx';
import type { NumberedSection } from './section-runs.ts';

interface InnerPageProps {
  context: Context;
  /** A name under `pages:` of template.yaml. */
  master?: string;
  /** The sections that stand on these pages. */
  sections?: readonly NumberedSection[];
  /** What stands there, where it is no section. */
  name?: string;
  children?: Node;
}

export function InnerPage({
  context,
  master = 'inner',
  sections = [],
  name = '',
  children,
}: InnerPageProps): Node {
  const place = furniturePlace(context.page(master));
  return (
    <page
      master={master}
      furniture={
        <>
          {runningHeads(context, sections, name, place.width).map(({ tags, partOf }) => (
            <RunningHeader context={context} place={place} tags={tags} partOf={partOf} />
          ))}
          <placed x={place.x} y={place.rule} width={place.width}>
            <rule thickness="0.75pt" color="deep" />
          </placed>
          <FolioLine context={context} place={place} />
        </>
      }
    >
      {children}
    </page>
  );
}

/** From the header's rule to the text, and from the text to the footer's foot: 12 mm, less in narrow margins. */
const FURNITURE_GAP = 34.016;
const HEADER_SHARE = 0.4;
const FOOTER_SHARE = 0.5;
/** Between the header and its rule. */
const OVER_RULE = 5.669;
const FOOTER_HEIGHT = 17.008;

function furniturePlace({ height, margins, typeWidth }: PageSize): FurniturePlace {
  const { top, bottom, left } = margins;
  const rule = top - Math.min(FURNITURE_GAP, HEADER_SHARE * top);
  return {
    x: left,
    width: typeWidth,
    rule,
    header: rule - OVER_RULE,
    footer: height - bottom + Math.min(FURNITURE_GAP, FOOTER_SHARE * bottom),
  };
}

function FolioLine({ context, place }: { context: Context; place: FurniturePlace }): Node {
  return (
    <placed
      x={place.x}
      y={place.footer - FOOTER_HEIGHT}
      width={place.width}
      height={FOOTER_HEIGHT}
      valign="bottom"
    >
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

function issueDate(context: Context): string {
  const { year } = context.issue.date;
  return context.fill(context.labels().date, { month: context.month, year: String(year) });
}
