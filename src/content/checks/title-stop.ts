/** Titles and headings that end in a full stop, which none has. A stop that belongs to an abbreviation or to initials stays. */
import * as say from '../../diagnostics/catalogue/checks.ts';
import type { Sink } from '../../diagnostics/diagnostic.ts';
import type { PlainText } from './plain-text.ts';

/** One stop; two and more are an ellipsis, or two dots of «?..». */
const STOPPED = /[^.?!…]\.$/u;

/** One letter alone is an initial, «г.» or the end of «т. д.»; so is what has stops inside. */
const ABBREVIATED =
  /(?:(?<!\p{L})(?:\p{L}|гг|вв|др|пр|руб|коп|долл|тыс|млн|млрд|трлн|кв|куб|ул|пер|пл|наб|просп|обл|обр|стр|рис|табл|гл|ст|им|ин|шт|чел|экз|мин|сек|мес|нед|сут|акад|проф|доц|ред|изд|вып|корп|оф|рег|тел|соавт|экв|респ|авт|пос|дер|etc|al|Inc|Ltd|Co|Corp|Jr|Sr|St|Dr|Mr|Mrs|vs|No|approx|dept|vol|ed)|\p{L}\.\p{L}+)\.$/iu;

export function checkTitles(texts: readonly PlainText[], sink: Sink): void {
  for (const plain of texts) {
    if (plain.kind !== 'heading') continue;
    const text = plain.text.trimEnd();
    if (!STOPPED.test(text) || ABBREVIATED.test(text)) continue;
    const span = plain.span(text.length - 1, text.length);
    sink.report(
      isUnderlined(plain, text.length) ? say.underlinedParagraph(span) : say.titleFullStop(span),
    );
  }
}

/** Of what stands behind a paragraph: a line of hyphens, which was to part it from the next one or to close front matter. */
const UNDERLINE = /^[^\S\n]*\r?\n[ \t>]*(?:-+|=+)[ \t]*(?:[\r\n]|$)/;

/** Whether a line below made a heading of what is hardly one. */
function isUnderlined(plain: PlainText, end: number): boolean {
  const place = plain.source(end - 1);
  return place !== undefined && UNDERLINE.test(place.markup.text.slice(place.at + 1));
}
