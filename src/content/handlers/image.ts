/** Pictures in running text, `![alt](src "caption")`: they become figures after their block. */
import type { Image, ImageReference as MdastImageReference } from 'mdast';
import { missingAlt, poorAlt } from '../../diagnostics/catalogue/paths.ts';
import { faultOfAlt } from '../../model/alt-text.ts';
import type { ContentInline } from '../../model/content.ts';
import type { Markup, Span } from '../../model/source.ts';
import { partMarkup } from '../part-markup.ts';
import { type ParseState, partSpan, rangeOf, rawText, spanOf } from '../state.ts';
import { numberCalls } from './footnote-reference.ts';

export function handleImage(node: Image, state: ParseState): readonly ContentInline[] {
  const raw = rawText(state, node);
  const [from] = rangeOf(node);
  const title = node.title?.trim() ? node.title : undefined;
  const at = title === undefined ? -1 : raw.lastIndexOf(title);
  const caption =
    title === undefined ? undefined : partMarkup(state, title, at < 0 ? from : from + at);
  addFigure(node, node.url, node.alt ?? '', caption, state);
  return [];
}

export function handleImageReference(
  node: MdastImageReference,
  state: ParseState,
): readonly ContentInline[] {
  const definition = state.definitions.get(node.identifier);
  if (!definition) return [];
  const title = definition.title?.trim() ? definition.title : undefined;
  const caption =
    title === undefined ? undefined : partMarkup(state, title, rangeOf(definition)[0]);
  addFigure(node, definition.url, node.alt ?? '', caption, state);
  return [];
}

function addFigure(
  node: Image | MdastImageReference,
  src: string,
  alt: string,
  caption: Markup | undefined,
  state: ParseState,
): void {
  const span = spanOf(state, node);
  numberCalls(caption, state);
  const words = alt.replace(/\s+/g, ' ').trim();
  if (words === '') state.context.sink.report(missingAlt(span, src, 'markdown'));
  const fault = faultOfAlt(words, src, caption?.text ?? '');
  if (fault) state.context.sink.report(poorAlt(altSpan(node, alt, state), fault));
  state.figures.push({
    type: 'figure',
    span,
    image: {
      span,
      src,
      path: state.context.resolveImage(src, span) ?? '',
      alt: words,
      decorative: false,
      ...(caption ? { caption } : {}),
    },
  });
}

/** The words between the brackets; the whole picture where they are written with entities or escapes. */
function altSpan(node: Image | MdastImageReference, alt: string, state: ParseState): Span {
  const at = rawText(state, node).indexOf(alt);
  return at < 0 ? spanOf(state, node) : partSpan(state, node, at, at + alt.length);
}
