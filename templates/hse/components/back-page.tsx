/** The back page: contacts in full, the greeting and the invitation, over a faint network at the foot. */
import type { Context, Node } from 'digest-press/jsx-runtime';
import { ContactLines } from './contact-lines.tsx';
import { Network } from './network.tsx';
import { RedBar } from './opener.tsx';

/** The network begins under this share of the page. */
const NETWORK_TOP = 0.665;
/** Free at the right of the invitation: 42 mm, less on a narrow page. */
const FREE_RIGHT = 119.055;
const FREE_SHARE = 0.26;

export function BackPage({ context }: { context: Context }): Node {
  const { issue } = context;
  const { contacts, invitation, unit, institute } = issue;
  const labels = context.labels();
  const page = context.page('back');
  if (contacts === undefined && invitation === undefined) return null;
  return (
    <page
      master="back"
      background={
        <Network
          page={page}
          seed={`${issue.title} ${issue.number} back`}
          keepOut={[
            {
              left: 0,
              top: 0,
              right: Math.ceil(page.width),
              bottom: Math.round(page.height * NETWORK_TOP),
            },
          ]}
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
              inFull
            />
          </>
        )}
        {invitation === undefined ? null : (
          <stack
            marginTop={contacts === undefined ? 0 : '44pt'}
            padding={{ right: Math.min(FREE_RIGHT, page.typeWidth * FREE_SHARE) }}
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
