/**
 * Styles that Markdown asks for, for templates that have none of that name. In: a template's own styles. Out: those with the
 * missing ones; kinds of paragraphs and blocks are no part of this, for they look as the text round them.
 */
import type { StyleRule } from './text-styles.ts';

/** Of words within a text. A lowered figure stands half below the line. */
const WORDS: Readonly<Record<string, StyleRule>> = {
  strong: { 'font-weight': 700 },
  emphasis: { 'font-style': 'italic' },
  deleted: { 'text-decoration': 'line-through' },
  'inline-code': {},
  link: {},
  raised: { 'font-size': '0.64em', 'baseline-shift': '0.52em' },
  'footnote-mark': { 'font-size': '0.64em', 'baseline-shift': '0.52em' },
  lowered: { 'font-size': '0.64em', 'baseline-shift': '-0.22em' },
};

/** As the body, but of few words on a short line. */
const SHORT: StyleRule = {
  'text-indent': 0,
  'text-align': 'left',
  hyphens: 'none',
  'margin-bottom': 0,
};

/** What they say besides being like the body. */
const BESIDE_BODY: Readonly<Record<string, StyleRule>> = {
  caption: SHORT,
  credit: SHORT,
  'table-cell': SHORT,
  'table-head': { ...SHORT, 'font-weight': 700 },
  footnote: { 'text-indent': 0 },
};

export function withUsualStyles(
  styles: ReadonlyMap<string, StyleRule>,
): ReadonlyMap<string, StyleRule> {
  const all = new Map(styles);
  const add = (name: string, rule: StyleRule) => {
    if (!all.has(name)) all.set(name, rule);
  };
  const body = styles.get('body') ?? {};
  for (const [name, rule] of Object.entries(WORDS)) add(name, rule);
  for (const [name, rule] of Object.entries(BESIDE_BODY)) add(name, { ...body, ...rule });
  return all;
}
