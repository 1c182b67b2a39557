/** Lists, task lists among them. A speech that begins with a hyphen becomes one, and is told; so are numbers that are counted anew. */
import type { List, ListItem } from 'mdast';
import { emptyBlock } from '../../diagnostics/catalogue/content-empty.ts';
import { speechAsList } from '../../diagnostics/catalogue/content-stray.ts';
import { numberOutOfTurn } from '../../diagnostics/catalogue/content-unprinted.ts';
import type { ContentBlock, ContentListItem } from '../../model/content.ts';
import { SAYING } from '../saying.ts';
import { isEmpty, openingOf, type ParseState, partSpan, rawText, spanOf } from '../state.ts';

export function handleList(node: List, state: ParseState): readonly ContentBlock[] {
  reportDialogue(node, state);
  if (node.ordered) reportNumbers(node, state);
  const items = node.children.flatMap((item) => handleItem(item, state));
  if (items.length === 0) return [];
  return [
    {
      type: 'list',
      span: spanOf(state, node),
      ordered: node.ordered === true,
      start: node.start ?? 1,
      tight: !node.spread && node.children.every((item) => !item.spread),
      items,
    },
  ];
}

function handleItem(node: ListItem, state: ParseState): readonly ContentListItem[] {
  reportSpeech(node, state);
  const children = state.blocks(node.children, state);
  if (isEmpty(node.children)) {
    state.context.sink.report(emptyBlock(openingOf(state, node), 'entry'));
    return [];
  }
  const checked = typeof node.checked === 'boolean' ? { checked: node.checked } : {};
  return [{ span: spanOf(state, node), ...checked, children }];
}

/** One number before all entries, or before two that follow one another, leaves the counting to the program. */
function reportNumbers(node: List, state: ParseState): void {
  const typed = node.children.map((item) => /^\d+[.)]/.exec(rawText(state, item))?.[0] ?? '');
  for (const [i, item] of node.children.entries()) {
    const [before = '', now = ''] = [typed[i - 1], typed[i]];
    const step = Number.parseInt(now, 10) - Number.parseInt(before, 10);
    if (Number.isNaN(step) || step === 0 || step === 1) continue;
    state.context.sink.report(numberOutOfTurn(partSpan(state, item, 0, now.length), now, before));
    return;
  }
}

/** Between a speech and the words on who speaks, and back: «…, - рассказал он. - Теперь…» */
const TURN = /[,.!?…]["»“”)]*\s+([-–—])\s+/g;
/** An entry in quotation marks is a quotation in a list of them. */
const OPENS_QUOTATION = /^-\s+["«„“]/;

function reportSpeech(node: ListItem, state: ParseState): void {
  const first = node.children[0];
  if (first?.type !== 'paragraph' || !rawText(state, node).startsWith('-')) return;
  if (OPENS_QUOTATION.test(rawText(state, node).slice(0, 8))) return;
  if (isSpeech(rawText(state, first))) {
    state.context.sink.report(speechAsList(partSpan(state, node, 0, 1)));
  }
}

const QUESTION = /\?["»“”)]*\s*$/;
/** Once a list may ask and answer itself. */
const FEWEST_TURNS = 2;

/** Entries apart that ask and answer in turn; told at the first of them. */
function reportDialogue(node: List, state: ParseState): void {
  const [first] = node.children;
  if (!first || !node.spread || !rawText(state, first).startsWith('-')) return;
  const asks = node.children.map((item) => QUESTION.test(rawText(state, item)));
  const turns = asks.filter((isAsked, i) => isAsked && asks[i + 1] === false).length;
  if (turns < FEWEST_TURNS) return;
  state.context.sink.report(speechAsList(partSpan(state, first, 0, 1)));
}

/** Without a verb of saying, hyphens alone must tell: before a small letter, then before a capital. */
function isSpeech(text: string): boolean {
  const turns = [...text.matchAll(TURN)].map((match) => {
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + NEARBY);
    return { mark: match[0].charAt(0), isHyphen: match[1] === '-', after };
  });
  return turns.some(({ mark, isHyphen, after }, i) => {
    if (SAYING.test(after)) return true;
    if (!isHyphen || !/^\p{Ll}/u.test(after)) return false;
    const next = turns[i + 1];
    const goesOn = mark === ',' && next?.mark === '.' && /^\p{Lu}/u.test(next.after);
    return /[!?]/.test(mark) || goesOn;
  });
}

/** Characters after a dash in which the verb must stand. */
const NEARBY = 60;
