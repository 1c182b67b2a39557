/**
 * Corrections of the patterns by pieces of words, each with the places that are wrong and those that are right,
 * counted from the start of the piece. «ме|д|учреждение»-like faults are not here: compounds are a table of their own.
 */
export interface Correction {
  readonly find: RegExp;
  readonly forbid: readonly number[];
  readonly allow: readonly number[];
}

export const RUSSIAN_CORRECTIONS: readonly Correction[] = [
  // спорт|смен
  { find: /спортсмен/, forbid: [6], allow: [5] },
  // спецъ|ёмкость
  { find: /^спецъ/, forbid: [3], allow: [5] },
  // те|ре|фта|лат
  { find: /терефтал/, forbid: [5], allow: [4] },
  // не|деля, не|зависимость: the patterns part «не» from few words
  { find: /^не(?=[бвгджзклмнпрстфхцчшщ][аеёиоуыэюя])/, forbid: [], allow: [2] },
  // не|сколько, не|много, не|гром|ко: two consonants that a part may begin with
  {
    find: /^не(?=(?:[бгкпф][лр]|[дтвх]р|в[лс]|дв|дл|зн|мн|с[вклмнптч]|хв|чт)[аеёиоуыэюя])/,
    forbid: [],
    allow: [2],
  },
  // не|об|хо|ди|мо, не|оп|ла|чен|ный, не|эф|фек|тив|ный: no root loses its first vowel to «не»; words that begin with «нео», «Неаполь» are others
  {
    find: /^не(?=[аиоуэ])(?!ап|о(?:н|л[иа][тб]|ди[мн]|фи[тл]))/,
    forbid: [3],
    allow: [2],
  },
  // без|эхо|вый, пере|озву|чить, за|эвтек|ти|че|ский: nor to other prefixes
  {
    find: /(?<=^(?:без|вне|за|меж|пере|при(?!ор)|сверх))[аиоуэ](?=[бвгджзклмнпрстфхцчшщ]|уд)/,
    forbid: [1],
    allow: [],
  },
  // мет|акри|лат
  { find: /метакрил/, forbid: [4], allow: [3] },
  // со|вместно, пере|водчик: a prefix stays whole
  { find: /(?<=^(?:не)?)сов(?=ме[сщ]|па[вдлс])/, forbid: [3], allow: [2] },
  {
    find: /^пере(?!дн|дк|чн|п[её]л)(?=[бвгджзклмнпрстфхцчшщ]{0,2}[аеёиоуыэюя])/,
    forbid: [2],
    allow: [4],
  },
  // пред|оплата, раз|оружение, над|региональный, под|отрасль: «пре-доплата» is another word
  {
    find: /^пред(?=обмор|опл|алтар|авар|ауд|адап|урал|узн|умышл|убор|уст(?!р)|олимп|октяб|осен|опер(?!е)|отпус|эк|элек|испыт)/,
    forbid: [3, 5],
    allow: [4],
  },
  { find: /^предо(?=$|хран)/, forbid: [3], allow: [5] },
  { find: /^преды/, forbid: [3], allow: [] },
  {
    find: /^раз(?=архив|у(?!м(?!еньш)|т[ьы])|о(?:руж|чаров|долж|де[влнт]|хо[тч]|горч))/,
    forbid: [2, 4],
    allow: [3],
  },
  { find: /^над(?=рег|р[её]бер|рез|рай|этаж|экс|х[вр]|окон)/, forbid: [2], allow: [3] },
  {
    find: /^под(?=акциз|утюж|отдел|отряд|усадеб|окон|агент|аренд|уров|област|этап|элем)/,
    forbid: [2],
    allow: [3],
  },
  // подо|брать, подо|гнать, ото|брать
  {
    find: /^подо(?=$|бр[аы]|гн|гр[еу]|зр|зв|сл|жд|мкн)/,
    forbid: [2, 3, 5],
    allow: [4],
  },
  { find: /^ото(?=бра(?![жз]))/, forbid: [2, 4], allow: [3] },
  { find: /^отобра[жз]/, forbid: [], allow: [2, 4] },
  // за|вязать, до|зволить, рос|пуск
  { find: /^(?:завяз|дозвол)/, forbid: [3], allow: [2] },
  { find: /^рос(?=п[иу]с|черк)/, forbid: [2], allow: [3] },
  // Хэй|лун|цзян, Синь|цзян
  { find: /цз(?!ал)/, forbid: [1], allow: [0] },
  // об|серва|то|рия: the other part is a coarse word
  { find: /^обсерв/, forbid: [5], allow: [] },
  // пер|вую
  { find: /^перв(?=ую)/, forbid: [], allow: [3] },
];
