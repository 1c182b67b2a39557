/** A section of news: the opener, then items one after another. */
import type { Context, Item, Node, Section } from 'digest-press/jsx-runtime';
import { InnerPage } from './inner-page.tsx';
import { ButtonBox, ItemTitle, itemName, Lead, LinkLine, SourceLine } from './item.tsx';
import { Opener } from './opener.tsx';

export interface SectionProps {
  context: Context;
  section: Section;
  number: number;
}

export function NewsSection({ context, section, number }: SectionProps): Node {
  const { intro, outro, image } = section;
  return (
    <InnerPage context={context} master="news">
      <stack tag="Sect" span={section.span}>
        <Opener context={context} title={section.title} destination={`section-${number}`} />
        {intro === undefined && image === undefined ? null : (
          <stack item marginBottom="16pt">
            <content of={intro} images={image === undefined ? [] : [image]} figures="banner" />
          </stack>
        )}
        {section.items.map((item, i) => (
          <NewsItem
            context={context}
            item={item}
            destination={itemName(number, i + 1)}
            isFirst={i === 0}
          />
        ))}
        {outro === undefined ? null : (
          <stack marginTop="18pt">
            <content of={outro} />
          </stack>
        )}
      </stack>
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
