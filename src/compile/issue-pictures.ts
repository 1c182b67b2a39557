/**
 * Every picture that an issue refers to, in reading order: those of the manifest and of the items, and those that
 * Markdown names. In: the issue and its parsed texts; out: references, repeated where a picture is used twice.
 */
import { figuresIn } from '../content/figures.ts';
import type { ContentMap } from '../model/content.ts';
import type { ImageReference, Issue, Item, Section } from '../model/issue.ts';
import type { Markup } from '../model/source.ts';

export function issuePictures(issue: Issue, content: ContentMap): readonly ImageReference[] {
  const inText = (markup: Markup | undefined) =>
    markup ? figuresIn(content.blocks(markup)).map(({ image }) => image) : [];
  const ofItem = (item: Item) => [...item.images, ...inText(item.lead), ...inText(item.text)];
  const ofSection = (section: Section) => [
    ...present(section.image),
    ...inText(section.intro),
    ...section.items.flatMap(ofItem),
    ...inText(section.outro),
  ];
  return [
    ...inText(issue.about),
    ...issue.publications.flatMap(({ image }) => present(image)),
    ...issue.resources.flatMap(({ image, text }) => [...present(image), ...inText(text)]),
    ...issue.sections.flatMap(ofSection),
    ...inText(issue.invitation),
  ];
}

function present(image: ImageReference | undefined): readonly ImageReference[] {
  return image ? [image] : [];
}
