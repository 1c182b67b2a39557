/** Names of sources are printed as their owners write them: no rule changes them and no check finds fault with them. */
import type { Issue } from '../model/issue.ts';

export function sourceNames(issue: Issue): readonly string[] {
  const items = issue.sections.flatMap((section) => section.items);
  return [...new Set(items.flatMap((item) => item.sources.map((source) => source.name)))];
}
