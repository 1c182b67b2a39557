/**
 * One rule of the typographer: a pattern, what stands in its place, and examples for and against.
 * In examples `~` is a no-break space (U+00A0) and `^` a narrow one (U+202F), so that they can be seen.
 * Rules run in the order of their tables over a whole paragraph; spaces come in plain.
 */
import { lazy } from '../../../model/lazy.ts';

export const NB = '\u00A0';
export const NN = '\u202F';
/** Any space that the rules themselves may have set before: for use inside patterns. */
export const SP = '[ \u00A0\u202F]';
/** What is typed for a dash: hyphens, dashes, a minus. */
export const DASH = '[-\\u2010-\\u2015\\u2212]';
/** Signs of fractions behind a whole number or alone, for use inside square brackets. */
export const FRACTIONS = '½¼¾⅓⅔⅕⅛⅜⅝⅞';
/** Not inside a word, with its accent («атла́с.»), or number: for the start of a pattern. */
export const START = '(?<![\\p{L}\\p{M}\\p{N}])';
/** Not before a letter or digit: for the end of a pattern. */
export const END = '(?![\\p{L}\\p{N}])';

/** What stands for < and > while rules run: the typographer's library would take them for HTML (protect.ts). */
export const LESS = '\uF8FE';
export const MORE = '\uF8FF';

export interface Rule {
  readonly name: string;
  /** Global; made by `pattern`, of which a build that knows all its texts asks few. */
  readonly pattern: () => RegExp;
  /** As the second argument of `String.replace`; beside `when`, a string has no `$1` in it. */
  readonly to: string | ((match: string, ...groups: string[]) => string);
  /** A last look at what stands near a match, where a pattern would be too long: false leaves it as it is. */
  readonly when?: (before: string, after: string, ...groups: string[]) => boolean;
  /** Pairs of before and after. */
  readonly examples: readonly (readonly [before: string, after: string])[];
  /** Texts that the rule leaves as they are. */
  readonly against: readonly string[];
}

/**
 * Letters that rules know, Latin and Cyrillic, and accents over them. Named as Unicode properties in the tables, which read better; as such they
 * would take a millisecond each to compile.
 */
const CLASSES: Readonly<Record<string, string>> = {
  L: 'A-Za-zÀ-ÖØ-öø-ɏЀ-ӿ',
  Ll: 'a-zß-öø-ÿа-яё',
  Lu: 'A-ZÀ-ÖØ-ÞА-ЯЁ',
  M: '\\u0300-\\u036F',
  N: '0-9',
  Co: '\\uE000-\\uF8FF',
};

/** The pattern of a rule, built when a text first meets it: hundreds of them at every start would take a hundredth of a build. */
export function pattern(source: string, flags = ''): () => RegExp {
  return lazy(() => regExp(source, flags));
}

/** Builds a global pattern. `\p{L}` and the like stand inside square brackets or alone. */
export function regExp(source: string, flags = ''): RegExp {
  let isInClass = false;
  const plain = source.replace(/\\p\{(\w+)\}|\\.|[[\]]/g, (token, name: string | undefined) => {
    if (token === '[') isInClass = true;
    else if (token === ']') isInClass = false;
    if (name === undefined) return token;
    const letters = CLASSES[name] ?? '';
    return isInClass ? letters : `[${letters}]`;
  });
  return new RegExp(plain, `g${flags}`);
}

/** Characters on each side of a match that `when` sees: a long sentence. */
const NEARBY = 400;

/** Runs one rule. */
export function applyRule(text: string, rule: Rule): string {
  const { when } = rule;
  const found = rule.pattern();
  if (!when) return text.replace(found, rule.to as string);
  let out = '';
  let from = 0;
  for (const match of text.matchAll(found)) {
    const [whole, ...groups] = match;
    const end = match.index + whole.length;
    const before = text.slice(Math.max(0, match.index - NEARBY), match.index);
    if (!when(before, text.slice(end, end + NEARBY), ...groups)) continue;
    const now = typeof rule.to === 'string' ? rule.to : rule.to(whole, ...groups);
    out += text.slice(from, match.index) + now;
    from = end;
  }
  return out + text.slice(from);
}

/** Runs rules one after another. */
export function applyRules(text: string, rules: readonly Rule[]): string {
  return rules.reduce(applyRule, text);
}
