/** An explanation as text for people. In: the explanation, the words of a language; out: lines. */
import type { ExplainedItem, Explanation } from '../../index.ts';
import type { ExplainMessages } from '../messages/explain.ts';
import { changedPlaces } from './changed-places.ts';

/** Changes shown of one item. */
const MOST_CHANGES = 8;
/** A title longer than this is cut. */
const LONGEST_TITLE = 90;

export function formatExplanation(explanation: Explanation, messages: ExplainMessages): string {
  const { pages, cost, typography } = explanation;
  const lines = pages.flatMap((page) => [
    messages.page(page),
    ...page.items.flatMap((item) => itemLines(item, messages)),
  ]);
  const changed = typography.flatMap(({ title, changes }) => [
    `  ${title === '' ? messages.elsewhere : short(title)}: ${messages.paragraphs(changes.length)}`,
    ...changeLines(changes, messages),
  ]);
  return [
    ...lines,
    messages.total(cost, pages.length),
    ...(changed.length > 0 ? ['', messages.typography, ...changed] : []),
  ].join('\n');
}

function itemLines(item: ExplainedItem, messages: ExplainMessages): readonly string[] {
  const { title, cost, floats, looseness, notGranted } = item;
  const facts = [
    ...floats.map(messages.float),
    ...(looseness === 0 ? [] : [messages.looseness(looseness)]),
    cost === 0 ? messages.best : messages.cost(cost),
  ];
  return [
    `  ${short(title)}`,
    `    ${facts.join(', ')}`,
    ...notGranted.map((wish) => `    ${messages.notGranted(wish)}`),
  ];
}

function changeLines(
  changes: Explanation['typography'][number]['changes'],
  messages: ExplainMessages,
): readonly string[] {
  const places = changes.flatMap(({ before, after }) => changedPlaces(before, after));
  const seen = places.filter(({ isSpace }) => !isSpace);
  const spaces = places.length - seen.length;
  const rest = seen.length - MOST_CHANGES;
  return [
    ...(spaces > 0 ? [messages.spaces(spaces)] : []),
    ...seen.slice(0, MOST_CHANGES).map(({ before, after }) => `${shown(before)} → ${shown(after)}`),
    ...(rest > 0 ? [messages.more(rest)] : []),
  ].map((line) => `    ${line}`);
}

function shown(text: string): string {
  return short(text.replaceAll('\u00A0', '°').replaceAll('\u202F', '¬').replaceAll('\n', ' '));
}

function short(text: string): string {
  return text.length > LONGEST_TITLE ? `${text.slice(0, LONGEST_TITLE - 1)}…` : text;
}
