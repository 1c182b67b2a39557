/** What sections share: opener, banner and introduction, the items, closing lines. */
import type { Context, GlueValue, ImageReference, Node, Section } from 'digest-press/jsx-runtime';
import { hasWishes } from './item.tsx';
import { Opener } from './opener.tsx';
import { sectionName } from './section-runs.ts';

export interface SectionProps {
  context: Context;
  section: Section;
  /** From 1: names the places that contents and bookmarks lead to. */
  number: number;
}

interface SectionBodyProps extends SectionProps {
  /** Another section may stand over it on its page. */
  runsOn?: boolean;
  sharesPages?: boolean;
  /** Kind of its pages. */
  master: string;
  children?: Node;
}

export function SectionBody({
  context,
  section,
  number,
  runsOn = false,
  sharesPages = false,
  master,
  children,
}: SectionBodyProps): Node {
  const { intro, outro, image } = section;
  return (
    <stack tag="Sect" span={section.span}>
      <Opener
        context={context}
        title={section.title}
        destination={sectionName(number)}
        runsOn={runsOn}
        sharesPages={sharesPages}
        master={master}
      />
      {intro === undefined && image === undefined ? null : (
        <SectionIntro context={context} section={section} master={master} marginBottom="16pt" />
      )}
      {children}
      {outro === undefined ? null : (
        <stack marginTop="18pt">
          <content of={outro} />
        </stack>
      )}
    </stack>
  );
}

interface SectionIntroProps {
  context: Context;
  section: Section;
  master: string;
  marginBottom: GlueValue;
}

/** Banner and introduction; a wide banner spans the columns of the page, as the opener over it does. */
export function SectionIntro({ context, section, master, marginBottom }: SectionIntroProps): Node {
  const { image, intro } = section;
  const isSpanner = image !== undefined && spansColumns(context, image, master);
  return (
    <>
      {isSpanner ? (
        <stack spansColumns>
          <figure of={image} rules="banner" />
        </stack>
      ) : null}
      <stack item marginBottom={marginBottom}>
        <content
          of={intro}
          images={image === undefined || isSpanner ? [] : [image]}
          figures="banner"
        />
      </stack>
    </>
  );
}

/** Width over height from which a banner is a strip across the page. */
const STRIP = 1.6;

/** Unless the editor has wishes for it. */
function spansColumns(context: Context, image: ImageReference, master: string): boolean {
  if (hasWishes(image)) return false;
  return context.page(master).columns > 1 && (context.aspect(image) ?? 0) > STRIP;
}
