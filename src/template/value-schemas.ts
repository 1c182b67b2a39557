/**
 * Schemas of single values of template.yaml. The message of each names, in the catalogue (`template-values.ts`), what should stand there.
 */
import * as v from 'valibot';
import type { ExpectedValue } from '../diagnostics/catalogue/template-values.ts';
import { parseLength } from '../model/length.ts';
import { isFeature } from './font-features.ts';

/** What a length may be less than: nothing is as wide as nothing, nor as wide as less. */
type Least = 'any' | 'notNegative' | 'positive';

const RELATIVE: ReadonlySet<string> = new Set(['em', '%']);

function hasRoom(value: number, least: Least): boolean {
  return least === 'any' || value > 0 || (least === 'notNegative' && value === 0);
}

/** A bare 0 needs no unit. */
function isLength(text: string, least: Least, isAbsolute: boolean): boolean {
  const length = text.trim() === '0' ? { value: 0, unit: 'pt' } : parseLength(text);
  if (length === undefined || (isAbsolute && RELATIVE.has(length.unit))) return false;
  return hasRoom(length.value, least);
}

function lengthSchema(message: ExpectedValue, least: Least, { isAbsolute = false } = {}) {
  const text = v.pipe(
    v.string(),
    v.check((value) => isLength(value, least, isAbsolute), message),
  );
  const zero = v.pipe(
    v.number(),
    v.check((value) => value === 0 && hasRoom(value, least), message),
  );
  return v.union([text, zero], message);
}

export const length = lengthSchema('length', 'any');
export const distance = lengthSchema('distance', 'notNegative');
export const size = lengthSchema('size', 'positive');
export const absoluteDistance = lengthSchema('absoluteDistance', 'notNegative', {
  isAbsolute: true,
});
export const absoluteSize = lengthSchema('absoluteSize', 'positive', { isAbsolute: true });
export const glue = v.union(
  [
    distance,
    v.strictObject({ size: distance, stretch: v.optional(distance), shrink: v.optional(distance) }),
  ],
  'glue',
);
export const name = v.pipe(v.string('text'), v.minLength(1, 'text'));
export const boolean = v.boolean('boolean');
export const positive = v.pipe(
  v.number('positiveNumber'),
  v.check((value) => value > 0, 'positiveNumber'),
);
/** A bare number is how many times the size, as in CSS. */
export const lineHeight = v.union(
  [
    lengthSchema('lineHeight', 'positive'),
    v.pipe(
      v.number('lineHeight'),
      v.check((value) => value > 0, 'lineHeight'),
    ),
  ],
  'lineHeight',
);
export const count = v.pipe(v.number('count'), v.integer('count'), v.minValue(0, 'count'));
export const countFromOne = v.pipe(
  v.number('countFromOne'),
  v.integer('countFromOne'),
  v.minValue(1, 'countFromOne'),
);
export const weight = v.pipe(
  v.number('weight'),
  v.minValue(1, 'weight'),
  v.maxValue(1000, 'weight'),
);
export const feature = v.pipe(v.string('feature'), v.check(isFeature, 'feature'));

/** Of the numbers of a list: `1` stands for the number, `a` for a letter. */
export const pattern = v.pipe(v.string('pattern'), v.regex(/^[^1a]*[1a][^1a]*$/, 'pattern'));
export const aspect = v.pipe(v.string('aspect'), v.regex(/^\d+(\.\d+)?:\d+(\.\d+)?$/, 'aspect'));
export const focus = v.pipe(v.string('focus'), v.regex(/^\d+(\.\d+)?% \d+(\.\d+)?%$/, 'focus'));
