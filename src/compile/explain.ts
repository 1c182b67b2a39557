/**
 * Why pages look as they do, for editors: what layout chose page by page, which lines have wide gaps, and what the
 * typographer changed item by item. In: what layout and typographer noted. Out: plain data in millimetres and percent, for text and JSON alike.
 */
import type { PageExplanation } from '../layout/pages/layout-issue.ts';
import type { PictureSide, WishFinding } from '../model/finding.ts';
import { tenthsOfMm, total } from '../model/length.ts';
import type { ItemChanges } from './change-log.ts';
import type { LooseLine } from './loose-lines.ts';

type Choice = PageExplanation['choices'][number];
type Float = Choice['movables'][number];

export interface Explanation {
  readonly pages: readonly ExplainedPage[];
  /** Of all pages: least among all that were looked at. The first line of white at a page's foot costs some five hundred, a tenth of a page ten thousand. */
  readonly cost: number;
  /** The widest gaps first. */
  readonly looseLines: readonly LooseLine[];
  readonly typography: readonly ItemChanges[];
}

export interface ExplainedPage {
  readonly folio: number;
  readonly master: string;
  /** Percent of the type area's height used, of every column; empty where all stands at fixed places. */
  readonly fill: readonly number[];
  /** It ends a chapter and may be short. */
  readonly isLast: boolean;
  readonly cost: number;
  /** The part of it that is for the places at which its columns end. */
  readonly endCost: number;
  /** The part of it that is for white at its foot, or shared out among its spaces. */
  readonly whiteCost: number;
  /** What starts on it. */
  readonly items: readonly ExplainedItem[];
}

export interface ExplainedItem {
  readonly title: string;
  /** Over the best way to set it. */
  readonly cost: number;
  readonly floats: readonly ExplainedFloat[];
  /** Lines more or fewer than its best setting. */
  readonly looseness: number;
  /** Millimetres: height of the largest hole beside its pictures. */
  readonly hole: number;
  readonly notGranted: readonly NotGranted[];
}

export interface ExplainedFloat {
  readonly kind: Float['kind'];
  /** Millimetres. */
  readonly width: number;
  readonly side: Float['side'];
  /** Blocks further down than its place, or up where it is negative. */
  readonly moved: number;
  /** Of a table: percent of its style's type size. */
  readonly size?: number;
  /** Of a table: words in it are hyphenated, for else it would be wider than the column, or its type smaller still. */
  readonly hasHyphens?: boolean;
}

export interface NotGranted {
  readonly wish: 'width' | 'side' | 'after';
  /** Millimetres, a side, or blocks before it. */
  readonly asked: PictureSide | number;
  readonly given: PictureSide | number;
  readonly reason: WishFinding['reason'];
}

export function explain(
  pages: readonly PageExplanation[],
  looseLines: readonly LooseLine[],
  typography: readonly ItemChanges[],
): Explanation {
  const explained = pages.map(explainPage);
  const cost = explained.reduce((sum, page) => sum + page.cost, 0);
  const changed = typography.map(({ title, changes }) => ({ title: shownTitle(title), changes }));
  return { pages: explained, cost, looseLines, typography: changed };
}

function explainPage(page: PageExplanation): ExplainedPage {
  const { folio, master, fills, isLast, cost, endCost, choices } = page;
  const whiteCost = cost - endCost - total(choices.map((choice) => choice.cost));
  return {
    folio,
    master,
    fill: fills.map((fill) => Math.round(fill * 1000) / 10),
    isLast,
    cost: Math.round(cost),
    endCost: Math.round(endCost),
    whiteCost: Math.round(Math.max(0, whiteCost)),
    items: choices.filter(({ title }) => title !== '').map(explainItem),
  };
}

function explainItem({ title, cost, movables, looseness, hole, broken }: Choice): ExplainedItem {
  return {
    title: shownTitle(title),
    cost: Math.round(cost),
    floats: movables.map(explainFloat),
    looseness,
    hole: tenthsOfMm(hole),
    notGranted: broken.map(notGranted),
  };
}

/** The typographer's no-break spaces are for lines. */
function shownTitle(title: string): string {
  return title.replace(/[\u00A0\u202F]/g, ' ');
}

function explainFloat({ kind, width, side, moved, fitting }: Float): ExplainedFloat {
  const float = { kind, width: tenthsOfMm(width), side, moved };
  if (!fitting) return float;
  return { ...float, size: Math.round(fitting.scale * 100), hasHyphens: fitting.isParted };
}

function notGranted({ wish, reason }: WishFinding): NotGranted {
  switch (wish.of) {
    case 'width': {
      const [asked, given] = [tenthsOfMm(wish.asked), tenthsOfMm(wish.given)];
      return { wish: 'width', asked, given, reason };
    }
    case 'side':
      return { wish: 'side', asked: wish.asked, given: wish.given, reason };
    case 'place':
      return { wish: 'after', asked: wish.asked, given: wish.asked + wish.moved, reason };
  }
}
