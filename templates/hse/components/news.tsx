/** Sections of news that share their pages: of each the opener, then its items one after another. */
import type { Context, Item, Node } from 'digest-press/jsx-runtime';
import { InnerPage } from './inner-page.tsx';
import { Ending, ItemTitle, itemName, Lead } from './item.tsx';
import { SectionBody, type SectionProps } from './section-body.tsx';
import type { NumberedSection } from './section-runs.ts';

interface NewsSectionsProps {
  context: Context;
  sections: readonly NumberedSection[];
}

export function NewsSections({ context, sections }: NewsSectionsProps): Node {
  return (
    <InnerPage context={context} master="news" sections={sections}>
      {sections.map(({ section, number }, i) => (
        <NewsSection
          context={context}
          section={section}
          number={number}
          runsOn={i > 0}
          sharesPages={sections.length > 1}
        />
      ))}
    </InnerPage>
  );
}

interface NewsSectionProps extends SectionProps {
  /** Another section may stand over it on its page. */
  runsOn: boolean;
  sharesPages: boolean;
}

function NewsSection({ context, section, number, runsOn, sharesPages }: NewsSectionProps): Node {
  return (
    <SectionBody
      context={context}
      section={section}
      number={number}
      master="news"
      runsOn={runsOn}
      sharesPages={sharesPages}
    >
      {section.items.map((item, i) => (
        <NewsItem
          context={context}
          item={item}
          destination={itemName(number, i + 1)}
          isFirst={i === 0}
        />
      ))}
    </SectionBody>
  );
}

interface NewsItemProps {
  context: Context;
  item: Item;
  destination: string;
  isFirst: boolean;
}

function NewsItem({ context, item, destination, isFirst }: NewsItemProps): Node {
  return (
    <stack
      item
      tag="Art"
      language={item.language}
      span={item.span}
      marginTop={isFirst ? 0 : { size: '24pt', stretch: '8pt', shrink: '4pt' }}
    >
      <ItemTitle item={item} style="item-title" destination={destination} />
      <Lead item={item} />
      <content of={item.text} images={item.images} figures="news" />
      <Ending context={context} item={item} />
    </stack>
  );
}
