/**
 * Values that editors write in YAML and in Markdown alike: widths, sides, addresses, texts. In: what is written, and where. Out: the value;
 * what is wrong with it is told.
 */
import { dropUnprintableInMarkup, findUnprintable } from '../model/characters.ts';
import { isTooNarrow, NARROWEST } from '../model/image-wish.ts';
import { type Length, parseLength } from '../model/length.ts';
import { checkLink } from '../model/link-address.ts';
import { type Markup, type Span, spanInMarkup } from '../model/source.ts';
import { badLength, badSide, narrowWidth, unprintable } from './catalogue/manifest-values.ts';
import { badLink } from './catalogue/paths.ts';
import type { Sink } from './diagnostic.ts';
import { nearest } from './nearest.ts';

/** The width of a picture; shares and em are judged later, when the measure is known. */
export function checkWidth(text: string, span: Span, sink: Sink): Length | undefined {
  const length = parseLength(text);
  if (!length) sink.report(badLength(span, text));
  if (!length || !isTooNarrow(length)) return length;
  sink.report(narrowWidth(span, text));
  return NARROWEST;
}

/** The side of a picture or a table, of those that it may have. */
export function checkSide<Side extends string>(
  text: string,
  span: Span,
  sides: readonly Side[],
  sink: Sink,
): Side | undefined {
  const side = sides.find((known) => known === text);
  if (side === undefined) sink.report(badSide(span, text, nearest(text, sides), sides));
  return side;
}

export function checkAddress(text: string, span: Span, sink: Sink): string | undefined {
  const checked = checkLink(text);
  if (checked.ok) return checked.url;
  sink.report(badLink(span, text, checked.fault, checked.cure));
  return undefined;
}

/** The text without characters that are never printed; each is told. */
export function checkCharacters(markup: Markup, sink: Sink): Markup {
  const found = findUnprintable(markup.text);
  for (const { at, character } of found) {
    sink.report(unprintable(spanInMarkup(markup, at, at + 1), character));
  }
  return dropUnprintableInMarkup(markup, found);
}
