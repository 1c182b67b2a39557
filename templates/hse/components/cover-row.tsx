/**
 * «Новые публикации»: covers in rows, each with its linked caption, as wide as the plan says. Covers of a row with captions
 * under them stand on one line, so that their captions begin on one.
 */
import type { Context, CoverReference, Node } from 'digest-press/jsx-runtime';
import {
  BESIDE_COVER,
  BETWEEN_ROWS,
  type CoverPlan,
  coverHeight,
  coverWidth,
  gapBetween,
  listedWidth,
} from './cover-plan.ts';

/** Width over height of a cover without a picture. */
const BLANK_ASPECT = 0.71;

interface CoverRowProps {
  context: Context;
  covers: readonly CoverReference[];
  plan: CoverPlan;
}

export function CoverRow({ context, covers, plan }: CoverRowProps): Node {
  const { perRow } = plan;
  const sized = covers.map((cover) => {
    const aspect = context.aspect(cover.image);
    // Under one cover a row there is room for a wider caption.
    const width = perRow === 1 ? plan.measure : coverWidth(aspect, plan);
    return { cover, width, own: coverHeight(aspect, plan) };
  });
  const rows = Array.from({ length: Math.ceil(sized.length / perRow) }, (_, i) =>
    sized.slice(i * perRow, (i + 1) * perRow),
  );
  return rows.map((row, i) => {
    // Covers of a short row stand under those of a full one.
    const spread = row.length < perRow ? rows[0]! : row;
    const gap = gapBetween(
      spread.map(({ width }) => width),
      plan,
    );
    const highest = Math.max(...row.map(({ own }) => own));
    return (
      <columns gap={gap} marginTop={i === 0 ? 0 : BETWEEN_ROWS}>
        {row.map(({ cover, width, own }) => (
          <column width={width}>
            {plan.captions === 'beside' ? (
              <ListedCover cover={cover} context={context} plan={plan} />
            ) : (
              <stack padding={{ top: own === 0 ? 0 : highest - own }}>
                {own === 0 ? <BlankCover height={highest} width={width} /> : null}
                <Cover cover={cover} context={context} plan={plan} />
              </stack>
            )}
          </column>
        ))}
      </columns>
    );
  });
}

interface CoverProps {
  cover: CoverReference;
  context: Context;
  plan: CoverPlan;
}

function Cover({ cover, context, plan }: CoverProps): Node {
  const isNarrow = plan.perRow > 3;
  return (
    <>
      <CoverPicture cover={cover} context={context} plan={plan} />
      <Caption cover={cover} style={isNarrow ? 'cover-caption-narrow' : 'cover-caption'} />
    </>
  );
}

/** Its caption beside it; captions of a row begin at one edge. */
function ListedCover({ cover, context, plan }: CoverProps): Node {
  const caption = <Caption cover={cover} style="cover-caption-narrow" />;
  return (
    <columns gap={BESIDE_COVER}>
      <column width={listedWidth(plan)}>
        <CoverPicture cover={cover} context={context} plan={plan} />
      </column>
      <column share={1}>{caption}</column>
    </columns>
  );
}

/** Stands for a picture that the issue lacks, so that its caption is under something, as those of its row are. */
function BlankCover({ height, width }: { height: number; width: number }): Node {
  if (height === 0) return null;
  return (
    <columns gap={0}>
      <column width={Math.min(width, BLANK_ASPECT * height)}>
        <stack background="wash">
          <space size={height} />
        </stack>
      </column>
    </columns>
  );
}

function CoverPicture({ cover: { image, url }, context, plan }: CoverProps): Node {
  if (image === undefined || context.aspect(image) === undefined) return null;
  const border = { width: '0.5pt', color: 'line' };
  return <image of={image} maxHeight={`${plan.height}pt`} link={url} border={border} />;
}

function Caption({ cover, style }: { cover: CoverReference; style: string }): Node {
  const { title, url, span } = cover;
  return (
    <text style={style} span={span}>
      {url === undefined ? title : <hyperlink to={url}>{title}</hyperlink>}
    </text>
  );
}
