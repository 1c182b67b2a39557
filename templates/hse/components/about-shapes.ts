/** How the page on the unit may be arranged. */
import type { CellLook } from './cell-plan.ts';
import type { CoverPlan } from './cover-plan.ts';

export interface GridPlan {
  readonly look: CellLook;
  readonly columns: number;
  readonly air: number;
}

/**
 * Covers: `paired` beside the contacts, `between` the text and the contacts, a `row` of their own, in the text's `column`,
 * or one under another in the `side` column.
 */
export interface CoversPlace {
  readonly place: 'paired' | 'between' | 'row' | 'column' | 'side';
  readonly plan: CoverPlan;
}

export interface AboutPlan {
  readonly shape: 'rows' | 'columns' | 'below' | 'apart' | 'overleaf';
  readonly grid: GridPlan;
  readonly contacts: 'foot' | 'under-text' | 'under-resources' | 'beside-text';
  readonly covers?: CoversPlace | undefined;
  /** Over what stands at the foot of the columns. */
  readonly gaps?: { readonly left: number; readonly right: number };
  /** Between the blocks of the page; none: all that it has left. */
  readonly gap?: number | undefined;
}
