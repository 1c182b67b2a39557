/**
 * «Новые публикации»: covers in a row, each with a linked caption under it, no wider than the cover unless the plan says so. Covers of
 * a row stand on one line, so that their captions begin on one.
 */
import type { Context, CoverReference, Node } from 'digest-press/jsx-runtime';
import { type CoverPlan, coverHeight, coverWidth, gapBetween } from './cover-plan.ts';

export interface CoverRowProps {
  context: Context;
  covers: readonly CoverReference[];
  plan: CoverPlan;
}

export function CoverRow({ context, covers, plan }: CoverRowProps): Node {
  const { perRow, height } = plan;
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
      <columns gap={gap} marginTop={i === 0 ? 0 : '12pt'}>
        {row.map(({ cover, width, own }) => (
          <column width={width}>
            <stack padding={{ top: highest - own }}>
              <Cover cover={cover} context={context} height={height} isNarrow={perRow > 3} />
            </stack>
          </column>
        ))}
      </columns>
    );
  });
}

interface CoverProps {
  cover: CoverReference;
  context: Context;
  height: number;
  isNarrow: boolean;
}

function Cover({ cover, context, height, isNarrow }: CoverProps): Node {
  const { image, title, url, span } = cover;
  return (
    <>
      {image === undefined || context.aspect(image) === undefined ? null : (
        <image
          of={image}
          maxHeight={`${height}pt`}
          link={url}
          border={{ width: '0.5pt', color: 'line' }}
        />
      )}
      <text style={isNarrow ? 'cover-caption-narrow' : 'cover-caption'} span={span}>
        {url === undefined ? title : <hyperlink to={url}>{title}</hyperlink>}
      </text>
    </>
  );
}
