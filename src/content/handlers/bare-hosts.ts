/**
 * Addresses without a scheme in running text: `github.com/owner/repo`, `www.rbc.ru`, `gkr.tatarstan.ru`. The parser knows
 * only those that begin with www behind a space. In: a text; out: where the certain ones stand. Names of files, of firms
 * («Mail.ru», «Node.js») and abbreviations are none; marks of the sentence behind an address are not taken (as in GFM).
 */
import { lazy } from '../../model/lazy.ts';
import { LETTERS, NUMERALS } from '../../model/letters.ts';
export interface BareHost {
  /** Offset in the text. */
  readonly at: number;
  /** As it is written; of `info@hse.ru` too. */
  readonly address: string;
}

const endings = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Endings by which a host is told though it has two names only. */
const CERTAIN = endings('ru su рф com org eu edu gov');
/** Endings that are words or names of files too: such a host has three names, begins with www, or a path follows it. */
const LIKELY = endings('net info io by kz de fr uk cn');
/** Endings that want www or a path. */
const POSSIBLE = endings('dev me tv us be ai pro tech online digital science moscow москва');

const WORD = LETTERS + NUMERALS;
const LABEL = '[a-zа-яё\\d](?:[a-zа-яё\\d-]*[a-zа-яё\\d])?';
const HOST = `(?:${LABEL}\\.)+(?:[a-z]{2,10}|рф|москва)`;
/** A path begins in Latin, or it is another name: «Lenta.ru/РИА». */
const PATH = '(?:/(?:[a-z\\d~@?#%_][^\\s«»<>"“”„…—–]*)?|[?#][a-z\\d][^\\s«»<>"“”„…—–]*)';
const ADDRESS = new RegExp(
  `(?<![${WORD}@./_+:%&=\\\\-])(${HOST})(:\\d{2,5})?(?:(${PATH})|(?![${WORD}_@/-]|:\\S|\\.[${WORD}]))(?![${LETTERS}])`,
  'giu',
);
/** A quick look: most texts hold none. */
const MAY_HOLD_HOST = /[a-zа-яё\d]\.[a-zрм]/i;
const WHOLE_HOST = new RegExp(`^/${HOST}$`, 'i');

/** An e-mail address that the parser passed over, in emphasis or behind a slash. */
const MAIL = lazy(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{N}@._+%-])[a-z\\d][a-z\\d._+-]{0,63}@(?:${LABEL}\\.){1,5}[a-z]{2,10}(?![\\p{L}\\p{N}@_-])`,
      'giu',
    ),
);

export function findBareHosts(text: string): readonly BareHost[] {
  if (!MAY_HOLD_HOST.test(text)) return [];
  const found: BareHost[] = [];
  if (text.includes('@')) {
    for (const { 0: address, index } of text.matchAll(MAIL())) found.push({ at: index, address });
  }
  for (const { 0: matched, 1: host = '', 3: path = '', index } of text.matchAll(ADDRESS)) {
    const address = path === '' ? matched : withoutMarks(matched);
    const before = matched.length - path.length;
    if (isCertain(host, address.slice(before))) found.push({ at: index, address });
  }
  return found.sort((a, b) => a.at - b.at);
}

function isCertain(host: string, path: string): boolean {
  const labels = host.toLowerCase().split('.');
  const ending = labels.pop() ?? '';
  const name = labels.at(-1) ?? '';
  const isCyrillic = /[а-яё]/.test(ending);
  const isOfOneScript = isCyrillic ? /^[а-яё\d-]+$/ : /^[a-z\d-]+$/;
  // Of «www.кремль.рф» the www is Latin.
  const named = labels[0] === 'www' ? labels.slice(1) : labels;
  if (!/\p{L}/u.test(name) || !named.every((label) => isOfOneScript.test(label))) return false;
  if (named.length === 0) return false;
  const isMarked = labels[0] === 'www' || path.length > 1;
  // «rbc.ru/tass.ru» are two of them, and of none it is said where it ends.
  if (WHOLE_HOST.test(path)) return false;
  if (isMarked) return CERTAIN.has(ending) || LIKELY.has(ending) || POSSIBLE.has(ending);
  // Capitals make a name of it.
  if (host !== host.toLowerCase()) return false;
  return CERTAIN.has(ending) || (LIKELY.has(ending) && labels.length > 1);
}

/** The scheme of an address with a slash or a colon too few, or a letter: `http:/ya.ru`, `https:ya.ru`, `htps://ya.ru`. */
const MISTYPED =
  /(?<![\p{L}\p{N}@./:-])(?:https?:\/{0,3}|h?t{1,3}ps?[:;]?\/{1,3})(?=[\p{L}\p{N}-]{1,63}\.)[^\s«»<>"“”„…—–]+/giu;

/** Addresses that their author took for links, and nobody else does. */
export function findMistypedAddresses(text: string): readonly BareHost[] {
  if (!/tps?[:;/]/i.test(text)) return [];
  return [...text.matchAll(MISTYPED)].map(({ 0: matched, index }) => ({
    at: index,
    address: withoutMarks(matched),
  }));
}

const CLOSING = /[)\]]/;
const SENTENCE_MARK = /[?!.,:;*_~'’]/;

/** Without the marks that end a sentence, and brackets that were opened before the address. */
function withoutMarks(address: string): string {
  let surplus = countOf(address, /[)\]]/g) - countOf(address, /[([]/g);
  let end = address.length;
  for (; end > 0; end--) {
    const last = address[end - 1]!;
    if (SENTENCE_MARK.test(last)) continue;
    if (surplus <= 0 || !CLOSING.test(last)) break;
    surplus--;
  }
  return address.slice(0, end);
}

function countOf(text: string, marks: RegExp): number {
  return text.match(marks)?.length ?? 0;
}
