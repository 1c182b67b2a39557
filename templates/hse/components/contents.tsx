/** The contents: made of the sections and items themselves, so that titles and folios cannot differ. */
import type { Context, Item, Node, Section } from 'digest-press/jsx-runtime';
import { type ContentsPlan, planContents } from './contents-plan.ts';
import { InnerPage } from './inner-page.tsx';
import { itemName } from './item.tsx';
import { Opener } from './opener.tsx';

export function ContentsPage({ context }: { context: Context }): Node {
  const plan = planContents({
    sections: context.issue.sections.map((section) => ({
      title: section.title,
      entries: isListed(section) ? section.items.map(({ title }) => title) : [],
    })),
    page: pageOf(context),
  });
  return (
    <InnerPage context={context} name={context.labels().contents}>
      <Opener context={context} title={context.labels().contents} destination="contents" />
      {/* Inside TOC only TOC, TOCI and Caption may stand: a section is a table of its own. */}
      <stack tag="TOC">
        {context.issue.sections.map((section, i) => (
          <SectionEntries section={section} number={i + 1} plan={plan} />
        ))}
      </stack>
    </InnerPage>
  );
}

function pageOf(context: Context) {
  const { typeWidth: width, typeHeight: height } = context.page('inner');
  return { width, height };
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
  const rows = section.items.map((item, i) => (
    <Row
      style={plan.isClose ? 'contents-entry-close' : 'contents-entry'}
      target={itemName(number, i + 1)}
      title={item.title}
      item={item}
      // Two entries of a section stand on either side of a page's end.
      keepWithNext={i === 0 || i === section.items.length - 2 ? 1 : 0}
    />
  ));
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
