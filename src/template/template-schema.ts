/** The shape of template.yaml. What names refer to (colours, styles, fonts) is checked afterwards. */
import * as v from 'valibot';
import { labelsSchema } from './labels.ts';
import {
  absoluteDistance,
  absoluteSize,
  aspect,
  boolean,
  count,
  countFromOne,
  distance,
  feature,
  focus,
  glue,
  length,
  lineHeight,
  name,
  pattern,
  positive,
  size,
  weight,
} from './value-schemas.ts';

const styleSchema = v.strictObject({
  extends: v.optional(name),
  'font-family': v.optional(name),
  'font-weight': v.optional(weight),
  'font-style': v.optional(v.picklist(['normal', 'italic'])),
  'font-size': v.optional(size),
  'line-height': v.optional(lineHeight),
  color: v.optional(name),
  'text-align': v.optional(v.picklist(['justify', 'left', 'right', 'center', 'balance'])),
  'text-indent': v.optional(length),
  'letter-spacing': v.optional(length),
  'text-transform': v.optional(v.picklist(['none', 'uppercase'])),
  'text-decoration': v.optional(v.picklist(['none', 'underline', 'line-through'])),
  'text-decoration-color': v.optional(name),
  'font-feature-settings': v.optional(v.array(feature, 'features')),
  'baseline-shift': v.optional(length),
  hyphens: v.optional(v.picklist(['auto', 'none'])),
  'hanging-punctuation': v.optional(boolean),
  'hanging-quote': v.optional(boolean),
  'hanging-indent': v.optional(distance),
  'margin-top': v.optional(glue),
  'margin-bottom': v.optional(glue),
  orphans: v.optional(count),
  widows: v.optional(count),
  'keep-with-next': v.optional(v.union([boolean, count], 'keep')),
  'keep-with-previous': v.optional(boolean),
});

const edges = v.strictObject({
  top: absoluteDistance,
  right: absoluteDistance,
  bottom: absoluteDistance,
  left: absoluteDistance,
});
const line = v.strictObject({ width: absoluteDistance, color: name });

const pageSchema = v.strictObject({
  width: absoluteSize,
  height: absoluteSize,
  margins: edges,
  mirrored: v.optional(boolean),
  columns: v.optional(countFromOne, 1),
  gutter: v.optional(absoluteDistance, 0),
  footnotes: v.optional(
    v.strictObject({
      gap: absoluteDistance,
      rule: v.optional(
        v.strictObject({ width: absoluteDistance, thickness: absoluteDistance, color: name }),
      ),
    }),
  ),
  colours: v.optional(v.record(v.string(), name), {}),
});

const figureSchema = v.strictObject({
  width: size,
  'min-width': size,
  'max-width': size,
  'portrait-width': v.optional(size),
  'portrait-min-width': v.optional(size),
  'portrait-below': v.optional(positive, 0.9),
  'full-above': v.optional(positive, 2),
  'pair-portraits': v.optional(boolean, false),
  'crop-above': v.optional(positive),
  'crop-below': v.optional(positive),
  crop: v.optional(v.strictObject({ aspect: v.optional(aspect), focus: v.optional(focus) }), {}),
  'max-height': size,
  'row-max-height': v.optional(size),
  clearance: distance,
  sides: v.pipe(v.array(v.picklist(['left', 'right', 'full']), 'sides'), v.minLength(1, 'sides')),
  move: v.optional(count, 0),
  'caption-gap': v.optional(distance, 0),
  'margin-top': v.optional(glue, 0),
  'full-margin-top': v.optional(glue),
  'margin-bottom': v.optional(glue, 0),
  'full-margin-bottom': v.optional(glue),
  border: v.optional(
    v.strictObject({ ...line.entries, around: v.optional(v.picklist(['all', 'white']), 'all') }),
  ),
});

/** Markers of numbered lists, level by level: `1` stands for the number, `a` for a letter of the text's language. */
const NUMBERS = ['1.', 'a)', '1)'];

export const templateSchema = v.strictObject({
  colours: v.record(v.string(), v.pipe(v.string('colour'), v.regex(/^#[0-9a-f]{6}$/i, 'colour'))),
  fonts: v.record(v.string(), v.record(v.string(), name)),
  'font-fallback': v.optional(v.record(v.string(), v.array(name, 'fallback')), {}),
  pages: v.record(v.string(), pageSchema),
  styles: v.record(v.string(), styleSchema),
  figures: v.record(v.string(), figureSchema),
  lists: v.optional(
    v.strictObject({
      marker: name,
      numbers: v.optional(v.pipe(v.array(pattern, 'pattern'), v.minLength(1, 'pattern')), NUMBERS),
      indent: distance,
      gap: v.optional(glue, 0),
      'margin-top': v.optional(glue, 0),
      'margin-bottom': v.optional(glue, 0),
    }),
    { marker: '—', numbers: NUMBERS, indent: '14pt' },
  ),
  tables: v.strictObject({
    padding: distance,
    'rule-color': name,
    'rule-thickness': distance,
    'header-background': v.optional(name),
    move: v.optional(count, 0),
    'note-gap': v.optional(glue),
    'margin-top': v.optional(glue, 0),
    'margin-bottom': v.optional(glue, 0),
  }),
  sections: v.optional(v.strictObject({ 'own-page': boolean }), { 'own-page': false }),
  publications: v.optional(v.strictObject({ 'own-page': boolean }), { 'own-page': true }),
  settings: v.optional(
    v.record(v.string(), v.union([v.string(), v.number(), boolean], 'setting')),
    {},
  ),
  labels: v.pipe(
    v.record(v.string(), labelsSchema),
    v.check((labels) => Object.keys(labels).length > 0, 'keys'),
  ),
});

export type TemplateData = v.InferOutput<typeof templateSchema>;
export type PageData = v.InferOutput<typeof pageSchema>;
export type FigureRule = v.InferOutput<typeof figureSchema>;
