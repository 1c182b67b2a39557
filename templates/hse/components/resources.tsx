/** «Информационные ресурсы»: a grid of cells, each a picture, a kind line, a name and a description, all one link. */
import type { Context, Node, Resource } from 'digest-press/jsx-runtime';

/** Cells with descriptions that one column beside the text holds; more lose their descriptions. */
const WITH_TEXT = 7;
/** And so many without. */
const LONGEST_COLUMN = 12;

export function fitsBeside(resources: readonly Resource[]): boolean {
  return resources.length <= LONGEST_COLUMN;
}

export interface ResourceGridProps {
  context: Context;
  columns: number;
  /** Height that the cells should fill, as far as air between them can; none: they stand close. */
  height?: number;
  /** Without descriptions, however few. */
  short?: boolean;
}

/** Leading and characters of a cell's lines, for estimates: title, kind, description. */
const TITLE = { leading: 11, characters: 30 };
const KIND = { leading: 9.5, characters: 46 };
const TEXT = { leading: 10, characters: 38 };
const LEAST_AIR = 9;
const MOST_AIR = 28;
const SHORT_AIR = 8;

/** Air between cells that fills the height. */
function airFor(resources: readonly Resource[], height: number, context: Context): number {
  const lines = (length: number, { leading, characters }: typeof TITLE) =>
    Math.ceil(length / characters) * leading;
  const cells = resources.map(({ title, kind, text }) =>
    Math.max(
      34,
      lines(title.length, TITLE) +
        lines(kind?.length ?? 0, KIND) +
        lines(context.count(text), TEXT),
    ),
  );
  const filled = cells.reduce((sum, cell) => sum + cell, 0);
  const air = (height - filled) / Math.max(1, resources.length - 1);
  return Math.round(Math.min(MOST_AIR, Math.max(LEAST_AIR, air)));
}

export function ResourceGrid({
  context,
  columns,
  height = 0,
  short = false,
}: ResourceGridProps): Node {
  const { resources } = context.issue;
  const isShort = short || (columns === 1 && resources.length > WITH_TEXT);
  const air = isShort ? SHORT_AIR : airFor(resources, height, context);
  const rows = Array.from({ length: Math.ceil(resources.length / columns) }, (_, i) =>
    resources.slice(i * columns, (i + 1) * columns),
  );
  return (
    <>
      <text style="about-heading" tag="H2">
        {context.labels().resources}
      </text>
      {rows.map((row, i) => (
        <stack marginTop={i === 0 ? 0 : { size: air, shrink: '3pt' }}>
          {columns === 1 ? (
            <Cell resource={row[0]!} context={context} isShort={isShort} />
          ) : (
            <columns gap="8mm">
              {Array.from({ length: columns }, (_, column) => (
                <column share={1}>
                  {row[column] === undefined ? null : (
                    <Cell resource={row[column]} context={context} isShort={isShort} />
                  )}
                </column>
              ))}
            </columns>
          )}
        </stack>
      ))}
    </>
  );
}

interface CellProps {
  resource: Resource;
  context: Context;
  isShort: boolean;
}

function Cell({ resource, context, isShort }: CellProps): Node {
  const { image, url, span } = resource;
  const words = <Words resource={resource} isShort={isShort} />;
  return (
    <stack link={url} span={span} unbreakable>
      {image === undefined || context.aspect(image) === undefined ? (
        words
      ) : (
        <columns gap="10pt">
          <column width={isShort ? '26pt' : '34pt'}>
            <image of={image} maxHeight={isShort ? '26pt' : '34pt'} />
          </column>
          <column share={1}>{words}</column>
        </columns>
      )}
    </stack>
  );
}

function Words({ resource, isShort }: { resource: Resource; isShort: boolean }): Node {
  const { title, kind, text } = resource;
  return (
    <>
      <text style="resource-title">{title}</text>
      {kind === undefined ? null : <text style="resource-kind">{kind}</text>}
      {isShort || text === undefined ? null : <content of={text} style="resource-text" />}
    </>
  );
}
