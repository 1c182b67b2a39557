/** What sections of news and publications share: opener, banner and introduction, the items, closing lines. */
import type { Context, Node, Section } from 'digest-press/jsx-runtime';
import { Opener } from './opener.tsx';

export interface SectionProps {
  context: Context;
  section: Section;
  /** From 1: names the places that contents and bookmarks lead to. */
  number: number;
}

export function SectionBody({
  context,
  section,
  number,
  children,
}: SectionProps & { children?: Node }): Node {
  const { intro, outro, image } = section;
  return (
    <stack tag="Sect" span={section.span}>
      <Opener context={context} title={section.title} destination={`section-${number}`} />
      {intro === undefined && image === undefined ? null : (
        <stack item marginBottom="16pt">
          <content of={intro} images={image === undefined ? [] : [image]} figures="banner" />
        </stack>
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
