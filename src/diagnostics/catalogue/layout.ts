/** Messages about pages: white that is left beside pictures and under columns, what is not all seen, numbers of pages. */
import type { FolioFinding, FootFinding, HoleFinding, PlacedFinding } from '../../model/finding.ts';
import { PT_PER_MM } from '../../model/length.ts';
import type { Diagnostic, Localized } from '../diagnostic.ts';
import { millimetres, say, warning } from './message.ts';
import { quoted } from './quoted.ts';

export function whiteBesidePicture(finding: HoleFinding): Diagnostic {
  const { span, height, isUnder, isBesideCaption, isPlaceAsked } = finding;
  const white = millimetres(height);
  if (isUnder) {
    return warning(
      'white-beside-picture',
      span,
      say(
        `${white.en} mm of white are left under this picture: the note or table beside it is higher`,
        `Под рисунком осталось ${white.ru} мм белого: врезка или таблица рядом с ним выше него`,
      ),
      say(
        'Let the picture be larger, or put it before another paragraph.',
        'Возьмите рисунок больше или поставьте его к другому абзацу.',
      ),
    );
  }
  if (isBesideCaption) {
    return warning(
      'white-beside-picture',
      span,
      say(
        `${white.en} mm of white are left beside this picture: its caption goes on below the text that stands there`,
        `Рядом с рисунком осталось ${white.ru} мм белого: подпись под ним кончается ниже, чем текст возле него`,
      ),
      say(
        'Make the caption or the credit shorter, or add text.',
        'Сократите подпись или указание автора либо дополните текст.',
      ),
    );
  }
  return warning(
    'white-beside-picture',
    span,
    say(
      `${white.en} mm of white are left beside this picture: the text that stands there is shorter than it`,
      `Рядом с рисунком осталось ${white.ru} мм белого: текст возле него короче рисунка`,
    ),
    isPlaceAsked
      ? say(
          'Leave out “after”: the layout may find a place with more text, or a row with another picture. Or let it be narrower or lower, or add text.',
          'Уберите «after»: вёрстка поищет место, где текста больше, или ряд с другим рисунком. Или возьмите рисунок меньше или ниже либо дополните текст.',
        )
      : say(
          'Let it be narrower or lower, add text, or leave it out.',
          'Возьмите рисунок меньше или ниже, дополните текст или обойдитесь без рисунка.',
        ),
  );
}

/** What a template places at a fixed place, and what is not all seen there. */
export function badlyPlaced({ kind, span, over, text }: PlacedFinding): Diagnostic {
  const by = (over / PT_PER_MM).toFixed(1).replace(/\.0$/, '');
  const words = quoted(text);
  const [what, whatRu] = text ? [` (${words.en})`, ` (${words.ru})`] : ['', ''];
  const isOff = kind === 'off-page';
  return warning(
    kind,
    span,
    isOff
      ? say(
          `What stands in this <placed>${what} reaches ${by} mm beyond the edge of the page`,
          `То, что стоит в этом <placed>${whatRu}, заходит за край страницы на ${by} мм`,
        )
      : say(
          `What stands in this <placed>${what} is ${by} mm higher than its “height”, and may cover something else`,
          `То, что стоит в этом <placed>${whatRu}, на ${by} мм выше, чем его «height», и может что-то закрыть`,
        ),
    say(
      'Give it another place or more room, set it smaller, or shorten the words.',
      'Дайте ему другое место или больше места, наберите мельче или сократите слова.',
    ),
  );
}

export function whiteAtFoot(finding: FootFinding): Diagnostic {
  const { span, of, height, folio, isColumn } = finding;
  const white = Math.round(height / PT_PER_MM);
  const [where, whereRu] = isColumn ? ['a column of ', 'колонки на странице'] : ['', 'страницы'];
  const what = displaced(finding);
  return warning(
    'white-at-foot',
    span,
    say(
      `${white} mm of white are left at the foot of ${where}page ${folio}: there was no room for ${what.en}`,
      `Внизу ${whereRu} ${folio} осталось ${white} мм белого: не ${what.ru}`,
    ),
    CURES_OF_FOOT[of],
  );
}

/** What had no room: in Russian the end of «не поместился рисунок». */
function displaced({ of, title, isBegun }: FootFinding): Localized {
  const named = quoted(title);
  const [en, ru] = title ? [` of ${named.en}`, ` материала ${named.ru}`] : ['', ''];
  switch (of) {
    case 'figure':
      return say(`this picture${en}`, `поместился этот рисунок${ru}`);
    case 'table':
      return say(`this table${en}`, `поместилась эта таблица${ru}`);
    case 'box':
      return say(`this box${en}`, `поместилась эта врезка${ru}`);
    case 'text':
      if (!title) return say('what comes next', 'поместилось то, что идёт дальше');
      return isBegun
        ? say(`what comes next${en}`, `поместилось продолжение${ru}`)
        : say(named.en, `поместился материал ${named.ru}`);
    default:
      return of satisfies never;
  }
}

const CURES_OF_FOOT: Record<FootFinding['of'], Localized> = {
  figure: say(
    'Ask for less of “width”, put the picture behind another paragraph (“after”), or let items change places.',
    'Укажите меньшую ширину («width»), поставьте рисунок после другого абзаца («after») или поменяйте материалы местами.',
  ),
  table: say(
    'Shorten the table, part it in two, or let items change places.',
    'Сократите таблицу, разделите её на две или поменяйте материалы местами.',
  ),
  box: say(
    'Shorten the box, part it in two, or let items change places.',
    'Сократите врезку, разделите её на две или поменяйте материалы местами.',
  ),
  text: say(
    'Shorten or lengthen the text before it, or let items change places.',
    'Сократите или дополните текст перед этим местом либо поменяйте материалы местами.',
  ),
};

export function wrongFolio({ printed, folio }: FolioFinding): Diagnostic {
  return warning(
    'wrong-folio',
    undefined,
    say(
      `The contents or a reference name page ${printed} for what stands on page ${folio}: with the right number the text before it ` +
        'would be a line longer or shorter, and its page another',
      `В содержании или в ссылке указана страница ${printed}, а место стоит на странице ${folio}: с верным номером текст перед ним ` +
        'стал бы на строку длиннее или короче, и страница сменилась бы',
    ),
    say(
      `Make a text before page ${folio} a line longer or shorter.`,
      `Сделайте какой-нибудь текст до страницы ${folio} на строку длиннее или короче.`,
    ),
  );
}
