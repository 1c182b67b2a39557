/** The cover: deep blue to every edge, type at the left, a network of its own for every issue. */
import type { Context, Node, PageSize } from 'digest-press/jsx-runtime';
import { issueName } from './inner-page.tsx';
import { Network } from './network.tsx';
import type { Box } from './network-graph.ts';
import { wordmarkWidth } from './wordmark.tsx';

/** Foot of the title and the kind line, as a share of the page; the bar and the issue's lines stand below. */
const TITLE_FOOT = 0.582;
/** Height of the title and the kind line at most, and what the institute and the wordmark over it take. */
const TITLE_HEIGHT = 330;
const HEAD = 135;
/** The institute's lines, and the least gap between them and the wordmark. */
const INSTITUTE_WIDTH = 187.087;
const HEAD_GAP = 14;
/** Of the size of its style: a long title, and the smallest in which a long word stands whole. */
const LONG_TITLE = 60;
const LONG_TITLE_SHARE = 0.72;
const SMALLEST_SHARE = 0.4;

export function CoverPage({ context }: { context: Context }): Node {
  const { issue } = context;
  const page = context.page('cover');
  const { left, top } = page.margins;
  const measure = page.typeWidth;
  const unitWidth = wordmarkWidth(context);
  const foot = titleFoot(page);
  const titleHeight = Math.min(TITLE_HEIGHT, foot - HEAD);
  const size = titleSize(context, measure, titleHeight);
  return (
    <page
      master="cover"
      background={
        <Network
          page={page}
          seed={`${issue.title} ${issue.number}`}
          keepOut={typeAreas(context, size, page)}
        />
      }
    >
      <placed x={left} y={top} width={Math.min(INSTITUTE_WIDTH, measure - unitWidth - HEAD_GAP)}>
        <text style="cover-institute">{issue.institute ?? issue.university}</text>
      </placed>
      <placed x={left + measure - unitWidth} y={top} width={unitWidth}>
        <text style="cover-unit">{issue.unit}</text>
      </placed>
      <placed
        x={left}
        y={foot - titleHeight}
        width={measure}
        height={titleHeight}
        valign="bottom"
        tag="Sect"
        destination="cover"
      >
        <Title context={context} size={size} />
      </placed>
      <placed x={left} y={foot + 50} width={measure}>
        <rule width="24mm" thickness="4pt" color="red" marginBottom="16pt" />
        <text style="cover-issue">{issueName(context)}</text>
        <text style="cover-date">
          <CoverDate context={context} />
        </text>
      </placed>
    </page>
  );
}

/** The month in capitals, what stands round it as it is. */
function CoverDate({ context }: { context: Context }): Node {
  const [before = '', after = ''] = context.labels().date.split('{month}');
  const year = { year: String(context.issue.date.year) };
  return (
    <>
      {context.fill(before, year)}
      <span style="capitals">{context.month}</span>
      {context.fill(after, year)}
    </>
  );
}

/** With the kind line under it. */
function Title({ context, size }: { context: Context; size: number }): Node {
  const { title, kind } = context.issue;
  return (
    <>
      <text style="cover-title" tag="H1" fontSize={size}>
        {title}
      </text>
      <text style="cover-kind">{kind}</text>
    </>
  );
}

/** As large as its style says, or as its longest word and its height allow. */
function titleSize(context: Context, measure: number, height: number): number {
  const { title } = context.issue;
  const usual = context.fontSize('cover-title');
  const largest = title.length > LONG_TITLE ? usual * LONG_TITLE_SHARE : usual;
  const holds = (size: number) =>
    context.wordWidth(<Title context={context} size={size} />) <= measure &&
    context.height(<Title context={context} size={size} />, measure) <= height;
  let size = Math.round(largest * 2) / 2;
  while (size > usual * SMALLEST_SHARE && !holds(size)) size -= 0.5;
  return size;
}

function titleFoot({ height }: PageSize): number {
  return Math.round(height * TITLE_FOOT);
}

/** White between the title and the art over it, beside a line of the title. */
const OVER_TITLE = 22;

/** Where type stands, so that the art stays away. */
function typeAreas(context: Context, size: number, page: PageSize): readonly Box[] {
  const { width, typeWidth: measure } = page;
  const { left } = page.margins;
  const line = (
    <text style="cover-title" fontSize={size}>
      {'\u2014'}
    </text>
  );
  const title = <Title context={context} size={size} />;
  const height = context.height(title, measure) + context.height(line, measure) + OVER_TITLE;
  const foot = titleFoot(page);
  return [
    { left: 0, top: 0, right: width, bottom: HEAD },
    {
      left: left - 40,
      top: foot - height,
      right: left + measure + 10,
      bottom: foot + 14,
    },
    { left: left - 40, top: foot, right: left + 150, bottom: foot + 135 },
  ];
}
