/** An explanation as text for people. In: the explanation, the words of a language, how places are shown; out: lines. */
import type {
  ExplainedFloat,
  ExplainedItem,
  ExplainedPage,
  Explanation,
  LooseLine,
  NotGranted,
} from '../../index.ts';
import type { ExplainMessages } from '../messages/explain.ts';
import { changedPlaces } from './changed-places.ts';

type PlaceOf = (line: LooseLine) => string | undefined;

/** Changes shown of one item. */
const MOST_CHANGES = 8;
/** Lines with wide gaps shown of an issue, the widest first. */
const MOST_LOOSE_LINES = 12;
/** Millimetres of white beside a picture that are worth a word: more than a line. */
const LEAST_HOLE = 6;
/** Percent; a table set in less is told. */
const FULL_SIZE = 100;
/** What a page costs for where it ends, and for white, is told from so much on: a line of white costs as much. */
const LEAST_COST_TOLD = 500;
/** Percent from which on a page shows no white at its foot. */
const SEEMS_FULL = 99.5;
/** A title longer than this is cut. */
const LONGEST_TITLE = 90;

/** @param placeOf where a line's words stand in a source: `path:line:column`; undefined where none says them */
export function formatExplanation(
  explanation: Explanation,
  messages: ExplainMessages,
  placeOf: PlaceOf,
): string {
  const { pages, cost, looseLines, typography } = explanation;
  const lines = pages.flatMap((page) => [
    pageLine(page, messages),
    ...page.items.flatMap((item) => itemLines(item, messages)),
  ]);
  const changed = typography.flatMap(({ title, changes }) => [
    `  ${title === '' ? messages.elsewhere : short(title)}: ${messages.paragraphs(changes.length)}`,
    ...changeLines(changes, messages),
  ]);
  return [
    ...lines,
    messages.total(String(pages.length), String(cost)),
    ...looseLineLines(looseLines, messages, placeOf),
    ...(changed.length > 0 ? ['', messages.typography, ...changed] : []),
  ].join('\n');
}

function pageLine(page: ExplainedPage, messages: ExplainMessages): string {
  const { folio, master, fill, isLast, cost } = page;
  const parts = costParts(page, messages);
  // All of a cover stands at fixed places: nothing is filled.
  const hasFlow = fill.some((share) => share > 0);
  return [
    messages.page(String(folio), master),
    ...(hasFlow ? [messages.filled(fill.map((n) => decimal(n, messages)).join(' / '))] : []),
    ...(hasFlow && isLast ? [messages.endsChapter] : []),
    messages.cost(String(cost)),
    ...(parts.length > 0 ? [messages.ofIt(parts.join(messages.and))] : []),
  ].join(', ');
}

/** What is dear of a page beside what is set on it. */
function costParts(
  { fill, endCost, whiteCost }: ExplainedPage,
  messages: ExplainMessages,
): readonly string[] {
  const seemsFull = fill.every((share) => share >= SEEMS_FULL);
  const white = seemsFull ? messages.sharedWhiteCost : messages.whiteCost;
  return [
    ...(endCost >= LEAST_COST_TOLD ? [messages.endCost(String(endCost))] : []),
    ...(whiteCost >= LEAST_COST_TOLD ? [white(String(whiteCost))] : []),
  ];
}

function itemLines(item: ExplainedItem, messages: ExplainMessages): readonly string[] {
  const { title, cost, floats, looseness, hole, notGranted } = item;
  const facts = [
    ...floats.map((float) => floatText(float, messages)),
    ...(looseness > 0 ? [messages.longer] : []),
    ...(looseness < 0 ? [messages.shorter] : []),
    ...(hole >= LEAST_HOLE ? [messages.hole(decimal(hole, messages))] : []),
    cost === 0 ? messages.best : messages.costOver(String(cost)),
  ];
  return [
    `  ${short(title)}`,
    `    ${facts.join(', ')}`,
    ...notGranted.map((wish) => `    ${wishText(wish, messages)}`),
  ];
}

function floatText(float: ExplainedFloat, messages: ExplainMessages): string {
  const { kind, width, side, moved, size = FULL_SIZE, hasHyphens = false } = float;
  const millimetres = decimal(width, messages);
  return [
    kind === 'table'
      ? messages.table(millimetres)
      : `${messages.picture(millimetres)} ${messages.sides[side]}`,
    ...(size < FULL_SIZE ? [messages.smaller(String(size))] : []),
    ...(hasHyphens ? [messages.hyphenated] : []),
    ...(moved > 0 ? [messages.movedDown(moved)] : []),
    ...(moved < 0 ? [messages.movedUp(-moved)] : []),
  ].join(' ');
}

function wishText({ wish, asked, given, reason }: NotGranted, messages: ExplainMessages): string {
  const shown = (value: NotGranted['asked']) =>
    typeof value === 'number'
      ? messages.millimetres(decimal(value, messages))
      : messages.sides[value];
  const why = messages.reasons[reason];
  if (wish === 'after') {
    const blocks = Number(given) - Number(asked);
    const moved = Math.abs(blocks);
    const where = blocks > 0 ? messages.movedDown(moved) : messages.movedUp(moved);
    return messages.notGranted(`${messages.wishes.after} ${asked}`, where, why);
  }
  return messages.notGranted(`${messages.wishes[wish]} ${shown(asked)}`, shown(given), why);
}

function looseLineLines(
  lines: readonly LooseLine[],
  messages: ExplainMessages,
  placeOf: PlaceOf,
): readonly string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - MOST_LOOSE_LINES;
  return [
    '',
    messages.looseLines,
    ...lines.slice(0, MOST_LOOSE_LINES).flatMap((line) => {
      const place = placeOf(line);
      const gaps = messages.gaps(
        String(line.folio),
        decimal(Math.round(line.gap * 10) / 10, messages),
      );
      return [`  ${place === undefined ? gaps : `${place}: ${gaps}`}`, `    ${short(line.text)}`];
    }),
    ...(rest > 0 ? [`  ${messages.more(String(rest))}`] : []),
  ];
}

function decimal(number: number, { decimalSign }: ExplainMessages): string {
  return String(number).replace('.', decimalSign);
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
    ...(rest > 0 ? [messages.more(String(rest))] : []),
  ].map((line) => `    ${line}`);
}

function shown(text: string): string {
  return short(text.replaceAll('\u00A0', '␣').replaceAll('\u202F', '¬').replaceAll('\n', ' '));
}

function short(text: string): string {
  return text.length > LONGEST_TITLE ? `${text.slice(0, LONGEST_TITLE - 1)}…` : text;
}
