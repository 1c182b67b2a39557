/**
 * A section of publications: each on a page of its own when the template's rule says so.
 * A portrait cover with a short text makes a spread of two columns; anything longer flows round its picture.
 */
import type { Context, Item, Node } from 'digest-press/jsx-runtime';
import { InnerPage } from './inner-page.tsx';
import { ButtonBox, ItemTitle, itemName, Lead, LinkLine, SourceLine } from './item.tsx';
import { SectionBody, type SectionProps } from './section-body.tsx';

export function PublicationsSection({ context, section, number }: SectionProps): Node {
  return (
    <InnerPage context={context} sections={[{ section, number }]}>
      <SectionBody context={context} section={section} number={number} master="inner">
        {section.items.map((item, i) => (
          <Publication
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
      <ItemTitle
        item={item}
        style={ownPage ? 'publication-title-top' : 'publication-title'}
        destination={destination}
      />
      {isShort(context, item) ? (
        <CoverBeside context={context} item={item} />
      ) : (
        <>
          <Lead item={item} />
          <content of={item.text} images={item.images} figures="publication" />
          <Ending context={context} item={item} />
        </>
      )}
    </stack>
  );
}

/** The longest lead and text, in characters, that stand beside a cover without outgrowing it much; of an A4 page's type area. */
const LONGEST_BESIDE = 1150;
const USUAL_AREA = 470.55 * 688.82;
const PORTRAIT = 1.05;
/** Of the measure: covers of a series are of one width, however little is said of one. */
const COVER_SHARE = 0.48;
const COVER_GAP = 22.677;
/** Highest cover, 150 mm; on a low page the opener and the title have room over it all the same. */
const HIGHEST_COVER = 425.197;
const HIGHEST_SHARE = 0.62;

/** One cover, upright, without wishes of the editor's, and little text. */
function isShort(context: Context, item: Item): boolean {
  const [image, ...others] = item.images;
  if (image === undefined || others.length > 0) return false;
  const { width, side, after } = image;
  if ([width, side, after].some((wish) => wish !== undefined)) return false;
  const aspect = context.aspect(image) ?? PORTRAIT;
  const { typeWidth, typeHeight } = context.page('inner');
  const longest = LONGEST_BESIDE * Math.min(1, (typeWidth * typeHeight) / USUAL_AREA);
  return aspect < PORTRAIT && context.count(item.lead) + context.count(item.text) <= longest;
}

function CoverBeside({ context, item }: { context: Context; item: Item }): Node {
  const image = item.images[0]!;
  const { typeWidth, typeHeight } = context.page('inner');
  const highest = Math.min(HIGHEST_COVER, HIGHEST_SHARE * typeHeight);
  const width = Math.min(
    COVER_SHARE * (typeWidth - COVER_GAP),
    highest * (context.aspect(image) ?? PORTRAIT),
  );
  return (
    <columns gap={COVER_GAP} marginTop="14pt">
      <column width={width}>
        <image
          of={image}
          maxHeight={highest}
          marginTop="3pt"
          link={item.button?.url}
          border={{ width: '0.5pt', color: 'line' }}
        />
        {image.caption === undefined ? null : (
          <text style="caption" tag="Caption" marginTop="4pt">
            <inlines of={image.caption} />
          </text>
        )}
        {image.credit === undefined ? null : (
          <text style="credit" tag="Caption">
            <inlines of={image.credit} />
          </text>
        )}
      </column>
      <column share={1}>
        <Lead item={item} />
        <content of={item.text} />
        <Ending context={context} item={item} />
      </column>
    </columns>
  );
}

function Ending({ context, item }: { context: Context; item: Item }): Node {
  return (
    <>
      <LinkLine links={item.links} />
      <ButtonBox context={context} button={item.button} language={item.language} />
      <SourceLine context={context} item={item} />
    </>
  );
}
