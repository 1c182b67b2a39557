/** The shape of template.yaml. What names refer to (colours, styles, fonts) is checked afterwards. */
import * as v from 'valibot';
import { parseLength } from '../model/length.ts';
import { labelsSchema } from './labels.ts';

const isLength = (text: string): boolean => text.trim() === '0' || parseLength(text) !== undefined;
const isAbsolute = (text: string): boolean => {
  const unit = parseLength(text)?.unit;
  return text.trim() === '0' || unit === 'mm' || unit === 'cm' || unit === 'pt';
};

const length = v.union(
  [v.pipe(v.string(), v.check(isLength, 'length')), v.pipe(v.number(), v.value(0, 'length'))],
  'length',
);
const absolute = v.union(
  [
    v.pipe(v.string(), v.check(isAbsolute, 'absoluteLength')),
    v.pipe(v.number(), v.value(0, 'absoluteLength')),
  ],
  'absoluteLength',
);
const glue = v.union(
  [
    length,
    v.strictObject({ size: length, stretch: v.optional(length), shrink: v.optional(length) }),
  ],
  'length',
);
const name = v.pipe(v.string(), v.minLength(1));
const number = v.number('number');
const count = v.pipe(v.number('number'), v.integer('number'), v.minValue(0, 'number'));

export const styleSchema = v.strictObject({
  extends: v.optional(name),
  'font-family': v.optional(name),
  'font-weight': v.optional(number),
  'font-style': v.optional(v.picklist(['normal', 'italic'])),
  'font-size': v.optional(length),
  'line-height': v.optional(v.union([length, number], 'length')),
  color: v.optional(name),
  'text-align': v.optional(v.picklist(['justify', 'left', 'right', 'center', 'balance'])),
  'text-indent': v.optional(length),
  'letter-spacing': v.optional(length),
  'text-transform': v.optional(v.picklist(['none', 'uppercase'])),
  'text-decoration': v.optional(v.picklist(['none', 'underline', 'line-through'])),
  'text-decoration-color': v.optional(name),
  'font-feature-settings': v.optional(v.array(name)),
  'baseline-shift': v.optional(length),
  hyphens: v.optional(v.picklist(['auto', 'none'])),
  'hanging-punctuation': v.optional(v.boolean()),
  'hanging-quote': v.optional(v.boolean()),
  'hanging-indent': v.optional(length),
  'margin-top': v.optional(glue),
  'margin-bottom': v.optional(glue),
  orphans: v.optional(count),
  widows: v.optional(count),
  'keep-with-next': v.optional(v.union([v.boolean(), count])),
  'keep-with-previous': v.optional(v.boolean()),
});

const edges = v.strictObject({ top: absolute, right: absolute, bottom: absolute, left: absolute });
const line = v.strictObject({ width: absolute, color: name });

const pageSchema = v.strictObject({
  width: absolute,
  height: absolute,
  margins: edges,
  columns: v.optional(v.pipe(v.number('number'), v.integer('number'), v.minValue(1, 'number')), 1),
  gutter: v.optional(absolute, 0),
  footnotes: v.optional(
    v.strictObject({
      gap: absolute,
      rule: v.optional(v.strictObject({ width: absolute, thickness: absolute, color: name })),
    }),
  ),
});

const aspect = v.pipe(v.string('aspect'), v.regex(/^\d+(\.\d+)?:\d+(\.\d+)?$/, 'aspect'));
const focus = v.pipe(v.string('focus'), v.regex(/^\d+(\.\d+)?% \d+(\.\d+)?%$/, 'focus'));

const figureSchema = v.strictObject({
  width: length,
  'min-width': length,
  'max-width': length,
  'portrait-width': v.optional(length),
  'portrait-min-width': v.optional(length),
  'portrait-below': v.optional(number, 0.9),
  'full-above': v.optional(number, 2),
  'pair-portraits': v.optional(v.boolean(), false),
  'crop-above': v.optional(number),
  'crop-below': v.optional(number),
  crop: v.optional(v.strictObject({ aspect: v.optional(aspect), focus: v.optional(focus) }), {}),
  'max-height': length,
  'row-max-height': v.optional(length),
  clearance: length,
  sides: v.pipe(v.array(v.picklist(['left', 'right', 'full'])), v.minLength(1)),
  move: v.optional(count, 0),
  'caption-gap': v.optional(length, 0),
  'margin-top': v.optional(glue, 0),
  'full-margin-top': v.optional(glue),
  'margin-bottom': v.optional(glue, 0),
  border: v.optional(
    v.strictObject({ ...line.entries, around: v.optional(v.picklist(['all', 'white']), 'all') }),
  ),
});

/** Markers of numbered lists, level by level: `1` stands for the number, `a` for a letter of the text's language. */
const NUMBERS = ['1.', 'a)', '1)'];

export const templateSchema = v.strictObject({
  colours: v.record(v.string(), v.pipe(v.string('colour'), v.regex(/^#[0-9a-f]{6}$/i, 'colour'))),
  fonts: v.record(v.string(), v.record(v.string(), name)),
  'font-fallback': v.optional(v.record(v.string(), v.array(name)), {}),
  pages: v.record(v.string(), pageSchema),
  styles: v.record(v.string(), styleSchema),
  figures: v.record(v.string(), figureSchema),
  lists: v.optional(
    v.strictObject({
      marker: name,
      numbers: v.optional(
        v.pipe(v.array(v.pipe(v.string(), v.regex(/^[^1a]*[1a][^1a]*$/))), v.minLength(1)),
        NUMBERS,
      ),
      indent: length,
      gap: v.optional(glue, 0),
      'margin-top': v.optional(glue, 0),
      'margin-bottom': v.optional(glue, 0),
    }),
    { marker: '—', numbers: NUMBERS, indent: '14pt' },
  ),
  tables: v.strictObject({
    padding: length,
    'rule-color': name,
    'rule-thickness': length,
    'header-background': v.optional(name),
    move: v.optional(count, 0),
    'margin-top': v.optional(glue, 0),
    'margin-bottom': v.optional(glue, 0),
  }),
  sections: v.optional(v.strictObject({ 'own-page': v.boolean() }), { 'own-page': false }),
  publications: v.optional(v.strictObject({ 'own-page': v.boolean() }), { 'own-page': true }),
  settings: v.optional(v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])), {}),
  labels: v.record(v.string(), labelsSchema),
});

export type TemplateData = v.InferOutput<typeof templateSchema>;
export type PageData = v.InferOutput<typeof pageSchema>;
export type FigureRule = v.InferOutput<typeof figureSchema>;
export type StyleData = v.InferOutput<typeof styleSchema>;
