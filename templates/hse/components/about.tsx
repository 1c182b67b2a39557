/**
 * The page on the unit: its text, the resources, the new publications and the contacts. What stands where depends on how
 * much there is of each (about-plan.ts). A part that is missing leaves its place to its neighbour; with none at all there
 * is no page.
 */
import type { Context, Node } from 'digest-press/jsx-runtime';
import type { AboutFacts } from './about-heights.ts';
import {
  AboutText,
  ContactsRow,
  ContactsUnder,
  Covers,
  copyrightOf,
  type PartProps,
  TwoColumns,
} from './about-parts.tsx';
import { LEAST_GAP, OVER_GRID, planAbout, UNDER } from './about-plan.ts';
import { contactCount } from './contact-lines.tsx';
import { SMALL_COVERS } from './cover-plan.ts';
import { InnerPage } from './inner-page.tsx';
import { hasPicture, ResourceGrid } from './resources.tsx';

/** Of a line of the copyright in the right column. */
const COPYRIGHT_CHARACTERS = 45;
const SHORTEST_PARAGRAPH = 62;

export function AboutPage({ context }: { context: Context }): Node {
  const { about, contacts, resources, publications } = context.issue;
  const parts = [about, contacts, resources[0], publications[0]];
  if (parts.every((part) => part === undefined)) return null;
  const plan = planAbout(factsOf(context));
  const hasUnder = plan.contacts === 'foot' || isRow(plan);
  return (
    <InnerPage context={context} name={context.labels().about}>
      <stack tag="Sect">
        <Top context={context} plan={plan} />
      </stack>
      {hasUnder ? <Under context={context} plan={plan} /> : null}
      {plan.shape === 'apart' ? (
        <stack tag="Sect" breakBefore>
          <ResourceGrid context={context} plan={plan.grid} />
        </stack>
      ) : null}
    </InnerPage>
  );
}

function factsOf(context: Context): AboutFacts {
  const { about, contacts, resources, publications } = context.issue;
  const { typeWidth: width, typeHeight: height } = context.page('inner');
  return {
    page: { width, height },
    text: about === undefined ? undefined : charactersOf(context.plain(about)),
    resources: resources.map(({ title, kind, text }) => ({
      title,
      kind,
      text: text === undefined ? undefined : context.plain(text),
    })),
    hasPictures: resources.some((resource) => hasPicture(resource, context)),
    covers: publications.map(({ title }) => title),
    leastCover: SMALL_COVERS,
    contacts: contacts === undefined ? 0 : contactCount(context, contacts),
    copyright: Math.ceil(copyrightOf(context).length / COPYRIGHT_CHARACTERS),
  };
}

/** A short paragraph or item of a list takes a line and the space after it. */
function charactersOf(text: string): number {
  const lines = text.split('\n').filter(Boolean);
  return lines.reduce((sum, { length }) => sum + Math.max(length, SHORTEST_PARAGRAPH), 0);
}

function isRow({ covers }: PartProps['plan']): boolean {
  return covers?.place === 'row' || covers?.place === 'between';
}

/** What stands at the head of the page; all of it where two columns go down to the foot. */
function Top({ context, plan }: PartProps): Node {
  const { shape, contacts, covers } = plan;
  if (shape === 'rows' || shape === 'columns') return <TextBeside context={context} plan={plan} />;
  if (covers?.place === 'side') {
    return (
      <TwoColumns
        left={<TextWithContacts context={context} plan={plan} />}
        right={<Covers context={context} plan={plan} />}
      />
    );
  }
  const text = <AboutText context={context} />;
  const right = <ContactsUnder context={context} gap={0} />;
  return (
    <>
      {contacts === 'beside-text' ? <TwoColumns left={text} right={right} /> : text}
      {shape === 'apart' ? null : <GridBelow context={context} plan={plan} />}
    </>
  );
}

/** The text with what stands under it, the resources beside it. */
function TextBeside({ context, plan }: PartProps): Node {
  const { contacts, grid, covers, gaps } = plan;
  return (
    <TwoColumns
      left={
        <>
          <TextWithContacts context={context} plan={plan} />
          {covers?.place === 'column' ? (
            <stack marginTop={gaps?.left ?? 0} tag="Sect">
              <Covers context={context} plan={plan} />
            </stack>
          ) : null}
        </>
      }
      right={
        <>
          <ResourceGrid context={context} plan={grid} />
          {contacts === 'under-resources' ? (
            <ContactsUnder context={context} gap={gaps?.right ?? UNDER} />
          ) : null}
        </>
      }
    />
  );
}

function TextWithContacts({ context, plan }: PartProps): Node {
  return (
    <>
      <AboutText context={context} />
      {plan.contacts === 'under-text' ? (
        <ContactsUnder context={context} gap={plan.gaps?.left ?? UNDER} />
      ) : null}
    </>
  );
}

function GridBelow({ context, plan }: PartProps): Node {
  const { about, resources } = context.issue;
  if (resources.length === 0) return null;
  const isOverleaf = plan.shape === 'overleaf';
  return (
    <stack marginTop={about === undefined || isOverleaf ? 0 : OVER_GRID} breakBefore={isOverleaf}>
      <ResourceGrid context={context} plan={plan.grid} />
    </stack>
  );
}

/** Covers and contacts at the page's foot, or under the rest where they would be far from it. */
function Under({ context, plan }: PartProps): Node {
  const { about, resources } = context.issue;
  const { covers, gap } = plan;
  const isFoot = plan.contacts === 'foot';
  return (
    <>
      {about !== undefined || resources.length > 0 ? (
        <GapBetween gap={gap} least={LEAST_GAP} />
      ) : null}
      {isRow(plan) ? (
        <stack tag="Sect" marginBottom={isFoot && covers?.place === 'row' ? UNDER : 0} unbreakable>
          <Covers context={context} plan={plan} />
        </stack>
      ) : null}
      {covers?.place === 'between' ? <GapBetween gap={gap} least={0} /> : null}
      {isFoot ? (
        <stack tag="Sect" unbreakable>
          {covers?.place === 'paired' ? (
            <TwoColumns
              left={<Covers context={context} plan={plan} />}
              right={<ContactsUnder context={context} gap={0} />}
            />
          ) : (
            <ContactsRow context={context} />
          )}
        </stack>
      ) : null}
    </>
  );
}

/** White between two blocks of the page: what the plan says, or what the page has left. */
function GapBetween({ gap, least }: { gap: number | undefined; least: number }): Node {
  return gap === undefined ? <space size={least} fill /> : <space size={gap} />;
}
