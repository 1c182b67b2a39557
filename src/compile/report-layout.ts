/**
 * Makes diagnostics of what layout noticed: characters that no font has, words and tables that do not fit,
 * wishes not granted.
 * Layout knows them as data; the place of a character or of words is looked for here, in the styled issue and its source text.
 */
import {
  badlyPlaced,
  whiteAtFoot,
  whiteBesidePicture,
  wrongFolio,
} from '../diagnostics/catalogue/layout.ts';
import { wishNotGranted } from '../diagnostics/catalogue/layout-wishes.ts';
import {
  brokenWord,
  missingGlyph,
  narrowTable,
  shortLine,
  wideTable,
} from '../diagnostics/catalogue/text.ts';
import type { Sink } from '../diagnostics/diagnostic.ts';
import type { TextInline } from '../model/block.ts';
import type { Finding, ShortLineFinding } from '../model/finding.ts';
import type { Span } from '../model/source.ts';
import type { StyledIssue } from '../model/styled-issue.ts';
import type { MissingGlyphs } from '../text/word-shapes.ts';
import { inlinesOf } from './inlines-of.ts';
import { spanOfWords } from './words-in-source.ts';

/** Its folder, and texts of its files by their paths within. */
interface TemplateFiles {
  readonly folder: string;
  readonly sources: ReadonlyMap<string, string>;
}

/** Letters of a cut word that are looked for: more say no better where it stands. */
const MOST_LETTERS = 100;

/** @param sources texts of the files read, by absolute path */
export function reportFindings(
  findings: readonly Finding[],
  sources: ReadonlyMap<string, string>,
  sink: Sink,
): void {
  for (const finding of findings) {
    switch (finding.kind) {
      case 'broken-word':
        sink.report(
          brokenWord(
            finding.span === undefined
              ? firstPlace(finding.text.slice(0, MOST_LETTERS), sources)
              : spanOfWords(finding.span, finding.text, sources),
            finding.text,
            finding.isVerbatim,
          ),
        );
        break;
      case 'short-line':
        sink.report(shortLine({ ...finding, span: spanOfLineEnd(finding, sources) }));
        break;
      case 'wide-table':
        sink.report(wideTable(finding.span));
        break;
      case 'narrow-table':
        sink.report(narrowTable(finding));
        break;
      case 'white-beside-picture':
        sink.report(whiteBesidePicture(finding));
        break;
      case 'white-at-foot':
        sink.report(whiteAtFoot(finding));
        break;
      case 'off-page':
      case 'above-height':
        sink.report(badlyPlaced(finding));
        break;
      case 'wish-not-granted':
        sink.report(wishNotGranted(finding));
        break;
      case 'wrong-folio':
        sink.report(wrongFolio(finding));
        break;
      default:
        finding satisfies never;
    }
  }
}

/** Words at a short line's end that are pointed at with what follows it: there it must be mended. */
const LAST_WORDS = 2;

function spanOfLineEnd(
  { span, text, next }: ShortLineFinding,
  sources: ReadonlyMap<string, string>,
): Span | undefined {
  const words = text.split(/\s/);
  const end = words.splice(-LAST_WORDS).join(' ');
  return spanOfWords(span, `${end} ${next}`, sources, words.join(' '));
}

/** @param sources texts of the files read, by absolute path */
export function reportMissing(
  missing: MissingGlyphs,
  styled: StyledIssue,
  { sources, template }: { sources: ReadonlyMap<string, string>; template: TemplateFiles },
  sink: Sink,
): void {
  if (missing.size === 0) return;
  const places = new Map<number, Span>();
  for (const inline of inlinesOf(styled.runs)) {
    if (inline.type !== 'text' || !inline.span) continue;
    for (const codePoint of missing.keys()) {
      if (places.has(codePoint)) continue;
      const place = placeIn(inline, inline.span, codePoint, sources);
      if (place) places.set(codePoint, place);
    }
  }
  for (const [codePoint, count] of missing) {
    const character = String.fromCodePoint(codePoint);
    const place = places.get(codePoint) ?? firstPlace(character, sources);
    const own = place ?? placeInTemplate(character, template);
    sink.report(missingGlyph(own, codePoint, count, place === undefined));
  }
}

/** Where a template says a character itself: in a label, a setting or a component. */
function placeInTemplate(character: string, { folder, sources }: TemplateFiles): Span | undefined {
  for (const [path, text] of sources) {
    const start = text.indexOf(character);
    if (start < 0) continue;
    return { file: `${folder}/${path}`, start, end: start + character.length };
  }
  return undefined;
}

/** Titles, names and addresses are set without their places, and titles in capitals: the first in any file read. */
function firstPlace(text: string, sources: ReadonlyMap<string, string>): Span | undefined {
  for (const [file, source] of sources) {
    const start = source.indexOf(text);
    if (start >= 0) return { file, start, end: start + text.length };
  }
  const small = text.toLowerCase();
  for (const [file, source] of sources) {
    const smallSource = source.toLowerCase();
    const start = smallSource.indexOf(small);
    // A few letters have more of them as small ones: then places are not those of the file.
    if (start >= 0 && smallSource.length === source.length)
      return { file, start, end: start + small.length };
  }
  return undefined;
}

/** The character in the inline's source; the whole inline where it is not written as such (an entity, a capital). */
function placeIn(
  inline: TextInline,
  span: Span,
  codePoint: number,
  sources: ReadonlyMap<string, string>,
): Span | undefined {
  const character = String.fromCodePoint(codePoint);
  const shown = inline.style.transform === 'uppercase' ? inline.value.toUpperCase() : inline.value;
  if (!inline.value.includes(character) && !shown.includes(character)) return undefined;
  const at = sources.get(span.file)?.slice(span.start, span.end).indexOf(character) ?? -1;
  if (at < 0) return span;
  const start = span.start + at;
  return { file: span.file, start, end: start + character.length };
}
