/**
 * Labels: every word that a template adds to an issue's own, by language.
 * In: `labels:` of template.yaml. Always complete for each language that is there; another language gets the issue's.
 * `{number}`, `{month}`, `{year}`, `{owner}` stand for values.
 */
import * as v from 'valibot';
import { BUTTON_KINDS } from '../model/issue.ts';
import { primaryLanguage } from '../model/language.ts';

const text = v.pipe(v.string('text'), v.minLength(1, 'text'));

/** A label with values in braces: another word there would be printed as it is. */
function filled(message: string, ...names: readonly string[]) {
  const isFilled = (label: string) =>
    [...label.matchAll(/\{(\w+)\}/g)].every((match) => names.includes(match[1] ?? ''));
  return v.pipe(text, v.check(isFilled, message));
}

export const labelsSchema = v.strictObject({
  contents: text,
  about: text,
  publications: text,
  contacts: text,
  resources: text,
  address: text,
  phone: text,
  fax: text,
  email: text,
  web: text,
  /** Before a channel whose own label does not say what it is. */
  telegram: v.optional(text),
  source: text,
  sources: text,
  note: text,
  issue: filled('labelOfNumber', 'number'),
  date: filled('labelOfDate', 'month', 'year'),
  copyright: filled('labelOfOwner', 'owner', 'year'),
  subscribers: text,
  months: v.pipe(v.array(text, 'months'), v.length(12, 'months')),
  buttons: v.strictObject(
    Object.fromEntries(BUTTON_KINDS.map((kind) => [kind, text])) as Record<
      (typeof BUTTON_KINDS)[number],
      typeof text
    >,
  ),
});

export type Labels = Readonly<v.InferOutput<typeof labelsSchema>>;

/** Those of a language: of its country, where the template has them, or of all its countries. */
export function labelsIn(
  language: string,
  labels: ReadonlyMap<string, Labels>,
): Labels | undefined {
  return labels.get(language) ?? labels.get(primaryLanguage(language));
}

/** Puts values into a label's braces. */
export function fill(label: string, values: Readonly<Record<string, string>>): string {
  return label.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
