/** The words of `digest build --explain`, one record a language. Numbers come as they are to be printed. */
import { russianCount as count } from '../../diagnostics/russian-count.ts';

export interface ExplainMessages {
  page(folio: string, master: string): string;
  filled(percent: string): string;
  readonly endsChapter: string;
  cost(cost: string): string;
  ofIt(parts: string): string;
  /** Between two parts of a cost. */
  readonly and: string;
  endCost(cost: string): string;
  whiteCost(cost: string): string;
  sharedWhiteCost(cost: string): string;
  costOver(cost: string): string;
  readonly best: string;
  picture(millimetres: string): string;
  table(millimetres: string): string;
  smaller(percent: string): string;
  readonly hyphenated: string;
  readonly sides: Readonly<Record<'left' | 'right' | 'full', string>>;
  movedDown(blocks: number): string;
  movedUp(blocks: number): string;
  readonly longer: string;
  readonly shorter: string;
  hole(millimetres: string): string;
  notGranted(wish: string, given: string, reason: string): string;
  readonly wishes: Readonly<Record<'width' | 'side' | 'after', string>>;
  readonly reasons: Readonly<Record<'height' | 'measure' | 'room' | 'text' | 'pages', string>>;
  millimetres(number: string): string;
  readonly decimalSign: string;
  total(pages: string, cost: string): string;
  readonly looseLines: string;
  gaps(folio: string, times: string): string;
  readonly typography: string;
  readonly elsewhere: string;
  paragraphs(count: number): string;
  spaces(count: number): string;
  more(count: string): string;
}

export const englishExplain: ExplainMessages = {
  page: (folio, master) => `Page ${folio} (${master})`,
  filled: (percent) => `${percent} % full`,
  endsChapter: 'ends its chapter',
  cost: (cost) => `cost ${cost}`,
  ofIt: (parts) => `of it ${parts}`,
  and: ' and ',
  endCost: (cost) => `${cost} for where it ends`,
  whiteCost: (cost) => `${cost} for white left on it`,
  sharedWhiteCost: (cost) => `${cost} for white shared out among its spaces`,
  costOver: (cost) => `cost ${cost} over the best`,
  best: 'the best way',
  picture: (width) => `picture ${width} mm`,
  table: (width) => `table ${width} mm`,
  smaller: (percent) => `in type of ${percent} %`,
  hyphenated: 'with words hyphenated',
  sides: { left: 'at the left', right: 'at the right', full: 'between paragraphs' },
  movedDown: (blocks) => `moved down by ${blocks}`,
  movedUp: (blocks) => `moved up by ${blocks}`,
  longer: 'a line longer',
  shorter: 'a line shorter',
  hole: (height) => `${height} mm of white beside a picture`,
  notGranted: (wish, given, reason) => `wish not granted: ${wish}, set ${given}: ${reason}`,
  wishes: { width: 'width', side: 'side', after: 'after:' },
  reasons: {
    height: 'it would be too tall',
    measure: 'the column is no wider',
    room: 'no text would fit beside it',
    text: 'its text would be set worse',
    pages: 'pages would suffer',
  },
  millimetres: (number) => `${number} mm`,
  decimalSign: '.',
  total: (pages, cost) => `All ${pages} pages: cost ${cost}`,
  looseLines:
    'Lines with wide gaps, the widest first (no other breaks are better; a word more or less in the sentence may be):',
  gaps: (folio, times) => `page ${folio}, gaps of ${times} spaces`,
  typography:
    'Changed in print (␣ a no-break space, ¬ a narrow one; a line may end at ␣ where its gaps would be too wide):',
  elsewhere: 'Elsewhere',
  paragraphs: (count) => (count === 1 ? '1 paragraph' : `${count} paragraphs`),
  spaces: (count) => (count === 1 ? '1 space bound' : `${count} spaces bound`),
  more: (count) => `and ${count} more`,
};

export const russianExplain: ExplainMessages = {
  page: (folio, master) => `Страница ${folio} (${master})`,
  filled: (percent) => `заполнена на ${percent} %`,
  endsChapter: 'последняя в разделе',
  cost: (cost) => `цена ${cost}`,
  ofIt: (parts) => `в том числе ${parts}`,
  and: ', и ',
  endCost: (cost) => `${cost} за место, где страница кончается`,
  whiteCost: (cost) => `${cost} за белое на ней`,
  sharedWhiteCost: (cost) => `${cost} за белое, которое роздано промежуткам`,
  costOver: (cost) => `дороже лучшего на ${cost}`,
  best: 'лучший вариант',
  picture: (width) => `рисунок ${width} мм`,
  table: (width) => `таблица ${width} мм`,
  smaller: (percent) => `кеглем ${percent} %`,
  hyphenated: 'с переносами в словах',
  sides: { left: 'слева', right: 'справа', full: 'между абзацами' },
  movedDown: (blocks) => `ниже на ${count(blocks, 'абзац', 'абзаца', 'абзацев')}`,
  movedUp: (blocks) => `выше на ${count(blocks, 'абзац', 'абзаца', 'абзацев')}`,
  longer: 'на строку длиннее',
  shorter: 'на строку короче',
  hole: (height) => `${height} мм белого рядом с рисунком`,
  notGranted: (wish, given, reason) =>
    `пожелание не исполнено: ${wish}, получилось ${given}: ${reason}`,
  wishes: { width: 'ширина', side: 'сторона', after: 'after:' },
  reasons: {
    height: 'был бы слишком высок',
    measure: 'колонка не шире',
    room: 'рядом не поместился бы текст',
    text: 'его текст лёг бы хуже',
    pages: 'страницы стали бы хуже',
  },
  millimetres: (number) => `${number} мм`,
  decimalSign: ',',
  total: (pages, cost) => `Всего страниц: ${pages}, цена ${cost}`,
  looseLines:
    'Строки с широкими пробелами, начиная с самых широких (лучшей разбивки нет; поможет слово больше или меньше во фразе):',
  gaps: (folio, times) => `страница ${folio}, промежутки шире пробела в ${times} раза`,
  typography:
    'Изменено в печати (␣ — неразрывный пробел, ¬ — узкий; на ␣ строка кончается, лишь если иначе в ней были бы дыры):',
  elsewhere: 'Вне материалов',
  paragraphs: (number) => count(number, 'абзац', 'абзаца', 'абзацев'),
  spaces: (number) => count(number, 'связанный пробел', 'связанных пробела', 'связанных пробелов'),
  more: (number) => `и ещё ${number}`,
};
