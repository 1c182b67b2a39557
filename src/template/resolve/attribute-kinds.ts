/**
 * What each attribute of each element takes: the vocabulary of `elements.ts` as data, for components are compiled without a look at their types.
 * A kind is a check of `attribute-checks.ts`, or the list of words of which one may stand.
 */
import type { Common, Elements, Margins, ShapeProps, StyleProps } from '../elements.ts';

export type AttributeKind =
  | 'anything'
  | 'text'
  | 'language'
  /** Of a link: of the web, of mail, of a telephone, or `#name` of a destination. */
  | 'address'
  | 'boolean'
  | 'number'
  | 'positiveNumber'
  | 'notNegative'
  /** From 0 to 1. */
  | 'share'
  | 'count'
  | 'weight'
  | 'keep'
  | 'features'
  /** Any length; one that is not negative; one that is greater than 0. A number is points. */
  | 'length'
  | 'distance'
  | 'size'
  | 'sizeOrFill'
  | 'lineHeight'
  | 'glue'
  | 'colour'
  | 'family'
  | 'border'
  | 'borders'
  | 'sides'
  | 'blocks'
  | 'picture'
  | 'pictures'
  | 'markup'
  | 'tag'
  | 'outline'
  | 'decimals'
  /** A place in a file of the issue. */
  | 'source'
  | 'path'
  | readonly string[];

type Kinds<Props> = { readonly [Name in keyof Props]-?: AttributeKind };

const COMMON: Kinds<Common> = {
  span: 'source',
  tag: 'tag',
  language: 'language',
  artifact: ['pagination', 'layout', 'background'],
  destination: 'text',
  outline: 'outline',
};

const MARGINS: Kinds<Margins> = { marginTop: 'glue', marginBottom: 'glue' };

const STYLE: Kinds<StyleProps> = {
  ...MARGINS,
  style: 'text',
  fontFamily: 'family',
  color: 'colour',
  fontSize: 'size',
  lineHeight: 'lineHeight',
  fontWeight: 'weight',
  fontStyle: ['normal', 'italic'],
  fontFeatureSettings: 'features',
  textTransform: ['none', 'uppercase'],
  textDecoration: ['none', 'underline', 'line-through'],
  textDecorationColor: 'colour',
  letterSpacing: 'length',
  baselineShift: 'length',
  textAlign: ['justify', 'left', 'right', 'center', 'balance'],
  textIndent: 'length',
  hangingIndent: 'distance',
  hyphens: ['auto', 'none'],
  hangingPunctuation: 'boolean',
  hangingQuote: 'boolean',
  orphans: 'count',
  widows: 'count',
  keepWithNext: 'keep',
  keepWithPrevious: 'boolean',
};

const SHAPE: Kinds<ShapeProps> = {
  fill: 'colour',
  fillOpacity: 'share',
  fillRule: ['nonzero', 'evenodd'],
  stroke: 'colour',
  strokeWidth: 'notNegative',
  strokeOpacity: 'share',
  lineCap: ['butt', 'round', 'square'],
  lineJoin: ['miter', 'round', 'bevel'],
};

const CHILDREN = { children: 'anything' } as const;

export const ATTRIBUTES: { readonly [Name in keyof Elements]: Kinds<Elements[Name]> } = {
  page: { master: 'text', background: 'blocks', furniture: 'blocks', ...CHILDREN },
  stack: {
    ...COMMON,
    ...MARGINS,
    ...CHILDREN,
    padding: 'sides',
    background: 'colour',
    radius: 'distance',
    borders: 'borders',
    link: 'address',
    fit: 'boolean',
    unbreakable: 'boolean',
    keepWithPrevious: 'boolean',
    keepTogether: 'boolean',
    breakBefore: 'boolean',
    leastRoom: 'distance',
    spansColumns: 'boolean',
    item: 'boolean',
  },
  columns: {
    ...COMMON,
    ...MARGINS,
    ...CHILDREN,
    gap: 'distance',
    align: ['top', 'middle', 'bottom'],
  },
  column: { width: 'size', share: 'positiveNumber', ...CHILDREN },
  text: { ...COMMON, ...STYLE, ...CHILDREN, mentionsTable: 'boolean' },
  image: {
    ...COMMON,
    ...MARGINS,
    of: 'picture',
    width: 'sizeOrFill',
    maxHeight: 'size',
    align: ['left', 'center', 'right'],
    link: 'address',
    border: 'border',
  },
  drawing: { ...COMMON, ...MARGINS, ...CHILDREN, width: 'size', height: 'size' },
  path: { ...SHAPE, d: 'path' },
  circle: { ...SHAPE, cx: 'number', cy: 'number', r: 'notNegative' },
  rule: {
    ...COMMON,
    ...MARGINS,
    width: 'sizeOrFill',
    thickness: 'distance',
    color: 'colour',
    align: ['left', 'center'],
    keepWithNext: 'count',
  },
  space: { size: 'glue', fill: 'boolean' },
  figure: { ...COMMON, ...MARGINS, of: 'pictures', rules: 'text', link: 'address' },
  list: {
    ...COMMON,
    ...MARGINS,
    ...CHILDREN,
    ordered: 'boolean',
    start: 'count',
    tight: 'boolean',
    style: 'text',
  },
  li: { ...CHILDREN, marker: 'text', span: 'source' },
  table: { ...COMMON, ...MARGINS, ...CHILDREN, headerRows: 'count', decimals: 'decimals' },
  tr: { ...CHILDREN },
  td: { ...COMMON, ...STYLE, ...CHILDREN },
  entry: {
    ...COMMON,
    ...STYLE,
    ...CHILDREN,
    target: 'text',
    folioStyle: 'text',
    leaderStyle: 'text',
    folioWidth: 'size',
    leaderStep: 'size',
  },
  placed: {
    ...COMMON,
    ...CHILDREN,
    x: 'length',
    y: 'length',
    width: 'size',
    height: 'size',
    valign: ['top', 'bottom'],
    partOf: 'text',
    on: ['left', 'right'],
  },
  content: { of: 'markup', images: 'pictures', figures: 'text', style: 'text', linkStyle: 'text' },
  inlines: { of: 'markup', linkStyle: 'text' },
  span: { ...STYLE, ...CHILDREN, language: 'language', verbatim: 'boolean', span: 'source' },
  hyperlink: { ...STYLE, ...CHILDREN, to: 'address', verbatim: 'boolean', span: 'source' },
  break: {},
  folio: { ...STYLE, of: 'text' },
  footnote: { ...CHILDREN, number: 'notNegative', span: 'source' },
};

/** Attributes without which an element has no meaning. */
export const REQUIRED: { readonly [Name in keyof Elements]?: readonly (keyof Elements[Name])[] } = {
  page: ['master'],
  image: ['of'],
  drawing: ['width', 'height'],
  path: ['d'],
  circle: ['cx', 'cy', 'r'],
  rule: ['thickness', 'color'],
  figure: ['of'],
  entry: ['target', 'folioStyle', 'leaderStyle'],
  placed: ['x', 'y', 'width'],
  inlines: ['of'],
  hyperlink: ['to'],
  footnote: ['number'],
};
