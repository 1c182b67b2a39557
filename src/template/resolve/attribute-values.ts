/** What may stand as the value of an attribute, kind by kind. In: a value of a component; out: what should stand there, if it is none. */
import { choiceOf, EXPECTED } from '../../diagnostics/catalogue/template-values.ts';
import type { Localized } from '../../diagnostics/diagnostic.ts';
import { isLanguage } from '../../model/issue.ts';
import { checkLink } from '../../model/link-address.ts';
import { isPath } from '../../model/path-data.ts';
import { STRUCTURE_TYPES } from '../../model/structure-types.ts';
import { isFeature } from '../font-features.ts';
import { readLength } from '../tokens.ts';
import type { AttributeKind } from './attribute-kinds.ts';

/** What should stand in the place of a value; undefined where it may stand. */
export function expectedInstead(value: unknown, kind: AttributeKind): Localized | undefined {
  if (typeof kind !== 'string') return kind.includes(value as string) ? undefined : choiceOf(kind);
  const { isRight, expected } = CHECKS[kind];
  return isRight(value) ? undefined : expected;
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
  if (!isObject(value)) return isDistance(value);
  const { size, stretch = 0, shrink = 0, ...others } = value;
  return [size, stretch, shrink].every(isDistance) && isEmpty(others);
}

const isEmpty = (value: object) => Object.keys(value).length === 0;

const SIDES = ['top', 'right', 'bottom', 'left'];

/** An object of sides, each of its kind; one may be undefined. */
function hasSides(value: unknown, isRight: (side: unknown) => boolean): boolean {
  if (!isObject(value)) return false;
  return Object.entries(value).every(
    ([name, side]) => SIDES.includes(name) && (side === undefined || isRight(side)),
  );
}

function isBorder(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { width, color, ...others } = value;
  return isDistance(width) && isText(color) && isEmpty(others);
}

function isOutline(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { level, title, ...others } = value;
  return isCount(level) && Number(level) > 0 && isText(title) && isEmpty(others);
}

const isSource = (value: unknown) =>
  isObject(value) && isText(value.file) && isCount(value.start) && isCount(value.end);

/** A reference of the issue: a path alone is not known to it. */
const isPicture = (value: unknown) => isObject(value) && isText(value.path);

const CHECKS: Readonly<Record<Exclude<AttributeKind, readonly string[]>, Check>> = {
  anything: { isRight: () => true, expected: EXPECTED.other },
  text: { isRight: isText, expected: EXPECTED.text },
  language: {
    isRight: (value) => isText(value) && isLanguage(value),
    expected: EXPECTED.language,
  },
  address: { isRight: (value) => isText(value) && isAddress(value), expected: EXPECTED.address },
  boolean: { isRight: (value) => typeof value === 'boolean', expected: EXPECTED.boolean },
  number: { isRight: isNumber, expected: EXPECTED.number },
  positiveNumber: {
    isRight: (value) => isNumber(value) && value > 0,
    expected: EXPECTED.positiveNumber,
  },
  notNegative: {
    isRight: (value) => isNumber(value) && value >= 0,
    expected: EXPECTED.notNegative,
  },
  share: {
    isRight: (value) => isNumber(value) && value >= 0 && value <= 1,
    expected: EXPECTED.share,
  },
  count: { isRight: isCount, expected: EXPECTED.count },
  weight: {
    isRight: (value) => isNumber(value) && value >= 1 && value <= 1000,
    expected: EXPECTED.weight,
  },
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
  border: { isRight: isBorder, expected: EXPECTED.border },
  borders: { isRight: (value) => hasSides(value, isBorder), expected: EXPECTED.borders },
  sides: {
    isRight: (value) => isDistance(value) || hasSides(value, isDistance),
    expected: EXPECTED.padding,
  },
  outline: { isRight: isOutline, expected: EXPECTED.outline },
  source: { isRight: isSource, expected: EXPECTED.source },
  decimals: {
    isRight: (value) => Array.isArray(value) && value.every((side) => DECIMALS.includes(side)),
    expected: EXPECTED.decimals,
  },
  blocks: { isRight: (value) => !isText(value) && !isNumber(value), expected: EXPECTED.blocks },
  picture: { isRight: isPicture, expected: EXPECTED.picture },
  pictures: {
    isRight: (value) => (Array.isArray(value) ? value.every(isPicture) : isPicture(value)),
    expected: EXPECTED.picture,
  },
  markup: { isRight: (value) => isObject(value) && isText(value.text), expected: EXPECTED.markup },
  path: {
    isRight: (value) => isText(value) && isPath(value),
    expected: EXPECTED.path,
  },
  tag: {
    isRight: (value) => (isObject(value) ? isTag(value.role, value.alt) : isTag(value)),
    expected: EXPECTED.tag,
  },
};

function isAddress(text: string): boolean {
  return text.startsWith('#') ? text.length > 1 : checkLink(text).ok;
}

const DECIMALS: readonly unknown[] = ['left', 'right', 'center', undefined];

/** Leaves an element out of the structure. */
const NO_TAG = 'none';

/** A figure that says nothing to those who do not see it is none (ISO 14289-1, 7.3). */
function isTag(role: unknown, alt?: unknown): boolean {
  if (alt !== undefined && !isText(alt)) return false;
  const isKnown = isText(role) && (role === NO_TAG || STRUCTURE_TYPES.has(role));
  return isKnown && (role !== 'Figure' || alt !== undefined);
}

/** Values as a component might write them; of what an issue gives its kind says enough. */
export function shownValue(value: unknown, depth = DEEPEST_SHOWN): string {
  if (!isObject(value)) return String(value);
  const isList = Array.isArray(value);
  const entries = Object.entries(value);
  if (depth === 0 || (!isList && entries.length > MOST_SHOWN)) return isList ? '[…]' : '{…}';
  const inner = entries.map(
    ([name, one]) => `${isList ? '' : `${name}: `}${shownValue(one, depth - 1)}`,
  );
  return isList ? `[${inner.join(', ')}]` : `{ ${inner.join(', ')} }`;
}

/** Sides hold borders, and these hold words; an object may hold itself. */
const DEEPEST_SHOWN = 3;

/** Keys that are written in a template, and not those of an item. */
const MOST_SHOWN = 4;
