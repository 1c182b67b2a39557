/**
 * Text styles: rules under CSS names, cascaded into the paragraph and run styles of the model.
 * In: rules of template.yaml (`extends` already flattened) or wishes of an element.
 * Out: `RunStyle` and `ParagraphStyle` with every value in points.
 * A rule names only what it changes, so that one serves a paragraph and a few characters within it alike.
 */
import type { Pt } from '../model/length.ts';
import type { Decoration, ParagraphStyle, RunStyle } from '../model/style.ts';
import { NO_SPACE } from '../model/style.ts';
import type { GlueValue, LengthValue, StyleProps } from './elements.ts';
import { type FontChoice, type FontTable, findFonts } from './font-table.ts';
import { type Reference, readColour, readGlue, readLength } from './tokens.ts';

export interface StyleRule {
  readonly 'font-family'?: string | undefined;
  readonly 'font-weight'?: number | undefined;
  readonly 'font-style'?: 'normal' | 'italic' | undefined;
  readonly 'font-size'?: LengthValue | undefined;
  readonly 'line-height'?: LengthValue | undefined;
  readonly color?: string | undefined;
  readonly 'text-align'?: ParagraphStyle['align'] | undefined;
  readonly 'text-indent'?: LengthValue | undefined;
  readonly 'letter-spacing'?: LengthValue | undefined;
  readonly 'text-transform'?: 'none' | 'uppercase' | undefined;
  readonly 'text-decoration'?: 'none' | Decoration['kind'] | undefined;
  readonly 'text-decoration-color'?: string | undefined;
  readonly 'font-feature-settings'?: readonly string[] | undefined;
  readonly 'baseline-shift'?: LengthValue | undefined;
  readonly hyphens?: 'auto' | 'none' | undefined;
  readonly 'hanging-punctuation'?: boolean | undefined;
  readonly 'hanging-quote'?: boolean | undefined;
  readonly 'hanging-indent'?: LengthValue | undefined;
  readonly 'margin-top'?: GlueValue | undefined;
  readonly 'margin-bottom'?: GlueValue | undefined;
  readonly orphans?: number | undefined;
  readonly widows?: number | undefined;
  readonly 'keep-with-next'?: number | boolean | undefined;
  readonly 'keep-with-previous'?: boolean | undefined;
}

/** What styles refer to. */
export interface StyleTokens {
  readonly fonts: FontTable;
  readonly colours: ReadonlyMap<string, string>;
}

/** A run style with the names it came from, so that a rule within it may change one of them. */
export interface TextState {
  readonly font: FontChoice;
  readonly run: RunStyle;
  readonly leading: Pt;
}

/** Thickness and depth of an underline in em: a hair under the descenders' height, light enough not to disturb. */
const UNDERLINE_THICKNESS = 0.045;
const UNDERLINE_OFFSET = 0.16;
/** A line through stands at about the middle of the lower-case letters. */
const STRIKE_OFFSET = -0.24;
/** `keep-with-next: true` wants so many lines of the next block. */
const KEEP_LINES = 2;

export function initialState(tokens: StyleTokens): TextState {
  const family = tokens.fonts.families.keys().next().value ?? '';
  const font = { family, weight: 400, italic: false };
  return {
    font,
    leading: 14,
    run: {
      fonts: findFonts(tokens.fonts, font),
      size: 10,
      colour: '#000000',
      letterSpacing: 0,
      features: [],
      transform: 'none',
      rise: 0,
    },
  };
}

/** The state within a text to which the rule applies. Faulty values were reported when the rule was read. */
export function cascade(state: TextState, rule: StyleRule, tokens: StyleTokens): TextState {
  const font: FontChoice = {
    family: rule['font-family'] ?? state.font.family,
    weight: rule['font-weight'] ?? state.font.weight,
    italic: rule['font-style'] === undefined ? state.font.italic : rule['font-style'] === 'italic',
  };
  const size = lengthOr(rule['font-size'], state.run.size, reference(state.run.size));
  const own = reference(size);
  const colour = colourOr(rule.color, state.run.colour, tokens);
  const run: RunStyle = {
    fonts: findFonts(tokens.fonts, font),
    size,
    colour,
    letterSpacing:
      rule['letter-spacing'] === undefined
        ? state.run.letterSpacing
        : lengthOr(rule['letter-spacing'], 0, own) / size,
    features: rule['font-feature-settings'] ?? state.run.features,
    transform: rule['text-transform'] ?? state.run.transform,
    rise: lengthOr(rule['baseline-shift'], state.run.rise, own),
    ...decoration(rule, state.run, size, colour, tokens),
  };
  return { font, run, leading: leadingOf(rule, state, size) };
}

function leadingOf(rule: StyleRule, state: TextState, size: Pt): Pt {
  const value = rule['line-height'];
  // A bare number is a multiple of the size, as in CSS.
  if (typeof value === 'number') return value * size;
  if (value !== undefined) return lengthOr(value, state.leading, reference(size));
  return size === state.run.size ? state.leading : (state.leading / state.run.size) * size;
}

function decoration(
  rule: StyleRule,
  parent: RunStyle,
  size: Pt,
  colour: string,
  tokens: StyleTokens,
): { readonly decoration?: Decoration } {
  const kind = rule['text-decoration'];
  if (kind === 'none') return {};
  if (kind === undefined) {
    return parent.decoration === undefined ? {} : { decoration: parent.decoration };
  }
  return {
    decoration: {
      kind,
      colour: colourOr(rule['text-decoration-color'], colour, tokens),
      thickness: UNDERLINE_THICKNESS * size,
      offset: (kind === 'underline' ? UNDERLINE_OFFSET : STRIKE_OFFSET) * size,
    },
  };
}

/** The paragraph's share of a rule, its state already cascaded. */
export function paragraphStyle(
  state: TextState,
  rule: StyleRule,
  language: string,
): ParagraphStyle {
  const own = reference(state.run.size);
  const keep = rule['keep-with-next'] ?? 0;
  const align = rule['text-align'] ?? 'left';
  return {
    leading: state.leading,
    align,
    hyphenate: (rule.hyphens ?? (align === 'justify' ? 'auto' : 'none')) === 'auto',
    language,
    indent: lengthOr(rule['text-indent'], 0, own),
    hangingPunctuation: rule['hanging-punctuation'] ?? false,
    ...(rule['hanging-quote'] ? { hangingQuote: true } : {}),
    ...(rule['hanging-indent'] === undefined
      ? {}
      : { hangingIndent: lengthOr(rule['hanging-indent'], 0, own) }),
    spaceBefore: glueOr(rule['margin-top'], own),
    spaceAfter: glueOr(rule['margin-bottom'], own),
    orphans: rule.orphans ?? 2,
    widows: rule.widows ?? 2,
    sticky: keep === true ? KEEP_LINES : keep === false ? 0 : keep,
    keepWithPrevious: rule['keep-with-previous'] ?? false,
  };
}

/** What an element may wish, under its name in a rule. */
const WISHES = {
  fontFamily: 'font-family',
  color: 'color',
  fontSize: 'font-size',
  lineHeight: 'line-height',
  fontWeight: 'font-weight',
  fontStyle: 'font-style',
  fontFeatureSettings: 'font-feature-settings',
  textTransform: 'text-transform',
  textDecoration: 'text-decoration',
  textDecorationColor: 'text-decoration-color',
  letterSpacing: 'letter-spacing',
  baselineShift: 'baseline-shift',
  textAlign: 'text-align',
  textIndent: 'text-indent',
  hangingIndent: 'hanging-indent',
  hyphens: 'hyphens',
  hangingPunctuation: 'hanging-punctuation',
  hangingQuote: 'hanging-quote',
  marginTop: 'margin-top',
  marginBottom: 'margin-bottom',
  orphans: 'orphans',
  widows: 'widows',
  keepWithNext: 'keep-with-next',
  keepWithPrevious: 'keep-with-previous',
} as const satisfies Readonly<Record<Exclude<keyof StyleProps, 'style'>, keyof StyleRule>>;

/** An element's own wishes as a rule; undefined where it has none. */
export function wishes(props: StyleProps): StyleRule | undefined {
  let rule: Record<string, unknown> | undefined;
  for (const name in props) {
    if (!isWish(name) || props[name] === undefined) continue;
    rule ??= {};
    rule[WISHES[name]] = props[name];
  }
  return rule;
}

function isWish(name: string): name is keyof typeof WISHES {
  return Object.hasOwn(WISHES, name);
}

function reference(size: Pt): Reference {
  return { em: size, whole: size };
}

function lengthOr(value: LengthValue | undefined, otherwise: Pt, to: Reference): Pt {
  return value === undefined ? otherwise : (readLength(value, to) ?? otherwise);
}

function glueOr(value: GlueValue | undefined, to: Reference) {
  return value === undefined ? NO_SPACE : (readGlue(value, to) ?? NO_SPACE);
}

function colourOr(value: string | undefined, otherwise: string, tokens: StyleTokens): string {
  return value === undefined ? otherwise : (readColour(value, tokens.colours) ?? otherwise);
}
