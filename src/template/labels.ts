/**
 * Labels: every word that a template adds to an issue's own, by language.
 * In: `labels:` of template.yaml. Always complete for each language that is there; another language gets the issue's.
 * `{number}`, `{month}`, `{year}`, `{owner}` stand for values.
 */
import * as v from 'valibot';
import { BUTTON_KINDS } from '../model/issue.ts';

const text = v.pipe(v.string(), v.minLength(1));

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
  issue: text,
  date: text,
  copyright: text,
  subscribers: text,
  months: v.pipe(v.array(text), v.length(12)),
  buttons: v.strictObject(
    Object.fromEntries(BUTTON_KINDS.map((kind) => [kind, text])) as Record<
      (typeof BUTTON_KINDS)[number],
      typeof text
    >,
  ),
});

export type Labels = Readonly<v.InferOutput<typeof labelsSchema>>;

/** Puts values into a label's braces. */
export function fill(label: string, values: Readonly<Record<string, string>>): string {
  return label.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
