/** Parts of the page on the unit, each under its heading; one that the issue lacks is nothing. */
import type { Context, Node } from 'digest-press/jsx-runtime';
import { SHARES } from './about-heights.ts';
import type { AboutPlan } from './about-shapes.ts';
import { ContactLines } from './contact-lines.tsx';
import type { CoverPlan } from './cover-plan.ts';
import { CoverRow } from './cover-row.tsx';

export interface PartProps {
  context: Context;
  plan: AboutPlan;
}

export function TwoColumns({ left, right }: { left: Node; right: Node }): Node {
  return (
    <columns gap={SHARES.gap}>
      <column share={SHARES.left}>{left}</column>
      <column share={SHARES.right}>{right}</column>
    </columns>
  );
}

export function AboutText({ context }: { context: Context }): Node {
  const { about, unit, institute } = context.issue;
  if (about === undefined) return null;
  const title = unit ?? institute ?? context.labels().about;
  return (
    <>
      <text style="about-heading" tag="H1" destination="about" outline={{ level: 1, title }}>
        {title}
      </text>
      <content of={about} style="about-text" />
    </>
  );
}

export function Covers({ context, plan }: { context: Context; plan: CoverPlan }): Node {
  return (
    <>
      <text style="about-covers-heading" tag="H2">
        {context.labels().publications}
      </text>
      <CoverRow covers={context.issue.publications} context={context} plan={plan} />
    </>
  );
}

/** Contacts with the copyright under them. */
export function ContactsUnder({ context, gap }: { context: Context; gap: number }): Node {
  return (
    <stack marginTop={gap}>
      <ContactsPart context={context} />
      <Copyright context={context} />
    </stack>
  );
}

/** Contacts with the copyright beside them. */
export function ContactsRow({ context }: { context: Context }): Node {
  return (
    <columns gap={SHARES.gap} align="bottom">
      <column share={SHARES.left}>
        <ContactsPart context={context} />
      </column>
      <column share={SHARES.right}>
        <Copyright context={context} />
      </column>
    </columns>
  );
}

function ContactsPart({ context }: { context: Context }): Node {
  const { contacts } = context.issue;
  if (contacts === undefined) return null;
  return (
    <>
      <text style="about-heading" tag="H2">
        {context.labels().contacts}
      </text>
      <ContactLines context={context} contacts={contacts} style="contact" linkStyle="link" />
    </>
  );
}

function Copyright({ context }: { context: Context }): Node {
  return <text style="copyright">{copyrightOf(context)}</text>;
}

function copyrightOf(context: Context): string {
  const { university, institute, unit, title, date } = context.issue;
  const owner = university ?? institute ?? unit ?? title;
  return context.fill(context.labels().copyright, { owner, year: String(date.year) });
}
