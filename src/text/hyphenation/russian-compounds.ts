/**
 * First parts of Russian compounds, where patterns do not see the joint: clipped words (мед|учреждение, гос|заказ),
 * and stems after a linking vowel (газо|снабжение). Within two letters before a joint no break stands.
 * Sources: «Правила русской орфографии и пунктуации» (2006), §§ 211–215: parts of compounds and clipped stems
 * are not torn, and a cluster at the start of the second root belongs to it.
 */
import { lazy } from '../../model/lazy.ts';
import { CLIPPED, OWN_STEMS } from './russian-clipped-parts.ts';
import { firmJoint } from './russian-firms.ts';
import { VOWEL_ENDED } from './russian-first-parts.ts';
import { awayFromJoint, type FirstPart, type Joint, readPart } from './russian-joint.ts';
import { SECOND_STEMS } from './russian-second-stems.ts';

/** Prefixes, no parts: their own breaks stay, and only clusters behind them are kept together. «Не|оплаченный» has another one. */
const PREFIXES = ['пере', 'вне/шн|мл', 'нео/(?!класс|плато|фрейд|станд|схол|трад)', 'ино'];

/** Clusters that open Russian roots. */
const ONSET =
  '(?:бл|бр|вв|вз|вл|вр|вс|гв|гл|гн|гр|дв|др|жд|зв|зд|зл|зн|зр|кв|кл|кн|кр|мн|пл|пн|пр|пс|пш|сб|св|сг|сд|ск|скв|скл|скр|сл|см|сн|сп|спл|спр|ст|ств|стр|сф|сх|сц|счёт|счет|тв|тр|фл|фр|хв|хл|хр|цв|чл|чт|шв|шк|шл|шн|шп|шт|щ|сж|ср|взв|взр|вкл|вст|встр|вспр|вх|дл|мл|сс(?=ыл))';

/** Roots that keep their opening cluster after any linking vowel: судо|строение, водо|снабжение. */
const ROOTS =
  '(?:стро(?:ен|ит|йк|йщ|ев|йст|йн|ю)|струй|снаб|сбере[гж]|хран|хозяй|произв|провод|прохо[дж]|привод|приём|прием|приемл|творч|связ|станц|структур|схем|сфер|спектр|скорост|скоп|спорт|спас|служ|слов|сложн|сторон|стои|стой|смотр|свар|сплав|стекл|гра[фж]|грамм|грани|граф|класс|клим|клуб|клет|крат|кристал|кредит|криз|крыл|плав|план|пласт|плат|плодн|прав|практ|пресс|прибор|прибыл|прогр|пром|проч|прям|драм|движ|двиг|двор|зрен|знак|знан|знач|званн|звон|звук|звучн|врем|власт|владел|влад|вред|вним|глав|глас|глуб|гнут|тран|труб|труд|трон?н(?!н)|тракт|хлад|хром|цвет|член|чтен|вод(?:ств|ческ)|образ(?:ова|ующ)|получател|управлен|обработ|обрабат|переработ|перерабат|добы[чв]|бумаж|ремонт|воз(?:$|[аыуе]$|о[мв]$|а[мх])|(?<!^(?:по|без|не|сверх)до)ход(?:$|[аыуе]$|о[мв]$|а[мх]|н))';

function alternatives(parts: readonly FirstPart[]): string {
  return parts
    .toSorted((a, b) => b.text.length - a.text.length)
    .map(({ text, unless }) => (unless ? `${text}(?!${unless})` : text))
    .join('|');
}

/** Parts with which compounds begin: prefixes, the breaks in each part, and patterns that find them. */
interface FirstParts {
  readonly prefixes: ReadonlySet<string>;
  readonly breaksOf: ReadonlyMap<string, readonly number[]>;
  readonly own: RegExp;
  readonly clipped: RegExp;
  /** The second part starts with a vowel, one consonant or a cluster that roots start with. */
  readonly vowelEnded: RegExp;
}

const firstParts = lazy((): FirstParts => {
  const clipped = CLIPPED.map(readPart);
  const vowelEnded = VOWEL_ENDED.map(readPart);
  const prefixes = PREFIXES.map(readPart);
  const own = Object.entries(OWN_STEMS).map(([part, stems]) => ({ ...readPart(part), stems }));
  return {
    prefixes: new Set(prefixes.map(({ text }) => text)),
    breaksOf: new Map([
      ...[...own, ...clipped, ...vowelEnded].map(
        ({ text, breaks }) => [text, awayFromJoint(breaks, text.length)] as const,
      ),
      ...prefixes.map(({ text, breaks }) => [text, breaks] as const),
    ]),
    own: new RegExp(`^(?:${own.map(({ text, stems }) => `${text}(?=(?:${stems}))`).join('|')})`),
    clipped: new RegExp(`^(${alternatives(clipped)})(?=(?:${SECOND_STEMS.join('|')}))`),
    vowelEnded: new RegExp(
      `^(?:(?:${alternatives(vowelEnded)})(?=(?:${ONSET}|[бвгджзклмнпрстфхцчшщ])?[аеёиоуыэюя])(?=..[а-яё])|` +
        `(?:${alternatives(prefixes)})(?=${ONSET}[аеёиоуыэюя]))`,
    ),
  };
});

/** Parts that end in a consonant, which belongs to them even before a vowel: двух|атомный, not дву|хатомный. */
const CONSONANT_PATTERN =
  /^(?:(?:двух(?!вост|олм|лор|ромов|од[ки]|одов|$)|тр[её]х(?!вост|олм)|четыр[её]х(?!олм))(?!ъ)(?=[а-яё]{3})|(?:кибер|супер|гипер)(?=[аоубвгджзклмнпрстфхцчшщэ]|ин[тфдвс])|пан(?=европ|азиат|амери|афри|араб|слав|тюрк)|(?:сверх|сельхоз)(?!у$|ъ)(?=[а-яё]{3})|транс(?!крип)(?=[бвгджзклмнпрстфхцчшщэ]|аг[ер]|аз|ак|аор|арк|атл|аф|ант|евр|ойл|оке|ур[еа])|пост(?=[бвгджзкмнпстфхцчшщэ]|апок|инд|инс|обр|опе)|поли(?=техн|сах|клин|этил|проп|карб|урет|функц|граф[^а]|металл|стир|акр|амид|бут|винил|гидр|имид|кр[ие][сзм]|окси|орган|тетра|фтор|эфир))/;
/** Not after two vowels: здраво|охранение. */
const ROOT_PATTERN = new RegExp(`^(?!пере|предопл).+?[^оаеёиуыэюя][оеё](?=${ROOTS})`);

/** Кремний|органический, галоген|органика: no other words end so, but «не|органический», whose prefix is no such part. */
const ORGANIC_PATTERN = /^[а-яё]{3,}?(?=органи[чк])/;

function isPrefix(first: string): boolean {
  return firstParts().prefixes.has(first);
}

function jointOfParts(word: string): Joint | undefined {
  const { own, clipped, vowelEnded, breaksOf } = firstParts();
  const match = own.exec(word) ?? clipped.exec(word) ?? vowelEnded.exec(word);
  return match ? { at: match[0].length, inner: breaksOf.get(match[0]) } : undefined;
}

function opensCompound(word: string): boolean {
  const joint = jointOfParts(word);
  return joint !== undefined && !isPrefix(word.slice(0, joint.at));
}

/** Не|одно|кратный: the prefix and the joint behind it. */
function jointOfNegated(word: string): Joint | undefined {
  if (!word.startsWith('не')) return undefined;
  const { vowelEnded, breaksOf } = firstParts();
  const first = vowelEnded.exec(word.slice(2))?.[0];
  if (first === undefined || isPrefix(first)) return undefined;
  const inner = breaksOf.get(first)!.map((at) => at + 2);
  return { at: first.length + 2, inner: [2, ...inner] };
}

/** No word has more letters; looking for joints in a longer heap of them takes time in the square. */
const MOST_LETTERS = 80;

/** Finds the joint of a lower-case word, if the tables know its parts. */
export function findJoint(word: string): Joint | undefined {
  if (word.length > MOST_LETTERS) return undefined;
  const other = CONSONANT_PATTERN.exec(word) ?? ORGANIC_PATTERN.exec(word);
  if (other) return { at: other[0].length, inner: undefined };
  const known = jointOfParts(word) ?? jointOfNegated(word);
  if (known) return known;
  const firm = firmJoint(word, opensCompound);
  if (firm) return firm;
  const root = ROOT_PATTERN.exec(word);
  return root ? { at: root[0].length, inner: undefined } : undefined;
}
