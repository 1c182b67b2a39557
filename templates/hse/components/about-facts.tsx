/** What the page on the unit is planned from, its parts measured as they would be set. */
import type { Context, Node } from 'digest-press/jsx-runtime';
import type { AboutFacts, AboutHeights } from './about-heights.ts';
import { AboutText, ContactsRow, ContactsUnder, Covers } from './about-parts.tsx';
import type { AboutPlan } from './about-shapes.ts';
import { SMALL } from './cell-plan.ts';
import { SMALL_COVERS } from './cover-plan.ts';
import { GridHeading, gridRows } from './resources.tsx';

interface FirstPageProps {
  context: Context;
  plan: AboutPlan;
  isBehindText?: boolean;
}

/** What points are rounded by. */
const HAIR = 0.01;

/** @param FirstPage what a plan makes of the page */
export function aboutFacts(
  context: Context,
  FirstPage: (props: FirstPageProps) => Node,
): AboutFacts {
  const { about, resources, publications } = context.issue;
  const { typeWidth: width, typeHeight: height } = context.page('inner');
  return {
    page: { width, height },
    hasText: about !== undefined,
    resources: resources.length,
    covers: publications.length,
    leastCover: SMALL_COVERS,
    heights: aboutHeights(context),
    holds: (plan, hasText) => {
      const page = <FirstPage context={context} plan={plan} isBehindText={!hasText} />;
      return context.height(page, width) <= height + HAIR;
    },
  };
}

function aboutHeights(context: Context): AboutHeights {
  const wordWidth = (title: string) =>
    context.wordWidth(<text style="cover-caption">{title}</text>);
  const cells: AboutHeights['cells'] = kept(({ look, columns, width }) =>
    gridRows(context, { look, columns }).map((row) => context.height(row, width)),
  );
  return {
    text: kept((width) => context.height(<AboutText context={context} />, width)),
    heading: kept((width) => {
      const [row] = gridRows(context, { look: SMALL, columns: 1 });
      const heading = <GridHeading context={context} />;
      // The space under a heading is there where something follows it.
      return context.height([heading, row], width) - context.height(row, width);
    }),
    cells,
    covers: kept((plan) => context.height(<Covers context={context} plan={plan} />, plan.measure)),
    longestWord: Math.max(0, ...context.issue.publications.map(({ title }) => wordWidth(title))),
    contacts: kept((width) => context.height(<ContactsUnder context={context} gap={0} />, width)),
    contactsRow: kept((width) => context.height(<ContactsRow context={context} />, width)),
  };
}

/** Each is asked for the same many times, while arrangements are tried. */
function kept<In, Out>(take: (given: In) => Out): (given: In) => Out {
  const known = new Map<string, Out>();
  return (given) => {
    const key = JSON.stringify(given);
    const found = known.get(key) ?? take(given);
    known.set(key, found);
    return found;
  };
}
