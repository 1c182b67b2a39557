/**
 * Markdown that went wrong: it is no error, so its signs would be printed and nobody told.
 * In: the texts of one markup; out: a warning at each place, and the texts that have one. Signs that were escaped are
 * meant to be printed, and so is what has no source: titles are no Markdown.
 */
import type { Sink } from '../../diagnostics/diagnostic.ts';
import type { PlainText } from './plain-text.ts';
import type { Stray } from './stray.ts';
import { strayBullets, strayColumns, strayHeadings, strayTables } from './stray-blocks.ts';
import { footnoteSigns, strayCode, strayEmphasis } from './stray-emphasis.ts';
import { strayLinks } from './stray-links.ts';

/** A quick look: most texts have no such sign. */
const MAY_BE_STRAY = /[<[#|*_~`•‣◦▪●·–—\t]/;

export function checkStrayMarkup(texts: readonly PlainText[], sink: Sink): ReadonlySet<PlainText> {
  const reported = new Set<PlainText>();
  const signs = footnoteSigns(texts);
  for (const plain of texts) {
    if (!MAY_BE_STRAY.test(plain.text) || !plain.source(0)) continue;
    const found: readonly Stray[] = [
      ...strayLinks(plain),
      ...strayHeadings(plain),
      ...strayTables(plain),
      ...strayColumns(plain),
      ...strayBullets(plain),
      ...strayEmphasis(plain, signs),
      ...strayCode(plain),
    ];
    for (const { start, end, message } of found) sink.report(message(plain.span(start, end)));
    if (found.length > 0) reported.add(plain);
  }
  return reported;
}
