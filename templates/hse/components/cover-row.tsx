/** «Новые публикации»: covers in a row, each with a linked caption under it. */
import type { Context, CoverReference, Node } from 'digest-press/jsx-runtime';

export interface CoverRowProps {
  context: Context;
  covers: readonly CoverReference[];
  perRow: number;
}

export function CoverRow({ context, covers, perRow }: CoverRowProps): Node {
  const rows = Array.from({ length: Math.ceil(covers.length / perRow) }, (_, i) =>
    covers.slice(i * perRow, (i + 1) * perRow),
  );
  return rows.map((row, i) => (
    <columns gap="11pt" marginTop={i === 0 ? 0 : '12pt'}>
      {row.map((cover) => (
        <column share={1}>
          <Cover cover={cover} context={context} isNarrow={perRow > 3} />
        </column>
      ))}
      {/* Empty places keep one cover from growing as wide as the row. */}
      {Array.from({ length: Math.max(0, 3 - row.length) }, () => (
        <column share={1} />
      ))}
    </columns>
  ));
}

interface CoverProps {
  cover: CoverReference;
  context: Context;
  isNarrow: boolean;
}

function Cover({ cover, context, isNarrow }: CoverProps): Node {
  const { image, title, url, span } = cover;
  return (
    <>
      {image === undefined || context.aspect(image) === undefined ? null : (
        <image of={image} maxHeight="112pt" link={url} border={{ width: '0.5pt', color: 'line' }} />
      )}
      <text style={isNarrow ? 'cover-caption-narrow' : 'cover-caption'} span={span}>
        {url === undefined ? title : <hyperlink to={url}>{title}</hyperlink>}
      </text>
    </>
  );
}
