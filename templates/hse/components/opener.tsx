/** The heading of a section or of a page, with the red bar under it. */
import type { Context, Node } from 'digest-press/jsx-runtime';

interface OpenerProps {
  context: Context;
  title: string;
  destination: string;
  /** Something may stand over it on its page. */
  runsOn?: boolean;
  /** Kind of its pages. */
  master?: string;
  /** Others of its rank may stand on one page with it: none is as large as one that always opens a page. */
  sharesPages?: boolean;
}

/** Nearly twice what stands between two items: one glance tells where a section begins. */
const OVER_OPENER = { size: '42pt', stretch: '12pt', shrink: '6pt' };

export function Opener({
  context,
  title,
  destination,
  runsOn = false,
  sharesPages = false,
  master = 'inner',
}: OpenerProps): Node {
  const { settings } = context;
  const own = lineCount(context, title, master) > MOST_LINES ? 'opener-long' : 'opener';
  return (
    <stack
      spansColumns
      marginTop={runsOn ? OVER_OPENER : 0}
      leastRoom={runsOn ? String(settings['opener-room'] ?? 0) : undefined}
    >
      <text
        style={sharesPages ? 'opener-within' : own}
        tag="H1"
        destination={destination}
        outline={{ level: 1, title }}
      >
        {title}
      </text>
      <RedBar />
    </stack>
  );
}

/** A heading of more lines is set smaller. */
const MOST_LINES = 2;

function lineCount(context: Context, title: string, master: string): number {
  const { typeWidth } = context.page(master);
  const heightOf = (words: string) =>
    context.height(<text style="opener">{words}</text>, typeWidth);
  return Math.round(heightOf(title) / heightOf('\u2014'));
}

export function RedBar(): Node {
  return (
    <rule
      width="18mm"
      thickness="2pt"
      color="red"
      marginTop="8pt"
      marginBottom="18pt"
      keepWithNext={3}
    />
  );
}
