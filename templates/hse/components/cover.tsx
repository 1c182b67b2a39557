/** The cover: deep blue to every edge, type at the left, a network of its own for every issue. */
import type { Context, Node, PageSize } from 'digest-press/jsx-runtime';
import { issueName } from './inner-page.tsx';
import { Network } from './network.tsx';
import type { Box } from './network-graph.ts';
import { wordmarkWidth } from './wordmark.ts';

/** Foot of the title and the kind line, as a share of the page; the bar and the issue's lines stand below. */
const TITLE_FOOT = 0.582;
/** Height of the title and the kind line at most, and what the institute and the wordmark over it take. */
const TITLE_HEIGHT = 330;
const HEAD = 135;
/** The institute's lines, and the least gap between them and the wordmark. */
const INSTITUTE_WIDTH = 187.087;
const HEAD_GAP = 14;
/** A capital of the title with its letter-spacing is about so many em wide. */
const CAPITAL = 0.71;
const LARGEST_TITLE = 42;
const SMALLEST_TITLE = 22;

export function CoverPage({ context }: { context: Context }): Node {
  const { issue } = context;
  const page = context.page('cover');
  const { left, top } = page.margins;
  const measure = page.typeWidth;
  const size = titleSize(issue.title, measure);
  const unitWidth = wordmarkWidth(issue.unit ?? '');
  const foot = titleFoot(page);
  const titleHeight = Math.min(TITLE_HEIGHT, foot - HEAD);
  return (
    <page
      master="cover"
      background={
        <Network
          page={page}
          seed={`${issue.title} ${issue.number}`}
          keepOut={typeAreas(issue.title, size, page)}
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
        <text style="cover-title" tag="H1" fontSize={size}>
          {issue.title}
        </text>
        <text style="cover-kind">{issue.kind}</text>
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

/** As large as the longest word allows. */
function titleSize(title: string, measure: number): number {
  const longest = Math.max(1, ...title.split(/[\s-]/).map((word) => word.length));
  const byWord = measure / (CAPITAL * longest);
  const byLength = title.length > 60 ? 30 : LARGEST_TITLE;
  return Math.round(Math.max(SMALLEST_TITLE, Math.min(LARGEST_TITLE, byLength, byWord)) * 2) / 2;
}

function titleFoot({ height }: PageSize): number {
  return Math.round(height * TITLE_FOOT);
}

/** Where type stands, so that the art stays away; lines are estimated on the safe side. */
function typeAreas(title: string, size: number, page: PageSize): readonly Box[] {
  const { width, typeWidth: measure } = page;
  const { left } = page.margins;
  const perLine = measure / (CAPITAL * size);
  const lines = Math.min(6, Math.ceil((title.length * 1.15) / perLine) + 1);
  const height = lines * size * 1.12 + 60;
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
