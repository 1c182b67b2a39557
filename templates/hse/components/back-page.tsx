/** The back page: contacts in full, the greeting and the invitation, over a faint network at the foot. */
import type { Context, Node } from 'digest-press/jsx-runtime';
import { ContactLines } from './contact-lines.tsx';
import { Network } from './network.tsx';
import { RedBar } from './opener.tsx';

export function BackPage({ context }: { context: Context }): Node {
  const { issue } = context;
  const { contacts, invitation, unit, institute } = issue;
  const labels = context.labels();
  if (contacts === undefined && invitation === undefined) return null;
  return (
    <page
      master="back"
      background={
        <Network
          seed={`${issue.title} ${issue.number} back`}
          keepOut={[{ left: 0, top: 0, right: 596, bottom: 560 }]}
          quiet
        />
      }
    >
      <stack tag="Sect">
        {contacts === undefined ? null : (
          <>
            <text
              style="back-title"
              tag="H1"
              destination="contacts"
              outline={{ level: 1, title: labels.contacts }}
            >
              {labels.contacts}
            </text>
            <RedBar />
            <text style="back-unit">{unit ?? institute}</text>
            <ContactLines
              context={context}
              contacts={contacts}
              style="back-contact"
              linkStyle="back-link"
            />
          </>
        )}
        {invitation === undefined ? null : (
          <stack
            marginTop={contacts === undefined ? 0 : '44pt'}
            padding={{ right: '42mm' }}
            unbreakable
          >
            <text style="back-heading" tag="H2">
              {labels.subscribers}
            </text>
            <content of={invitation} style="back-text" linkStyle="back-link" />
          </stack>
        )}
      </stack>
    </page>
  );
}
