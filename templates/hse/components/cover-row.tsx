/** «Новые публикации»: covers in a row, each with a linked caption under it. */
import type { Context, CoverReference, Node } from 'digest-press/jsx-runtime';
import type { CoverPlan } from './cover-plan.ts';

export interface CoverRowProps {
  context: Context;
  covers: readonly CoverReference[];
  plan: CoverPlan;
}

export function CoverRow({ context, covers, plan }: CoverRowProps): Node {
  const { perRow, height } = plan;
  const rows = Array.from({ length: Math.ceil(covers.length / perRow) }, (_, i) =>
    covers.slice(i * perRow, (i + 1) * perRow),
  );
  return rows.map((row, i) => (
    <columns gap="11pt" marginTop={i === 0 ? 0 : '12pt'}>
      {row.map((cover) => (
        <column share={1}>
          <Cover cover={cover} context={context} height={height} isNarrow={perRow > 3} />
        </column>
      ))}
      {/* Empty places keep the covers of a short row under those of a full one. */}
      {Array.from({ length: Math.max(0, perRow - row.length) }, () => (
        <column share={1} />
      ))}
    </columns>
  ));
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
