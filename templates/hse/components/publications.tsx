/** A section of publications: each on a page of its own when the template's rule says so. */
import type { Context, Item, Node } from 'digest-press/jsx-runtime';
import { InnerPage } from './inner-page.tsx';
import { ButtonBox, ItemTitle, itemName, Lead, LinkLine, SourceLine } from './item.tsx';
import type { SectionProps } from './news.tsx';
import { Opener } from './opener.tsx';

export function PublicationsSection({ context, section, number }: SectionProps): Node {
  const { intro, outro } = section;
  return (
    <InnerPage context={context}>
      <stack tag="Sect" span={section.span}>
        <Opener context={context} title={section.title} destination={`section-${number}`} />
        {intro === undefined ? null : <content of={intro} />}
        {section.items.map((item, i) => (
          <Publication
            context={context}
            item={item}
            destination={itemName(number, i + 1)}
            isFirst={i === 0}
          />
        ))}
        {outro === undefined ? null : (
          <stack marginTop="16pt">
            <content of={outro} />
          </stack>
        )}
      </stack>
    </InnerPage>
  );
}

interface PublicationProps {
  context: Context;
  item: Item;
  destination: string;
  isFirst: boolean;
}

function Publication({ context, item, destination, isFirst }: PublicationProps): Node {
  const ownPage = context.settings['own-page'] === true && !isFirst;
  return (
    <stack
      item
      tag="Art"
      language={item.language}
      span={item.span}
      breakBefore={ownPage}
      marginTop={isFirst || ownPage ? 0 : { size: '28pt', stretch: '8pt', shrink: '4pt' }}
    >
      <ItemTitle item={item} style="publication-title" destination={destination} />
      <Lead item={item} />
      <content of={item.text} images={item.images} figures="publication" />
      <LinkLine context={context} links={item.links} />
      <ButtonBox context={context} button={item.button} language={item.language} />
      <SourceLine context={context} item={item} />
    </stack>
  );
}
