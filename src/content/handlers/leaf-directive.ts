/** `::figure{src=… alt=… caption=… credit=… width=… side=…}`. Any other is an error. */
import type { RootContent } from 'mdast';
import type {} from 'remark-directive';
import * as say from '../../diagnostics/catalogue/content-directives.ts';
import { missingAlt, poorAlt } from '../../diagnostics/catalogue/paths.ts';
import { checkSide, checkWidth } from '../../diagnostics/check-written.ts';
import { faultOfAlt } from '../../model/alt-text.ts';
import type { ContentBlock } from '../../model/content.ts';
import { SIDES } from '../../model/image-wish.ts';
import type { ImageReference } from '../../model/issue.ts';
import { partMarkup } from '../part-markup.ts';
import { type ParseState, partSpan, rangeOf, spanOf } from '../state.ts';
import {
  type AttributeValue,
  attributeOf,
  isMisspelt,
  reportAttributes,
  suggestDirective,
} from './directive-attributes.ts';
import { numberCalls } from './footnote-reference.ts';

type LeafDirective = Extract<RootContent, { type: 'leafDirective' }>;

const FIGURE_ATTRIBUTES = ['src', 'alt', 'decorative', 'caption', 'credit', 'width', 'side'];

export function handleLeafDirective(
  node: LeafDirective,
  state: ParseState,
): readonly ContentBlock[] {
  const span = spanOf(state, node);
  const { sink } = state.context;
  if (node.name !== 'figure') {
    sink.report(say.unknownDirective(span, `::${node.name}`, suggestDirective(node.name)));
    return [];
  }
  reportAttributes(node, FIGURE_ATTRIBUTES, state);
  const [first] = node.children;
  if (first) {
    const last = node.children.at(-1)!;
    const [start] = rangeOf(node);
    const place = partSpan(state, node, rangeOf(first)[0] - start, rangeOf(last)[1] - start);
    sink.report(say.labelOfFigure(place));
  }
  const src = attributeOf(node, 'src', state);
  if (!src || src.value.trim() === '') {
    if (!isMisspelt(node, 'src')) sink.report(say.missingAttribute(span, 'src'));
    return [];
  }
  const decorative = isSet(attributeOf(node, 'decorative', state));
  const words = decorative ? undefined : attributeOf(node, 'alt', state);
  const alt = words?.value.trim() ?? '';
  if (!decorative && alt === '' && !isMisspelt(node, 'alt'))
    sink.report(missingAlt(span, src.value, 'directive'));
  const texts = readTexts(node, state);
  const fault = faultOfAlt(alt, src.value, texts.caption?.text ?? '');
  if (words && fault) sink.report(poorAlt(words.span, fault));
  const image: ImageReference = {
    span: src.span,
    src: src.value,
    path: state.context.resolveImage(src.value, src.span) ?? '',
    alt,
    decorative,
    ...texts,
    ...readWishes(node, state),
  };
  numberCalls(texts.caption, state);
  return [{ type: 'figure', span, image }];
}

function isSet(attribute: AttributeValue | undefined): boolean {
  return attribute !== undefined && attribute.value !== 'false';
}

function readTexts(node: LeafDirective, state: ParseState) {
  const caption = attributeOf(node, 'caption', state);
  const credit = attributeOf(node, 'credit', state);
  return {
    ...(caption?.value.trim() ? { caption: partMarkup(state, caption.value, caption.at) } : {}),
    ...(credit?.value.trim() ? { credit: partMarkup(state, credit.value, credit.at) } : {}),
  };
}

function readWishes(node: LeafDirective, state: ParseState) {
  const { sink } = state.context;
  const width = attributeOf(node, 'width', state);
  const length = width && checkWidth(width.value, width.span, sink);
  const side = attributeOf(node, 'side', state);
  const wanted = side && checkSide(side.value, side.span, SIDES, sink);
  const wishSpans = { ...(width && { width: width.span }), ...(side && { side: side.span }) };
  return {
    ...(length ? { width: length } : {}),
    ...(wanted ? { side: wanted } : {}),
    ...(width || side ? { wishSpans } : {}),
  };
}
