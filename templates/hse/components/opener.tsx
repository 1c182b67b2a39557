/** The heading of a section or of a page, with the red bar under it. */
import type { Context, Node } from 'digest-press/jsx-runtime';

export interface OpenerProps {
  context: Context;
  title: string;
  destination: string;
}

export function Opener({ context, title, destination }: OpenerProps): Node {
  const isLong = title.length > Number(context.settings['long-opener-characters'] ?? 44);
  return (
    <stack spansColumns>
      <text
        style={isLong ? 'opener-long' : 'opener'}
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
