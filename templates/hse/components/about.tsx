/**
 * The page on the unit: its text, the resources, the new publications and the contacts. What stands where depends on how
 * much there is of each (about-plan.ts), measured as it would be set (about-facts.tsx). A part that is missing leaves its place to its neighbour; with none at all there
 * is no page.
 */
import type { Context, Node } from 'digest-press/jsx-runtime';
import { aboutFacts } from './about-facts.tsx';
import { LEAST_GAP, UNDER } from './about-foot.ts';
import {
  AboutText,
  ContactsRow,
  ContactsUnder,
  Covers,
  type PartProps,
  TwoColumns,
} from './about-parts.tsx';
import { OVER_GRID, planAbout } from './about-plan.ts';
import { InnerPage } from './inner-page.tsx';
import { ResourceGrid } from './resources.tsx';

export function AboutPage({ context }: { context: Context }): Node {
  const { about, contacts, resources, publications } = context.issue;
  const parts = [about, contacts, resources[0], publications[0]];
  if (parts.every((part) => part === undefined)) return null;
  const plan = planAbout(aboutFacts(context, FirstPage));
  return (
    <InnerPage context={context} name={context.labels().about}>
      <FirstPage context={context} plan={plan} />
      {plan.shape === 'apart' ? (
        <stack tag="Sect" breakBefore>
          <ResourceGrid context={context} plan={plan.grid} />
        </stack>
      ) : null}
    </InnerPage>
  );
}

interface FirstPageProps extends PartProps {
  /** The text stands before it. */
  isBehindText?: boolean;
}

/** All but the resources that have a page of their own. */
function FirstPage({ context, plan, isBehindText = false }: FirstPageProps): Node {
  const hasUnder = plan.contacts === 'foot' || isRow(plan);
  const text = isBehindText ? null : <AboutText context={context} />;
  return (
    <>
      <stack tag="Sect">
        <Top context={context} plan={plan} text={text} />
      </stack>
      {hasUnder ? <Under context={context} plan={plan} /> : null}
    </>
  );
}

function isRow({ covers }: PartProps['plan']): boolean {
  return covers?.place === 'row' || covers?.place === 'between';
}

/** What stands at the head of the page; all of it where two columns go down to the foot. */
function Top({ context, plan, text }: PartProps & { text: Node }): Node {
  const { shape, contacts, covers } = plan;
  if (shape === 'rows' || shape === 'columns') return <TextBeside context={context} plan={plan} />;
  if (covers?.place === 'side') {
    return (
      <TwoColumns
        left={<TextWithContacts context={context} plan={plan} />}
        right={<CoversIn context={context} plan={plan} />}
      />
    );
  }
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
              <CoversIn context={context} plan={plan} />
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
          <CoversIn context={context} plan={plan} />
        </stack>
      ) : null}
      {covers?.place === 'between' ? <GapBetween gap={gap} least={0} /> : null}
      {isFoot ? (
        <stack tag="Sect" unbreakable>
          {covers?.place === 'paired' ? (
            <TwoColumns
              left={<CoversIn context={context} plan={plan} />}
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

function CoversIn({ context, plan: { covers } }: PartProps): Node {
  return covers === undefined ? null : <Covers context={context} plan={covers.plan} />;
}

/** White between two blocks of the page: what the plan says, or what the page has left. */
function GapBetween({ gap, least }: { gap: number | undefined; least: number }): Node {
  return gap === undefined ? <space size={least} fill /> : <space size={gap} />;
}
