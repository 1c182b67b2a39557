/**
 * Whether the widths of figure rules agree: the least no greater than the wanted, this no greater than the greatest.
 * In: rules of the right shape. Out: a fault for the first pair of each rule that contradicts itself. Lengths of one kind alone can be
 * compared here: `min-width: 100%` beside `max-width: 80mm` depends on the column.
 */
import { widthsContradict } from '../diagnostics/catalogue/template-figures.ts';
import type { Sink } from '../diagnostics/diagnostic.ts';
import { type Length, parseLength, toPt } from '../model/length.ts';
import type { TemplateFile } from './template-file.ts';
import type { FigureRule } from './template-schema.ts';

/** Each no greater than the next. */
const ORDERS = [
  ['min-width', 'width', 'max-width'],
  ['portrait-min-width', 'portrait-width', 'max-width'],
] as const satisfies readonly (readonly (keyof FigureRule)[])[];

export function checkFigures(file: TemplateFile, sink: Sink): void {
  for (const [name, rule] of Object.entries(file.data.figures)) {
    const at = (key: keyof FigureRule) => file.spanOf(['figures', name, key]);
    for (const order of ORDERS) {
      const pair = pairsOf(order).find(([less, more]) => isGreater(rule[less], rule[more]));
      if (pair === undefined) continue;
      const [less, more] = pair;
      const [least, most] = [String(rule[less]), String(rule[more])];
      sink.report(widthsContradict({ name, less, more, least, most }, at(less)));
    }
  }
}

type Pair<Key> = readonly [Key, Key];

function pairsOf<Key>([first, second, third]: readonly [Key, Key, Key]): readonly Pair<Key>[] {
  return [
    [first, second],
    [second, third],
    [first, third],
  ];
}

function isGreater(first: unknown, second: unknown): boolean {
  const [one, other] = [first, second].map((value) =>
    typeof value === 'string' ? parseLength(value) : undefined,
  );
  if (one === undefined || other === undefined || kindOf(one) !== kindOf(other)) return false;
  return toPt(one, 1, 1) > toPt(other, 1, 1);
}

function kindOf({ unit }: Length): string {
  return unit === 'em' || unit === '%' ? unit : 'absolute';
}
