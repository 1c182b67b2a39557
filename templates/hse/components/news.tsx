/** A section of news: the opener, then items one after another. */
import type { Context, Item, Node } from 'digest-press/jsx-runtime';
import { InnerPage } from './inner-page.tsx';
import { ButtonBox, ItemTitle, itemName, Lead, LinkLine, SourceLine } from './item.tsx';
import { SectionBody, type SectionProps } from './section-body.tsx';

export function NewsSection({ context, section, number }: SectionProps): Node {
  return (
    <InnerPage context={context} master="news">
      <SectionBody context={context} section={section} number={number}>
        {section.items.map((item, i) => (
          <NewsItem
            context={context}
            item={item}
            destination={itemName(number, i + 1)}
            isFirst={i === 0}
          />
        ))}
      </SectionBody>
    </InnerPage>
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
      <LinkLine links={item.links} />
      <ButtonBox context={context} button={item.button} language={item.language} />
      <SourceLine context={context} item={item} />
    </stack>
  );
}
