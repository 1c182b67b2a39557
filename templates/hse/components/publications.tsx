/**
 * A section of publications: each on a page of its own when the template's rule says so.
 * A portrait cover with a short text makes a spread of two columns; anything longer flows round its picture.
 */
import type { Context, ImageReference, Item, Node } from 'digest-press/jsx-runtime';
import { InnerPage } from './inner-page.tsx';
import { Ending, hasWishes, ItemTitle, itemName, Lead } from './item.tsx';
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

/** What stands beside a cover is no higher than this share of the page: it would outgrow the cover much. */
const HIGHEST_BESIDE = 0.62;
const PORTRAIT = 1.05;
/** Of the measure: covers of a series are of one width, however little is said of one. */
const COVER_SHARE = 0.48;
const COVER_GAP = 22.677;
/** Highest cover, 150 mm; on a low page the opener and the title have room over it all the same. */
const HIGHEST_COVER = 425.197;
const HIGHEST_SHARE = 0.62;
/** Of the leading: where the capitals of a first line end, and a picture beside it begins, as in news. */
const CAPITALS_TOP = 0.26;

/** One cover, upright, without wishes of the editor's, and little text. */
function isShort(context: Context, item: Item): boolean {
  const [image, ...others] = item.images;
  if (image === undefined || others.length > 0) return false;
  if (hasWishes(image)) return false;
  if ((context.aspect(image) ?? PORTRAIT) >= PORTRAIT) return false;
  const { typeWidth, typeHeight } = context.page('inner');
  const beside = typeWidth - COVER_GAP - coverWidth(context, image);
  return (
    context.height(<Words context={context} item={item} />, beside) <= HIGHEST_BESIDE * typeHeight
  );
}

function CoverBeside({ context, item }: { context: Context; item: Item }): Node {
  const image = item.images[0]!;
  return (
    <columns gap={COVER_GAP} marginTop="14pt">
      <column width={coverWidth(context, image)}>
        <stack padding={{ top: topOfCover(context, item) }}>
          <image
            of={image}
            maxHeight={highestCover(context)}
            link={item.button?.url}
            border={{ width: '0.5pt', color: 'line' }}
          />
        </stack>
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
        <Words context={context} item={item} />
      </column>
    </columns>
  );
}

function Words({ context, item }: { context: Context; item: Item }): Node {
  return (
    <>
      <Lead item={item} />
      <content of={item.text} />
      <Ending context={context} item={item} />
    </>
  );
}

/** A cover is level with the capitals beside it, or with a button. */
function topOfCover(context: Context, { lead, text }: Item): number {
  const first = lead === undefined ? 'body' : 'lead';
  const hasWords = lead !== undefined || context.count(text) > 0;
  return hasWords ? CAPITALS_TOP * context.height(<text style={first}>1</text>, COVER_GAP) : 0;
}

function highestCover(context: Context): number {
  return Math.min(HIGHEST_COVER, HIGHEST_SHARE * context.page('inner').typeHeight);
}

function coverWidth(context: Context, image: ImageReference): number {
  const widest = COVER_SHARE * (context.page('inner').typeWidth - COVER_GAP);
  return Math.min(widest, highestCover(context) * (context.aspect(image) ?? PORTRAIT));
}
