/**
 * What a paragraph of an item is: plain text, speech after a dash, the line that names a speaker or a table, the one under a table, a
 * question, a heading run into the text, or the line on where the full text is; and whether it speaks of a table. In: the paragraph and its neighbours.
 * Out: what its words say of it, and nothing of its look.
 */
import type { ContentBlock, ContentInline, ContentParagraph } from '../../model/content.ts';
import { LETTERS } from '../../model/letters.ts';
import { isTableTitle } from '../../model/numbered-title.ts';
import { isTableOrigin } from '../../model/table-origin.ts';
import { plainInlines } from '../plain-text.ts';

export type ParagraphKind =
  | 'plain'
  | 'speech'
  | 'speaker'
  | 'question'
  | 'introduction'
  | 'table-title'
  | 'table-note'
  | 'run-in'
  | 'full-text';

const DASH_SPEECH = /^[—–][ \u00A0]/;
const QUOTATION = /^[«“„"—–]/;
const COLON_AT_END = /:\s*$/;
/** A short line that sends the reader to the whole text. */
const FULL_TEXT =
  /^(?:Полный текст|Полная версия|Полностью|Целиком|Подробнее|Подробности|Прочитать|Читать|Ознакомиться|Full text|Read (?:more|the full))/i;
const LONGEST_FULL_TEXT_LINE = 160;

/** What it is unless it stands under a table, and belongs to it. */
export function paragraphKind(
  paragraph: ContentParagraph,
  next: ContentBlock | undefined,
): ParagraphKind {
  const text = plainInlines(paragraph.children);
  if (next?.type === 'table' && (isTableTitle(text) || isQuestion(paragraph))) return 'table-title';
  if (next?.type === 'paragraph' && asks(paragraph, next)) return 'question';
  if (next !== undefined && COLON_AT_END.test(text)) {
    return opensQuotation(next) ? 'speaker' : 'introduction';
  }
  if (next !== undefined && ANSWERS.has(next.type) && isQuestion(paragraph)) return 'question';
  if (DASH_SPEECH.test(text)) return 'speech';
  if (opensWithHeading(paragraph.children)) return 'run-in';
  const isShort = text.length <= LONGEST_FULL_TEXT_LINE;
  if (isShort && FULL_TEXT.test(text) && hasLink(paragraph.children)) return 'full-text';
  return 'plain';
}

function opensQuotation(block: ContentBlock): boolean {
  if (block.type === 'quote') return true;
  return block.type === 'paragraph' && QUOTATION.test(plainInlines(block.children));
}

/** What a question may lead to beside a paragraph: «**Расписание**» over a list. */
const ANSWERS: ReadonlySet<ContentBlock['type']> = new Set([
  'list',
  'quote',
  'note',
  'code',
  'figure',
]);
const LONGEST_QUESTION = 250;

/**
 * Bold from its first word to its last, but for the dash that opens it, and short: a question of an interview, or a heading that was
 * written as a paragraph.
 */
function isQuestion(paragraph: ContentParagraph): boolean {
  return isWholly('strong', paragraph);
}

/** A question that the next block answers. */
export function asks(paragraph: ContentParagraph, next: ContentBlock | undefined): boolean {
  return isQuestion(paragraph) || (next?.type === 'paragraph' && asksInItalics(paragraph, next));
}

const QUESTION_MARK_AT_END = /\?[?!.…»“”)]{0,6}$/;

/** Some set all questions in italics: what they end in, or the dash that opens both, tells them from a note of the editors. */
function asksInItalics(paragraph: ContentParagraph, next: ContentParagraph): boolean {
  if (!isWholly('emphasis', paragraph) || isWholly('emphasis', next)) return false;
  const [text, answer] = [paragraph, next].map(({ children }) => plainInlines(children).trim());
  return QUESTION_MARK_AT_END.test(text ?? '') || (opensWithDash(text) && opensWithDash(answer));
}

function opensWithDash(text = ''): boolean {
  return DASH_SPEECH.test(text);
}

function isWholly(mark: 'strong' | 'emphasis', { children }: ContentParagraph): boolean {
  const isMarked = (child: ContentInline, i: number) =>
    child.type === mark || (child.type === 'text' && isBlank(child.value, i));
  const { length } = plainInlines(children).trim();
  return (
    children.some(({ type }) => type === mark) &&
    children.every(isMarked) &&
    length <= LONGEST_QUESTION
  );
}

/** Nothing, or the dash that opens a paragraph. */
function isBlank(text: string, i: number): boolean {
  return (i === 0 ? text.replace(/^[—–-]/, '') : text).trim() === '';
}

/** Where the data of a table are from, how to read it, and what its stars or raised figures call. */
const TABLE_NOTE =
  /^\s*(?:(?:Источники?(?:\s+данных)?|Примечани[ея]|Sources?|Notes?)\s*[:.—–-]|(?:Данные|Data|Figures|Table)\s*:|(?:\*{1,3}|[¹²³⁴⁵])\)?\s*[^\s*]|(?:н[/.]?\s?[дп]\.?|n[/.][ad]\.?|…|[xх])\s*[—–-]{1,3}\s)/iu;

/** A line that belongs under a table: «Источник: расчёты Росстата», «Примечание. …», «* По оценке», «Расчёты авторов». */
export function isTableNote({ children }: ContentParagraph): boolean {
  const text = plainInlines(children);
  return TABLE_NOTE.test(text) || isTableOrigin(text.trim());
}

const TABLE = /таблиц|\btables?\b/i;
/** How to read what stands over it: «Суммы приведены в тыс. руб.», “Figures are rounded.” */
const READING = new RegExp(
  `^(?:Примечани|Прочерк|Звёздочк|В скобках|Notes?:|(?:Суммы|Цены|Данные|Цифры|Числа|Показатели|Значения|Доли|Сведения|Итоги|Оценки|Расходы)\\s[^.]{0,40}?(?:привед|указан|дан[оы](?![${LETTERS}])|округл|рассчитан|выражен|взят)|(?:Figures|Sums|Amounts|Values|Prices|Data|Shares)\\s[^.]{0,40}?(?:given|stated|shown|rounded|estimat))`,
  'iu',
);

/** Whether it speaks of a table, or says how to read it, in Russian or in English. */
export function mentionsTable({ children }: ContentParagraph): boolean {
  const text = plainInlines(children);
  return TABLE.test(text) || READING.test(text);
}

/** Bold words with a colon in them or after them. */
function opensWithHeading(children: readonly ContentInline[]): boolean {
  const [first, second] = children;
  if (first?.type !== 'strong' || second?.type !== 'text') return false;
  return COLON_AT_END.test(plainInlines(first.children)) || second.value.startsWith(':');
}

function hasLink(children: readonly ContentInline[]): boolean {
  return children.some(
    (child) => child.type === 'link' || ('children' in child && hasLink(child.children)),
  );
}
