/**
 * The page on the unit: a grid of two rows and two columns, headings of a row on one baseline.
 * Above: the text and the resources; at the foot: the new publications and the contacts. Where the text is short the
 * publications are a row of their own between the two, with covers as large as the page has room for.
 * A part that is missing leaves its place to its neighbour; with none at all there is no page.
 */
import type { Context, Node } from 'digest-press/jsx-runtime';
import { ContactLines } from './contact-lines.tsx';
import { type CoverPlan, coversBeside, largeCovers, rowOfCovers } from './cover-plan.ts';
import { CoverRow } from './cover-row.tsx';
import { InnerPage } from './inner-page.tsx';
import { fitsBeside, ResourceGrid } from './resources.tsx';

/** Shares of the columns: the text gets more. */
const LEFT = 57;
const RIGHT = 43;
const GAP = '9mm';
/** Characters of the text that fill its column; a longer one takes the whole measure and may run on. */
const LONGEST_TEXT = 2050;
/** Of a line of the text in its column, the ends of paragraphs reckoned in; for estimates. */
const TEXT_CHARACTERS = 47.5;
const TEXT_LEADING = 13.5;
/** So many covers stand in the left column; more take the whole measure. */
const COVERS_BESIDE = 3;
/** For estimates, in points: the type area, contacts at its foot, a resource with its air, least white between rows. */
const PAGE_HEIGHT = 689;
const CONTACTS_HEIGHT = 108;
const RESOURCE_HEIGHT = 52;
const SHORT_RESOURCE_HEIGHT = 36;
const ROW_GAP = 34;

export function AboutPage({ context }: { context: Context }): Node {
  const { about, contacts, resources, publications } = context.issue;
  const parts = [about, contacts, resources[0], publications[0]];
  if (parts.every((part) => part === undefined)) return null;
  const large = coversBetween(context);
  const place = large ? 'foot' : contactsPlace(context);
  const hasTop = about !== undefined || resources.length > 0;
  const isPaired =
    !large && place === 'foot' && publications.length > 0 && publications.length <= COVERS_BESIDE;
  const plan = large ?? rowOfCovers(publications.length, roomForCovers(context, place));
  return (
    <InnerPage context={context}>
      <stack tag="Sect">
        <TopRow context={context} place={place} />
      </stack>
      {hasTop ? <space size={{ size: '20pt', shrink: '6pt' }} fill /> : null}
      {isPaired || publications.length === 0 ? null : (
        <stack tag="Sect" marginBottom={place === 'foot' ? '16pt' : 0} unbreakable>
          <Covers context={context} plan={plan} />
        </stack>
      )}
      {large ? <space size="0pt" fill /> : null}
      {place === 'foot' ? (
        <stack tag="Sect" unbreakable>
          {isPaired ? <CoversWithContacts context={context} /> : <ContactsRow context={context} />}
        </stack>
      ) : null}
    </InnerPage>
  );
}

/** Covers between the text and the contacts, if that leaves room for covers larger than elsewhere. */
function coversBetween(context: Context): CoverPlan | undefined {
  const { publications } = context.issue;
  if (publications.length < 2 || !isBeside(context)) return undefined;
  return largeCovers(publications.length, roomForCovers(context, 'foot') - ROW_GAP);
}

/** Height that a row of covers at the whole measure may take; little where the text takes the whole measure too. */
function roomForCovers(context: Context, place: ContactsPlace): number {
  if (!isBeside(context)) return 0;
  const { about, resources } = context.issue;
  const under = place === 'foot' ? 0 : CONTACTS_HEIGHT + 20;
  const each = place === 'resources' ? SHORT_RESOURCE_HEIGHT : RESOURCE_HEIGHT;
  const left = textHeight(context) * 1.06 + (place === 'text' ? under : 0);
  const right = resources.length * each + (place === 'resources' ? under : 0);
  const heading = about === undefined ? 0 : 21;
  const foot = place === 'foot' ? CONTACTS_HEIGHT : 0;
  return PAGE_HEIGHT - heading - Math.max(left, right) - foot - ROW_GAP;
}

/** Height of the text in its column. */
function textHeight(context: Context): number {
  return (context.count(context.issue.about) / TEXT_CHARACTERS) * TEXT_LEADING;
}

/** Where the contacts stand: at the page's foot, or, when a long row of covers needs that, in a column above. */
type ContactsPlace = 'foot' | 'text' | 'resources';

/** Texts that leave room for the contacts under them. */
const SHORT_TEXT = 1000;
/** So many resources without descriptions leave room for the contacts under them. */
const FEW_RESOURCES = 8;

function contactsPlace(context: Context): ContactsPlace {
  const { about, resources, publications } = context.issue;
  if (publications.length <= COVERS_BESIDE || !isBeside(context)) return 'foot';
  if (context.count(about) <= SHORT_TEXT) return 'text';
  return resources.length <= FEW_RESOURCES ? 'resources' : 'foot';
}

/** Text and resources side by side where both are there and neither is too long. */
function isBeside(context: Context): boolean {
  const { about, resources } = context.issue;
  if (about === undefined || resources.length === 0) return false;
  return context.count(about) <= LONGEST_TEXT && fitsBeside(resources);
}

function TopRow({ context, place }: { context: Context; place: ContactsPlace }): Node {
  const { about, resources } = context.issue;
  const under = place === 'foot' ? null : <ContactsUnder context={context} />;
  if (isBeside(context)) {
    return (
      <columns gap={GAP}>
        <column share={LEFT}>
          <AboutText context={context} />
          {place === 'text' ? under : null}
        </column>
        <column share={RIGHT}>
          <ResourceGrid
            context={context}
            columns={1}
            height={textHeight(context)}
            short={place === 'resources'}
          />
          {place === 'resources' ? under : null}
        </column>
      </columns>
    );
  }
  return (
    <>
      <AboutText context={context} />
      {resources.length === 0 ? null : (
        <stack marginTop={about === undefined ? 0 : '16pt'}>
          <ResourceGrid context={context} columns={resources.length > 8 ? 3 : 2} />
        </stack>
      )}
    </>
  );
}

/** Covers and contacts on one row, headings on one baseline. */
function CoversWithContacts({ context }: { context: Context }): Node {
  const room = roomForCovers(context, 'foot') + CONTACTS_HEIGHT;
  return (
    <columns gap={GAP}>
      <column share={LEFT}>
        <Covers context={context} plan={coversBeside(context.issue.publications.length, room)} />
      </column>
      <column share={RIGHT}>
        <ContactsPart context={context} />
        <Copyright context={context} />
      </column>
    </columns>
  );
}

function ContactsRow({ context }: { context: Context }): Node {
  return (
    <columns gap={GAP} align="bottom">
      <column share={LEFT}>
        <ContactsPart context={context} />
      </column>
      <column share={RIGHT}>
        <Copyright context={context} />
      </column>
    </columns>
  );
}

function ContactsUnder({ context }: { context: Context }): Node {
  return (
    <stack marginTop="20pt">
      <ContactsPart context={context} />
      <Copyright context={context} />
    </stack>
  );
}

function AboutText({ context }: { context: Context }): Node {
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

function Covers({ context, plan }: { context: Context; plan: CoverPlan }): Node {
  return (
    <>
      <text style="about-heading" tag="H2">
        {context.labels().publications}
      </text>
      <CoverRow covers={context.issue.publications} context={context} plan={plan} />
    </>
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
  const { university, institute, unit, title, date } = context.issue;
  const owner = university ?? institute ?? unit ?? title;
  const values = { owner, year: String(date.year) };
  return <text style="copyright">{context.fill(context.labels().copyright, values)}</text>;
}
