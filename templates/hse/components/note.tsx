/** Looks of Markdown's note block, quotation and block of code. */
import type { Node } from 'digest-press/jsx-runtime';

export function Note({ children }: { children?: Node }): Node {
  return (
    <stack
      tag="Note"
      background="wash"
      padding={{ top: '6.5pt', right: '11pt', bottom: '6.5pt', left: '11pt' }}
      radius="2pt"
      marginTop={{ size: '6pt', stretch: '2pt', shrink: '1pt' }}
      marginBottom={{ size: '6pt', stretch: '2pt', shrink: '1pt' }}
    >
      {children}
    </stack>
  );
}

export function Quote({ children }: { children?: Node }): Node {
  return (
    <stack
      tag="BlockQuote"
      borders={{ left: { width: '1.5pt', color: 'hairline' } }}
      padding={{ left: '11pt' }}
      marginTop={{ size: '6pt', stretch: '3pt', shrink: '1pt' }}
      marginBottom={{ size: '7pt', stretch: '3pt', shrink: '1pt' }}
    >
      {children}
    </stack>
  );
}

/** @param unbreakable it is so short that it stays on one page */
export function Code({ children, unbreakable }: { children?: Node; unbreakable?: boolean }): Node {
  return (
    <stack
      background="wash"
      padding={{ top: '6pt', right: '11pt', bottom: '7pt', left: '11pt' }}
      radius="2pt"
      marginTop={{ size: '6pt', stretch: '2pt', shrink: '1pt' }}
      marginBottom={{ size: '6pt', stretch: '2pt', shrink: '1pt' }}
      unbreakable={unbreakable}
    >
      {children}
    </stack>
  );
}
