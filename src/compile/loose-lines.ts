/**
 * Lines with wide gaps, as they stand on finished pages: layout has found no better breaks, but a word more or less may help.
 * In: pages and the texts of the sources. Out: the lines, the widest gaps first, with their places in the sources.
 */
import type { PagedDocument } from '../model/document.ts';
import type { TextFrame } from '../model/frame.ts';
import { type GlyphRun, runText } from '../model/line.ts';
import type { Span } from '../model/source.ts';
import { spanOfWords } from './words-in-source.ts';

export interface LooseLine {
  readonly folio: number;
  /** How wide its gaps are, 1 for the font's own space. */
  readonly gap: number;
  readonly text: string;
  /** Of its words, or of its paragraph where they are not found; none where no source says them. */
  readonly span?: Span;
}

/** Gaps half as wide again as the space are seen. */
const WIDE = 1.5;
const SPACE = /^[ \u00A0]$/;

/** @param sources texts of the files read, by absolute path */
export function looseLines(
  { pages }: PagedDocument,
  sources: ReadonlyMap<string, string>,
): readonly LooseLine[] {
  const lines = pages.flatMap(({ frames }, page) =>
    frames.flatMap((frame) => {
      const gap = frame.type === 'text' ? gapOf(frame) : 1;
      return frame.type === 'text' && gap > WIDE ? [looseLine(frame, page + 1, gap, sources)] : [];
    }),
  );
  return lines.sort((a, b) => b.gap - a.gap);
}

function looseLine(
  { runs, span }: TextFrame,
  folio: number,
  gap: number,
  sources: ReadonlyMap<string, string>,
): LooseLine {
  const text = runs.map(runText).join('').replace(/\s/g, ' ').trim();
  const place = spanOfWords(span, text, sources);
  return { folio, gap: Math.round(gap * 100) / 100, text, ...(place && { span: place }) };
}

/** Width of a line's spaces over what they are by design; 1 where it has none. */
function gapOf({ runs }: TextFrame): number {
  let set = 0;
  let designed = 0;
  for (const run of runs) {
    for (const [i, { clusters, advances }] of run.words.entries()) {
      if (!SPACE.test(clusters.join(''))) continue;
      set += endOf(run, i) - run.places[i]!;
      designed += advances[0]!;
    }
  }
  return designed > 0 ? set / designed : 1;
}

/** Where a word ends and the next begins, from the run's left end. */
function endOf({ places, width }: GlyphRun, word: number): number {
  return places[word + 1] ?? width;
}
