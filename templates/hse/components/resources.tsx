/** «Информационные ресурсы»: a grid of cells, each a picture, a kind line, a name and a description, all one link. */
import type { Context, Elements, Node, Resource } from 'digest-press/jsx-runtime';
import { GRID_GAP } from './about-heights.ts';
import type { GridPlan } from './about-shapes.ts';
import type { CellLook } from './cell-plan.ts';

interface ResourceGridProps {
  context: Context;
  plan: GridPlan;
}

export function ResourceGrid({ context, plan }: ResourceGridProps): Node {
  return (
    <>
      <GridHeading context={context} />
      {gridRows(context, plan).map((row, i) => (
        <stack unbreakable {...(i === 0 ? {} : over(plan))}>
          {row}
        </stack>
      ))}
    </>
  );
}

export function GridHeading({ context }: { context: Context }): Node {
  return (
    <text style="about-heading" tag="H2">
      {context.labels().resources}
    </text>
  );
}

/** Cells side by side, row by row. */
export function gridRows(
  context: Context,
  { columns, look }: Pick<GridPlan, 'columns' | 'look'>,
): readonly Node[] {
  const { resources } = context.issue;
  const hasPictures = resources.some((resource) => hasPicture(resource, context));
  const cell = (resource: Resource | undefined) =>
    resource === undefined ? null : (
      <Cell resource={resource} context={context} look={look} hasPictures={hasPictures} />
    );
  return Array.from({ length: Math.ceil(resources.length / columns) }, (_, i) => {
    const row = resources.slice(i * columns, (i + 1) * columns);
    if (columns === 1) return cell(row[0]);
    return (
      <columns gap={GRID_GAP}>
        {Array.from({ length: columns }, (_, column) => (
          <column share={1}>{cell(row[column])}</column>
        ))}
      </columns>
    );
  });
}

/** What stands over a row: air, in the middle of it perhaps a line. */
function over({ air, look }: GridPlan): Elements['stack'] {
  if (!look.isRuled) return { marginTop: { size: air, shrink: '3pt' } };
  const borders = { top: { width: '0.5pt', color: 'line' } };
  return { marginTop: air / 2, padding: { top: air / 2 }, borders };
}

/** Whether the resource has a picture that could be read. */
function hasPicture({ image }: Resource, context: Context): boolean {
  return image !== undefined && context.aspect(image) !== undefined;
}

interface CellProps {
  resource: Resource;
  context: Context;
  look: CellLook;
  /** Some cell has a picture: the words of all stand where theirs do. */
  hasPictures: boolean;
}

function Cell({ resource, context, look, hasPictures }: CellProps): Node {
  const { image, url, span } = resource;
  const words = <Words resource={resource} style={look.style} />;
  return (
    <stack link={url} span={span} unbreakable>
      {hasPictures ? (
        <columns gap={look.gap}>
          <column width={look.picture}>
            {image === undefined || !hasPicture(resource, context) ? null : (
              <image of={image} maxHeight={look.picture} />
            )}
          </column>
          <column share={1}>{words}</column>
        </columns>
      ) : (
        words
      )}
    </stack>
  );
}

function Words({ resource, style }: { resource: Resource; style: string }): Node {
  const { title, kind, text } = resource;
  return (
    <>
      <text style={`${style}-title`}>{title}</text>
      {kind === undefined ? null : <text style={`${style}-kind`}>{kind}</text>}
      {text === undefined ? null : <content of={text} style={`${style}-text`} />}
    </>
  );
}
