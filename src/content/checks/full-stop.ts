/** Paragraphs that end without a full stop or another closing mark. Labels, list members, headings, captions and titles of tables need none. */
import * as say from '../../diagnostics/catalogue/checks.ts';
import type { Sink } from '../../diagnostics/diagnostic.ts';
import { lazy } from '../../model/lazy.ts';
import { LETTERS, SMALL } from '../../model/letters.ts';
import { isFigureTitle, isTableTitle } from '../../model/numbered-title.ts';
import { endsAsSentence, isSignature, opensWithDash } from '../../model/signature.ts';
import { isTableOrigin } from '../../model/table-origin.ts';
import type { PlainText } from './plain-text.ts';

const LETTER = new RegExp(`[${LETTERS}]`, 'u');

/** @param except a heading or a list that went wrong has no full stop for that reason */
export function checkFullStops(
  texts: readonly PlainText[],
  except: ReadonlySet<PlainText>,
  sink: Sink,
): void {
  for (const [i, plain] of texts.entries()) {
    if (except.has(plain)) continue;
    const text = plain.text.trimEnd();
    const isSentence = plain.kind === 'paragraph' || plain.kind === 'quote';
    if (!isSentence || plain.isLabel || plain.endsWithAddress || !LETTER.test(text)) continue;
    if (isTableTitle(text) || isFigureTitle(text) || NAMES_SOURCE.test(text)) continue;
    if (plain.kind === 'paragraph' && i === texts.length - 1 && NAMES().test(text)) continue;
    if (ENDS_AS_LINE.test(text) || SCORE.test(text)) continue;
    if (isShortLine(text) && SIGNS_OFF().test(text)) continue;
    if (plain.kind === 'quote' && isSigned(plain, text, texts[i - 1])) continue;
    if (endsAsSentence(text) || (text.endsWith(',') && isShort(plain, text))) continue;
    if (isTableOrigin(text.trimStart())) continue;
    const next = texts[i + 1];
    const goesOn =
      plain.kind === 'paragraph' && next?.kind === 'quote' && OPENS_SMALL.test(next.text);
    if (goesOn) continue;
    const span = plain.span(text.length - 1, text.length);
    const leadsList = next?.kind === 'member' && isShort(plain, text);
    sink.report(leadsList ? say.noFullStopBeforeList(span, text) : say.noFullStop(span));
  }
}

/** A quotation that ends the sentence over it: «Глава поясняет, что», «город привык думать иначе». */
const OPENS_SMALL = new RegExp(`^\\s*["«„“]*…?\\s?[${SMALL}]`, 'u');
/** «Источник: Росстат» under a table, as under an item; «Фото: пресс-служба», «© Росстат». */
const NAMES_SOURCE =
  /^\s*(?:(?:Источники?(?:\sданных)?|Данные|Фото|Автор|Текст|Sources?|Data|Photo|Author|Text)\s*:|©)/u;
/** A telephone number, a tag or a document's identifier, which end lines as addresses do: a full stop would seem theirs. */
const ENDS_AS_LINE = /\bdoi:?\s*10\.\d{4,}\S*$|\d-\d\d-\d\d\)?$|(?:^|\s)#[\p{L}\p{N}_]+$/iu;
/** «Зенит — Спартак — 3:1 (1:0)», «2:2 (5:4 по пенальти)», one of a list of games; «в 18:30» is an hour. */
const SCORE =
  /^.{1,80}\s[-–—]\s?.{0,60}(?<!\d|\s(?:в|с|до|к|начало)\s)\d{1,3}:\d{1,3}(?:\s\([^()]{1,60}\))?$/u;
/** «С уважением, оргкомитет», «И. И. Петров, председатель федерации». */
const SIGNS_OFF = lazy(
  () =>
    /^(?:С\s(?:\p{Ll}{3,20}\s)?уважением|Искренне\s\p{L}{3})(?!\p{L})|^(?:[А-ЯЁ]\.\s?){1,2}[А-ЯЁ][а-яё-]+(?:-[А-ЯЁ][а-яё]+)?,\s\p{Ll}/u,
);
const LONGEST_LINE = 100;

function isShortLine(text: string): boolean {
  return text.length <= LONGEST_LINE;
}

/** Names with which a page signs off: «ИА «Восток»», «Пётр Ильин». */
const NAME = '["«„“]*\\p{Lu}[\\p{L}\\p{M}.-]*["»“”]*';
const NAMES = lazy(() => new RegExp(`^${NAME}(?:\\s${NAME}){1,3}$`, 'u'));

/** A paragraph of more words is a sentence. */
const MOST_WORDS = 4;

/** «Рекомендации», «Dear colleagues,»: a full stop would make no sentence of it. */
function isShort({ kind }: PlainText, text: string): boolean {
  return kind === 'paragraph' && text.trimStart().split(/\s+/).length <= MOST_WORDS;
}

/** A quotation may end with the name of who said it, or with where it is taken from, in emphasis. */
function isSigned({ isEmphasis }: PlainText, text: string, before: PlainText | undefined): boolean {
  if (opensWithDash(text)) return true;
  const above = before?.kind === 'quote' ? before.text.trimEnd() : undefined;
  return isSignature(text, above, isEmphasis);
}
