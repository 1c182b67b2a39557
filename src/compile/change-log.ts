/**
 * A typographer that remembers whose text it changed. In: an issue and its typographer; out: the same functions, and
 * the changed paragraphs item by item. A paragraph that occurs twice is listed where it came first.
 */
import type { Change, TextMender, Typographer } from '../content/typography/index.ts';
import type { Issue, Item } from '../model/issue.ts';
import type { Span } from '../model/source.ts';

/** Paragraphs of one item that are printed otherwise than they are written; of everything else where `title`, as printed, is empty. */
export interface ItemChanges {
  readonly title: string;
  readonly changes: readonly Change[];
}

export interface ChangeLog extends TextMender {
  byItem(): readonly ItemChanges[];
}

export function createChangeLog(issue: Issue, typographer: Typographer): ChangeLog {
  const items = issue.sections.flatMap((section) => section.items);
  const titles = new Map(items.map((item) => [item.title, item]));
  const printed = new Map<string, string>();
  const found = new Map<Item | undefined, Change[]>();
  let known = 0;
  const note = <Result>(item: Item | undefined, work: () => Result): Result => {
    const result = work();
    const changes = typographer.report();
    if (changes.length > known) {
      found.set(item, [...(found.get(item) ?? []), ...changes.slice(known)]);
      known = changes.length;
    }
    return result;
  };
  return {
    blocks: (blocks, language) =>
      note(itemAt(items, blocks[0]?.span), () => typographer.blocks(blocks, language)),
    inlines: (inlines, language) =>
      note(itemAt(items, inlines[0]?.span), () => typographer.inlines(inlines, language)),
    string: (text, language) => {
      const item = titles.get(text);
      const result = note(item, () => typographer.string(text, language));
      if (item) printed.set(text, result);
      return result;
    },
    byItem: () =>
      [...items, undefined].flatMap((item) => {
        const changes = found.get(item);
        const title = item?.title ?? '';
        return changes ? [{ title: printed.get(title) ?? title, changes }] : [];
      }),
  };
}

/** The item whose text holds a place: a file of its own, or a part of the manifest. */
function itemAt(items: readonly Item[], span: Span | undefined): Item | undefined {
  if (!span) return undefined;
  return items.find((item) =>
    [item.lead?.span, item.text?.span, item.span].some(
      (own) => own && own.file === span.file && own.start <= span.start && span.start <= own.end,
    ),
  );
}
