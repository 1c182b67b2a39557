/** Elements → inlines: the words of a text, with style, language and link settled. */
import type { Inline } from '../../model/block.ts';
import { given } from '../../model/given.ts';
import type { Span } from '../../model/source.ts';
import type { Elements, StyleProps } from '../elements.ts';
import type { Node } from '../jsx-runtime.ts';
import { contentInlines } from './content-inlines.ts';
import { type Handler, type Place, resolveNode } from './expand.ts';
import { linkTarget, mend, NO_RULE, placeOf, ruleOf, type Scope } from './scope.ts';

const HANDLERS: Readonly<Record<string, Handler<Inline>>> = {
  span: spanInlines,
  hyperlink: linkInlines,
  break: () => [{ type: 'break' }],
  folio: folioInline,
  footnote: footnoteInline,
  inlines: (props: Elements['inlines'], scope: Scope) =>
    resolveInlines(contentInlines(scope.content.inlines(props.of)), {
      ...scope,
      linkStyle: props.linkStyle ?? scope.linkStyle,
    }),
  // Not in the vocabulary: words of Markdown, which the typographer has seen already.
  mended: (props: { readonly value: string; readonly span?: Span }, scope: Scope) => [
    textInline(props.value, scope, props.span),
  ],
  emphasis: emphasisInlines,
  shifted: shiftedInlines,
  'note-number': noteNumberInline,
};

const IN_TEXT: Place<Inline> = {
  handlers: HANDLERS,
  words: (words, scope) => {
    const text = String(words);
    return [textInline(scope.isVerbatim ? text : mend(text, scope), scope)];
  },
};

export function resolveInlines(node: Node, scope: Scope): readonly Inline[] {
  return resolveNode(node, scope, IN_TEXT);
}

function textInline(value: string, scope: Scope, span?: Span) {
  return {
    type: 'text',
    value,
    style: scope.state.run,
    language: scope.language,
    isVerbatim: scope.isVerbatim,
    span,
    link: scope.link,
  } as const;
}

/** The state within a span: a named style first, then the element's own wishes. */
function styled(props: StyleProps, scope: Scope): Scope {
  const { cascades, state } = scope;
  const named =
    props.style === undefined ? state : cascades.state(ruleOf(props.style, scope), state);
  const wishes = cascades.rule(NO_RULE, props);
  return { ...scope, state: wishes === NO_RULE ? named : cascades.state(wishes, named) };
}

function spanInlines(props: Elements['span'], scope: Scope): readonly Inline[] {
  const inner: Scope = {
    ...styled(props, scope),
    language: props.language ?? scope.language,
    isVerbatim: props.verbatim ?? scope.isVerbatim,
  };
  return resolveInlines(props.children, inner);
}

/** Not in the vocabulary: emphasis of Markdown. Italic within italic is upright, or nobody would see it. */
function emphasisInlines(
  { children }: { readonly children: Node },
  scope: Scope,
): readonly Inline[] {
  const inner = styled({ style: 'emphasis' }, scope);
  const isUnseen = scope.state.font.italic && inner.state.font.italic;
  return resolveInlines(children, isUnseen ? styled({ fontStyle: 'normal' }, inner) : inner);
}

/** Not in the vocabulary: characters of Markdown that stand above or below the line. */
function shiftedInlines(
  {
    as,
    value,
    span,
  }: { readonly as: 'raised' | 'lowered'; readonly value: string; readonly span: Span },
  scope: Scope,
): readonly Inline[] {
  const state = scope.cascades.state(ruleOf(as, scope), scope.state);
  return [textInline(value, { ...scope, state, isVerbatim: true }, span)];
}

function linkInlines(props: Elements['hyperlink'], scope: Scope): readonly Inline[] {
  const inner: Scope = {
    ...styled({ ...props, style: props.style ?? scope.linkStyle }, scope),
    link: linkTarget(props.to, scope),
    isVerbatim: props.verbatim ?? scope.isVerbatim,
  };
  return resolveInlines(props.children, inner);
}

function folioInline(props: Elements['folio'], scope: Scope): readonly Inline[] {
  const of = props.of === undefined ? 'page' : { destination: placeOf(props.of, scope) };
  return [{ type: 'folio', of, style: styled(props, scope).state.run }];
}

/** The call leads to its note, the number of the note back to the call. */
function footnoteInline(props: Elements['footnote'], scope: Scope): readonly Inline[] {
  const places = scope.destinations.noteAt(props.span);
  const state = scope.cascades.initial;
  const inNote = { ...scope, state, link: undefined, isVerbatim: false, note: places };
  const [first, ...others] = scope.resolve.blocks(props.children, inNote);
  const call = styled({ style: 'footnote-mark' }, scope);
  if (!first) return [{ type: 'footnote', mark: textInline(String(props.number), call), note: [] }];
  const link = { destination: places.note, origin: places.call };
  const mark = textInline(String(props.number), { ...call, link });
  return [{ type: 'footnote', mark, note: [{ ...first, destination: places.note }, ...others] }];
}

/** Not in the vocabulary: the number before a note. */
function noteNumberInline(
  { number }: { readonly number: number },
  scope: Scope,
): readonly Inline[] {
  const mark = { ...styled({ style: 'footnote-mark' }, scope), isVerbatim: true };
  const link = scope.note && { destination: scope.note.call };
  return [textInline(String(number), { ...mark, ...given({ link }) })];
}
