/** The document: the issue's pages in order. */
import type { Context, Node } from 'digest-press/jsx-runtime';
import { AboutPage } from './components/about.tsx';
import { BackPage } from './components/back-page.tsx';
import { BulletinsSection } from './components/bulletins.tsx';
import { ContentsPage } from './components/contents.tsx';
import { CoverPage } from './components/cover.tsx';
import { NewsSection } from './components/news.tsx';
import { Code, Note, Quote } from './components/note.tsx';
import { PublicationsSection } from './components/publications.tsx';

const SECTIONS = {
  news: NewsSection,
  bulletins: BulletinsSection,
  publications: PublicationsSection,
};

export default function Digest({ context }: { context: Context }): Node {
  return (
    <>
      <CoverPage context={context} />
      <AboutPage context={context} />
      <ContentsPage context={context} />
      {context.issue.sections.map((section, i) => {
        const SectionPages = SECTIONS[section.kind];
        return <SectionPages context={context} section={section} number={i + 1} />;
      })}
      <BackPage context={context} />
    </>
  );
}

/** Looks of Markdown's own pieces. */
export const content = { note: Note, quote: Quote, code: Code };
