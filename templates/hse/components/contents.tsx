/** The contents: made of the sections and items themselves, so that titles and folios cannot differ. */
import type { Context, Item, Node, Section } from 'digest-press/jsx-runtime';
import { type ContentsFacts, type ContentsPlan, planContents } from './contents-plan.ts';
import { InnerPage } from './inner-page.tsx';
import { itemName } from './item.tsx';
import { Opener } from './opener.tsx';

export function ContentsPage({ context }: { context: Context }): Node {
  const { sections } = context.issue;
  const plan = planContents(contentsFacts(context));
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

/** The contents as they would be set. */
function contentsFacts(context: Context): ContentsFacts {
  const { typeWidth: width, typeHeight: height } = context.page('inner');
  const entriesOf = (sections: readonly Section[], isClose = false) =>
    sections.map((section, i) => (
      <SectionEntries section={section} number={i + 1} plan={{ isClose }} />
    ));
  const heightOf = (node: Node) => context.height(node, width);
  const sections = context.issue.sections.map((section, i) => ({
    height: heightOf(entriesOf([section])),
    rows: isListed(section) ? rowsOf(section, i + 1, 'contents-entry') : [],
  }));
  const [first, second] = context.issue.sections;
  const opener = <ContentsOpener context={context} />;
  const all = entriesOf(context.issue.sections);
  return {
    sections: sections.map(({ height, rows }) => ({
      height,
      rows: rows.map((_, i) => heightOf(rows.slice(i, i + 2)) - heightOf(rows[i + 1])),
    })),
    between: second
      ? heightOf(entriesOf([first!, second])) - sections[0]!.height - sections[1]!.height
      : 0,
    // The space under the opener is there where something follows it.
    page: { first: height + heightOf(all) - heightOf([opener, all]), height },
    least: context.leastHeight(entriesOf(context.issue.sections, true), width),
  };
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
