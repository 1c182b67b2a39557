/**
 * Titles: of items, sections, publications, resources. In: a mapping; out: its title, on one line, with its places.
 * A title stands in the contents, in bookmarks and in capitals as well, and is no Markdown: marks in it are told.
 */
import { markupInTitle } from '../diagnostics/catalogue/content-stray.ts';
import type { Owner } from '../diagnostics/catalogue/manifest.ts';
import type { Titled } from '../model/issue.ts';
import { lazy } from '../model/lazy.ts';
import { type Markup, spanInMarkup } from '../model/source.ts';
import type { YamlMap } from '../yaml/yaml-tree.ts';
import type { ReadContext } from './context.ts';
import { requiredText } from './read-value.ts';

/** What is looked through behind an opening mark, so that a title without end takes no longer than its length. */
const LONGEST = 200;

/** Between words, or within one with two asterisks or more; behind a backslash or a number it is a sign of its own. */
const OPENING =
  '(?<![\\p{N}\\\\*_~])(?:(?<!\\p{L})(?<mark>\\*{1,3}|_{1,3}|~~|`{1,3})|(?<inside>\\*{2,3}))';
const WORDS = `(?=[\\p{L}\\p{N}«„“"(])[^*~\`]{0,${LONGEST}}?(?<=[^\\s*_~\`])`;
/** The same mark again; an underscore within a word is none. */
const CLOSING = '\\k<mark>\\k<inside>(?![*_~`\\p{N}]|(?<=_)\\p{L})';
/** `[words](https://…)`, `![words](image.jpg)`. */
const LINK = `!?\\[[^\\][]{0,${LONGEST}}\\]\\([^\\s()]{1,${LONGEST}}\\)`;
const MARKS = lazy(() => new RegExp(`${LINK}|${OPENING}${WORDS}${CLOSING}`, 'gu'));
/** A quick look: most titles have no such sign. */
const MAY_HOLD_MARKS = /[*_~`[]/;

export function requiredTitle(
  context: ReadContext,
  map: YamlMap,
  owner: Owner,
): Markup | undefined {
  const title = requiredText(context, map, 'title', owner);
  if (title && MAY_HOLD_MARKS.test(title.text)) reportMarks(context, title);
  return title;
}

/** A title for a part of the issue: its words, and its places where there are some. */
export function titled(titleMarkup: Markup | undefined): Titled {
  return titleMarkup ? { title: titleMarkup.text, titleMarkup } : { title: '' };
}

function reportMarks({ sink }: ReadContext, title: Markup): void {
  for (const { 0: marked, index, groups } of title.text.matchAll(MARKS())) {
    const span = spanInMarkup(title, index, index + marked.length);
    sink.report(markupInTitle(span, groups?.mark ?? groups?.inside));
  }
}
