/**
 * What an element's meaning depends on: the template, the issue, and where it stands.
 * A scope is never changed; an inner place gets a new one.
 */
import { templateUnknownName } from '../../diagnostics/catalogue/template.ts';
import {
  templateMissingAttribute,
  templateTooLarge,
} from '../../diagnostics/catalogue/template-elements.ts';
import type { CountingSink } from '../../diagnostics/count-reports.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { AssetMap } from '../../model/asset.ts';
import type { Block, BlockBase, Inline, LinkTarget, Tag } from '../../model/block.ts';
import type { ContentMap } from '../../model/content.ts';
import type { Issue } from '../../model/issue.ts';
import { fits, type Pt } from '../../model/length.ts';
import { NO_SPACE, type Space } from '../../model/style.ts';
import type { Cascades } from '../cascades.ts';
import type { Common, GlueValue, LengthValue, Margins } from '../elements.ts';
import type { Node, SourcePlace } from '../jsx-runtime.ts';
import { spanOfPlace } from '../source-place.ts';
import type { Template } from '../template.ts';
import type { StyleRule, TextState } from '../text-styles.ts';
import { type Reference, readColour, readGlue, readLength } from '../tokens.ts';
import type { Destinations, NotePlaces } from './destinations.ts';

export interface Scope {
  readonly template: Template;
  readonly cascades: Cascades;
  readonly issue: Issue;
  readonly content: ContentMap;
  readonly assets: AssetMap;
  readonly sink: CountingSink;
  readonly language: string;
  /** Width that this place offers. */
  readonly measure: Pt;
  /** Of the page: what stands in a column may span them all. */
  readonly typeArea: { readonly column: Pt; readonly whole: Pt } | undefined;
  /** What a page has for it; none: it stands at a place of its own, or is only measured. */
  readonly highest: Pt | undefined;
  /** In a box, an item, columns or what is kept whole: nothing spans the columns of the page there. */
  readonly isEnclosed: boolean;
  /** In a box, or in what is kept whole: nothing leaves its column from there. */
  readonly isHeld: boolean;
  /** Inside a text: its style so far. */
  readonly state: TextState;
  readonly link: LinkTarget | undefined;
  /** The footnote round this place. */
  readonly note: NotePlaces | undefined;
  readonly linkStyle: string;
  readonly isVerbatim: boolean;
  /** Inside furniture and backgrounds nothing is part of the structure. */
  readonly isArtifact: boolean;
  readonly listDepth: number;
  /** Numbered lists round this place. */
  readonly numberedDepth: number;
  /** Components round this place. */
  readonly componentDepth: number;
  /** The element being resolved. */
  readonly element: string;
  readonly place: SourcePlace | undefined;
  readonly resolve: Resolvers;
  /** Filled while elements are resolved. */
  readonly destinations: Destinations;
}

/** The two directions of recursion, passed along so that handlers need not import one another. */
export interface Resolvers {
  blocks(node: Node, scope: Scope): readonly Block[];
  inlines(node: Node, scope: Scope): readonly Inline[];
}

/** What an element changes of the scope round it. */
type Own = Pick<Scope, 'element' | 'place' | 'componentDepth' | 'state' | 'language'>;

/** The scope of an element, written out: one is made for every element, and V8 is slow to override a field of a spread. */
export function innerScope(outer: Scope, own: Own): Scope {
  return {
    template: outer.template,
    cascades: outer.cascades,
    issue: outer.issue,
    content: outer.content,
    assets: outer.assets,
    sink: outer.sink,
    language: own.language,
    measure: outer.measure,
    typeArea: outer.typeArea,
    highest: outer.highest,
    isEnclosed: outer.isEnclosed,
    isHeld: outer.isHeld,
    state: own.state,
    link: outer.link,
    note: outer.note,
    linkStyle: outer.linkStyle,
    isVerbatim: outer.isVerbatim,
    isArtifact: outer.isArtifact,
    listDepth: outer.listDepth,
    numberedDepth: outer.numberedDepth,
    componentDepth: own.componentDepth,
    element: own.element,
    place: own.place,
    resolve: outer.resolve,
    destinations: outer.destinations,
  };
}

/** A style that changes nothing. */
export const NO_RULE: StyleRule = {};

/** The state of running text: its size is the em of lengths outside texts, its leading the measure of what stands beside it. */
export function bodyState({ template, cascades }: Pick<Scope, 'template' | 'cascades'>): TextState {
  return cascades.state(template.styles.get('body') ?? NO_RULE);
}

/** Values of template.yaml and of attributes were looked at before; of an element that no component wrote a wrong one is nothing. */
export function lengthOf(value: LengthValue, scope: Scope): Pt {
  return readLength(value, referenceOf(scope)) ?? 0;
}

export function glueOf(value: GlueValue | undefined, scope: Scope): Space {
  return (value === undefined ? undefined : readGlue(value, referenceOf(scope))) ?? NO_SPACE;
}

function referenceOf({ state, measure }: Scope): Reference {
  return { em: state.run.size, whole: measure };
}

/**
 * Whether an element has room for what it asks of a width, and of a page's height; where it has none, that is told.
 * @param what the element, or its attribute that takes the room
 */
export function hasRoom(what: string, asked: { width?: Pt; height?: Pt }, scope: Scope): boolean {
  const { width = 0, height = 0 } = asked;
  const { measure, highest = Number.POSITIVE_INFINITY } = scope;
  const isWide = !fits(width, measure);
  if (!isWide && fits(height, highest)) return true;
  const [taken, room] = isWide ? [width, measure] : [height, highest];
  scope.sink.report(
    templateTooLarge(what, isWide ? 'width' : 'height', taken, room, spanOf(scope)),
  );
  return false;
}

export function colourOf(value: string, scope: Scope): string {
  const { colours } = scope.template.tokens;
  const colour = readColour(value, colours);
  if (colour !== undefined) return colour;
  scope.sink.report(
    templateUnknownName('colour', value, nearest(value, colours.keys()), spanOf(scope)),
  );
  return '#000000';
}

/** The rule of a style; an unknown one is reported and changes nothing. */
export function ruleOf(name: string, scope: Scope): StyleRule {
  const { styles } = scope.template;
  const rule = styles.get(name);
  if (rule !== undefined) return rule;
  scope.sink.report(
    templateUnknownName('style', name, nearest(name, styles.keys()), spanOf(scope)),
  );
  return NO_RULE;
}

export function spanOf(scope: Scope) {
  return spanOfPlace(scope.place, scope.template.folder, scope.template.sources);
}

/** An address, or `#name` of a destination. */
export function linkTarget(to: string, scope: Scope): LinkTarget {
  return to.startsWith('#') ? { destination: placeOf(to.slice(1), scope) } : { url: to };
}

/** The name of a destination to which an element points: it has to be somewhere in the document. */
export function placeOf(name: string, scope: Scope): string {
  scope.destinations.pointAt({ name, element: scope.element, span: spanOf(scope) });
  return name;
}

export function margins(props: Margins, scope: Scope) {
  return {
    spaceBefore: glueOf(props.marginTop, scope),
    spaceAfter: glueOf(props.marginBottom, scope),
  };
}

/**
 * The fields that every block has.
 * @param role the tag it gets when none is asked for
 * @param language of its text, if any
 */
export function base(
  props: Common,
  scope: Scope,
  role?: string,
  language = props.language,
): BlockBase {
  const tag = tagOf(props, scope, role, language);
  if (props.destination !== undefined) {
    const { element } = scope;
    scope.destinations.name({ name: props.destination, element, span: spanOf(scope) });
  }
  if (props.outline !== undefined && props.destination === undefined) {
    scope.sink.report(templateMissingAttribute(scope.element, 'destination', spanOf(scope)));
  }
  const { span, artifact, destination } = props;
  const outline = props.outline && outlineOf(props.outline, scope);
  return { span, tag, artifact, destination, outline };
}

function outlineOf(outline: NonNullable<Common['outline']>, scope: Scope) {
  return { ...outline, title: mend(outline.title, scope) };
}

function tagOf(
  props: Common,
  scope: Scope,
  role: string | undefined,
  language: string | undefined,
): Tag | undefined {
  if (scope.isArtifact || props.artifact !== undefined || props.tag === 'none') return undefined;
  const wanted = props.tag ?? role;
  if (wanted === undefined) return undefined;
  const tag = typeof wanted === 'string' ? { role: wanted } : wanted;
  return language === undefined || language === scope.issue.language ? tag : { ...tag, language };
}

/** A template's or the manifest's plain text through the typographer; spaces at its edges stay. */
export function mend(text: string, scope: Scope): string {
  const core = text.trim();
  if (core === '') return text;
  const from = text.length - text.trimStart().length;
  const mended = scope.content.string(core, scope.language);
  return text.slice(0, from) + mended + text.slice(from + core.length);
}
