/** A section of bulletins: banner, introduction, short entries with a rule at the left, closing lines. */
import type { Context, Item, Node } from 'digest-press/jsx-runtime';
import { InnerPage } from './inner-page.tsx';
import { Ending, ItemTitle, itemName, Lead } from './item.tsx';
import { Opener } from './opener.tsx';
import { SectionIntro, type SectionProps } from './section-body.tsx';
import { sectionName } from './section-runs.ts';

export function BulletinsSection({ context, section, number }: SectionProps): Node {
  const { outro } = section;
  return (
    <InnerPage context={context} master="news" sections={[{ section, number }]}>
      <stack tag="Sect" span={section.span}>
        <Opener
          context={context}
          title={section.title}
          destination={sectionName(number)}
          master="news"
        />
        <SectionIntro
          context={context}
          section={section}
          master="news"
          marginBottom={{ size: '16pt', stretch: '6pt', shrink: '6pt' }}
        />
        {section.items.map((item, i) => (
          <Bulletin context={context} item={item} destination={itemName(number, i + 1)} />
        ))}
        {outro === undefined ? null : (
          <stack marginTop={{ size: '6pt', stretch: '4pt' }}>
            <content of={outro} />
          </stack>
        )}
      </stack>
    </InnerPage>
  );
}

interface BulletinProps {
  context: Context;
  item: Item;
  destination: string;
}

/** A few lines stand whole; in a column they are twice as many, and white under it is seen sooner than a bulletin that goes on. */
function Bulletin({ context, item, destination }: BulletinProps): Node {
  return (
    <stack
      tag="Art"
      language={item.language}
      span={item.span}
      item={item.images.length > 0}
      unbreakable={context.page('news').columns === 1}
      borders={{ left: { width: '2pt', color: 'deep' } }}
      padding={{ left: '11pt' }}
      marginBottom={{ size: '16pt', stretch: '7pt', shrink: '6pt' }}
    >
      <ItemTitle item={item} style="bulletin-title" destination={destination} />
      <Lead item={item} />
      <content of={item.text} images={item.images} figures="news" />
      <Ending
        context={context}
        item={item}
        linkMark={String(context.settings['link-mark'] ?? '')}
      />
    </stack>
  );
}
