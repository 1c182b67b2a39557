/** The contents: made of the sections and items themselves, so that titles and folios cannot differ. */
import type { Context, Item, Node, Section } from 'digest-press/jsx-runtime';
import { InnerPage } from './inner-page.tsx';
import { itemName } from './item.tsx';
import { Opener } from './opener.tsx';

export function ContentsPage({ context }: { context: Context }): Node {
  return (
    <InnerPage context={context} name={context.labels().contents}>
      <Opener context={context} title={context.labels().contents} destination="contents" />
      {/* Inside TOC only TOC, TOCI and Caption may stand: a section is a table of its own. */}
      <stack tag="TOC">
        {context.issue.sections.map((section, i) => (
          <SectionEntries section={section} number={i + 1} />
        ))}
      </stack>
    </InnerPage>
  );
}

function SectionEntries({ section, number }: { section: Section; number: number }): Node {
  const marginTop = number === 1 ? 0 : undefined;
  // Bulletins are not listed: their section is the entry.
  if (section.kind === 'bulletins') {
    return (
      <Row
        style="contents-section-entry"
        target={`section-${number}`}
        title={section.title}
        marginTop={marginTop}
      />
    );
  }
  return (
    <stack tag="TOC" keepTogether>
      <text style="contents-section" tag="Caption" marginTop={marginTop}>
        {section.title}
      </text>
      {section.items.map((item, i) => (
        <Row
          style="contents-entry"
          target={itemName(number, i + 1)}
          title={item.title}
          item={item}
          // Two entries of a section stand on either side of a page's end.
          keepWithNext={i === 0 || i === section.items.length - 2 ? 1 : 0}
        />
      ))}
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
