/**
 * Takes typed values out of mappings. In: a mapping and a key; out: the value, or undefined when it is left out or wrong.
 * What is wrong is reported at the value; an empty value counts as left out, so that an issue can drop what the series gives.
 */
import type { Owner, WantedKind } from '../diagnostics/catalogue/manifest.ts';
import * as say from '../diagnostics/catalogue/manifest.ts';
import { checkAddress, checkCharacters } from '../diagnostics/check-written.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { dropUnprintable } from '../model/characters.ts';
import type { Markup, Span } from '../model/source.ts';
import { scalarSegments } from '../yaml/scalar-segments.ts';
import { isNothing, type YamlMap, type YamlScalar, type YamlValue } from '../yaml/yaml-tree.ts';
import type { ReadContext } from './context.ts';
import { onOneLine } from './one-line.ts';

/** Keys of a picture that is written as a record. */
export const IMAGE_KEYS: readonly string[] = [
  'src',
  'alt',
  'decorative',
  'caption',
  'credit',
  'width',
  'side',
  'after',
];

/** Reports keys that a mapping may not have. */
export function checkKeys(
  { sink, sources }: ReadContext,
  map: YamlMap,
  known: readonly string[],
  owner: Owner,
): void {
  for (const [key, { keySpan, value }] of map.entries) {
    if (known.includes(key)) continue;
    const isGlued = known.some((one) => key.startsWith(`${one}:`));
    // What follows a comma inside { } reads as a key without a value.
    const isText =
      !isGlued && isNothing(value) && /^\d|[^\w-]/.test(key) && !isBeforeColon(sources, keySpan);
    const near = nearest(key, known);
    // A picture's caption written beside «image», as its alt text may be.
    const ofPicture =
      near === undefined && known.includes('image') ? nearest(key, IMAGE_KEYS) : undefined;
    sink.report(say.unknownKey(keySpan, key, owner, near, known, { isText, isGlued, ofPicture }));
  }
}

function isBeforeColon(sources: ReadContext['sources'], { file, end }: Span): boolean {
  return /^["']?[ \t]*:/.test(sources.get(file)?.slice(end, end + COLON_WITHIN) ?? '');
}

/** Characters behind a key in which its colon is looked for. */
const COLON_WITHIN = 20;

/** The value of a key, unless it is left out. */
export function optionalValue(map: YamlMap, key: string): YamlValue | undefined {
  const value = map.entries.get(key)?.value;
  return isNothing(value) ? undefined : value;
}

/** Whether a key that is not there was suggested for another, unknown one: a second message would tell of the same slip. */
export function isMisspelt(map: YamlMap, key: string): boolean {
  if (map.entries.has(key)) return false;
  // Asked of keys that no other known key of their mapping is near to.
  return [...map.entries.keys()].some((other) => nearest(other, [key]) === key);
}

/** The value of a key that must be there; reports when it is not. */
export function requiredValue(
  { sink }: ReadContext,
  map: YamlMap,
  key: string,
  owner: Owner,
): YamlValue | undefined {
  const entry = map.entries.get(key);
  if (!entry) {
    if (!isMisspelt(map, key)) sink.report(say.missingKey(map.span, key, owner));
  } else if (isNothing(entry.value) || isBlank(entry.value)) {
    sink.report(say.emptyValue(entry.keySpan, key));
  } else return entry.value;
  return undefined;
}

/** A text of one line, with its places. */
export type TextValue = Markup;

/** A text of one line; line breaks become spaces. */
export function readText(context: ReadContext, map: YamlMap, key: string): TextValue | undefined {
  const value = optionalValue(map, key);
  return value && textOf(context, value, key);
}

export function requiredText(
  context: ReadContext,
  map: YamlMap,
  key: string,
  owner: Owner,
): TextValue | undefined {
  const value = requiredValue(context, map, key, owner);
  return value && textOf(context, value, key);
}

/** A value as a text of one line: numbers and dates as typed. */
export function textOf(context: ReadContext, value: YamlValue, key: string): TextValue | undefined {
  const scalar = scalarOf(context, value, key, 'text');
  if (!scalar) return undefined;
  const line = onOneLine(checkCharacters(scalarMarkup(context, scalar), context.sink));
  return line.text === '' ? undefined : line;
}

/** A text that is Markdown; undefined when it is blank. */
export function readMarkup(context: ReadContext, map: YamlMap, key: string): Markup | undefined {
  const value = optionalValue(map, key);
  const scalar = value && scalarOf(context, value, key, 'text');
  return scalar && scalar.text.trim() !== '' ? scalarMarkup(context, scalar) : undefined;
}

/** A scalar that is text or stands for it; true and false do not. */
function scalarOf(
  { sink }: ReadContext,
  value: YamlValue,
  key: string,
  wanted: WantedKind,
): YamlScalar | undefined {
  if (value.type === 'scalar' && value.value === null) return undefined;
  if (value.type === 'scalar' && typeof value.value !== 'boolean') return value;
  sink.report(say.wrongType(value.span, key, wanted));
  return undefined;
}

function scalarMarkup({ sources }: ReadContext, scalar: YamlScalar): Markup {
  const { span, style, text } = scalar;
  const source = sources.get(span.file) ?? '';
  return { text, span, segments: scalarSegments(source, span.start, span.end, style, text) };
}

export function mapOf(
  { sink }: ReadContext,
  value: YamlValue,
  key: string,
  wanted: WantedKind = 'map',
): YamlMap | undefined {
  if (value.type === 'map') return value;
  sink.report(say.wrongType(value.span, key, wanted));
  return undefined;
}

/** The members of a list; none when it is left out. */
export function readList(context: ReadContext, map: YamlMap, key: string): readonly YamlValue[] {
  const value = optionalValue(map, key);
  if (!value) return [];
  if (value.type === 'list') return value.items;
  context.sink.report(say.wrongType(value.span, key, 'list'));
  return [];
}

export function readTruth(context: ReadContext, map: YamlMap, key: string): boolean | undefined {
  const value = optionalValue(map, key);
  if (!value) return undefined;
  if (value.type === 'scalar' && typeof value.value === 'boolean') return value.value;
  context.sink.report(say.wrongType(value.span, key, 'truth'));
  return undefined;
}

/** The address of a link, checked. */
export function readUrl(context: ReadContext, map: YamlMap, key: string): string | undefined {
  const written = readText(context, map, key);
  return written && checkAddress(written.text, written.span, context.sink);
}

export function requiredUrl(
  context: ReadContext,
  map: YamlMap,
  key: string,
  owner: Owner,
): string | undefined {
  const written = requiredText(context, map, key, owner);
  return written && checkAddress(written.text, written.span, context.sink);
}

function isBlank(value: YamlValue): boolean {
  return value.type === 'scalar' && dropUnprintable(value.text).trim() === '';
}
