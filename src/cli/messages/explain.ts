/** The words of `digest build --explain`, one record a language. */
import type { ExplainedFloat, ExplainedPage, NotGranted } from '../../index.ts';

export interface ExplainMessages {
  /** `page 4 (news), 98.2 %, cost 12` */
  page(page: ExplainedPage): string;
  float(float: ExplainedFloat): string;
  looseness(lines: number): string;
  cost(cost: number): string;
  readonly best: string;
  notGranted(wish: NotGranted): string;
  total(cost: number, pages: number): string;
  readonly typography: string;
  readonly elsewhere: string;
  paragraphs(count: number): string;
  spaces(count: number): string;
  more(count: number): string;
}

/** All of a cover stands at fixed places: nothing is filled. */
function hasFlow(fill: readonly number[]): boolean {
  return fill.some((share) => share > 0);
}

const SIDES_EN = { left: 'at the left', right: 'at the right', full: 'between paragraphs' };
const REASONS_EN = {
  height: 'it would be too tall',
  measure: 'the column is no wider',
  room: 'no text would fit beside it',
  pages: 'pages would suffer',
};

export const englishExplain: ExplainMessages = {
  page: ({ folio, master, fill, isLast, cost }) =>
    [
      `Page ${folio} (${master})`,
      ...(hasFlow(fill) ? [`${fill.join(' and ')} % full`] : []),
      ...(isLast && hasFlow(fill) ? ['ends its chapter'] : []),
      `cost ${cost}`,
    ].join(', '),
  float: ({ kind, width, side, moved }) =>
    [
      `${kind === 'table' ? 'table' : 'picture'} ${width} mm`,
      ...(kind === 'table' ? [] : [SIDES_EN[side]]),
      ...(moved === 0 ? [] : [`moved ${moved > 0 ? 'down' : 'up'} by ${Math.abs(moved)}`]),
    ].join(' '),
  looseness: (lines) => (lines > 0 ? 'a line longer' : 'a line shorter'),
  cost: (cost) => `cost ${cost} over the best`,
  best: 'the best way',
  notGranted: ({ wish, asked, given, reason }) =>
    wish === 'after'
      ? `wish not granted: after, moved by ${given} (${REASONS_EN[reason]})`
      : `wish not granted: ${wish} ${asked}, given ${given} (${REASONS_EN[reason]})`,
  total: (cost, pages) => `All ${pages} pages: cost ${cost}`,
  typography: 'Changed in print (° a no-break space, ¬ a narrow one):',
  elsewhere: 'Elsewhere',
  paragraphs: (count) => (count === 1 ? '1 paragraph' : `${count} paragraphs`),
  spaces: (count) => (count === 1 ? '1 space bound' : `${count} spaces bound`),
  more: (count) => `and ${count} more`,
};

const SIDES_RU = { left: 'слева', right: 'справа', full: 'между абзацами' };
const WISHES_RU = { width: 'ширина', side: 'сторона' };
const REASONS_RU = {
  height: 'был бы слишком высок',
  measure: 'колонка не шире',
  room: 'рядом не поместился бы текст',
  pages: 'страницы стали бы хуже',
};
const PLURALS = new Intl.PluralRules('ru');

function count(number: number, one: string, few: string, many: string): string {
  const rule = PLURALS.select(number);
  return `${number} ${rule === 'one' ? one : rule === 'few' ? few : many}`;
}

const comma = (number: number) => String(number).replace('.', ',');

/** A side as people say it; a width in millimetres. */
function valueRu(value: string | number): string {
  if (typeof value === 'number') return `${comma(value)} мм`;
  return value in SIDES_RU ? SIDES_RU[value as keyof typeof SIDES_RU] : value;
}

export const russianExplain: ExplainMessages = {
  page: ({ folio, master, fill, isLast, cost }) =>
    [
      `Страница ${folio} (${master})`,
      ...(hasFlow(fill) ? [`заполнена на ${fill.map(comma).join(' и ')} %`] : []),
      ...(isLast && hasFlow(fill) ? ['последняя в разделе'] : []),
      `цена ${cost}`,
    ].join(', '),
  float: ({ kind, width, side, moved }) =>
    [
      `${kind === 'table' ? 'таблица' : 'рисунок'} ${comma(width)} мм`,
      ...(kind === 'table' ? [] : [SIDES_RU[side]]),
      ...(moved === 0
        ? []
        : [
            `(сдвиг ${moved > 0 ? 'вниз' : 'вверх'}: ${count(Math.abs(moved), 'абзац', 'абзаца', 'абзацев')})`,
          ]),
    ].join(' '),
  looseness: (lines) => (lines > 0 ? 'на строку длиннее' : 'на строку короче'),
  cost: (cost) => `дороже лучшего на ${cost}`,
  best: 'лучший вариант',
  notGranted: ({ wish, asked, given, reason }) =>
    wish === 'after'
      ? `пожелание не исполнено: after, сдвиг ${given} (${REASONS_RU[reason]})`
      : `пожелание не исполнено: ${WISHES_RU[wish]} ${valueRu(asked)}, получилось ${valueRu(given)} (${REASONS_RU[reason]})`,
  total: (cost, pages) => `Всего: ${count(pages, 'страница', 'страницы', 'страниц')}, цена ${cost}`,
  typography: 'Изменено в печати (° — неразрывный пробел, ¬ — узкий):',
  elsewhere: 'Вне материалов',
  paragraphs: (number) => count(number, 'абзац', 'абзаца', 'абзацев'),
  spaces: (number) => count(number, 'связанный пробел', 'связанных пробела', 'связанных пробелов'),
  more: (number) => `и ещё ${number}`,
};
