/**
 * The vocabulary of templates: every element that TSX may use, with its attributes.
 * Names are pdfmake's where it has the same thing (stack, columns, text, image).
 * Lengths are `4pt`, `6mm`, `50%` (of the measure), or a number of points; colours are names of tokens or `#rrggbb`.
 */
import type { Tag } from '../model/block.ts';
import type { ImageReference } from '../model/issue.ts';
import type { Markup, Span } from '../model/source.ts';
import type { Node } from './node.ts';

export type LengthValue = string | number;

/** Vertical space: fixed, or with what it may grow and shrink by. */
export type GlueValue =
  | LengthValue
  | {
      readonly size: LengthValue;
      readonly stretch?: LengthValue | undefined;
      readonly shrink?: LengthValue | undefined;
    };

export interface Common {
  readonly span?: Span | undefined;
  /** PDF structure element: a role such as `H1`, or a whole tag; `none` for a text that needs none. */
  readonly tag?: string | Tag | undefined;
  /** Language, where it differs from that of the elements round it. */
  readonly language?: string | undefined;
  readonly artifact?: 'pagination' | 'layout' | 'background' | undefined;
  readonly destination?: string | undefined;
  readonly outline?: { readonly level: number; readonly title: string } | undefined;
}

export interface Margins {
  readonly marginTop?: GlueValue | undefined;
  readonly marginBottom?: GlueValue | undefined;
}

/** Wishes beside a style, under their names in CSS: each key of a style of template.yaml but `extends`. */
export interface StyleProps extends Margins {
  readonly style?: string | undefined;
  readonly fontFamily?: string | undefined;
  readonly color?: string | undefined;
  readonly fontSize?: LengthValue | undefined;
  readonly lineHeight?: LengthValue | undefined;
  readonly fontWeight?: number | undefined;
  readonly fontStyle?: 'normal' | 'italic' | undefined;
  readonly fontFeatureSettings?: readonly string[] | undefined;
  readonly textTransform?: 'none' | 'uppercase' | undefined;
  readonly textDecoration?: 'none' | 'underline' | 'line-through' | undefined;
  readonly textDecorationColor?: string | undefined;
  readonly letterSpacing?: LengthValue | undefined;
  readonly baselineShift?: LengthValue | undefined;
  readonly textAlign?: 'justify' | 'left' | 'right' | 'center' | 'balance' | undefined;
  readonly textIndent?: LengthValue | undefined;
  readonly hangingIndent?: LengthValue | undefined;
  readonly hyphens?: 'auto' | 'none' | undefined;
  readonly hangingPunctuation?: boolean | undefined;
  readonly hangingQuote?: boolean | undefined;
  readonly orphans?: number | undefined;
  readonly widows?: number | undefined;
  readonly keepWithNext?: number | boolean | undefined;
  readonly keepWithPrevious?: boolean | undefined;
}

export interface Border {
  readonly width: LengthValue;
  readonly color: string;
}

export interface StackProps extends Common, Margins {
  readonly children?: Node;
  readonly padding?:
    | LengthValue
    | Partial<Record<'top' | 'right' | 'bottom' | 'left', LengthValue>>;
  readonly background?: string | undefined;
  readonly radius?: LengthValue | undefined;
  readonly borders?: Partial<Record<'top' | 'right' | 'bottom' | 'left', Border>> | undefined;
  /** An address, or `#name` of a destination: the whole box is the link. */
  readonly link?: string | undefined;
  readonly fit?: boolean | undefined;
  readonly unbreakable?: boolean | undefined;
  /** No page ends before it. */
  readonly keepWithPrevious?: boolean | undefined;
  /** It is parted only where else much of a page would stay empty. */
  readonly keepTogether?: boolean | undefined;
  readonly breakBefore?: boolean | undefined;
  /** It starts on a new page where less than this is left of one; over columns: where they hold less beside one another. */
  readonly leastRoom?: LengthValue | undefined;
  /** On pages of several columns: as wide as all of them. */
  readonly spansColumns?: boolean | undefined;
  readonly item?: boolean | undefined;
}

export interface Elements {
  /** A run of pages; `master` is a name under `pages:` in template.yaml. */
  readonly page: {
    readonly master: string;
    readonly background?: Node;
    readonly furniture?: Node;
    readonly children?: Node;
  };
  readonly stack: StackProps;
  readonly columns: Common &
    Margins & {
      readonly gap?: LengthValue;
      readonly align?: 'top' | 'middle' | 'bottom';
      readonly children?: Node;
    };
  /** Inside `columns`; a width, or a share of what the widths leave. */
  readonly column: {
    readonly width?: LengthValue | undefined;
    readonly share?: number | undefined;
    readonly children?: Node;
  };
  /** `mentionsTable`: what is said of a table that a reader has seen cannot stand before it. */
  readonly text: Common &
    StyleProps & { readonly mentionsTable?: boolean; readonly children?: Node };
  readonly image: Common &
    Margins & {
      readonly of: ImageReference;
      readonly width?: LengthValue | 'fill';
      readonly maxHeight?: LengthValue;
      readonly align?: 'left' | 'center' | 'right';
      readonly link?: string | undefined;
      readonly border?: Border;
    };
  readonly drawing: Common &
    Margins & {
      readonly width: LengthValue;
      readonly height: LengthValue;
      readonly children?: Node;
    };
  /** Inside `drawing`: absolute M, L, C, Z only. */
  readonly path: ShapeProps & { readonly d: string };
  readonly circle: ShapeProps & { readonly cx: number; readonly cy: number; readonly r: number };
  readonly rule: Common &
    Margins & {
      readonly width?: LengthValue | 'fill';
      readonly thickness: LengthValue;
      readonly color: string;
      readonly align?: 'left' | 'center';
      readonly keepWithNext?: number;
    };
  readonly space: { readonly size?: GlueValue; readonly fill?: boolean };
  /** A picture (or several) that text may run beside; `rules` is a name under `figures:`. */
  readonly figure: Common &
    Margins & {
      readonly of: ImageReference | readonly ImageReference[];
      readonly rules?: string | undefined;
      readonly link?: string | undefined;
    };
  readonly list: Common &
    Margins & {
      readonly ordered?: boolean;
      readonly start?: number;
      readonly tight?: boolean;
      readonly style?: string;
      readonly children?: Node;
    };
  readonly li: {
    readonly marker?: string;
    readonly span?: Span | undefined;
    readonly children?: Node;
  };
  /** `decimals` names columns of numbers that stand under one another by their decimal signs, and where in the column. */
  readonly table: Common &
    Margins & {
      readonly headerRows?: number;
      readonly decimals?: readonly ('left' | 'right' | 'center' | undefined)[];
      readonly children?: Node;
    };
  readonly tr: { readonly children?: Node };
  readonly td: Common & StyleProps & { readonly children?: Node };
  /** A row of the contents; `target` is a destination. */
  readonly entry: Common &
    StyleProps & {
      readonly target: string;
      readonly folioStyle: string;
      readonly leaderStyle: string;
      readonly folioWidth?: LengthValue;
      readonly leaderStep?: LengthValue;
      readonly children?: Node;
    };
  readonly placed: Common & {
    readonly x: LengthValue;
    readonly y: LengthValue;
    readonly width: LengthValue;
    readonly height?: LengthValue;
    readonly valign?: 'top' | 'bottom';
    /** In furniture: a destination. The block stands on pages that begin in the part that starts there. */
    readonly partOf?: string | undefined;
    /** In furniture and backgrounds: on pages with even folios alone, or with odd ones; x is as it is there. */
    readonly on?: 'left' | 'right' | undefined;
    readonly children?: Node;
  };
  /** Markdown as blocks; `images` are set into it, before the block that each names. */
  readonly content: {
    readonly of?: Markup | undefined;
    readonly images?: readonly ImageReference[] | undefined;
    /** A name under `figures:`. */
    readonly figures?: string | undefined;
    /** Paragraph style; `body` when it is not given. */
    readonly style?: string | undefined;
    /** Style of links within; `link` when it is not given. */
    readonly linkStyle?: string | undefined;
  };
  /** Markdown of one paragraph, within a text. */
  readonly inlines: { readonly of: Markup; readonly linkStyle?: string | undefined };
  /** Characters of another style, language, or both. */
  readonly span: StyleProps & {
    readonly language?: string | undefined;
    /** An address or code: no hyphens, no typography. */
    readonly verbatim?: boolean;
    readonly span?: Span | undefined;
    readonly children?: Node;
  };
  /** An address, or `#name` of a destination. */
  readonly hyperlink: StyleProps & {
    readonly to: string;
    readonly verbatim?: boolean;
    readonly span?: Span | undefined;
    readonly children?: Node;
  };
  readonly break: Readonly<Record<never, never>>;
  /** The folio of this page, or of the page with a destination. */
  readonly folio: StyleProps & { readonly of?: string };
  /** A mark; its children are the note. */
  readonly footnote: {
    readonly number: number;
    readonly children?: Node;
    /** Where the note is written: one that is called twice is printed once. */
    readonly span?: Span | undefined;
  };
}

export interface ShapeProps {
  readonly fill?: string | undefined;
  readonly fillOpacity?: number | undefined;
  readonly fillRule?: 'nonzero' | 'evenodd' | undefined;
  readonly stroke?: string | undefined;
  readonly strokeWidth?: number | undefined;
  readonly strokeOpacity?: number | undefined;
  readonly lineCap?: 'butt' | 'round' | 'square' | undefined;
  readonly lineJoin?: 'miter' | 'round' | 'bevel' | undefined;
}
