/**
 * Every markup of an issue in the order of the manifest, in groups that belong together (an item is one).
 * In: an issue; out: groups with their language, and what each markup is.
 */
import type { ImageReference, Issue, Item, Language, Section } from '../model/issue.ts';
import type { Markup } from '../model/source.ts';

export interface MarkupGroup {
  readonly language: Language;
  readonly title?: Markup;
  readonly markups: readonly MarkupUse[];
  /** The item, whose pictures count the blocks of its text. */
  readonly item?: Item;
  /**
   * Where its footnotes are numbered through, as notes of two items may meet at one page's foot: its section, or the first of
   * those of news that follow one another and may share a page; the issue, for all that is on the page on the unit.
   */
  readonly section?: Section | Issue;
}

export interface MarkupUse {
  readonly markup: Markup;
  /** `prose`: paragraphs of sentences; `cell`: short text of blocks; `caption`: one line. */
  readonly role: 'prose' | 'cell' | 'caption';
}

export function collectMarkups(issue: Issue): readonly MarkupGroup[] {
  const group = (markups: readonly MarkupUse[], title?: Markup): MarkupGroup => ({
    language: issue.language,
    ...(title ? { title } : {}),
    markups,
  });
  const onUnit = [
    group(use(issue.about, 'prose')),
    ...issue.publications.map((cover) => group(imageMarkups(cover.image), cover.titleMarkup)),
    ...issue.resources.map((resource) =>
      group([...use(resource.text, 'cell'), ...imageMarkups(resource.image)], resource.titleMarkup),
    ),
  ].map((one) => ({ ...one, section: issue }));
  return [
    ...onUnit,
    ...issue.sections.flatMap((section, i) =>
      [
        group(
          [...imageMarkups(section.image), ...use(section.intro, 'prose')],
          section.titleMarkup,
        ),
        ...section.items.map(itemGroup),
        group(use(section.outro, 'prose')),
      ].map((one) => ({ ...one, section: firstOfNews(issue.sections, i) })),
    ),
    group(use(issue.invitation, 'prose')),
  ];
}

/** The section itself where it is not of news, or no other of news stands before it. */
function firstOfNews(sections: readonly Section[], at: number): Section {
  let first = at;
  while (first > 0 && sections[first]!.kind === 'news' && sections[first - 1]!.kind === 'news') {
    first--;
  }
  return sections[first]!;
}

function itemGroup(item: Item): MarkupGroup {
  return {
    language: item.language,
    title: { text: item.title, span: item.titleSpan, segments: item.titleSegments },
    markups: [
      ...use(item.lead, 'prose'),
      ...item.images.flatMap((image) => imageMarkups(image)),
      ...use(item.text, 'prose'),
    ],
    item,
  };
}

export function imageMarkups(image: ImageReference | undefined): readonly MarkupUse[] {
  return [...use(image?.caption, 'caption'), ...use(image?.credit, 'caption')];
}

function use(markup: Markup | undefined, role: MarkupUse['role']): readonly MarkupUse[] {
  return markup ? [{ markup, role }] : [];
}
