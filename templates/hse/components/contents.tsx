/** The contents: made of the sections and items themselves, so that titles and folios cannot differ. */
import type { Context, Item, Node, Section } from 'digest-press/jsx-runtime';
import { type ContentsPlan, planContents } from './contents-plan.ts';
import { InnerPage } from './inner-page.tsx';
import { itemName } from './item.tsx';
import { Opener } from './opener.tsx';

export function ContentsPage({ context }: { context: Context }): Node {
  const { sections } = context.issue;
  const plan = planOf(context);
  return (
    <InnerPage context={context} name={context.labels().contents}>
      <ContentsOpener context={context} />
      {/* Inside TOC only TOC, TOCI and Caption may stand: a section is a table of its own. */}
      <stack tag="TOC">
        {sections.map((section, i) => (
          <SectionEntries section={section} number={i + 1} plan={plan} />
        ))}
      </stack>
    </InnerPage>
  );
}

function ContentsOpener({ context }: { context: Context }): Node {
  return <Opener context={context} title={context.labels().contents} destination="contents" />;
}

/** The contents as they would be set, and what to do where one page does not hold them. */
function planOf(context: Context): ContentsPlan {
  const { typeWidth: width, typeHeight: height } = context.page('inner');
  if (takesPages(context, height)) return { isClose: false };
  const heightOf = (node: Node) => context.height(node, width);
  const all = entriesOf(context.issue.sections);
  const whole = heightOf([<ContentsOpener context={context} />, all]);
  if (whole <= height) return { isClose: false };
  const [first, second] = context.issue.sections;
  const sections = context.issue.sections.map((section, i) => ({
    height: heightOf(entriesOf([section])),
    rows: rowHeights(isListed(section) ? rowsOf(section, i + 1, 'contents-entry') : [], heightOf),
  }));
  const two = second ? heightOf(entriesOf([first!, second])) : 0;
  return planContents({
    sections,
    between: second ? two - sections[0]!.height - sections[1]!.height : 0,
    // The space under the opener is there where something follows it.
    page: { first: height + heightOf(all) - whole, height },
    least: context.leastHeight(entriesOf(context.issue.sections, true), width),
  });
}

/** So many entries that they need two pages, of whatever height: nothing need be measured to see that. */
function takesPages(context: Context, height: number): boolean {
  const entries = context.issue.sections.filter(isListed).flatMap(({ items }) => items);
  return entries.length * context.fontSize('contents-entry') > 2 * height;
}

function entriesOf(sections: readonly Section[], isClose = false): readonly Node[] {
  return sections.map((section, i) => (
    <SectionEntries section={section} number={i + 1} plan={{ isClose }} />
  ));
}

/** Of rows, each with the space to the next. */
function rowHeights(rows: readonly Node[], heightOf: (node: Node) => number): readonly number[] {
  const heights = rows.map(heightOf);
  const [first = 0, second = 0] = heights;
  const between = rows.length > 1 ? heightOf(rows.slice(0, 2)) - first - second : 0;
  return heights.map((height) => height + between);
}

/** Bulletins are not: their section is the entry. */
function isListed({ kind }: Section): boolean {
  return kind !== 'bulletins';
}

interface SectionEntriesProps {
  section: Section;
  number: number;
  plan: ContentsPlan;
}

function SectionEntries({ section, number, plan }: SectionEntriesProps): Node {
  const marginTop = number === 1 ? 0 : undefined;
  const parting = plan.second?.section === number - 1 ? plan.second.entry : undefined;
  if (!isListed(section)) {
    const row = (
      <Row
        style="contents-section-entry"
        target={`section-${number}`}
        title={section.title}
        marginTop={marginTop}
      />
    );
    return parting === 0 ? <stack breakBefore>{row}</stack> : row;
  }
  const rows = rowsOf(section, number, plan.isClose ? 'contents-entry-close' : 'contents-entry');
  return (
    <stack tag="TOC" keepTogether={!parting} breakBefore={parting === 0}>
      <text style="contents-section" tag="Caption" marginTop={marginTop}>
        {section.title}
      </text>
      {parting ? rows.slice(0, parting) : rows}
      {parting ? <stack breakBefore>{rows.slice(parting)}</stack> : null}
    </stack>
  );
}

function rowsOf({ items }: Section, number: number, style: string): readonly Node[] {
  return items.map((item, i) => (
    <Row
      style={style}
      target={itemName(number, i + 1)}
      title={item.title}
      item={item}
      // Two entries of a section stand on either side of a page's end.
      keepWithNext={i === 0 || i === items.length - 2 ? 1 : 0}
    />
  ));
}

interface RowProps {
  style: string;
  target: string;
  title: string;
  item?: Item;
  marginTop?: number | undefined;
  keepWithNext?: number;
}

function Row({ style, target, title, item, marginTop, keepWithNext }: RowProps): Node {
  return (
    <entry
      style={style}
      target={target}
      folioStyle="contents-folio"
      leaderStyle="contents-leader"
      folioWidth="25pt"
      leaderStep="4.5pt"
      marginTop={marginTop}
      keepWithNext={keepWithNext}
      language={item?.language}
      span={item?.titleSpan}
    >
      {title}
    </entry>
  );
}
