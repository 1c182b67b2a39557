/** The document: the pages in order. */
import type { Context, Node } from 'digest-press/jsx-runtime';
import { AboutPage } from './components/about.tsx';
import { BackPage } from './components/back-page.tsx';
import { BulletinsSection } from './components/bulletins.tsx';
import { ContentsPage } from './components/contents.tsx';
import { CoverPage } from './components/cover.tsx';
import { NewsSections } from './components/news.tsx';
import { Code, Note, Quote } from './components/note.tsx';
import { PublicationsSection } from './components/publications.tsx';
import { type NumberedSection, sectionRuns } from './components/section-runs.ts';

export default function Digest({ context }: { context: Context }): Node {
  return (
    <>
      <CoverPage context={context} />
      <AboutPage context={context} />
      <ContentsPage context={context} />
      {sectionRuns(context).map((sections) => (
        <SectionPages context={context} sections={sections} />
      ))}
      <BackPage context={context} />
    </>
  );
}

interface SectionPagesProps {
  context: Context;
  /** Several where they are of news. */
  sections: readonly NumberedSection[];
}

function SectionPages({ context, sections }: SectionPagesProps): Node {
  const { section, number } = sections[0]!;
  switch (section.kind) {
    case 'news':
      return <NewsSections context={context} sections={sections} />;
    case 'bulletins':
      return <BulletinsSection context={context} section={section} number={number} />;
    case 'publications':
      return <PublicationsSection context={context} section={section} number={number} />;
  }
}

/** Looks of Markdown's own pieces. */
export const content = { note: Note, quote: Quote, code: Code };
