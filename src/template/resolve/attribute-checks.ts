/**
 * Whether the attributes of an element are those of its kind, with values that they take. In: an element as a component wrote it. Out: a
 * fault for every one that is not, with what may stand there. Elements that the program makes itself have no place in a file, and are right.
 */
import { templateUnknownName } from '../../diagnostics/catalogue/template.ts';
import {
  templateAttribute,
  templateMissingAttribute,
  templateUnknownAttribute,
} from '../../diagnostics/catalogue/template-components.ts';
import { choiceOf, EXPECTED } from '../../diagnostics/catalogue/template-values.ts';
import type { Localized } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { isFeature } from '../font-features.ts';
import type { Element } from '../node.ts';
import { readColour, readLength } from '../tokens.ts';
import { ATTRIBUTES, type AttributeKind, REQUIRED } from './attribute-kinds.ts';
import { type Scope, spanOf } from './scope.ts';

type AttributeTable = Readonly<Record<string, Readonly<Record<string, AttributeKind>>>>;
type RequiredTable = Readonly<Record<string, readonly string[]>>;

/** @param scope of the element, its place known */
export function checkAttributes({ type, props, source }: Element, scope: Scope): void {
  if (source === undefined || typeof type !== 'string' || !Object.hasOwn(ATTRIBUTES, type)) return;
  const kinds = (ATTRIBUTES as AttributeTable)[type] ?? {};
  for (const [name, value] of Object.entries(props)) {
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (kind === undefined) {
      const known = Object.keys(kinds);
      scope.sink.report(
        templateUnknownAttribute(type, name, nearest(name, known), known, spanOf(scope)),
      );
    } else if (value !== undefined) checkValue(type, name, value, kind, scope);
  }
  for (const name of missing(type, props)) {
    scope.sink.report(templateMissingAttribute(type, name, spanOf(scope)));
  }
}

/** Whether an element has all without which it has no meaning; what it lacks was told when its attributes were checked. */
export function isComplete({ type, props }: Element): boolean {
  return typeof type !== 'string' || missing(type, props).length === 0;
}

function missing(type: string, props: Element['props']): readonly string[] {
  const required = Object.hasOwn(REQUIRED, type) ? (REQUIRED as RequiredTable)[type] : undefined;
  return (required ?? []).filter((name) => props[name] === undefined);
}

function checkValue(
  element: string,
  name: string,
  value: unknown,
  kind: AttributeKind,
  scope: Scope,
): void {
  if (typeof kind !== 'string') {
    if (!kind.includes(value as string)) tell(choiceOf(kind));
    return;
  }
  if ((kind === 'colour' || kind === 'family') && isText(value)) {
    checkName(kind, value, scope);
    return;
  }
  const { isRight, expected } = CHECKS[kind];
  if (!isRight(value)) tell(expected);

  function tell(cure: Localized): void {
    scope.sink.report(templateAttribute(element, name, shown(value), cure, spanOf(scope)));
  }
}

function checkName(kind: 'colour' | 'family', name: string, scope: Scope): void {
  const { colours, tokens } = scope.template;
  const { families } = tokens.fonts;
  const isKnown = kind === 'colour' ? readColour(name, colours) !== undefined : families.has(name);
  if (isKnown) return;
  const near = nearest(name, (kind === 'colour' ? colours : families).keys());
  const wanted = kind === 'colour' ? 'colour' : 'font';
  scope.sink.report(templateUnknownName(wanted, name, near, spanOf(scope)));
}

interface Check {
  isRight(value: unknown): boolean;
  readonly expected: Localized;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => Number.isFinite(value);
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** In units of no meaning: what counts is whether it is a length, and its sign. */
function sizeOf(value: unknown): number | undefined {
  if (!isText(value) && !isNumber(value)) return undefined;
  return readLength(value, { em: 1, whole: 1 });
}

const isLength = (value: unknown) => sizeOf(value) !== undefined;
const isDistance = (value: unknown) => (sizeOf(value) ?? -1) >= 0;
/** A reckoned width may come to 0, where there is nothing to hold; a written one is a slip. */
const isSize = (value: unknown) => value === 0 || (sizeOf(value) ?? 0) > 0;
const isCount = (value: unknown) => Number.isInteger(value) && Number(value) >= 0;

function isGlue(value: unknown): boolean {
  if (!isObject(value)) return isLength(value);
  const { size, stretch = 0, shrink = 0 } = value;
  return isLength(size) && isDistance(stretch) && isDistance(shrink);
}

/** A reference of the issue: a path alone is not known to it. */
const isPicture = (value: unknown) => isObject(value) && isText(value.path);

const CHECKS: Readonly<Record<Exclude<AttributeKind, readonly string[]>, Check>> = {
  anything: { isRight: () => true, expected: EXPECTED.other },
  text: { isRight: isText, expected: EXPECTED.text },
  boolean: { isRight: (value) => typeof value === 'boolean', expected: EXPECTED.boolean },
  number: { isRight: isNumber, expected: EXPECTED.number },
  positiveNumber: {
    isRight: (value) => isNumber(value) && value > 0,
    expected: EXPECTED.positiveNumber,
  },
  count: { isRight: isCount, expected: EXPECTED.count },
  weight: { isRight: isNumber, expected: EXPECTED.weight },
  keep: {
    isRight: (value) => typeof value === 'boolean' || isCount(value),
    expected: EXPECTED.keep,
  },
  features: {
    isRight: (value) => Array.isArray(value) && value.every((tag) => isText(tag) && isFeature(tag)),
    expected: EXPECTED.features,
  },
  length: { isRight: isLength, expected: EXPECTED.length },
  distance: { isRight: isDistance, expected: EXPECTED.distance },
  size: { isRight: isSize, expected: EXPECTED.size },
  sizeOrFill: { isRight: (value) => value === 'fill' || isSize(value), expected: EXPECTED.size },
  lineHeight: { isRight: isSize, expected: EXPECTED.lineHeight },
  glue: { isRight: isGlue, expected: EXPECTED.glue },
  // Of a text they were looked up by name.
  colour: { isRight: () => false, expected: EXPECTED.colour },
  family: { isRight: () => false, expected: EXPECTED.text },
  border: {
    isRight: (value) => isObject(value) && isDistance(value.width) && isText(value.color),
    expected: EXPECTED.border,
  },
  sides: {
    isRight: (value) =>
      isObject(value)
        ? Object.values(value).every((side) => side === undefined || isDistance(side))
        : isDistance(value),
    expected: EXPECTED.distance,
  },
  blocks: { isRight: (value) => !isText(value) && !isNumber(value), expected: EXPECTED.blocks },
  picture: { isRight: isPicture, expected: EXPECTED.picture },
  pictures: {
    isRight: (value) => (Array.isArray(value) ? value.every(isPicture) : isPicture(value)),
    expected: EXPECTED.picture,
  },
  markup: { isRight: (value) => isObject(value) && isText(value.text), expected: EXPECTED.markup },
  path: { isRight: (value) => isText(value) && PATH.test(value), expected: EXPECTED.path },
  tag: {
    isRight: (value) => (isObject(value) ? isTag(value.role) : isTag(value)),
    expected: EXPECTED.tag,
  },
};

/** Path data of SVG in absolute coordinates, without arcs and short forms: a move first. */
const PATH = /^\s*M[MLCZ\d\s,.eE+-]*$/;

/** Structure types of PDF 1.7 (ISO 32000-1, 14.8.4); `none` leaves an element out of the structure. */
const TAGS: ReadonlySet<unknown> = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form none'
  ).split(' '),
);

function isTag(value: unknown): boolean {
  return TAGS.has(value);
}

/** Values as a component might write them; of an object its kind says enough. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(shown).join(', ')}]`;
  return isObject(value) ? '{…}' : String(value);
}
